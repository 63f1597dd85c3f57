import { holdsAnyOf } from '../holdsAnyOf';
import { timeNames } from './data/vocabulary';
import { comparatorOfSign, takeComparatorBefore } from './comparators';
import { Cursor } from './cursor';
import { words } from './dictionary';
import { normalise } from './normalise';
import type { Comparator, Deadline, NotationContext, Quantity, Unit } from './reading';
import { takeUnit, wholeUnit } from './units';
import { isEmptyMark } from './words';

/** What the surroundings of a cell say, in so far as the cell says nothing itself. */
export interface Surroundings {
  readonly isActual: boolean;
  /** Comparator of the row, for a target without one of its own. */
  readonly comparator: Comparator | null;
  /** Unit of the row: the unit column, else the brackets at the end of the name. */
  readonly unit: Unit | null;
  /** Name of the indicator, normalised. */
  readonly name: string;
  /** Unit of the target, for an actual. */
  readonly targetUnit: Unit | null;
  /** The target, if it is a deadline and an actual is read. */
  readonly deadline: Deadline | null;
  /** Whether the row asks for a date. */
  readonly asksForDate: boolean;
  /** The target, if it is a number beside which an actual is read. */
  readonly target: Quantity | null;
  /** Whether `12月` counts months here instead of naming December. */
  readonly countsMonths: boolean;
}

const namesTime = holdsAnyOf(words(timeNames));

/** Reads sign column, unit column, name and target of a cell. */
export function surroundingsOf(context: NotationContext): Surroundings {
  const name = normalise(context.name).plain;
  const hint = hintOfName(name);
  const unit = unitOfColumn(context.unit) ?? hint.unit;
  const target = context.role === 'actual' ? context.target : null;
  const targetUnit = target?.kind === 'quantity' || target?.kind === 'range' ? target.unit : null;
  const deadline = target?.kind === 'deadline' ? target : null;
  const comparator = context.role === 'target' ? (comparatorOfSign(context.sign) ?? hint.comparator) : null;
  return {
    isActual: context.role === 'actual',
    comparator,
    unit,
    name,
    targetUnit,
    deadline,
    asksForDate: deadline !== null || (unit === null && namesTime(name)),
    target: target?.kind === 'quantity' ? target : null,
    countsMonths: (unit ?? targetUnit)?.dimension === 'calendar-time' || comparator === '≥' || comparator === '>',
  };
}

/** The unit of a unit column (度量单位). A word that no table knows is a unit of its own. */
function unitOfColumn(text: string | null): Unit | null {
  if (text === null) return null;
  const { plain } = normalise(text);
  if (plain === '' || isEmptyMark(plain)) return null;
  return wholeUnit(plain) ?? { text: plain, dimension: plain, scale: '1' };
}

interface NameHint {
  readonly comparator: Comparator | null;
  readonly unit: Unit | null;
}

const noHint: NameHint = { comparator: null, unit: null };

/** Brackets at the end of a name: （月）, （单位：万元）, (≥**平方米). Brackets that hold anything else are part of the name. */
function hintOfName(name: string): NameHint {
  const end = name.endsWith(':') ? name.length - 1 : name.length;
  if (name.charAt(end - 1) !== ')') return noHint;
  const content = name.slice(name.lastIndexOf('(', matchingFrom(name, end)) + 1, end - 1);
  const cursor = new Cursor(content);
  if (cursor.take('单位')) cursor.take(':');
  const comparator = takeComparatorBefore(cursor);
  while (cursor.takeAny('0123456789.*_Xx×…') !== '');
  const unit = takeUnit(cursor);
  return cursor.atEnd ? { comparator, unit } : noHint;
}

/** Where to look for the opening bracket: 台(套) has brackets of its own inside. */
function matchingFrom(name: string, end: number): number {
  let depth = 0;
  for (let at = end - 1; at >= 0; at--) {
    if (name.charAt(at) === ')') depth++;
    if (name.charAt(at) === '(' && --depth === 0) return at;
  }
  return end - 1;
}
