import { plain, type Big } from '../scoring/decimal';
import type { BudgetEvaluation } from '../scoring/evaluation';
import { AMOUNT_TOLERANCE } from '../scoring/tolerance';
import { addresses, finder, type Check } from './check';

const id = 'over-budget';
const level = 'warning';
const basis = 'caiyu-2020-10';
const found = finder(id, level, basis);

/** More executed than the adjusted budget (超预算): one finding for the total, or for a part where the total is in order. */
export const overBudget: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: [],
  run: ({ scored: { budget } }) => {
    const over = budget.filter((line) => isOver(line));
    const reported = over.some((line) => line.row.isTotal) ? over.filter((line) => line.row.isTotal) : over;
    return reported.flatMap((line) => {
      const cells = addresses(line.row.executed, line.row.adjusted ?? line.row.initial);
      const limit = budgetOf(line);
      if (cells === null || line.executed === null || limit === null) return [];
      return [
        found({
          cells,
          label: line.row.name,
          args: {
            executed: plain(line.executed),
            budget: plain(limit),
            over: plain(line.executed.minus(limit)),
          },
        }),
      ];
    });
  },
};

function budgetOf({ row, initial, adjusted }: BudgetEvaluation): Big | null {
  return row.adjusted === null ? initial : adjusted;
}

function isOver(line: BudgetEvaluation): boolean {
  const limit = budgetOf(line);
  return limit !== null && line.executed?.gt(limit.plus(AMOUNT_TOLERANCE)) === true;
}
