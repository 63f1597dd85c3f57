/** Cells of one row as written, with the line (from 1) that each begins on. */
export interface FlatRow {
  readonly cells: readonly FlatCell[];
}

export interface FlatCell {
  readonly text: string;
  readonly line: number;
}

/**
 * Plain text that was a table. `rows`: the text tells where rows end, and empty cells are there; `stream`: one cell a line, empty cells lost
 * or no more than blank lines, so that only the words tell where a row begins.
 */
export type FlatText =
  | { readonly kind: 'rows'; readonly rows: readonly FlatRow[] }
  | { readonly kind: 'stream'; readonly cells: readonly FlatCell[] };

/** A cell a line, each begun by a tab. */
const MARKED_LINE = /^\t[^\t]*$/;
/** Several cells in one line. */
const TABBED_LINE = /[^\t]\t/;

/** Takes plain text apart into cells, by what the text itself shows of them. */
export function readTokens(text: string): FlatText {
  const lines = text.replace(/\r\n?|\u2028|\u2029/g, '\n').split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const count = (pattern: RegExp): number => filled.filter((line) => pattern.test(line)).length;
  if (count(MARKED_LINE) * 2 > filled.length) return { kind: 'rows', rows: markedRows(lines) };
  if (count(TABBED_LINE) * 3 > filled.length) return { kind: 'rows', rows: tabbedRows(text) };
  const cells = lines.map((line, index) => ({ text: line.trim(), line: index + 1 })).filter((cell) => cell.text !== '');
  return { kind: 'stream', cells };
}

/** A tab begins a cell, a line without one goes on with it, an empty line ends the row. */
function markedRows(lines: readonly string[]): FlatRow[] {
  let row: FlatCell[] = [];
  const rows = [row];
  lines.forEach((line, index) => {
    const last = row.at(-1);
    if (line === '') {
      row = [];
      rows.push(row);
    } else if (line.startsWith('\t') || last === undefined) {
      row.push({ text: line.trim(), line: index + 1 });
    } else {
      row[row.length - 1] = { text: `${last.text}\n${line.trim()}`.trim(), line: last.line };
    }
  });
  return rows.filter((cells) => cells.length > 0).map((cells) => ({ cells }));
}

/** A row a line, cells between tabs; a cell in double quotes may hold line breaks, as spreadsheets copy it. */
function tabbedRows(text: string): FlatRow[] {
  const rows: FlatCell[][] = [];
  let row: FlatCell[] = [];
  let line = 1;
  for (const [, quoted, bare = '', end] of text.replace(/\r\n?/g, '\n').matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g)) {
    const cell = quoted === undefined ? bare : quoted.replaceAll('""', '"');
    row.push({ text: cell.trim(), line });
    line += (cell.match(/\n/g)?.length ?? 0) + (end === '\n' ? 1 : 0);
    if (end === '\t') continue;
    if (row.some((each) => each.text !== '')) rows.push(row);
    row = [];
  }
  return rows.map((cells) => ({ cells }));
}
