import { percentText } from '../scoring/budgetScore';
import { Big, plain } from '../scoring/decimal';
import { addresses, finder, type Check } from './check';

const id = 'total-above-cap';
const level = 'warning';
const found = finder(id, level, null);

/** The pack caps the total by the execution rate, and the written total lies above the cap. */
export const totalAboveCap: Check = {
  id,
  level,
  basis: null,
  since: '0.1.0',
  parameters: ['total.caps'],
  run: ({ scored: { budget, total, pack } }) => {
    const rate = budget.find((line) => line.row.isTotal)?.rate ?? null;
    const written = total?.written ?? null;
    const cells = addresses(total?.row.score ?? null);
    if (total === null || rate === null || written === null || cells === null) return [];
    const cap = pack.total.caps.find(({ below }) => rate.lt(below));
    if (cap === undefined || written.lte(cap.highest)) return [];
    return [
      found({
        cells,
        label: total.row.label,
        args: {
          rate: percentText(rate),
          below: percentText(new Big(cap.below)),
          highest: cap.highest,
          written: plain(written),
        },
        basis: pack.total.source,
      }),
    ];
  },
};
