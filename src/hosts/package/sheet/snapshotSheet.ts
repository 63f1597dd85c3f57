import type { CellArea, CellPosition } from '../../../core/form/address';
import type { CellValue, SheetSnapshot } from '../../../core/form/snapshot';
import type { CellStyles } from '../styles/readStyles';
import { shownText } from '../../shared/shownText';
import type { SheetEntry } from '../workbook/readWorkbook';
import { cellKey } from '../calculation/staleResults';
import { existingMarks } from './marks';
import type { SheetCell, SheetColumns, SheetModel, SheetRow } from './sheetModel';
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
  const area = usedArea(sheet);
  const values: CellValue[][] = [];
  const texts: string[][] = [];
  const formulas: (string | null)[][] = [];
  const numberFormats: string[][] = [];
  if (area !== null) {
    const rows = new Map<number, SheetRow>();
    const cells = new Map<number, Map<number, SheetCell>>();
    for (const row of sheet.rows) {
      rows.set(row.row, row);
      const known = cells.get(row.row) ?? new Map<number, SheetCell>();
      for (const cell of row.cells) known.set(cell.column, cell);
      cells.set(row.row, known);
    }
    const width = area.right - area.left + 1;
    for (let index = area.top; index <= area.bottom; index++) {
      const row = rows.get(index) ?? null;
      const present = cells.get(index);
      const line = { values: new Array<CellValue>(width), texts: new Array<string>(width) };
      const more = { formulas: new Array<string | null>(width), formats: new Array<string>(width) };
      for (let offset = 0; offset < width; offset++) {
        const cell = present?.get(area.left + offset);
        const style = cell?.style ?? inheritedStyle(sheet, row, area.left + offset) ?? 0;
        const format = styles.numberFormat(style);
        const isStale = cell !== undefined && stale?.has(cellKey(cell)) === true;
        const value = isStale ? null : (cell?.value ?? null);
        line.values[offset] = value;
        line.texts[offset] = value === null ? '' : shownText(value, format, uses1904Dates);
        more.formulas[offset] = cell?.formula ?? null;
        more.formats[offset] = format;
      }
      values.push(line.values);
      texts.push(line.texts);
      formulas.push(more.formulas);
      numberFormats.push(more.formats);
    }
  }
  return {
    name: entry.name,
    top: area?.top ?? 0,
    left: area?.left ?? 0,
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
  return Math.max(used, present);
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
