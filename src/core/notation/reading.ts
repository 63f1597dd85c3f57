import type Big from 'big.js';

/** How an actual is compared with its target. `＞` and `＜` are kept apart from `≥` and `≤` only where a boundary is met exactly. */
export type Comparator = '≥' | '>' | '≤' | '<' | '=';

/** A unit of measure; `scale` turns a number in this unit into the base unit of its dimension (万元 → 元: 10000). */
export interface Unit {
  /** As written: `万元`. */
  readonly text: string;
  /** Units of one dimension can be converted: money, length, mass, area, percent, time …; a counting unit (次, 个) is its own dimension. */
  readonly dimension: string;
  /** Decimal in text. */
  readonly scale: string;
}

/** Day, month or year that a deadline names; `null` where it names none. */
export interface CalendarPoint {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** `≥48次`, `100%`, `8.75`. A percentage has the value as a fraction (100% → 1) and the unit `%` of dimension `percent`. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly comparator: Comparator | null;
  readonly value: Big;
  readonly unit: Unit | null;
  /** ± allowance around the value, as an absolute number in the same unit (10±10% → 1), or `null`. */
  readonly allowance: Big | null;
}

/** `90%~95%`, `90-100`. */
export interface QuantityRange {
  readonly kind: 'range';
  readonly low: Big;
  readonly high: Big;
  readonly unit: Unit | null;
}

/** `2020年12月底前完成`, `=12月`, `9月前`, a date. The whole of the last named month, or year, is in time; `before` excludes it (`9月前`). */
export interface Deadline {
  readonly kind: 'deadline';
  /** First point of a period (2020年1月-12月), or `null`. */
  readonly from: CalendarPoint | null;
  readonly to: CalendarPoint;
  readonly relation: 'by' | 'before' | 'on';
}

/** `提高`, `有效`, `达成年度指标`, `优`. */
export interface QualitativeWord {
  readonly kind: 'word';
  readonly word: string;
  /** What the word says of itself, where it does: one of the three tiers (达成 / 部分达成 / 未达成), or `null`. */
  readonly tier: 'reached' | 'partly' | 'missed' | null;
}

/** `/`, `—`, `无`: the cell says that it does not apply. */
interface NotApplicable {
  readonly kind: 'not-applicable';
}

/** Nothing, or only spaces. */
interface EmptyReading {
  readonly kind: 'empty';
}

/** Not understood; `understood` is the beginning that could be read, perhaps empty, and `rest` what follows. */
export interface NotUnderstood {
  readonly kind: 'not-understood';
  readonly understood: string;
  readonly rest: string;
  /** It is a number or a date but for a word that leaves open how far the true one is away: 约50个, 50个左右. */
  readonly isApproximate: boolean;
}

/** What a target (年度指标值) or an actual (实际完成值) says. */
export type Reading =
  | Quantity
  | QuantityRange
  | Deadline
  | QualitativeWord
  | NotApplicable
  | EmptyReading
  | NotUnderstood;

/** Everything around a cell that can decide how it is read. */
export interface NotationContext {
  readonly role: 'target' | 'actual';
  /** Text of the sign column (指标性质: `≥`, 正向, 定性), if the form has one. */
  readonly sign: string | null;
  /** Text of the unit column, if the form has one. */
  readonly unit: string | null;
  /** Name of the indicator: may carry a comparator or a unit in brackets. */
  readonly name: string;
  /** Year of the form (年度). */
  readonly year: number | null;
  /** Reading of the target when an actual is read: `12` beside `=12月` is a month. */
  readonly target: Reading | null;
}

/** Whether a number is only a bound of the true one: ≥90%, 1200余人. */
export function isBound(reading: Reading): boolean {
  return reading.kind === 'quantity' && reading.comparator !== null && reading.comparator !== '=';
}
