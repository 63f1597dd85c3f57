import { percentText } from '../scoring/budgetScore';
import { Big } from '../scoring/decimal';
import { hasExplanation } from '../scoring/explanation';
import { addresses, finder, type Check } from './check';

const id = 'execution-rate-unexplained';
const level = 'warning';
const basis = 'sichuan';
const found = finder(id, level, basis);

/** The execution rate lies below the share from which on the pack asks for a reason, and the funds row gives none. */
export const executionRateUnexplained: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: ['explanation.rateBelow'],
  run: ({ scored: { budget, pack } }) => {
    const limit = pack.explanation.rateBelow;
    if (limit === null) return [];
    return budget.flatMap(({ row, rate }) => {
      const cells = addresses(row.deviation ?? row.rate ?? row.executed);
      if (!row.isTotal || rate === null || cells === null || rate.gte(limit)) return [];
      if (row.deviation !== null && hasExplanation(row.deviation, pack)) return [];
      return [
        found({
          cells,
          label: row.name,
          args: { rate: percentText(rate), limit: percentText(new Big(limit)) },
          basis: pack.explanation.source,
          ...(row.deviation !== null && {
            mark: { kind: 'without-text' as const, shortest: pack.explanation.shortest },
          }),
        }),
      ];
    });
  },
};
