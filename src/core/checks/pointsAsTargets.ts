import { nameOfForm } from '../form/shown';
import { Big, plain, sum } from '../scoring/decimal';
import type { IndicatorEvaluation } from '../scoring/evaluation';
import { addresses, finder, type Check } from './check';

const id = 'points-as-targets';
const level = 'warning';
const found = finder(id, level, null);

/** Fewer rows may add up to a round number by accident. */
const FEWEST_ROWS = 4;

/** What points add up to: with and without the funds' share. */
const FULL_MARKS = [100, 90, 80].map((points) => new Big(points));

/**
 * Points were typed where targets belong: bare numbers without sign or unit that add up to full marks, in a form without
 * a weight column.
 */
export const pointsAsTargets: Check = {
  id,
  level,
  basis: null,
  since: '0.1.0',
  parameters: [],
  run: ({ scored: { form, indicators } }) => {
    const lines = indicators.filter((line) => line.row.kind === 'indicator');
    const numbers = lines.map(bareTarget).filter((value) => value !== null);
    const cells = addresses(lines[0]?.row.target ?? null, ...lines.map((line) => line.row.target));
    if (form.has.weight || cells === null || lines.length < FEWEST_ROWS || numbers.length !== lines.length) return [];
    const added = sum(numbers);
    return FULL_MARKS.some((points) => points.eq(added))
      ? [found({ cells, label: nameOfForm(form), args: { added: plain(added) } })]
      : [];
  },
};

function bareTarget({ target }: IndicatorEvaluation): Big | null {
  return target.kind === 'quantity' && target.comparator === null && target.unit === null ? target.value : null;
}
