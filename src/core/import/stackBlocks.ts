import type { CellArea } from '../form/address';
import type { SheetSnapshot } from '../form/snapshot';
import { shownContent } from '../sheetDesign';
import { DocumentError, type DocumentBlock, type DocumentPlace, type DocumentTable } from './document';

/** Places of the sheet, empty ones included; a form has some hundred. */
const MAX_PLACES = 2_000_000;

/** The blocks of a document one below the other, as one sheet that forms can be read from. */
export interface Stack {
  readonly sheet: SheetSnapshot;
  /** Where each row of the sheet comes from. */
  readonly places: readonly DocumentPlace[];
}

/** Stacks tables and the paragraphs between them; a paragraph is a row that is merged across. @throws DocumentError `too-large` */
export function stackBlocks(blocks: readonly DocumentBlock[]): Stack {
  const narrow = blocks.map((block) => (block.kind === 'table' ? { ...block, table: withoutIdleColumns(block.table) } : block));
  const width = Math.max(1, ...narrow.map((block) => (block.kind === 'table' ? block.table.columns : 1)));
  const height = blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.table.rows : 1), 0);
  if (height * width > MAX_PLACES) throw new DocumentError('too-large', `${height} rows of ${width} columns`);
  const texts: string[][] = [];
  const merges: CellArea[] = [];
  const places: DocumentPlace[] = [];
  let tableNumber = 0;
  let paragraph = 0;
  for (const block of narrow) {
    const top = texts.length;
    if (block.kind === 'paragraph') {
      texts.push([block.text, ...blanks(width - 1)]);
      if (width > 1) merges.push({ top, left: 0, bottom: top, right: width - 1 });
      places.push({ kind: 'paragraph', paragraph: ++paragraph });
    } else {
      const { table, lines } = block;
      tableNumber++;
      for (let row = 0; row < table.rows; row++) {
        texts.push(blanks(width));
        const line = lines?.[row];
        places.push(line === undefined ? { kind: 'row', table: tableNumber, row: row + 1 } : { kind: 'line', line });
      }
      for (const { row, column, rowSpan, columnSpan, text } of table.cells) {
        const line = texts[top + row];
        if (line !== undefined) line[column] = text;
        if (rowSpan > 1 || columnSpan > 1) {
          merges.push({ top: top + row, left: column, bottom: top + row + rowSpan - 1, right: column + columnSpan - 1 });
        }
      }
    }
  }
  const contents = texts.map((row) => row.map(shownContent));
  return {
    sheet: {
      name: '',
      top: 0,
      left: 0,
      texts,
      values: contents.map((row) => row.map(({ value }) => value)),
      formulas: texts.map((row) => row.map(() => null)),
      numberFormats: contents.map((row) => row.map(({ numberFormat }) => numberFormat)),
      merges,
      isProtected: false,
      isHidden: false,
      marks: [],
    },
    places,
  };
}

/** The same table without columns in which no cell begins: a cell that spans a thousand columns is no wider than what stands above it. */
function withoutIdleColumns(table: DocumentTable): DocumentTable {
  const used = [...new Set(table.cells.map(({ column }) => column))].sort((a, b) => a - b);
  const indexOf = new Map(used.map((column, index) => [column, index]));
  const cells = table.cells.map((cell) => {
    const column = indexOf.get(cell.column) ?? 0;
    let right = column;
    while ((used[right + 1] ?? Infinity) < cell.column + cell.columnSpan) right++;
    return { ...cell, column, columnSpan: right - column + 1 };
  });
  return { rows: table.rows, columns: used.length, cells };
}

function blanks(count: number): string[] {
  return Array.from({ length: count }, () => '');
}
