import type { Deadline } from '../notation';

/** By how much a deadline was missed. */
export interface Delay {
  readonly unit: 'days' | 'months';
  readonly count: number;
}

const MONTHS = 12;
const DAY = 86_400_000;

/**
 * How much later than the deadline an actual is: in days where both name a day, in whole months where both name a month. `null` where it cannot be
 * said, as for two years.
 */
export function delayOf(target: Deadline, actual: Deadline): Delay | null {
  const year = target.to.year ?? actual.to.year ?? 0;
  const { month: dueMonth, day: dueDay } = target.to;
  const { year: doneYear, month: doneMonth, day: doneDay } = actual.to;
  const years = (doneYear ?? year) - year;
  if (dueMonth === null || doneMonth === null) return null;
  if (dueDay === null || doneDay === null) return positive('months', years * MONTHS + doneMonth - dueMonth);
  return positive('days', (Date.UTC(year + years, doneMonth - 1, doneDay) - Date.UTC(year, dueMonth - 1, dueDay)) / DAY);
}

function positive(unit: Delay['unit'], count: number): Delay | null {
  return count > 0 ? { unit, count } : null;
}
