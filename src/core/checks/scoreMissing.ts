import { saysNothing } from '../scoring/amounts';
import { plain } from '../scoring/decimal';
import type { ScoredForm } from '../scoring/evaluation';
import type { Finding } from './finding';
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
  run: ({ scored }) => [...missingOfIndicators(scored), ...missingElsewhere(scored)],
};

function missingOfIndicators({ indicators }: ScoredForm): readonly Finding[] {
  return indicators.flatMap(({ row, outcome, computed, weight, written }) => {
    const cells = addresses(row.score, row.weight);
    if (cells === null || row.score === null || outcome === 'not-applicable') return [];
    if (weight === null || written !== null || saysNothing(row.actual)) return [];
    if (!saysNothing(row.score)) {
      const text = row.score.text.trim();
      return [found({ cells, label: row.level3, variant: 'not-a-number', args: { text }, level: 'warning' })];
    }
    const args = { weight: plain(weight) };
    return computed === null
      ? [found({ cells, label: row.level3, variant: 'by-hand', args })]
      : [
          found({
            cells,
            label: row.level3,
            args: { ...args, computed: plain(computed) },
            fix: fix(row.score, computed),
            mark: differs(computed),
          }),
        ];
  });
}

function missingElsewhere({ indicators, budget, total }: ScoredForm): readonly Finding[] {
  if (!indicators.some((line) => line.written !== null)) return [];
  const funds = budget.find((line) => line.row.isTotal);
  const places = [
    { cell: funds?.row.score, label: funds?.row.name, computed: funds?.computedScore, variant: 'funds' },
    { cell: total?.row.score, label: total?.row.label, computed: total?.computed, variant: 'total' },
  ] as const;
  return places.flatMap(({ cell = null, label = '', computed = null, variant }) => {
    const cells = addresses(cell);
    if (cell === null || cells === null || computed === null || !saysNothing(cell)) return [];
    return [
      found({
        cells,
        label,
        variant,
        args: { computed: plain(computed) },
        fix: fix(cell, computed),
        mark: differs(computed),
      }),
    ];
  });
}
