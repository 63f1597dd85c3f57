import Big from 'big.js';
import { noRateNames, rateNames } from './data/vocabulary';
import { Cursor } from './cursor';
import { words } from './dictionary';
import { normalise } from './normalise';
import type { Quantity, Reading, Unit } from './reading';
import { isPercent, percent, takePowerOfTen } from './units';

const WHOLE = 100;
/** A smaller bare number beside a percentage may be points or a count. */
const SMALLEST_CERTAIN = 50;
const shares = words(rateNames);
const otherRates = words(noRateNames);

/**
 * A target without any unit once its actual is known: `100` beside `99%` is 100%, and so is `95` where the name asks for a share (合格率); 0 is nothing
 * in percent too. `50万` beside `60万元` is 50万元. Any other target stays what it was. @param written the target's cell as shown
 */
export function targetBeside(target: Reading, actual: Reading, name: string, written: string): Reading {
  if (target.kind !== 'quantity' || target.unit !== null || target.allowance !== null) return target;
  if (actual.kind !== 'quantity' || actual.unit === null) return target;
  if (!isPercent(actual.unit)) return withPowerOf(target, actual.unit, written);
  if (target.value.eq(0)) return { ...target, unit: percent };
  const isCertain = target.value.eq(WHOLE) || (target.value.gte(SMALLEST_CERTAIN) && target.value.lt(WHOLE) && asksForShare(name));
  return isCertain ? { ...target, value: new Big(target.value).div(WHOLE), unit: percent } : target;
}

/** The 万 of the target is that of the actual's unit (万元, 万人次); without it nobody can say what the target counts in. */
function withPowerOf(target: Quantity, unit: Unit, written: string): Quantity {
  const cursor = new Cursor(unit.text);
  const power = takePowerOfTen(cursor);
  if (power === null || !new RegExp(`\\d${power.word}`).test(normalise(written).plain)) return target;
  return { ...target, value: target.value.div(power.factor), unit };
}

/** 合格率, 群众满意度(%): by the last word of the name; 汇率 and 频率 are rates of another kind. */
function asksForShare(name: string): boolean {
  const ending = normalise(name).plain.replace(/(?:\([^()]*\)|[:;。])+$/, '');
  return shares.some((word) => ending.endsWith(word)) && !otherRates.some((word) => ending.endsWith(word));
}
