import type { CellArea, CellPosition } from '../../../core/form/address';
import type { CellValue, SheetSnapshot } from '../../../core/form/snapshot';
import type { CellStyles } from '../styles/readStyles';
import { shownText } from '../../shared/shownText';
import type { SheetEntry } from '../workbook/readWorkbook';
import { cellKey } from '../calculation/staleResults';
import { existingMarks } from './marks';
import type { SheetColumns, SheetModel, SheetRow } from './sheetModel';
import { inheritedStyle } from './sheetModel';

/**
 * A sheet as the core wants it: the rectangle around all cells that hold something. A formula cell among the stale ones
 * reads as not calculated.
 */
export function snapshotSheet(
  entry: SheetEntry,
  sheet: SheetModel,
  styles: CellStyles,
  uses1904Dates: boolean,
  stale: ReadonlySet<number> | undefined,
): SheetSnapshot {
  const area = usedArea(sheet) ?? NOWHERE;
  const width = area.right - area.left + 1;
  const blank = { values: repeat<CellValue>(width, null), texts: repeat(width, ''), formulas: repeat<string | null>(width, null) };
  const plain = plainFormats(sheet, area, styles);
  // Rows that are alike are one list until one of them gets something of its own: a sheet may have a million rows and little in them.
  const values = plain.map(() => blank.values);
  const texts = plain.map(() => blank.texts);
  const formulas = plain.map(() => blank.formulas);
  const numberFormats = [...plain];
  for (const { row, cells } of sheet.rows) {
    const at = row - area.top;
    const format = plain[at];
    if (format === undefined) continue;
    for (const cell of cells) {
      const column = cell.column - area.left;
      // cells without a value may stand outside the area
      if (column < 0 || column >= width) continue;
      const numberFormat = styles.numberFormat(cell.style);
      const value = stale?.has(cellKey(cell)) === true ? null : cell.value;
      put(values, at, column, value, blank.values);
      put(texts, at, column, value === null ? '' : shownText(value, numberFormat, uses1904Dates), blank.texts);
      put(formulas, at, column, cell.formula, blank.formulas);
      put(numberFormats, at, column, numberFormat, format);
    }
  }
  return {
    name: entry.name,
    top: area.top,
    left: area.left,
    values,
    texts,
    formulas,
    numberFormats,
    merges: sheet.merges,
    isProtected: sheet.isProtected,
    isHidden: entry.isHidden,
    hiddenRows: new Set(sheet.rows.filter(({ isHidden }) => isHidden).map(({ row }) => row)),
    hiddenColumns: hiddenColumns(sheet.columns),
    marks: existingMarks(sheet),
  };
}

/** The used rectangle of a sheet that holds nothing. */
const NOWHERE: CellArea = { top: 0, left: 0, bottom: -1, right: -1 };

/** Puts something into a row of a matrix, which first gets a list of its own where it still has the one that it shares with others. */
function put<Value>(matrix: Value[][], at: number, column: number, value: Value, shared: readonly Value[]): void {
  const line = matrix[at];
  if (line === undefined || line[column] === value) return;
  const own = line === shared ? shared.slice() : line;
  own[column] = value;
  matrix[at] = own;
}

function repeat<Value>(count: number, value: Value): Value[] {
  return new Array<Value>(count).fill(value);
}

/** Number formats of the rows of the used rectangle without any cell: a position without one still has that of its row or column. */
function plainFormats(sheet: SheetModel, { top, left, bottom, right }: CellArea, styles: CellStyles): string[][] {
  const known = new Map<number | null, string[]>();
  const lineOf = (row: SheetRow | null): string[] => {
    const style = row?.style ?? null;
    const line = known.get(style) ?? Array.from({ length: right - left + 1 }, (_, at) => styles.numberFormat(inheritedStyle(sheet, row, left + at) ?? 0));
    known.set(style, line);
    return line;
  };
  const lines = repeat(bottom - top + 1, lineOf(null));
  for (const row of sheet.rows) {
    if (row.row >= top && row.row <= bottom) lines[row.row - top] = lineOf(row);
  }
  return lines;
}

function hiddenColumns(runs: readonly SheetColumns[]): ReadonlySet<number> {
  const hidden = new Set<number>();
  let next = 0;
  for (const { first, last, isHidden } of runs) {
    // runs ascend and do not overlap; where they do, the first one counts
    for (let column = Math.max(first, next); isHidden && column <= last; column++) hidden.add(column);
    next = Math.max(next, last + 1);
  }
  return hidden;
}

/**
 * Cells that a sheet costs in memory once more cells are written: those of its used rectangle or those present, whichever are more.
 * The element of a row costs as much as one of a cell, whatever is in it.
 */
export function countCells(sheet: SheetModel, written: readonly CellPosition[]): number {
  let { top, left, bottom, right } = usedArea(sheet) ?? { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const { row, column } of written) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const used = bottom < 0 ? 0 : (bottom - top + 1) * (right - left + 1);
  const present = sheet.rows.reduce((count, { cells }) => count + cells.length, written.length);
  return Math.max(used, present) + sheet.rows.length;
}

/** The rectangle around all cells with a value or a formula, or `null` when there is none. */
function usedArea(sheet: SheetModel): CellArea | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const { row, cells } of sheet.rows) {
    for (const { column, value, formula } of cells) {
      if (value === null && formula === null) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}
