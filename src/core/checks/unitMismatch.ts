import { addresses, finder, type Check } from './check';

const id = 'unit-mismatch';
const level = 'warning';
const basis = null;
const found = finder(id, level, basis);

/** Target and actual in units that cannot be converted into each other. */
export const unitMismatch: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: [],
  run: ({ scored: { indicators } }) =>
    indicators.flatMap(({ row, undetermined }) => {
      const cells = addresses(row.actual, row.target, row.unit);
      if (undetermined?.code !== 'unit-mismatch' || cells === null) return [];
      return [found({ cells, label: row.level3, args: undetermined.args })];
    }),
};
