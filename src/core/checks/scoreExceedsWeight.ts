import type { FormCell } from '../form/form';
import { plain, type Big } from '../scoring/decimal';
import type { Finding } from './finding';
import { addresses, finder, fix, type Check } from './check';

const id = 'score-exceeds-weight';
const level = 'error';
const basis = 'caiyu-2020-10';
const found = finder(id, level, basis);

/** A score above its weight (得分大于分值): never right, whatever the numbers say. */
export const scoreExceedsWeight: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  run: ({ scored: { indicators, budget, total } }) => [
    ...indicators.flatMap((line) =>
      line.outcome === 'not-applicable' ? [] : exceeding({ ...line, ...cellsOf(line.row), label: line.row.level3 }),
    ),
    ...budget.flatMap((line) =>
      line.row.isTotal
        ? exceeding({
            ...line,
            ...cellsOf(line.row),
            written: line.writtenScore,
            computed: line.computedScore,
            label: line.row.name,
          })
        : [],
    ),
    ...(total === null ? [] : exceeding({ ...total, ...cellsOf(total.row), label: total.row.label })),
  ],
};

interface ScoreLine {
  readonly scoreCell: FormCell | null;
  readonly weightCell: FormCell | null;
  readonly written: Big | null;
  readonly weight: Big | null;
  readonly computed: Big | null;
  readonly label: string;
}

const cellsOf = (row: { readonly score: FormCell | null; readonly weight: FormCell | null }) => ({
  scoreCell: row.score,
  weightCell: row.weight,
});

function exceeding({ scoreCell, weightCell, written, weight, computed, label }: ScoreLine): readonly Finding[] {
  const cells = addresses(scoreCell, weightCell);
  if (scoreCell === null || cells === null || written === null || weight === null || written.lte(weight)) return [];
  return [
    found({
      cells,
      label,
      args: { written: plain(written), weight: plain(weight) },
      fix: computed === null ? null : fix(scoreCell, computed),
    }),
  ];
}
