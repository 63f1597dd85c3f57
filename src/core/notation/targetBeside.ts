import Big from 'big.js';
import { noRateNames, rateNames } from './data/vocabulary';
import { words } from './dictionary';
import { normalise } from './normalise';
import type { Reading } from './reading';
import { isPercent, percent } from './units';

const WHOLE = 100;
/** A smaller bare number beside a percentage may be points or a count. */
const SMALLEST_CERTAIN = 50;
const shares = words(rateNames);
const otherRates = words(noRateNames);

/**
 * A target without any unit once its actual is known: `100` beside `99%` is 100%, and so is `95` where the name asks for a share (合格率). Any other
 * target stays what it was.
 */
export function targetBeside(target: Reading, actual: Reading, name: string): Reading {
  if (target.kind !== 'quantity' || target.unit !== null || target.allowance !== null) return target;
  if (actual.kind !== 'quantity' || !isPercent(actual.unit)) return target;
  const isCertain = target.value.eq(WHOLE) || (target.value.gte(SMALLEST_CERTAIN) && target.value.lt(WHOLE) && asksForShare(name));
  return isCertain ? { ...target, value: new Big(target.value).div(WHOLE), unit: percent } : target;
}

/** 合格率, 群众满意度(%): by the last word of the name; 汇率 and 频率 are rates of another kind. */
function asksForShare(name: string): boolean {
  const ending = normalise(name).plain.replace(/(?:\([^()]*\)|[:;。])+$/, '');
  return shares.some((word) => ending.endsWith(word)) && !otherRates.some((word) => ending.endsWith(word));
}
