import type { CellArea } from '../form/address';
import type { Grid } from './grid';
import { isBlank, tidy, wordKey } from './text';
import type { Vocabulary, WordMatch } from './vocabulary';

/** A column of a table as its header tells it; unmerged columns without a header word are columns of their own. */
export interface HeaderColumn<Role extends string> {
  readonly left: number;
  readonly right: number;
  /** Top-left cell of the lowest header cell. */
  readonly row: number;
  readonly column: number;
  /** All header words above each other, without line breaks; empty where there is none. */
  readonly header: string;
  /** The header words one by one, from above. */
  readonly parts: readonly string[];
  readonly match: WordMatch<Role> | null;
  /** Last sheet row that a header cell of this column reaches. */
  readonly bottom: number;
}

/**
 * Reads the header that stands in an area of one to three rows. A word may be broken over cells below each other (年度 / 指标值), and a cell
 * merged over several columns may carry a header of its own for each (年度指标值 over 符号, 数值, 单位).
 */
export function readHeader<Role extends string>(grid: Grid, area: CellArea, vocabulary: Vocabulary<Role>): HeaderColumn<Role>[] {
  const columns: HeaderColumn<Role>[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const cells = headerCells(grid, area, column);
    const lowest = cells.at(-1) ?? grid.areaAt(area.bottom, column);
    const before = columns.at(-1);
    if (before !== undefined && lowest.left < column && before.row === lowest.top && before.column === lowest.left) {
      columns[columns.length - 1] = { ...before, right: column };
      continue;
    }
    const texts = cells.map((cell) => grid.rawText(cell.top, cell.left));
    columns.push({
      left: column,
      right: column,
      row: lowest.top,
      column: lowest.left,
      header: joined(texts.map(tidy)),
      parts: texts,
      match: matchHeader(texts, vocabulary),
      bottom: lowest.bottom,
    });
  }
  return columns;
}

/** Nearly all headers are one cell: its text is taken as it is, for a new one would have to be looked at anew wherever it goes. */
function joined(texts: readonly string[]): string {
  return texts.length === 1 ? (texts[0] ?? '') : texts.join('');
}

/** The cells with text that a column passes through, from above. */
function headerCells(grid: Grid, area: CellArea, column: number): CellArea[] {
  const cells: CellArea[] = [];
  for (let row = area.top; row <= area.bottom;) {
    const cell = grid.areaAt(row, column);
    if (!isBlank(grid.rawText(cell.top, cell.left))) cells.push(cell);
    row = Math.max(row, cell.bottom) + 1;
  }
  return cells;
}

function matchHeader<Role extends string>(texts: readonly string[], vocabulary: Vocabulary<Role>): WordMatch<Role> | null {
  const last = texts.at(-1);
  if (last === undefined) return null;
  const whole = vocabulary.findForgiving(wordKey(joined(texts)));
  if (whole !== null || texts.length === 1) return whole;
  const lowest = vocabulary.findForgiving(wordKey(last));
  if (lowest?.certainty !== 'weak') return lowest;
  const above = vocabulary.find(wordKey(texts[texts.length - 2] ?? ''));
  return above?.certainty === 'plain' ? above : lowest;
}

/** How many different roles a header names plainly: the measure by which one reading of a header is better than another. */
function countRoles(columns: readonly HeaderColumn<string>[]): number {
  const roles = new Set<string>();
  for (const { match } of columns) if (match !== null && match.certainty !== 'weak') roles.add(match.role);
  return roles.size;
}

/** The reading with the most roles among headers of up to three rows around a row; the lowest height where several are as good. */
export function bestHeader<Role extends string>(
  grid: Grid,
  row: number,
  columns: { readonly left: number; readonly right: number },
  rows: { readonly top: number; readonly bottom: number },
  vocabulary: Vocabulary<Role>,
): { readonly top: number; readonly columns: HeaderColumn<Role>[] } {
  const { left, right } = columns;
  let best = { top: row, columns: readHeader(grid, { top: row, bottom: row, left, right }, vocabulary) };
  let most = countRoles(best.columns);
  const isOpen = (other: number): boolean => other >= rows.top && other <= rows.bottom && mayBeHeaderRow(grid, other, columns);
  const above = isOpen(row - 1) ? (isOpen(row - 2) ? 2 : 1) : 0;
  const below = isOpen(row + 1) ? (isOpen(row + 2) ? 2 : 1) : 0;
  for (const [up, down] of EXTENTS) {
    if (up > above || down > below) continue;
    const reading = readHeader(grid, { top: row - up, bottom: row + down, left, right }, vocabulary);
    const roles = countRoles(reading);
    if (roles > most) {
      best = { top: row - up, columns: reading };
      most = roles;
    }
  }
  return best;
}

/** Rows above and below that a header may have beside the row where it was found, the lowest heights first. */
const EXTENTS = [
  [0, 1],
  [1, 0],
  [1, 1],
  [0, 2],
  [2, 0],
] as const;
const LONGEST_HEADER = 30;

/** Whether nothing in a row speaks against its being a header: no number and no long text. */
function mayBeHeaderRow(grid: Grid, row: number, columns: { readonly left: number; readonly right: number }): boolean {
  return grid
    .ownTexts(row, columns.left, columns.right)
    .every(({ text }) => text.length <= LONGEST_HEADER && !/^[\s≥≤<>=＝≧≦]*\d/.test(text));
}
