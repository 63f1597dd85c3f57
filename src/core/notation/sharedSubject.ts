import { spelledBefore } from './comparators';
import { hasHan, isDigitAt, normalise } from './normalise';

/** Only the beginning of a cell is looked at; a longer one is a report. */
const LONGEST_BEGINNING = 40;
const SHORTEST_SUBJECT = 2;
/** 每月, 每人: what the number is for, and not what is measured. */
const FOR_EACH = /每.{1,2}$/u;
const comparators = spelledBefore.filter(hasHan);

/**
 * The words that a target and its actual both have before their numbers, and that the name of the indicator does not: 道路养护合格率 for
 * `道路养护合格率达到95%以上` and `道路养护合格率97%`, 较上年增长 for `较上年增长10%` and `较上年增长12%`. Both then measure the same thing. `''` where there
 * are none. A comparator is no part of it.
 */
export function sharedSubject(target: string, actual: string): string {
  const shared = longestShared(beginningOf(target), beginningOf(actual));
  const places = comparators.map((word) => shared.indexOf(word)).filter((place) => place >= 0);
  const subject = shared.slice(0, Math.min(shared.length, ...places));
  return subject.length >= SHORTEST_SUBJECT && !FOR_EACH.test(subject) ? subject : '';
}

/** What stands before the first digit. */
function beginningOf(text: string): string {
  const { plain } = normalise(text.slice(0, LONGEST_BEGINNING));
  let end = 0;
  while (end < plain.length && !isDigitAt(plain, end)) end++;
  return plain.slice(0, end);
}

function longestShared(one: string, other: string): string {
  let longest = '';
  for (let from = 0; from < one.length; from++) {
    while (from + longest.length < one.length && other.includes(one.slice(from, from + longest.length + 1))) {
      longest = one.slice(from, from + longest.length + 1);
    }
  }
  return longest;
}
