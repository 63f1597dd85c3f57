import type { CellArea } from '../../../core/form/address';
import type { CellValue, SheetSnapshot } from '../../../core/form/snapshot';
import type { CellStyles } from '../styles/readStyles';
import { shownText } from '../styles/shownText';
import type { SheetEntry } from '../workbook/readWorkbook';
import { existingMarks } from './marks';
import type { SheetCell, SheetModel, SheetRow } from './sheetModel';
import { inheritedStyle } from './sheetModel';

/** A sheet as the core wants it: the rectangle around all cells that hold something. */
export function snapshotSheet(
  entry: SheetEntry,
  sheet: SheetModel,
  styles: CellStyles,
  uses1904Dates: boolean,
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
        const value = cell?.value ?? null;
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
    marks: existingMarks(sheet),
  };
}

/** Cells that a sheet costs in memory: those of its used rectangle or those present, whichever are more. */
export function countCells(sheet: SheetModel): number {
  const area = usedArea(sheet);
  const used = area === null ? 0 : (area.bottom - area.top + 1) * (area.right - area.left + 1);
  const present = sheet.rows.reduce((count, { cells }) => count + cells.length, 0);
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
