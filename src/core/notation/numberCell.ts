import Big from 'big.js';
import { dayOfSerial } from './calendar';
import type { Surroundings } from './context';
import { hasHan, normalise } from './normalise';
import { dateInNumber } from './numberAsDate';
import { factsOfFormat } from './numberFormat';
import { bareQuantity } from './quantities';
import type { Deadline, Reading } from './reading';
import { readText } from './text';
import { percent } from './units';

/** How a number is shown. */
interface ShownNumber {
  readonly text: string;
  readonly numberFormat: string;
}

/**
 * Reads a cell that holds a number. The number itself counts, not its rounded text: 0.7603 shown as 76% stays 0.7603. The number format
 * says whether it is a percentage or a date, and may add a unit (`0"次"`).
 */
export function readNumberCell(value: number, cell: ShownNumber, around: Surroundings): Reading {
  const exact = new Big(value);
  const facts = factsOfFormat(cell.numberFormat);
  if (facts.year || facts.month || facts.day) {
    const deadline = dateOf(value, facts);
    if (deadline !== null) return deadline;
  }
  const shown = normalise(cell.text).plain;
  const asShown = isBareNumber(shown) ? null : readText(cell.text, around);
  if (facts.isPercent || shown.endsWith('%')) {
    const comparator = asShown?.kind === 'quantity' ? asShown.comparator : around.comparator;
    return { kind: 'quantity', comparator, value: exact, unit: percent, allowance: null };
  }
  if (asShown?.kind === 'quantity') return isRounded(asShown.value, exact) ? { ...asShown, value: exact } : asShown;
  if (asShown !== null && hasHan(shown)) return asShown;
  return dateInNumber(exact, shown, around) ?? bareQuantity(exact, around);
}

/** A date as the cell shows it. The year of a format without one was put there by the spreadsheet on the day of typing: it is not kept. */
function dateOf(serial: number, shown: { readonly year: boolean; readonly day: boolean }): Deadline | null {
  const date = dayOfSerial(serial);
  if (date === null) return null;
  const to = { year: shown.year ? date.year : null, month: date.month, day: shown.day ? date.day : null };
  return { kind: 'deadline', from: null, to, relation: 'on' };
}

function isBareNumber(plain: string): boolean {
  for (let at = 0; at < plain.length; at++) if (!'0123456789.,- #'.includes(plain.charAt(at))) return false;
  return true;
}

/** Whether the shown number is the exact one, rounded; a format such as `0!.0,` shows another scale, and then its text counts. */
function isRounded(shown: Big, exact: Big): boolean {
  const decimals = shown.toFixed().split('.')[1]?.length ?? 0;
  return shown.minus(exact).abs().lte(new Big(10).pow(-decimals).times('0.5'));
}
