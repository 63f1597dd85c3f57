import { cellText } from '../form/shown';
import { addresses, finder, type Check } from './check';

const id = 'kind-mismatch';
const level = 'info';
const basis = null;
const found = finder(id, level, basis);

/** A word against a number (`提高` → `100%`), or a date against a number: nothing can be computed. */
export const kindMismatch: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: [],
  run: ({ scored: { indicators } }) =>
    indicators.flatMap(({ row, target, actual, outcome, undetermined }) => {
      const cells = addresses(row.actual, row.target);
      const isBand = outcome === 'band' && (target.kind === 'word') !== (actual.kind === 'word');
      if (cells === null || (!isBand && undetermined?.code !== 'kind-mismatch')) return [];
      return [
        found({
          cells,
          label: row.level3,
          variant: !isBand ? 'undecided' : target.kind === 'word' ? 'default' : 'word-actual',
          args: { target: cellText(row.target), actual: cellText(row.actual) },
        }),
      ];
    }),
};
