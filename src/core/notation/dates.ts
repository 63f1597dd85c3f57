import { beforeWords, thirdsOfMonth } from './data/calendarWords';
import { deadlineLeadIns, lastMomentWords } from './data/vocabulary';
import { isPossible } from './calendar';
import { takeComparatorBefore } from './comparators';
import type { Surroundings } from './context';
import type { Cursor } from './cursor';
import { dictionary, words, wordSet } from './dictionary';
import { takeNumericDate } from './numericDates';
import { takePeriod, type Period } from './periods';
import type { CalendarPoint, Comparator, Deadline } from './reading';
import { takeTail } from './tails';

/** Whether a word before a date says that it is the last moment. */
const leadIns = dictionary([
  ...words(deadlineLeadIns).map((word) => [word, false] as const),
  ...words(lastMomentWords).map((word) => [word, true] as const),
]);
const thirds = dictionary(thirdsOfMonth);
const before = wordSet(beforeWords);

/** Reads a whole text as a deadline: 2020年12月底前完成, =12月, 2021年1月-12月. `null` when it is none. */
export function readDeadline(cursor: Cursor, around: Surroundings): Deadline | null {
  const isLastMoment = takeLeadIns(cursor);
  const written = takeComparatorBefore(cursor);
  if (written === '≥' || written === '>') return null;
  const comparator = takeLeadIns(cursor) || isLastMoment ? (written ?? '≤') : written;
  const period = takeNumericDate(cursor, around) ?? takePeriod(cursor);
  if (period === null || (period.bareMonth && around.countsMonths)) return null;
  const end = takeEnd(cursor, period, around.asksForDate);
  if (end === null || !takeTail(cursor) || !isPossible(end.to)) return null;
  const relation = relationOf(comparator, around.comparator, end);
  if (relation === 'before' && period.from !== null) return { kind: 'deadline', from: null, to: period.from, relation };
  return { kind: 'deadline', from: period.from, to: end.to, relation };
}

function takeLeadIns(cursor: Cursor): boolean {
  let isLastMoment = false;
  for (let entry = cursor.takeFrom(leadIns); entry !== null; entry = cursor.takeFrom(leadIns)) isLastMoment ||= entry.meaning;
  return isLastMoment;
}

interface End {
  readonly to: CalendarPoint;
  readonly closed: boolean;
  readonly excluded: boolean;
}

/** Takes 底, 下旬, 前, 内 after a period. `3月内` may be March, or three months: it is read only where the row asks for a date. */
function takeEnd(cursor: Cursor, period: Period, asksForDate: boolean): End | null {
  const { month, day } = period.to;
  const third = month !== null && day === null && !period.closed ? cursor.takeFrom(thirds) : null;
  const closed = period.closed || third !== null || (day === null && cursor.takeAny('底末') !== '');
  const excluded = cursor.takeFrom(before) !== null;
  if (excluded && third !== null && third.meaning !== null) return null;
  const within = !excluded && (cursor.take('之内') || cursor.take('以内') || cursor.take('内'));
  if (within && period.bareMonth && !closed && !asksForDate) return null;
  return { to: third === null ? period.to : { ...period.to, day: third.meaning }, closed: closed || within, excluded };
}

/**
 * 前 excludes a month or year whose end was not said: 9月前 ends in August, 9月底前 in September. With a day it includes it, as everyone who
 * writes 12月31日前 means the whole year. A sign column says ≤ or < for a date that says nothing itself; ≥ (正向) says nothing of a date.
 */
function relationOf(own: Comparator | null, ofRow: Comparator | null, { to, closed, excluded }: End): Deadline['relation'] {
  if (own === '<') return 'before';
  if (excluded) return closed || to.day !== null ? 'by' : 'before';
  if (closed) return 'by';
  const comparator = own ?? ofRow;
  if (comparator === '<') return 'before';
  return comparator === '≤' ? 'by' : 'on';
}
