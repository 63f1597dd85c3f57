import type { CellArea } from '../../core/form/address';
import type { CellValue } from '../../core/form/snapshot';
import { GENERAL } from '../shared/builtInFormats';
import { shownText } from '../shared/shownText';
import type { WpsRange, WpsWorksheet } from './api';

/** Numbers by which builds name an error in a cell (CVErr of VBA). */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [-2146826288, '#NULL!'],
  [-2146826281, '#DIV/0!'],
  [-2146826273, '#VALUE!'],
  [-2146826265, '#REF!'],
  [-2146826259, '#NAME?'],
  [-2146826252, '#NUM!'],
  [-2146826246, '#N/A'],
]);

/** What a column shows that is too narrow for its number. */
export const TOO_NARROW = /^#+$/;

/** The area of a range; rows and columns count from 0. */
export function areaOf(range: WpsRange): CellArea {
  const top = range.Row - 1;
  const left = range.Column - 1;
  return { top, left, bottom: top + range.Rows.Count - 1, right: left + range.Columns.Count - 1 };
}

/** A part of a sheet; rows and columns of the area count from 0. */
export function rangeOf(sheet: WpsWorksheet, { top, left, bottom, right }: CellArea): WpsRange {
  const name = (row: number, column: number) => sheet.Cells.Item(row + 1, column + 1).Address();
  return sheet.Range(`${name(top, left)}:${name(bottom, right)}`);
}

/** One cell; row and column count from 0. */
export function cellOf(sheet: WpsWorksheet, row: number, column: number): WpsRange {
  return sheet.Cells.Item(row + 1, column + 1);
}

/** A value as WPS gives it: an empty cell is `null`, `undefined` or `''`, an error a number of its own. */
export function toValue(value: unknown, formula: string | null): CellValue {
  if (value === null || value === undefined || value === '') return formula === null ? null : '';
  if (typeof value === 'number') return ERRORS.get(value) ?? value;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

/** The text of a cell as shown; a number in a column that is too narrow for it is shown as if there were room. */
export function toText(value: CellValue, numberFormat: string, cell: () => WpsRange): string {
  if (typeof value !== 'number' || numberFormat === GENERAL) return shownText(value, numberFormat, false);
  const text = cell().Text;
  return typeof text !== 'string' || text === '' || TOO_NARROW.test(text) ? shownText(value, numberFormat, false) : text;
}

/** The number format of cells that share one, or `null` where they differ. */
export function sharedFormat(range: WpsRange): string | null {
  const format = range.NumberFormat;
  return typeof format === 'string' ? normalFormat(format) : null;
}

/** WPS 表格 in Chinese may name the ordinary format in Chinese. */
function normalFormat(format: string): string {
  return format === '' || format === 'G/通用格式' || format === '常规' ? GENERAL : format;
}
