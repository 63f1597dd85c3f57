import { holdsAnyOf } from '../holdsAnyOf';
import { spelledAnywhere } from './comparators';
import { countedThings } from './data/unitTable';
import { changingWords, finishingWords, ordinalEndings, placingStarts, rankingStarts } from './data/vocabulary';
import { Cursor } from './cursor';
import { words } from './dictionary';
import { hasHan, isDigitAt, normalise } from './normalise';
import type { Unit } from './reading';
import { sameDimension, takePowerOfTen, takeUnit } from './units';

/** A longer ending is a report. */
const LONGEST_ENDING = 20;
const SHORTEST_IN_NAME = 2;
const BOUND = /^[及或]?以[上下内]$/u;
const LETTERS_ONLY = /^[\u4e00-\u9fffA-Za-z]+$/u;
const changing = spelledAnywhere.filter((word) => word.length > 1 && hasHan(word));
const changes = holdsAnyOf([...changing, ...words(changingWords)]);
/** The longest first: 及以上 ends with 以上. */
const bounds = changing.filter((word) => BOUND.test(word)).sort((a, b) => b.length - a.length);
const ranking = words(rankingStarts);
const placing = words(placingStarts);
const ordinals = words(ordinalEndings);
const finishing = words(finishingWords);
const things: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  countedThings.flatMap(([units, nouns]) => {
    const named = new Set(words(nouns));
    return words(units).map((unit): [string, ReadonlySet<string>] => [unit, named]);
  }),
);

/** Target and actual without the words behind their numbers. */
interface WithoutEnding {
  readonly target: string;
  readonly actual: string;
  /** The words that were left out: they belong to what is measured. */
  readonly words: string;
}

interface Counted {
  /** Up to the number and its unit; the whole text where no words follow. */
  readonly beginning: string;
  readonly unit: Unit | null;
  /** The unit as written. */
  readonly counter: string;
  /** What follows the unit; `''` where nothing does. */
  readonly ending: string;
}

/**
 * Target and actual without the words behind their numbers and units, where these say in both cells the same: `10家企业` and `12家企业`, `10家企业通过认证`
 * and `12家企业通过认证`. Then the numbers count the same things, whatever the words mean.
 *
 * Words in only one of the cells are a condition that the other may not know of: 12家 may have applied where 10家企业通过认证 were wanted, so such a
 * pair stays as it is. Two kinds of words are none:
 * - those that the name of the indicator says too: both cells then speak of them;
 * - behind the number of the target alone, a noun that its counting unit goes with (家企业, 名学生): an actual of 12家 or 12 answers that number, just
 *   as a bare actual is in the unit of its target. Behind the number of the actual alone a noun may be another than the one the target counts, and
 *   stays.
 *
 * Words that rank or deny the number (3级, 5天后, 2家企业未完成) are never left out, and a bound stays with its number (10家以上企业).
 */
export function withoutSharedEnding(target: string, actual: string, name: string): WithoutEnding | null {
  const [wanted, done] = [split(target), split(actual)];
  if (wanted === null || done === null || !sameDimension(wanted.unit, done.unit)) return null;
  const ending = wanted.ending === '' ? done.ending : wanted.ending;
  if (ending === '' || isChanging(wanted) || isChanging(done)) return null;
  const isShared = wanted.ending === done.ending;
  if (!isShared && wanted.ending !== '' && done.ending !== '') return null;
  const isKnown = isInName(ending, normalise(name).plain) || (done.ending === '' && isThing(wanted));
  return isShared || isKnown ? { target: wanted.beginning, actual: done.beginning, words: ending } : null;
}

/** Splits a cell behind its last number; `null` where it has none, or something other than words follows. */
function split(text: string): Counted | null {
  const { plain } = normalise(text);
  let end = plain.length;
  while (end > 0 && !isDigitAt(plain, end - 1)) end--;
  if (end === 0 || plain.length - end > LONGEST_ENDING) return null;
  const cursor = new Cursor(plain);
  cursor.reset(end);
  const unit = takeUnit(cursor);
  if (unit === null) takePowerOfTen(cursor);
  const counter = plain.slice(end, cursor.position);
  const behind = plain.slice(cursor.position);
  const { bound, ending } = splitBound(counter, withoutFinish(/[。.;,]$/u.test(behind) ? behind.slice(0, -1) : behind));
  if (ending !== '' && !LETTERS_ONLY.test(ending)) return null;
  return { beginning: ending === '' ? text : plain.slice(0, cursor.position) + bound, unit, counter, ending };
}

/** 10家以上企业, 10家企业以上: the bound belongs to the number where that counts things; 100平方米以上店铺 are of a size. */
function splitBound(counter: string, behind: string): { readonly bound: string; readonly ending: string } {
  const bound = things.has(counter) ? bounds.find((word) => behind.startsWith(word) || behind.endsWith(word)) : undefined;
  if (bound === undefined) return { bound: '', ending: behind };
  return { bound, ending: behind.startsWith(bound) ? behind.slice(bound.length) : behind.slice(0, -bound.length) };
}

/** 12家企业已完成 says of 12家企业 no more than that they are the actual. */
function withoutFinish(ending: string): string {
  const finish = finishing.find((word) => ending.endsWith(word));
  return finish === undefined ? ending : ending.slice(0, -finish.length);
}

function isChanging({ beginning, unit, counter, ending }: Counted): boolean {
  if (ending === '') return false;
  const whole = counter + ending;
  return (
    /第\d+\D*$/u.test(beginning) ||
    (unit === null && ranking.some((word) => ending.startsWith(word))) ||
    placing.some((word) => ending.startsWith(word)) ||
    ordinals.some((word) => whole.startsWith(word)) ||
    changes(ending)
  );
}

/** Whether the name of the indicator speaks of it, and does not deny it: 通过认证 is not 未通过认证. */
function isInName(ending: string, name: string): boolean {
  return ending.length >= SHORTEST_IN_NAME && name.includes(ending) && !name.includes(`未${ending}`) && !name.includes(`不${ending}`);
}

function isThing({ counter, ending }: Counted): boolean {
  return things.get(counter)?.has(ending) === true;
}
