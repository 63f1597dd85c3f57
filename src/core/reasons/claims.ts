import { convert, readNotation, type Deadline, type Quantity } from '../notation';
import type { NamedValue, ReasonFacts } from './facts';

/** A value that a text gives out as the target or the actual of its row: 实际完成4次. */
interface Claim {
  /** The clause, as written. */
  readonly text: string;
  readonly value: Quantity | Deadline;
}

/** Words that give out the number behind them as one of the row's own. A plan (计划) or a part (其中, 上半年) may be anything. */
const CLAIMING =
  /^(?:本年|全年|年度|年初)*(?:指标值|目标值?|预算数?|执行数|实际(?:完成|支出|执行)?值?|target|actual)(?:为|是|:|\s)*(?<value>.+)$/iu;

/** Ends of clauses; a comma between digits is none. */
const CLAUSE_END = /[，。；、;:：!！?？\n()（）]|,(?!\d{3})/u;

/**
 * The first value in a text that is given out as the row's target or actual, or as its budget or what was executed, and is none of its numbers.
 * `null` when there is none, and when it is not sure: other words (计划, 上半年实际), other units, other kinds.
 */
export function strangeClaim(text: string, facts: readonly ReasonFacts[]): string | null {
  const compared = facts.flatMap((each) => each.compared);
  const numbers = facts.flatMap((each) => each.numbers);
  if (compared.length === 0) return null;
  const claims = claimsOf(text).filter(({ value }) => compared.some((own) => isComparable(value, own)));
  const isOwn = ({ value }: Claim) =>
    compared.some((own) => isSame(value, own)) ||
    (value.kind === 'quantity' && numbers.some((own) => own.eq(shownNumber(value))));
  return claims.find((claim) => !isOwn(claim))?.text ?? null;
}

function claimsOf(text: string): readonly Claim[] {
  return text.split(CLAUSE_END).flatMap((clause): Claim[] => {
    const written = clause.trim();
    const rest = CLAIMING.exec(written)?.groups?.['value'];
    if (rest === undefined) return [];
    const value = readNotation(
      { text: rest, value: rest, numberFormat: 'General' },
      { role: 'actual', sign: null, unit: null, name: '', year: null, target: null },
    );
    return value.kind === 'quantity' || value.kind === 'deadline' ? [{ text: written, value }] : [];
  });
}

function isComparable(claimed: Claim['value'], own: NamedValue): boolean {
  if (claimed.kind === 'deadline') return own.kind === 'deadline';
  return own.kind === 'quantity' && convert(claimed, own.unit) !== null;
}

function isSame(claimed: Claim['value'], own: NamedValue): boolean {
  if (claimed.kind === 'deadline') return own.kind === 'deadline' && agree(claimed, own);
  return own.kind === 'quantity' && convert(claimed, own.unit)?.eq(own.value) === true;
}

/** Two dates agree when no part that both name differs. */
function agree({ to: one }: Deadline, { to: other }: Deadline): boolean {
  const parts = [
    [one.year, other.year],
    [one.month, other.month],
    [one.day, other.day],
  ];
  return parts.every(([a, b]) => a === null || b === null || a === b);
}

/** The number as it is written: 95% is 95. */
function shownNumber({ value, unit }: Quantity): Quantity['value'] {
  return unit?.dimension === 'percent' ? value.times(100) : value;
}
