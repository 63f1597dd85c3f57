import type { CellArea } from '../../../core/form/address';
import type { CellValue } from '../../../core/form/snapshot';
import type { Span } from '../xml/scanner';

/** One `c` element. Offsets are those of the sheet's text. */
export interface SheetCell extends Span {
  readonly row: number;
  readonly column: number;
  /** Index into the cell styles. */
  readonly style: number;
  readonly value: CellValue;
  /** With its leading `=`; never `null` for a cell whose value a formula makes. */
  readonly formula: string | null;
}

/** One `row` element. */
export interface SheetRow extends Span {
  readonly row: number;
  /** Style of cells that have no element of their own, when the row has one. */
  readonly style: number | null;
  readonly isHidden: boolean;
  /** Points; `null` when the row has the default height. */
  readonly height: number | null;
  /** Value of the `spans` attribute, or `null`. */
  readonly spans: (Span & { readonly text: string }) | null;
  /** Offset after the opening tag, and of the closing one; equal to `end` when the tag closes itself. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly cells: readonly SheetCell[];
}

/** One `col` element: a run of columns. */
export interface SheetColumns {
  readonly first: number;
  readonly last: number;
  readonly style: number;
  /** Characters of the default font; `null` when the columns have the default width. */
  readonly width: number | null;
  readonly isHidden: boolean;
}

/** One `cfRule` element. */
export interface ConditionalRule extends Span {
  readonly type: string;
  readonly dxf: number | null;
  readonly priority: number;
  readonly stopsIfTrue: boolean;
  /** First formula without a leading `=`. */
  readonly formula: string | null;
}

/** One `conditionalFormatting` element. */
export interface ConditionalFormat extends Span {
  readonly sqref: string;
  readonly rules: readonly ConditionalRule[];
}

/** A formula that fills an area: array formula, spilled formula, or data table. */
export interface FormulaArea {
  readonly area: CellArea;
  readonly formula: string;
}

/** Frozen panes: how many rows and columns stay, and whether any do. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

/** One worksheet part, read once, with the places where it can be edited. */
export interface SheetModel {
  readonly text: string;
  /** Namespace prefix of the sheet's elements, with its colon, or an empty text. */
  readonly prefix: string;
  readonly rows: readonly SheetRow[];
  /** Rows and cells stand in ascending order without repetition, as the format demands. */
  readonly isOrdered: boolean;
  readonly sheetData: (Span & { readonly contentEnd: number; readonly isEmptyTag: boolean }) | null;
  readonly dimension: (Span & { readonly text: string }) | null;
  readonly columns: readonly SheetColumns[];
  /** Style of each column that has another than the default. */
  readonly columnStyles: ReadonlyMap<number, number>;
  readonly merges: readonly CellArea[];
  readonly formulaAreas: readonly FormulaArea[];
  readonly hasFormulas: boolean;
  /** Every formula says what its cell calculates; too many shared ones keep the text of their first cell. */
  readonly hasExactFormulas: boolean;
  readonly isProtected: boolean;
  /** Protection forbids formatting cells, conditional formats included. */
  readonly locksFormatting: boolean;
  /** Protection forbids drawing, notes included. */
  readonly locksObjects: boolean;
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Where the schema lets a further `conditionalFormatting` stand; `null` in a sheet without `sheetData`. */
  readonly conditionalFormatInsertion: number | null;
  readonly frozen: FrozenPanes | null;
  readonly showsGridLines: boolean;
  /** Characters; `null` when the sheet does not say. */
  readonly defaultColumnWidth: number | null;
  /** Points; `null` when the sheet does not say. */
  readonly defaultRowHeight: number | null;
}

/** The row element with an index, or `null`. */
export function findRow(sheet: SheetModel, row: number): SheetRow | null {
  if (!sheet.isOrdered) return sheet.rows.find((each) => each.row === row) ?? null;
  return search(sheet.rows, (each) => each.row - row);
}

/** The cell element at a position, or `null`. */
export function findCell(sheet: SheetModel, row: number, column: number): SheetCell | null {
  if (sheet.isOrdered) return search(findRow(sheet, row)?.cells ?? [], (each) => each.column - column);
  for (const each of sheet.rows) {
    const cell = each.cells.find((one) => one.row === row && one.column === column);
    if (cell !== undefined) return cell;
  }
  return null;
}

/** Style that a cell without an element of its own takes from its row or column; `null` when neither has one. */
export function inheritedStyle(sheet: SheetModel, row: SheetRow | null, column: number): number | null {
  if (row !== null && row.style !== null) return row.style;
  return sheet.columnStyles.get(column) ?? null;
}

function search<Item>(items: readonly Item[], compare: (item: Item) => number): Item | null {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item === undefined) return null;
    const order = compare(item);
    if (order === 0) return item;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
