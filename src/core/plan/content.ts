import type { CellValue } from '../form/snapshot';
import type { CellContent } from './transaction';

/** Relative difference below which two binary numbers are the same cell value; a spreadsheet keeps 15 digits. */
const NUMBER_TOLERANCE = 1e-12;

/** Whether two plain values are the same to a spreadsheet; an empty text is an empty cell. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= NUMBER_TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
  }
  return (a === '' ? null : a) === (b === '' ? null : b);
}

/** Whether two cells hold the same: formula against formula, value against value. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  return a.formula === null && b.formula === null ? sameValue(a.value, b.value) : a.formula === b.formula;
}
