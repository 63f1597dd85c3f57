import type { UndeterminedCode } from '../scoring/evaluation';
import { addresses, finder, type Check } from './check';

const id = 'unit-mismatch';
const level = 'warning';
const basis = null;
const found = finder(id, level, basis);
const VARIANTS: ReadonlyMap<UndeterminedCode, string> = new Map([
  ['unit-mismatch', 'default'],
  ['unit-left-out', 'left-out'],
]);

/** Target and actual in units that cannot be converted into each other, or one of them without its unit and seemingly in another. */
export const unitMismatch: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: [],
  run: ({ scored: { indicators } }) =>
    indicators.flatMap(({ row, undetermined }) => {
      const cells = addresses(row.actual, row.target, row.unit);
      if (undetermined === null || cells === null) return [];
      const variant = VARIANTS.get(undetermined.code);
      return variant === undefined ? [] : [found({ cells, label: row.level3, variant, args: undetermined.args })];
    }),
};
