import { saysNothing } from '../scoring/amounts';
import type { FormCell } from '../form/form';
import { plain, type Big } from '../scoring/decimal';
import type { ScoredForm } from '../scoring/evaluation';
import type { Finding, MessageArgument } from './finding';
import { addresses, differs, finder, fix, type Check } from './check';

const id = 'score-missing';
const level = 'error';
const basis = 'caiyu-2020-10';
const found = finder(id, level, basis);

/**
 * A score (得分) that should be there and is not: of a row with a weight and an actual, and, in a form that is scored,
 * of the funds and of the total.
 */
export const scoreMissing: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: ['rounding.decimals'],
  run: ({ scored }) => [...missingOfIndicators(scored), ...missingElsewhere(scored)],
};

function missingOfIndicators({ indicators }: ScoredForm): readonly Finding[] {
  return indicators.flatMap(({ row, outcome, computed, weight, written }) => {
    if (outcome === 'not-applicable' || weight === null || written !== null || saysNothing(row.actual)) return [];
    return missing(row.score, row.level3, computed, computed === null ? 'by-hand' : 'default', {
      weight: plain(weight),
    });
  });
}

function missingElsewhere({ indicators, budget, total }: ScoredForm): readonly Finding[] {
  const isScored = indicators.some((line) => line.written !== null || line.computed !== null);
  if (!isScored) return [];
  const funds = budget.find((line) => line.row.isTotal);
  const ofFunds =
    funds?.writtenScore === null && funds.weight !== null
      ? missing(funds.row.score, funds.row.name, funds.computedScore, 'funds')
      : [];
  const ofTotal = total?.written === null ? missing(total.row.score, total.row.label, total.computed, 'total') : [];
  return [...ofFunds, ...ofTotal];
}

/** What to say of a score cell that holds no number: nothing yet calculated, text, or blank. */
function missing(
  cell: FormCell | null,
  label: string,
  computed: Big | null,
  variant: 'default' | 'by-hand' | 'funds' | 'total',
  args: Readonly<Record<string, MessageArgument>> = {},
): readonly Finding[] {
  const cells = addresses(cell);
  if (cell === null || cells === null) return [];
  const text = cell.text.trim();
  if (cell.formula !== null && text === '') {
    return [found({ cells, label, variant: 'not-calculated', level: 'info' })];
  }
  if (!saysNothing(cell)) return [found({ cells, label, variant: 'not-a-number', args: { text } })];
  if (computed === null) return variant === 'by-hand' ? [found({ cells, label, variant, args })] : [];
  return [
    found({
      cells,
      label,
      variant,
      args: { ...args, computed: plain(computed) },
      fix: fix(cell, computed),
      mark: differs(computed),
    }),
  ];
}
