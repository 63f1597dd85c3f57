import { Big, plain, sum } from '../scoring/decimal';
import { addresses, finder, type Check } from './check';

const id = 'weight-sum';
const level = 'error';
const basis = 'caiyu-2020-10';
const found = finder(id, level, basis);

/**
 * The weights (分值) do not add up to what the total row says, or to the pack's 100 where it says nothing.
 * Quiet when a weight cannot be read, or when the form has no weights.
 */
export const weightSum: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: ['total.weight', 'budget.weight'],
  run: ({ scored: { form, indicators, budget, total, pack } }) => {
    if (!form.has.weight) return [];
    const counted = indicators.filter((line) => line.outcome !== 'not-applicable');
    const weights = counted.map((line) => line.weight).filter((value) => value !== null);
    if (weights.length === 0 || weights.length !== counted.length) return [];
    const fundsRow = budget.find((line) => line.row.isTotal);
    const funds = fundsRow?.weight ?? null;
    const ofIndicators = sum(weights);
    const added = ofIndicators.plus(funds ?? 0);
    const due = total?.weight ?? new Big(pack.total.weight);
    // A form without points for the funds has 100 in its indicators, or leaves the funds' share out.
    const allowed = funds === null ? [due, due.minus(pack.budget.weight)] : [due];
    const first = total?.row.weight ?? counted[0]?.row.weight ?? null;
    const cells = addresses(first, ...counted.map((line) => line.row.weight));
    if (cells === null) return [];
    if (!allowed.some((value) => value.eq(added))) {
      return [
        found({
          cells,
          label: total?.row.label ?? form.title,
          args: { added: plain(added), due: plain(due), indicators: plain(ofIndicators), funds: funds === null ? '—' : plain(funds) },
        }),
      ];
    }
    return due.eq(pack.total.weight)
      ? []
      : [found({ cells, label: total?.row.label ?? form.title, variant: 'not-full', level: 'warning', args: { added: plain(added), due: pack.total.weight } })];
  },
};
