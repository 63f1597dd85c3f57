import { addresses, finder, type Check } from './check';

const id = 'actual-not-understood';
const level = 'info';
const basis = null;
const found = finder(id, level, basis);

/** An actual (实际完成值) that could not be read wholly: what was read, and from where on it was not. */
export const actualNotUnderstood: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: [],
  run: ({ scored: { indicators } }) =>
    indicators.flatMap(({ row, actual, outcome }) => {
      const cells = addresses(row.actual);
      if (actual.kind !== 'not-understood' || outcome === 'not-applicable' || cells === null) return [];
      const variant = actual.understood === '' ? 'nothing' : 'default';
      return [found({ cells, label: row.level3, variant, args: { understood: actual.understood, rest: actual.rest } })];
    }),
};
