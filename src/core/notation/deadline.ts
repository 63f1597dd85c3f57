import { firstDay, lastDay } from './calendar';
import type { CalendarPoint, Deadline, Reading } from './reading';
import { timelinessOf } from './words';

export type Timeliness = 'on-time' | 'late' | 'undecided';

/**
 * Whether an actual keeps a deadline. The whole last named month or year counts as in time, `before` excludes it. A missing year is that of the
 * form (`year`); where a target and an actual name no year and the form neither, both are taken to be in one year. An actual that covers days
 * on both sides of the deadline, and one that names no time at all (已完成, 100%), is undecided.
 */
export function compareDeadline(target: Deadline, actual: Reading, year: number | null): Timeliness {
  if (actual.kind === 'word') return timelinessOf(actual) ?? 'undecided';
  if (actual.kind !== 'deadline') return 'undecided';
  const targetYear = target.to.year ?? year ?? (actual.to.year === null ? 0 : null);
  if (targetYear === null || (target.to.day !== null && target.to.month === null)) return 'undecided';
  if (actual.to.day !== null && actual.to.month === null) return 'undecided';
  const verdicts = possibleYears(actual.to, targetYear, year).map((one) => verdict(target, targetYear, actual, one));
  const [first = 'undecided', ...others] = verdicts;
  return others.every((other) => other === first) ? first : 'undecided';
}

/** An actual without a year is of the form's year; the target's is thought of too where it differs. */
function possibleYears(point: CalendarPoint, targetYear: number, year: number | null): number[] {
  if (point.year !== null) return [point.year];
  return year === null || year === targetYear ? [targetYear] : [year, targetYear];
}

function verdict(target: Deadline, targetYear: number, actual: Deadline, actualYear: number): Timeliness {
  const limit = target.relation === 'before' ? firstDay(target.to, targetYear) - 1 : lastDay(target.to, targetYear);
  const latest = actual.relation === 'before' ? firstDay(actual.to, actualYear) - 1 : lastDay(actual.to, actualYear);
  if (latest <= limit) return 'on-time';
  return actual.relation === 'on' && firstDay(actual.to, actualYear) > limit ? 'late' : 'undecided';
}
