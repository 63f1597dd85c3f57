import { takeAmount, type Amount } from './amounts';
import type { Surroundings } from './context';
import type { Cursor } from './cursor';
import { rangeSigns } from './periods';
import type { Quantity } from './reading';
import { isPercent, isTimeSpan, sameDimension } from './units';

/** Behind the second number these make it another one: 48/50-60, 3/4/5, 48/50以上. */
const GOES_ON = `${rangeSigns}/±以`;

/**
 * Takes what was done of what was planned, in an actual: 48/50次 and 48次/50次 beside a target of 50次. A fraction may as well be a date, a share of one, or
 * two numbers of two halves of a year: it is taken only where the number behind the line is that of the target itself, and the target counts something
 * that is no time. Beside a percentage nobody can tell 98/99 from 98% and 99%, or 12/31 from a day.
 */
export function takePartOfTarget(cursor: Cursor, around: Surroundings): Amount | null {
  const { target } = around;
  if (target === null || !cursor.text.includes('/') || around.asksForDate || isPercent(target.unit) || isTimeSpan(target.unit)) return null;
  if (target.allowance !== null || target.comparator === '≤' || target.comparator === '<') return null;
  return cursor.attempt((probe) => {
    const part = takeAmount(probe, around.unit);
    const whole = part === null || !probe.take('/') ? null : takeAmount(probe, around.unit);
    if (part === null || whole === null || part.number.lt(0) || !whole.number.eq(target.value)) return null;
    if (probe.char() !== '' && GOES_ON.includes(probe.char())) return null;
    if (!isIn(whole, target) || !isIn(part, target) || !isIn(part, whole)) return null;
    return { number: part.number, unit: whole.unit ?? part.unit, power: part.power };
  });
}

/** Whether an amount is written in the unit of another, or one of them in none. */
function isIn({ unit }: Amount, other: Pick<Quantity, 'unit'>): boolean {
  return unit === null || other.unit === null || (sameDimension(unit, other.unit) && unit.scale === other.unit.scale);
}
