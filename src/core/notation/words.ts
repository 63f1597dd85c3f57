import {
  emptyMarks,
  inTimeWords,
  tierBeginnings,
  tierEndings,
  tooLateWords,
  wordsLikeNumbers,
} from './data/vocabulary';
import { Cursor } from './cursor';
import { dictionary, words, wordSet } from './dictionary';
import { normalise } from './normalise';
import type { QualitativeWord } from './reading';

type Tier = NonNullable<QualitativeWord['tier']>;

const marks = wordSet(emptyMarks);
const likeNumbers = wordSet(wordsLikeNumbers);
const beginnings = dictionary(
  (['reached', 'partly', 'missed'] as const).flatMap((tier) =>
    words(tierBeginnings[tier]).map((word): [string, Tier] => [word, tier]),
  ),
);
const endings = wordSet(tierEndings);
const inTime = words(inTimeWords);
const tooLate = words(tooLateWords);

/** Whether a normalised text says that the cell does not apply: `/`, `—`, 无. */
export function isEmptyMark(plain: string): boolean {
  if (marks.exact(plain) !== null) return true;
  for (let at = 0; at < plain.length; at++) if (!'/-\\'.includes(plain.charAt(at))) return false;
  return plain !== '';
}

/** Whether a normalised text is a word although it begins like a number: 十分, 一般. */
export function isWordLikeNumber(plain: string): boolean {
  return likeNumbers.exact(plain) !== null;
}

/**
 * The tier that a word claims for itself. Only the tier words of the regulation (达成年度指标 …) and plain 完成, 部分完成, 未完成 with nothing
 * but their object count; 基本完成 or 完成较好 leave the tier to a person.
 */
export function tierOf(plain: string): Tier | null {
  const cursor = new Cursor(plain);
  const beginning = cursor.takeFrom(beginnings);
  if (beginning === null) return null;
  cursor.takeAll(endings);
  cursor.takeAny('。.');
  return cursor.atEnd ? beginning.meaning : null;
}

/**
 * What a word says about time: in time (按时完成, 达成年度指标), too late (逾期, 未完成), or `null`. 已完成 says that something was done, not when.
 */
export function timelinessOf({ word, tier }: QualitativeWord): 'on-time' | 'late' | null {
  const { plain } = normalise(word);
  if (tier === 'missed') return 'late';
  if (tier === 'reached' && plain.includes('达成')) return 'on-time';
  if (tooLate.some((late) => plain.includes(late))) return 'late';
  if (inTime.some((early) => plain.startsWith(early))) return 'on-time';
  return null;
}
