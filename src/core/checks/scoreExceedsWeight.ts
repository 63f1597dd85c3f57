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
  parameters: [],
  run: ({ scored: { indicators, budget, total } }) => [
    ...indicators.flatMap(({ row, outcome, written, weight, computed }) =>
      outcome === 'not-applicable' ? [] : exceeding(row, row.level3, written, weight, computed),
    ),
    ...budget.flatMap(({ row, writtenScore, weight, computedScore }) =>
      row.isTotal ? exceeding(row, row.name, writtenScore, weight, computedScore) : [],
    ),
    ...(total === null
      ? []
      : exceeding(total.row, total.row.label, total.written, total.weight, total.computed)),
  ],
};

function exceeding(
  row: { readonly score: FormCell | null; readonly weight: FormCell | null },
  label: string,
  written: Big | null,
  weight: Big | null,
  computed: Big | null,
): readonly Finding[] {
  if (row.score === null || written === null || weight === null || written.lte(weight)) return [];
  return [
    found({
      cells: addresses(row.score, row.weight),
      label,
      args: { written: plain(written), weight: plain(weight) },
      fix: computed === null ? null : fix(row.score, computed),
    }),
  ];
}
