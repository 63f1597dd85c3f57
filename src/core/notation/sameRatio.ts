import Big from 'big.js';
import { spelledBefore } from './comparators';
import { normalise } from './normalise';

const RATIO = /^(\D*)(\d{1,9}(?:\.\d{1,4})?):(\d{1,9}(?:\.\d{1,4})?)[。;]?$/u;
const comparators: ReadonlySet<string> = new Set(['', ...spelledBefore]);

/**
 * The last numbers of a target and an actual that are the same ratio, as texts: 1:3 and 1:3, ≥1:20 and 2:40. A ratio that was met exactly is met whatever
 * it is the ratio of. `null` for two others: of teachers to pupils 1:18 is better than 1:20, of means to returns it is worse.
 */
export function sameRatio(target: string, actual: string): { readonly target: string; readonly actual: string } | null {
  const [one, other] = [RATIO.exec(normalise(target).plain), RATIO.exec(normalise(actual).plain)];
  const [, comparator = '', first = '', last = ''] = one ?? [];
  const [, itsComparator = '', itsFirst = '', itsLast = ''] = other ?? [];
  if (one === null || other === null || !comparators.has(comparator) || itsComparator !== '') return null;
  const crosswise = new Big(first).times(itsLast);
  return crosswise.gt(0) && crosswise.eq(new Big(last).times(itsFirst)) ? { target: comparator + last, actual: last } : null;
}
