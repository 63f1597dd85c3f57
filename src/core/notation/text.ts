import { takeChinese } from './chineseNumerals';
import { takeComparatorBefore } from './comparators';
import type { Surroundings } from './context';
import { Cursor } from './cursor';
import { approximations } from './data/vocabulary';
import { readDeadline } from './dates';
import { words } from './dictionary';
import { hasDigit, hasHan, normalise, withoutBlanks, type PlainText } from './normalise';
import { readQuantity } from './quantities';
import type { NotUnderstood, Reading } from './reading';
import { wholeUnit } from './units';
import { isEmptyMark, isWordLikeNumber, tierOf } from './words';

/** A text longer than this is no value but a report: it is not searched for one. */
const LONGEST_VALUE = 400;
const approximate = words(approximations);

/** Reads a text in its surroundings. */
export function readText(text: string, around: Surroundings): Reading {
  const source = normalise(text);
  const { plain } = source;
  if (plain === '') return { kind: 'empty' };
  if (isEmptyMark(plain)) return { kind: 'not-applicable' };
  if (isWordLikeNumber(plain)) return word(text, plain);
  if (plain.length > LONGEST_VALUE) return readWord(text, plain) ?? notUnderstood(text, source, 0, false);
  const dates = new Cursor(plain);
  const deadline = readDeadline(dates, around);
  if (deadline !== null) return deadline;
  const numbers = new Cursor(plain);
  const quantity = readQuantity(numbers, around);
  if (quantity !== null) return quantity;
  const description = readWord(text, plain);
  return description ?? notUnderstood(text, source, Math.max(dates.furthest, numbers.furthest), isApproximate(plain, around));
}

/**
 * Whether a text is a number or a date but for a word such as 约 or 左右. Nobody says how far below 约50个 the target still counts as reached, nor how far
 * above it a cost may lie: such a cell stays not understood, and the reader is told why.
 */
function isApproximate(plain: string, around: Surroundings): boolean {
  return approximate.some((word) => {
    const at = plain.indexOf(word);
    if (at < 0) return false;
    const exact = plain.slice(0, at) + plain.slice(at + word.length);
    return readDeadline(new Cursor(exact), around) !== null || readQuantity(new Cursor(exact), around) !== null;
  });
}

/**
 * Chinese text without digits describes a quality. `=达标` does too; another comparator before a word
 * (`≥良`) would be lost. 一 alone is a number or a dash; a unit alone
 * lacks its number; 二十余次 is a number that nobody can compare.
 */
function readWord(text: string, plain: string): Reading | null {
  if (hasDigit(plain) || !hasHan(plain) || plain === '一' || wholeUnit(plain) !== null || isRoughNumber(plain)) return null;
  const start = new Cursor(plain);
  const comparator = plain.startsWith('=') ? null : takeComparatorBefore(start);
  if (comparator !== null && !hasHan(plain.charAt(0))) return null;
  return word(plain.startsWith('=') ? withoutBlanks(text).slice(1) : text, plain.startsWith('=') ? plain.slice(1) : plain);
}

function word(text: string, plain: string): Reading {
  return { kind: 'word', word: withoutFullStop(withoutBlanks(text)), tier: tierOf(plain) };
}

/** 十余次, 两千多人. */
function isRoughNumber(plain: string): boolean {
  const cursor = new Cursor(plain);
  const number = takeChinese(cursor);
  return number?.gte(10) === true && cursor.takeAny('余多几来') !== '';
}

function withoutFullStop(word: string): string {
  return word.length > 1 && '。；;，,'.includes(word.slice(-1)) ? word.slice(0, -1) : word;
}

/** Cuts the source text where the reading stopped; a text that was read to its end and contradicts itself has no beginning to keep. */
function notUnderstood(text: string, source: PlainText, furthest: number, approximates: boolean): NotUnderstood {
  let end = furthest >= source.plain.length ? 0 : furthest;
  while (end > 0 && '。.;,、(: '.includes(source.plain.charAt(end - 1))) end--;
  const cut = source.origins[end] ?? text.length;
  return { kind: 'not-understood', understood: text.slice(0, cut).trim(), rest: text.slice(cut).trim(), isApproximate: approximates };
}
