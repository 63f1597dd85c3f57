import { contains, type CellArea } from '../../src/core/form/address';
import type { CellValue, SheetSnapshot } from '../../src/core/form/snapshot';

/** What one cell of a snapshot holds. */
interface Cell {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string | null;
  readonly numberFormat: string;
}

const BLANK: Cell = { value: null, text: '', formula: null, numberFormat: 'General' };

function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell {
  const [i, j] = [row - sheet.top, column - sheet.left];
  const text = sheet.texts[i]?.[j];
  if (text === undefined) return BLANK;
  return { text, value: sheet.values[i]![j]!, formula: sheet.formulas[i]![j]!, numberFormat: sheet.numberFormats[i]![j]! };
}

/** A sheet of the given extent whose cells are told one by one. */
function build(
  sheet: SheetSnapshot,
  area: CellArea,
  merges: readonly CellArea[],
  at: (row: number, column: number) => Cell,
): SheetSnapshot {
  const cells = Array.from({ length: area.bottom - area.top + 1 }, (_row, i) =>
    Array.from({ length: area.right - area.left + 1 }, (_column, j) => at(area.top + i, area.left + j)),
  );
  return {
    ...sheet,
    top: area.top,
    left: area.left,
    merges,
    values: cells.map((row) => row.map((cell) => cell.value)),
    texts: cells.map((row) => row.map((cell) => cell.text)),
    formulas: cells.map((row) => row.map((cell) => cell.formula)),
    numberFormats: cells.map((row) => row.map((cell) => cell.numberFormat)),
  };
}

/** The rectangle that a snapshot covers. */
export function areaOf(sheet: SheetSnapshot): CellArea {
  return {
    top: sheet.top,
    left: sheet.left,
    bottom: sheet.top + sheet.texts.length - 1,
    right: sheet.left + Math.max(0, ...sheet.texts.map((row) => row.length)) - 1,
  };
}

function moveArea(area: CellArea, rows: number, columns: number): CellArea {
  return { top: area.top + rows, left: area.left + columns, bottom: area.bottom + rows, right: area.right + columns };
}

/** The same cells further down and to the right, with blank cells before them. */
export function shifted(sheet: SheetSnapshot, rows: number, columns: number): SheetSnapshot {
  const area = areaOf(sheet);
  return build(
    sheet,
    { ...area, bottom: area.bottom + rows, right: area.right + columns },
    sheet.merges.map((merge) => moveArea(merge, rows, columns)),
    (row, column) => cellAt(sheet, row - rows, column - columns),
  );
}

/** A blank column inserted before a column, as Excel does it: merged areas across it grow. */
export function withColumnInserted(sheet: SheetSnapshot, before: number): SheetSnapshot {
  const area = areaOf(sheet);
  const move = (column: number): number => (column >= before ? column + 1 : column);
  return build(
    sheet,
    { ...area, right: area.right + 1 },
    sheet.merges.map((merge) => ({ ...merge, left: move(merge.left), right: move(merge.right) })),
    (row, column) => (column === before ? BLANK : cellAt(sheet, row, column > before ? column - 1 : column)),
  );
}

/** A blank row inserted before a row; merged areas across it grow. */
export function withRowInserted(sheet: SheetSnapshot, before: number): SheetSnapshot {
  const area = areaOf(sheet);
  const move = (row: number): number => (row >= before ? row + 1 : row);
  return build(
    sheet,
    { ...area, bottom: area.bottom + 1 },
    sheet.merges.map((merge) => ({ ...merge, top: move(merge.top), bottom: move(merge.bottom) })),
    (row, column) => (row === before ? BLANK : cellAt(sheet, row > before ? row - 1 : row, column)),
  );
}

/** The sheet without the merged areas that a test picks; their text stays in the top-left cell. */
export function unmerged(sheet: SheetSnapshot, which: (merge: CellArea) => boolean = () => true): SheetSnapshot {
  return { ...sheet, merges: sheet.merges.filter((merge) => !which(merge)) };
}

/** The sheet with texts written otherwise; the values follow. */
export function rewritten(sheet: SheetSnapshot, write: (text: string) => string): SheetSnapshot {
  return build(sheet, areaOf(sheet), sheet.merges, (row, column) => {
    const cell = cellAt(sheet, row, column);
    const text = write(cell.text);
    return text === cell.text ? cell : { ...cell, text, value: text };
  });
}

/** Every covered cell of every merged area filled with junk: readers go through the top-left cell. */
export function withJunkUnderMerges(sheet: SheetSnapshot): SheetSnapshot {
  return build(sheet, areaOf(sheet), sheet.merges, (row, column) => {
    const merge = sheet.merges.find((area) => contains(area, row, column));
    const isCovered = merge !== undefined && (merge.top !== row || merge.left !== column);
    return isCovered ? { ...BLANK, text: '总分', value: '总分' } : cellAt(sheet, row, column);
  });
}

function areaOfBoth(one: CellArea, other: CellArea): CellArea {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** Two sheets on one, the second below the first. */
export function stacked(first: SheetSnapshot, second: SheetSnapshot, blankRows: number): SheetSnapshot {
  const upper = areaOf(first);
  const rows = upper.bottom + 1 + blankRows;
  const lower = shifted(second, rows, 0);
  return build(first, areaOfBoth(upper, areaOf(lower)), [...first.merges, ...lower.merges], (row, column) =>
    row < rows ? cellAt(first, row, column) : cellAt(lower, row, column),
  );
}

/** Two sheets on one, the second to the right of the first and some rows lower. */
export function sideBySide(first: SheetSnapshot, second: SheetSnapshot, blankColumns: number, lower = 0): SheetSnapshot {
  const one = areaOf(first);
  const columns = one.right + 1 + blankColumns;
  const other = shifted(second, lower, columns);
  return build(first, areaOfBoth(one, areaOf(other)), [...first.merges, ...other.merges], (row, column) =>
    column < columns ? cellAt(first, row, column) : cellAt(other, row, column),
  );
}

/** Neighbouring columns of a table that change places. `right` begins where `left` ends. */
export interface ColumnSwap {
  readonly rows: { readonly top: number; readonly bottom: number };
  readonly left: { readonly left: number; readonly right: number };
  readonly right: { readonly left: number; readonly right: number };
}

/**
 * Two neighbouring columns of a table exchanged with their header, cells and merged areas, in the rows of the table only. A cell merged across
 * both stays; one that covers one of them and goes on beyond (the label of a total row) is cut short. `null` where a merged area does not allow it.
 */
export function withColumnsSwapped(sheet: SheetSnapshot, { rows, left, right }: ColumnSwap): SheetSnapshot | null {
  const widths = { left: left.right - left.left + 1, right: right.right - right.left + 1 };
  const merges: CellArea[] = [];
  const across: CellArea[] = [];
  for (const merge of sheet.merges) {
    const isOutside = merge.bottom < rows.top || merge.top > rows.bottom || merge.right < left.left || merge.left > right.right;
    if (isOutside) merges.push(merge);
    else if (merge.left <= left.left && merge.right >= right.right) {
      merges.push(merge);
      across.push(merge);
    } else if (merge.top < rows.top || merge.bottom > rows.bottom) return null;
    else if (merge.left >= left.left && merge.right <= left.right) merges.push(moveArea(merge, 0, widths.right));
    else if (merge.left >= right.left && merge.right <= right.right) merges.push(moveArea(merge, 0, -widths.left));
    else if (merge.right === left.right && merge.left < left.left) merges.push({ ...merge, right: left.left - 1 });
    else return null;
  }
  return build(sheet, areaOf(sheet), merges, (row, column) => {
    const isMoved = row >= rows.top && row <= rows.bottom && column >= left.left && column <= right.right;
    if (!isMoved || across.some((merge) => contains(merge, row, column))) return cellAt(sheet, row, column);
    return cellAt(sheet, row, column < left.left + widths.right ? column + widths.left : column - widths.right);
  });
}

/** Cells of some columns merged downwards over the blank, unmerged cells below them, as levels are often laid out. */
export function mergedDownwards(sheet: SheetSnapshot, columns: readonly number[], rows: { top: number; bottom: number }): SheetSnapshot {
  const isMerged = (row: number, column: number): boolean => sheet.merges.some((merge) => contains(merge, row, column));
  const added: CellArea[] = [];
  for (const column of columns) {
    for (let top = rows.top; top <= rows.bottom; top++) {
      if (cellAt(sheet, top, column).text === '' || isMerged(top, column)) continue;
      let bottom = top;
      while (bottom < rows.bottom && cellAt(sheet, bottom + 1, column).text === '' && !isMerged(bottom + 1, column)) bottom++;
      if (bottom > top) added.push({ top, left: column, bottom, right: column });
      top = bottom;
    }
  }
  return { ...sheet, merges: [...sheet.merges, ...added] };
}

/** Single cells written otherwise, by position; the values follow. */
export function withTexts(sheet: SheetSnapshot, texts: readonly { readonly row: number; readonly column: number; readonly text: string }[]): SheetSnapshot {
  return build(sheet, areaOf(sheet), sheet.merges, (row, column) => {
    const change = texts.find((entry) => entry.row === row && entry.column === column);
    if (change === undefined) return cellAt(sheet, row, column);
    return change.text === '' ? BLANK : { ...BLANK, text: change.text, value: change.text };
  });
}
