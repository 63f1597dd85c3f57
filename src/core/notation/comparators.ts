import { comparatorsAfter, comparatorsBefore, signWords } from './data/comparatorWords';
import type { Cursor } from './cursor';
import { dictionary, words, type Dictionary } from './dictionary';
import { normalise } from './normalise';
import type { Comparator } from './reading';

const all: readonly Comparator[] = ['≥', '>', '≤', '<', '='];

function spelled(spellings: Readonly<Partial<Record<Comparator, string>>>): Dictionary<Comparator> {
  return dictionary(all.flatMap((comparator) => words(spellings[comparator] ?? '').map((word) => [word, comparator] as const)));
}

const before = spelled(comparatorsBefore);
const after = spelled(comparatorsAfter);
const signs = dictionary(signWords);

/** All spellings of comparators that stand before a number. */
export const spelledBefore: readonly string[] = Object.values(comparatorsBefore).flatMap(words);

/** All spellings of comparators, wherever they stand. */
export const spelledAnywhere: readonly string[] = [
  ...spelledBefore,
  ...Object.values(comparatorsAfter).flatMap(words),
  ...signWords.map(([word]) => word),
];

/** Takes a comparator that stands before a number. */
export function takeComparatorBefore(cursor: Cursor): Comparator | null {
  return cursor.takeFrom(before)?.meaning ?? null;
}

/** Takes a comparator that stands after a number (以上, （含）以内) and agrees with the one before it; `≤90%以上` is left at 以上. */
export function takeComparatorAfter(cursor: Cursor, stated: Comparator | null): Comparator | null {
  const found = after.longestAt(cursor.text, cursor.position);
  const agreed = found === null ? undefined : agreeing(stated, found.meaning);
  if (found === null || agreed === undefined) return stated;
  cursor.advance(found.word.length);
  return agreed;
}

/** Of two comparators that say one thing twice (`≥90%以上`) the first; `undefined` when they contradict each other. */
export function agreeing(one: Comparator | null, other: Comparator | null): Comparator | null | undefined {
  if (one === null || other === null) return one ?? other;
  return direction(one) === direction(other) ? one : undefined;
}

function direction(comparator: Comparator): 'up' | 'down' | 'equal' {
  if (comparator === '=') return 'equal';
  return comparator === '≥' || comparator === '>' ? 'up' : 'down';
}

/** The comparator that a sign column (指标性质) gives to its row, or `null`. */
export function comparatorOfSign(sign: string | null): Comparator | null {
  if (sign === null) return null;
  const { plain } = normalise(sign);
  return signs.exact(plain)?.meaning ?? before.exact(plain)?.meaning ?? null;
}
