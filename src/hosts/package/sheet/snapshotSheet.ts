import type { CellArea, CellPosition } from '../../../core/form/address';
import type { CellValue, SheetSnapshot } from '../../../core/form/snapshot';
import type { CellStyles } from '../styles/readStyles';
import { shownText } from '../../shared/shownText';
import type { SheetEntry } from '../workbook/readWorkbook';
import { cellKey } from '../calculation/staleResults';
import { existingMarks } from './marks';
import type { SheetColumns, SheetModel } from './sheetModel';
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
  const lines = area === null ? [] : emptyLines(sheet, area, styles);
  for (const row of sheet.rows) {
    const line = lines[row.row - (area?.top ?? 0)];
    if (line === undefined) continue;
    for (const cell of row.cells) {
      const at = cell.column - (area?.left ?? 0);
      // cells without a value may stand outside the area
      if (at < 0 || at >= line.values.length) continue;
      const format = styles.numberFormat(cell.style);
      const value = stale?.has(cellKey(cell)) === true ? null : cell.value;
      line.values[at] = value;
      line.texts[at] = value === null ? '' : shownText(value, format, uses1904Dates);
      line.formulas[at] = cell.formula;
      line.numberFormats[at] = format;
    }
  }
  return {
    name: entry.name,
    top: area?.top ?? 0,
    left: area?.left ?? 0,
    values: lines.map(({ values }) => values),
    texts: lines.map(({ texts }) => texts),
    formulas: lines.map(({ formulas }) => formulas),
    numberFormats: lines.map(({ numberFormats }) => numberFormats),
    merges: sheet.merges,
    isProtected: sheet.isProtected,
    isHidden: entry.isHidden,
    hiddenRows: new Set(sheet.rows.filter(({ isHidden }) => isHidden).map(({ row }) => row)),
    hiddenColumns: hiddenColumns(sheet.columns),
    marks: existingMarks(sheet),
  };
}

/** A row of the snapshot, as long as the used rectangle is wide. */
interface Line {
  readonly values: CellValue[];
  readonly texts: string[];
  readonly formulas: (string | null)[];
  readonly numberFormats: string[];
}

/** The rows of the used rectangle without any cell: a position without one still has the number format of its row or column. */
function emptyLines(sheet: SheetModel, { top, left, bottom, right }: CellArea, styles: CellStyles): Line[] {
  const width = right - left + 1;
  const heads = new Map(sheet.rows.map((row) => [row.row, row]));
  const lines: Line[] = [];
  for (let row = top; row <= bottom; row++) {
    const head = heads.get(row) ?? null;
    const isPlain = sheet.columnStyles.size === 0 || (head !== null && head.style !== null);
    const numberFormats = new Array<string>(width).fill(styles.numberFormat(inheritedStyle(sheet, head, left) ?? 0));
    for (let at = 1; !isPlain && at < width; at++) numberFormats[at] = styles.numberFormat(inheritedStyle(sheet, head, left + at) ?? 0);
    const values = new Array<CellValue>(width).fill(null);
    const texts = new Array<string>(width).fill('');
    const formulas = new Array<string | null>(width).fill(null);
    lines.push({ values, texts, formulas, numberFormats });
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
