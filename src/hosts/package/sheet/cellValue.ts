import type { CellValue } from '../../../core/form/snapshot';
import { decodeCellText } from '../xml/characters';

const MILLISECONDS_PER_DAY = 86_400_000;
/** Serial number of 1970-01-01. */
const UNIX_EPOCH = 25_569;
const DAYS_1904 = 1_462;

/** Value of a cell from its `t` attribute and the text of its `v` element. An error value is its text, `#DIV/0!`. */
export function cellValue(type: string, text: string, strings: readonly string[], uses1904Dates: boolean): CellValue {
  switch (type) {
    case 's':
      // nothing is no number, and least of all 0
      return text.trim() === '' ? null : (strings[Number(text)] ?? null);
    case 'str':
      return decodeCellText(text);
    case 'b':
      return text.trim() === '' ? null : text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return text;
    case 'd':
      return dateSerial(text, uses1904Dates) ?? text;
    default:
      return numberValue(text);
  }
}

function numberValue(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : text;
}

/** Serial number of an ISO 8601 date such as `2020-11-30T08:00:00`. */
function dateSerial(text: string, uses1904Dates: boolean): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (match === null) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / MILLISECONDS_PER_DAY + UNIX_EPOCH;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  return days + time - (uses1904Dates ? DAYS_1904 : 0);
}
