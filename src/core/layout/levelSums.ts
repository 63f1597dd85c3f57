import type { IndicatorRow } from '../form/form';
import { cellText } from '../form/shown';
import { numberOf } from './cells';
import { LEVELS } from './levelNames';
import { isBlank, isEmptyMark, wordKey } from './text';

const SMALLEST_DIFFERENCE = 1e-9;

/**
 * Rows that name nothing but a level and carry the sum of the weights below them (产出指标 | | | 60 above 30 and 30) only inform: as indicators they would
 * count everything twice. Where the weights below do not add up to it, nobody can say what such a row is, and it stays one to be scored; so does one
 * without any name above a single other row, which may be an indicator whose name was forgotten.
 */
export function withLevelSums(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const sums = new Set<IndicatorRow>();
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i];
    if (row !== undefined && namesOnlyLevel(row) && beginsLevel(rows[i - 1], row) && isSumOf(row, rows, i + 1, sums)) sums.add(row);
  }
  return sums.size === 0 ? rows : rows.map((row) => (sums.has(row) ? { ...row, kind: 'memo' } : row));
}

function namesOnlyLevel({ kind, level1, level2, level3, target, actual }: IndicatorRow): boolean {
  const hasValue = [target, actual].some((cell) => !isEmptyMark(cellText(cell)));
  if (kind !== 'indicator' || hasValue || (level1 === null && level2 === null)) return false;
  return isBlank(level3) || LEVELS.has(wordKey(level3));
}

/** Whether a row is the first of its level. */
function beginsLevel(before: IndicatorRow | undefined, row: IndicatorRow): boolean {
  return before === undefined || !isWithin(row, before);
}

/** Whether another row is of the level that a row names: of its first one, where it names no second. */
function isWithin({ level1, level2 }: IndicatorRow, other: IndicatorRow): boolean {
  return other.level1 === level1 && (level2 === null || other.level2 === level2);
}

function isSumOf(row: IndicatorRow, rows: readonly IndicatorRow[], first: number, sums: ReadonlySet<IndicatorRow>): boolean {
  const whole = numberOf(row.weight);
  let added = 0;
  let count = 0;
  let isAbove = !isBlank(row.level3);
  for (let i = first; i < rows.length; i++) {
    const below = rows[i];
    if (below === undefined || !isWithin(row, below)) break;
    const points = below.kind === 'indicator' && !sums.has(below) ? numberOf(below.weight) : null;
    if (points === null) continue;
    added += points;
    count++;
    isAbove ||= count > 1 || (row.level2 === null && below.level2 !== null);
  }
  return whole !== null && count > 0 && isAbove && Math.abs(added - whole) < SMALLEST_DIFFERENCE;
}
