import { areaToA1, type CellArea } from '../../core/form/address';
import type { CellValue } from '../../core/form/snapshot';
import type { WpsRange } from '../../hosts/wps/api';
import type { CellView, SheetModel } from '../model/workbookModel';
import { oneCell } from '../model/areas';
import { toValue2 } from './errors';
import { formatConditions } from './formatConditions';
import type { WpsParts } from './parts';
import { rangeLook } from './rangeLook';
import { validation } from './validation';
import { strict } from './strict';

/** A column of `n` characters is `n × 7 + 5` pixels wide. */
const PIXELS_PER_CHARACTER = 7;
const PIXEL_PADDING = 5;
export const POINTS_PER_PIXEL = 0.75;

/** A range of WPS over the cells of a sheet. */
export function rangeObject(sheet: SheetModel, area: CellArea, parts: WpsParts): WpsRange {
  const { model, quirks, surface } = parts;
  const isSingle = area.top === area.bottom && area.left === area.right;
  const first = (): CellView => sheet.cell(area.top, area.left);

  /** One answer for one cell; for several as the build has it. */
  const block = (ask: (cell: CellView) => unknown): unknown => {
    if (isSingle) return ask(first());
    if (quirks.blockReads === 'none') return undefined;
    const at = (row: number, column: number): unknown => ask(sheet.cell(area.top + row, area.left + column));
    if (quirks.blockReads === 'item') return { Item: (row: number, column: number) => at(row - 1, column - 1) };
    return list(area.top, area.bottom).map((_, row) => list(area.left, area.right).map((__, column) => at(row, column)));
  };
  const write = (content: unknown): void => {
    if (!isSingle && quirks.refusesBlockWrites) throw new Error('the value cannot be set');
    const writes = cells(area).map(([row, column]) => ({
      row,
      column,
      typed: (Array.isArray(content) ? ((content as CellValue[][])[row - area.top]?.[column - area.left] ?? null) : content) as CellValue,
    }));
    demandUnlocked(sheet, area);
    sheet.write(writes, 'add-in');
  };
  const look = rangeLook(sheet, area, surface);
  const range: Omit<WpsRange, keyof typeof look> = {
    Row: area.top + 1,
    Column: area.left + 1,
    Rows: { Count: area.bottom - area.top + 1 },
    Columns: { Count: area.right - area.left + 1 },
    get Value2() {
      return block(({ value, formula }) => toValue2(value, formula));
    },
    set Value2(content: unknown) {
      write(content);
    },
    get Formula() {
      return block(({ formula, value }) => formula ?? (value === null ? '' : String(value)));
    },
    set Formula(content: unknown) {
      write(content);
    },
    get Text() {
      if (!isSingle) return null;
      const { value, text } = first();
      return quirks.hasNarrowColumns && typeof value === 'number' ? '######' : text;
    },
    get NumberFormat() {
      const format = shared(area, (row, column) => sheet.cell(row, column).numberFormat);
      return format === 'General' && quirks.namesFormatsInChinese ? 'G/通用格式' : format;
    },
    set NumberFormat(format: unknown) {
      demandUnlocked(sheet, area);
      sheet.write(cells(area).map(([row, column]) => ({ row, column, numberFormat: String(format) })), 'add-in');
    },
    get MergeCells() {
      return shared(area, (row, column) => mergeAround(sheet, row, column) !== null);
    },
    get MergeArea() {
      return rangeObject(sheet, mergeAround(sheet, area.top, area.left) ?? oneCell(area.top, area.left), parts);
    },
    get Locked() {
      return shared(area, (row, column) => sheet.cell(row, column).isLocked);
    },
    get FormatConditions() {
      return formatConditions(sheet, area, parts);
    },
    get Validation() {
      return validation(sheet, area, surface);
    },
    get ColumnWidth() {
      return (sheet.columnWidth(area.left) - PIXEL_PADDING) / PIXELS_PER_CHARACTER;
    },
    set ColumnWidth(characters: number) {
      sheet.setColumnWidth(area.left, area.right, Math.round(characters * PIXELS_PER_CHARACTER + PIXEL_PADDING));
    },
    get RowHeight() {
      return sheet.rowHeight(area.top) * POINTS_PER_PIXEL;
    },
    set RowHeight(points: number) {
      sheet.setRowHeight(area.top, area.bottom, Math.round(points / POINTS_PER_PIXEL));
    },
    get Left() {
      return columnPoints(sheet, 0, area.left);
    },
    get Top() {
      return rowPoints(sheet, 0, area.top);
    },
    get Width() {
      return columnPoints(sheet, area.left, area.right + 1);
    },
    get Height() {
      return rowPoints(sheet, area.top, area.bottom + 1);
    },
    Merge: () => {
      demandUnlocked(sheet, area);
      sheet.merge(area);
    },
    Item: (row, column) => rangeObject(sheet, oneCell(area.top + row - 1, area.left + column - 1), parts),
    Address: () => absolute(area),
    Select: () => model.select(sheet, area),
  };
  const whole = Object.defineProperties(look, Object.getOwnPropertyDescriptors(range)) as WpsRange;
  return strict('Range', whole, surface);
}

function columnPoints(sheet: SheetModel, from: number, to: number): number {
  let pixels = 0;
  for (let column = from; column < to; column += 1) pixels += sheet.columnWidth(column);
  return pixels * POINTS_PER_PIXEL;
}

function rowPoints(sheet: SheetModel, from: number, to: number): number {
  let pixels = 0;
  for (let row = from; row < to; row += 1) pixels += sheet.rowHeight(row);
  return pixels * POINTS_PER_PIXEL;
}

/** `$A$1:$B$2` */
function absolute(area: CellArea): string {
  return areaToA1(area).replaceAll(/[A-Z]+|\d+/gu, (part) => `$${part}`);
}

/** The one answer of all cells of an area, or `null` where they differ. */
function shared<Answer>(area: CellArea, ask: (row: number, column: number) => Answer): Answer | null {
  const wanted = ask(area.top, area.left);
  return cells(area).every(([row, column]) => ask(row, column) === wanted) ? wanted : null;
}

function mergeAround(sheet: SheetModel, row: number, column: number): CellArea | null {
  return sheet.merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right) ?? null;
}

/** @throws Error as WPS does, without a word that would help */
function demandUnlocked(sheet: SheetModel, area: CellArea): void {
  if (sheet.isProtected && cells(area).some(([row, column]) => sheet.cell(row, column).isLocked)) throw new Error('the sheet is protected');
}

function list(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function cells(area: CellArea): (readonly [row: number, column: number])[] {
  return list(area.top, area.bottom).flatMap((row) => list(area.left, area.right).map((column) => [row, column] as const));
}
