import { parseA1, type CellArea } from '../../src/core/form/address';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/form/snapshot';

/** In a grid of texts: this cell is merged with the one on its left. */
export const LEFT = '←';
/** In a grid of texts: this cell is merged with the one above it. */
export const UP = '↑';

/** What a test may say about a sheet beside its texts. */
export interface SheetOptions {
  readonly name?: string;
  /** Address of the first cell of the grid, `A1` unless given. */
  readonly at?: string;
  /** Values of cells (by address) whose text alone does not tell them: `{ H6: 0.7603 }` beside the text `76%`. */
  readonly values?: Readonly<Record<string, CellValue>>;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly numberFormats?: Readonly<Record<string, string>>;
  /** Further merged areas, as A1 ranges. */
  readonly merges?: readonly string[];
  readonly isProtected?: boolean;
  readonly isHidden?: boolean;
}

/**
 * A sheet from a grid of texts. Text that is a plain number becomes one; everything else stays text. `←` and `↑` merge a cell with its
 * neighbour: a merged area of two rows and two columns is `['word', '←'], ['↑', '↑']`.
 */
export function sheetOf(grid: readonly (readonly string[])[], options: SheetOptions = {}): SheetSnapshot {
  const start = parseA1(options.at ?? 'A1') ?? { row: 0, column: 0 };
  const width = Math.max(0, ...grid.map((row) => row.length));
  const rows = grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const texts = rows.map((row) => row.map((text) => (text === LEFT || text === UP ? '' : text)));
  const at = <T>(entries: Readonly<Record<string, T>> | undefined): Map<string, T> =>
    new Map(
      Object.entries(entries ?? {}).map(([address, entry]) => {
        const position = parseA1(address)!;
        return [`${position.row - start.row},${position.column - start.column}`, entry];
      }),
    );
  const [values, formulas, formats] = [at(options.values), at(options.formulas), at(options.numberFormats)];
  return {
    name: options.name ?? 'Sheet1',
    top: start.row,
    left: start.column,
    texts,
    values: texts.map((row, i) => row.map((text, j) => values.get(`${i},${j}`) ?? valueOf(text))),
    formulas: texts.map((row, i) => row.map((_, j) => formulas.get(`${i},${j}`) ?? null)),
    numberFormats: texts.map((row, i) => row.map((_, j) => formats.get(`${i},${j}`) ?? 'General')),
    merges: [...mergesOf(rows, start), ...(options.merges ?? []).map(areaOf)],
    isProtected: options.isProtected ?? false,
    isHidden: options.isHidden ?? false,
    marks: [],
  };
}

/** A workbook of some sheets. */
export function workbookOf(sheets: readonly SheetSnapshot[], name = '自评表.xlsx'): WorkbookSnapshot {
  return { name, isReadOnly: false, sheets, settings: new Map() };
}

function valueOf(text: string): CellValue {
  if (text === '') return null;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function mergesOf(rows: readonly (readonly string[])[], start: { row: number; column: number }): CellArea[] {
  const merges: CellArea[] = [];
  rows.forEach((row, top) => {
    row.forEach((text, left) => {
      if (text === LEFT || text === UP) return;
      let right = left;
      while (row[right + 1] === LEFT) right++;
      let bottom = top;
      while (rows[bottom + 1]?.[left] === UP) bottom++;
      if (right === left && bottom === top) return;
      merges.push({ top: top + start.row, left: left + start.column, bottom: bottom + start.row, right: right + start.column });
    });
  });
  return merges;
}

function areaOf(range: string): CellArea {
  const [from = '', to = from] = range.split(':');
  const [first, last] = [parseA1(from)!, parseA1(to)!];
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
