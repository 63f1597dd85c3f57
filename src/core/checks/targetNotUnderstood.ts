import { addresses, finder, type Check } from './check';

const id = 'target-not-understood';
const level = 'info';
const basis = null;
const found = finder(id, level, basis);

/** A target (年度指标值) that could not be read wholly: what was read, and from where on it was not. */
export const targetNotUnderstood: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: [],
  run: ({ scored: { indicators } }) =>
    indicators.flatMap(({ row, target, outcome }) => {
      const cells = addresses(row.target);
      if (target.kind !== 'not-understood' || outcome === 'not-applicable' || cells === null) return [];
      const variant = target.understood === '' ? 'nothing' : 'default';
      return [found({ cells, label: row.level3, variant, args: { understood: target.understood, rest: target.rest } })];
    }),
};
