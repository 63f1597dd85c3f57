import type Big from 'big.js';
import { readNotation } from '../../../src/core/notation';
import type { CalendarPoint, NotationCell, NotationContext, Reading, Unit } from '../../../src/core/notation';

/** Surroundings that say nothing. */
export const bare: NotationContext = { role: 'target', sign: null, unit: null, name: '', year: 2020, target: null };

/**
 * A reading on one line: `quantity ≥ 48 次`, `quantity 100%`, `range 90%..95%`, `deadline by ?-12`, `deadline on 2021-1..2021-12`,
 * `word(reached) 已完成`, `not-understood 10|左右`. Shares are written as they were, not as fractions.
 */
export function compact(reading: Reading): string {
  switch (reading.kind) {
    case 'quantity': {
      const comparator = reading.comparator === null ? '' : `${reading.comparator} `;
      const allowance = reading.allowance === null ? '' : `±${number(reading.allowance, reading.unit)}`;
      return `quantity ${comparator}${number(reading.value, reading.unit)}${allowance}${unit(reading.unit)}`;
    }
    case 'range':
      return `range ${number(reading.low, reading.unit)}..${number(reading.high, reading.unit)}${unit(reading.unit)}`;
    case 'deadline':
      return `deadline ${reading.relation} ${reading.from === null ? '' : `${point(reading.from)}..`}${point(reading.to)}`;
    case 'word':
      return `word${reading.tier === null ? '' : `(${reading.tier})`} ${reading.word}`;
    case 'not-understood':
      return `not-understood ${reading.understood}|${reading.rest}`;
    case 'empty':
    case 'not-applicable':
      return reading.kind;
  }
}

const factors: Readonly<Record<string, string>> = { '%': '100', '‰': '1000', '‱': '10000' };

function number(value: Big, of: Unit | null): string {
  return value.times(of?.dimension === 'percent' ? (factors[of.text] ?? '1') : '1').toFixed();
}

function unit(of: Unit | null): string {
  if (of === null) return '';
  return of.dimension === 'percent' ? of.text : ` ${of.text}`;
}

function point({ year, month, day }: CalendarPoint): string {
  const parts = [year === null ? '?' : String(year)];
  if (month !== null || day !== null) parts.push(month === null ? '?' : String(month));
  if (day !== null) parts.push(String(day));
  return parts.join('-');
}

/** What stands around a cell of the table. */
export interface Around {
  readonly name?: string;
  readonly sign?: string;
  readonly unit?: string;
  /** The cell is an actual beside no target. */
  readonly actual?: true;
  /** The cell is an actual beside this target, which stands in the same surroundings. */
  readonly target?: string;
}

export type CellRow = readonly [text: string, expected: string, around?: Around];

/** A cell that holds text. */
export function textCell(text: string): NotationCell {
  return { text, value: text, numberFormat: '@' };
}

/** The context of a row of the table. */
export function contextOf({ name = '', sign, unit, actual, target }: Around = {}): NotationContext {
  const own = { ...bare, name, sign: sign ?? null, unit: unit ?? null };
  if (target !== undefined) return { ...own, role: 'actual', target: readNotation(textCell(target), own) };
  return actual === true ? { ...own, role: 'actual' } : own;
}
