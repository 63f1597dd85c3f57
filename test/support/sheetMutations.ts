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

/** Two sheets on one, the second below the first. */
export function stacked(first: SheetSnapshot, second: SheetSnapshot, blankRows: number): SheetSnapshot {
  const upper = areaOf(first);
  const rows = upper.bottom + 1 + blankRows;
  const lower = shifted(second, rows, 0);
  const right = Math.max(upper.right, areaOf(lower).right);
  return build(first, { ...areaOf(lower), right }, [...first.merges, ...lower.merges], (row, column) =>
    row < rows ? cellAt(first, row, column) : cellAt(lower, row, column),
  );
}

/** Two sheets on one, the second to the right of the first and some rows lower. */
export function sideBySide(first: SheetSnapshot, second: SheetSnapshot, blankColumns: number, lower = 0): SheetSnapshot {
  const one = areaOf(first);
  const columns = one.right + 1 + blankColumns;
  const other = shifted(second, lower, columns);
  const area = { ...areaOf(other), bottom: Math.max(one.bottom, areaOf(other).bottom) };
  return build(first, area, [...first.merges, ...other.merges], (row, column) =>
    column < columns ? cellAt(first, row, column) : cellAt(other, row, column),
  );
}
