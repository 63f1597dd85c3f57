import type { AmountUnit } from '../form/form';
import { convert, isBound } from '../notation';
import { MONEY_SCALE } from '../scoring/amounts';
import { plain, type Big } from '../scoring/decimal';
import type { IndicatorEvaluation } from '../scoring/evaluation';
import { isCostRow } from '../scoring/scoreForm';
import { AMOUNT_TOLERANCE } from '../scoring/tolerance';
import { addresses, finder, type Check } from './check';

const id = 'cost-vs-executed';
const level = 'warning';
const basis = null;
const found = finder(id, level, basis);

/**
 * The cost indicator stands for the whole budget (its target is the budget), but its actual is not the executed amount.
 * Quiet for cost rows about a part, a unit price or a share.
 */
export const costVsExecuted: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: [],
  run: ({ scored: { form, indicators, budget } }) => {
    const total = budget.find((line) => line.row.isTotal);
    const executed = total?.executed ?? null;
    if (total === undefined || executed === null) return [];
    return indicators.flatMap((line) => {
      const target = inFormUnit(line, 'target', form.amountUnit);
      const actual = inFormUnit(line, 'actual', form.amountUnit);
      const cells = addresses(line.row.actual, total.row.executed);
      if (!isCostRow(line.row) || target === null || actual === null || cells === null) return [];
      const isWholeBudget = [total.initial, total.adjusted].some((amount) => amount?.eq(target) === true);
      if (!isWholeBudget || actual.minus(executed).abs().lte(AMOUNT_TOLERANCE)) return [];
      return [
        found({ cells, label: line.row.level3, args: { actual: plain(actual), executed: plain(executed) } }),
      ];
    });
  },
};

/** The amount in the unit of the funds block; `null` when it is no money, or its unit is not known. */
function inFormUnit(
  line: IndicatorEvaluation,
  which: 'target' | 'actual',
  formUnit: AmountUnit | null,
): Big | null {
  const reading = line[which];
  if (reading.kind !== 'quantity' || reading.unit === null || formUnit === null) return null;
  // 100余万元 is no exact amount: it does not differ from 105.
  if (which === 'actual' && isBound(reading)) return null;
  return convert(reading, { text: formUnit, dimension: 'money', scale: MONEY_SCALE[formUnit] });
}
