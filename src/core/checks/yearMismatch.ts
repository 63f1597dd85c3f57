import type { FormCell } from '../form/form';
import type { Reading } from '../notation';
import { addresses, finder, type Check } from './check';

const id = 'year-mismatch';
const level = 'info';
const found = finder(id, level, null);

/** A date in target or actual names another year than the form: often left over from last year's form. */
export const yearMismatch: Check = {
  id,
  level,
  basis: null,
  since: '0.1.0',
  parameters: [],
  run: ({ scored: { form, indicators } }) =>
    indicators.flatMap(({ row, target, actual, outcome }) => {
      if (outcome === 'not-applicable' || form.year === null) return [];
      const year = form.year;
      const dated: readonly (readonly [FormCell | null, Reading])[] = [
        [row.target, target],
        [row.actual, actual],
      ];
      return dated.flatMap(([cell, reading]) => {
        const cells = addresses(cell);
        if (cell === null || cells === null || reading.kind !== 'deadline') return [];
        const named = reading.to.year;
        return named === null || named === year
          ? []
          : [found({ cells, label: row.level3, args: { text: cell.text.trim(), year } })];
      });
    }),
};
