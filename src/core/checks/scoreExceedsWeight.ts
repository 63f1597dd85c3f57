import type { FormCell } from '../form/form';
import { plain, type Big } from '../scoring/decimal';
import type { Finding } from './finding';
import { addresses, finder, type Check } from './check';

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
      line.outcome === 'not-applicable'
        ? []
        : exceeding(line.row.score, line.row.weight, line.written, line.weight, line.row.level3),
    ),
    ...budget.flatMap((line) =>
      line.row.isTotal
        ? exceeding(line.row.score, line.row.weight, line.writtenScore, line.weight, line.row.name)
        : [],
    ),
    ...(total === null
      ? []
      : exceeding(total.row.score, total.row.weight, total.written, total.weight, total.row.label)),
  ],
};

function exceeding(
  score: FormCell | null,
  weightCell: FormCell | null,
  written: Big | null,
  weight: Big | null,
  label: string,
): readonly Finding[] {
  const cells = addresses(score, weightCell);
  if (cells === null || written === null || weight === null || written.lte(weight)) return [];
  return [found({ cells, label, args: { written: plain(written), weight: plain(weight) } })];
}
