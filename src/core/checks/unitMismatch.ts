import { addresses, finder, type Check } from './check';

const id = 'unit-mismatch';
const found = finder(id, 'warning');

/** Target and actual in units that cannot be converted into each other. */
export const unitMismatch: Check = {
  id,
  level: 'warning',
  basis: null,
  since: '0.1.0',
  run: ({ scored: { indicators } }) =>
    indicators.flatMap(({ row, undetermined }) => {
      const cells = addresses(row.actual, row.target, row.unit);
      if (undetermined?.code !== 'unit-mismatch' || cells === null) return [];
      return [found({ cells, label: row.level3, args: undetermined.args })];
    }),
};
