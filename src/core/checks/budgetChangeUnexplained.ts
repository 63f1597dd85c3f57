import { plain } from '../scoring/decimal';
import { hasExplanation } from '../scoring/explanation';
import { AMOUNT_TOLERANCE } from '../scoring/tolerance';
import { addresses, finder, type Check } from './check';

const id = 'budget-change-unexplained';
const level = 'warning';
const basis = 'sichuan';
const found = finder(id, level, basis);

/** The budget was changed during the year, the pack asks for a reason, and the funds row gives none. */
export const budgetChangeUnexplained: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: ['explanation.budgetChange'],
  run: ({ scored: { budget, pack } }) => {
    if (!pack.explanation.budgetChange) return [];
    return budget.flatMap(({ row, initial, adjusted }) => {
      const cells = addresses(row.deviation ?? row.adjusted, row.initial);
      if (!row.isTotal || initial === null || adjusted === null || cells === null) return [];
      if (adjusted.minus(initial).abs().lte(AMOUNT_TOLERANCE)) return [];
      if (row.deviation !== null && hasExplanation(row.deviation, pack)) return [];
      return [
        found({
          cells,
          label: row.name,
          args: { initial: plain(initial), adjusted: plain(adjusted) },
          basis: pack.explanation.source,
        }),
      ];
    });
  },
};
