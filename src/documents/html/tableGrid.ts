import { DocumentError, type DocumentTable, type TableCell } from '../../core/import';
import { MAX_COLUMN_SPAN, MAX_COLUMNS, MAX_PLACES, MAX_ROW_SPAN } from '../limits';

/** A cell as a row of a table holds it: where it stands follows from the cells before it. */
export interface SpannedCell {
  readonly text: string;
  readonly columnSpan: number;
  /** 0: down to the end of the table. */
  readonly rowSpan: number;
}

/** What all tables of a document may still take. */
export interface PlaceBudget {
  left: number;
}

export function newBudget(): PlaceBudget {
  return { left: MAX_PLACES };
}

/**
 * Lays the cells of a table out as a page does: each takes the first free place of its row; spans end with the table and before a cell
 * that is in their way. `isBounded`: a span was larger than any page allows. Throws {@link DocumentError} `too-large`.
 */
export function layOut(rows: readonly (readonly SpannedCell[])[], budget: PlaceBudget): { table: DocumentTable; isBounded: boolean } {
  const cells: TableCell[] = [];
  /** First row in which each column is free again. */
  const freeFrom: number[] = [];
  let isBounded = false;
  rows.forEach((row, index) => {
    let column = 0;
    for (const cell of row) {
      while ((freeFrom[column] ?? 0) > index) column++;
      const wanted = Math.max(1, cell.columnSpan);
      let columnSpan = 1;
      while (columnSpan < Math.min(wanted, MAX_COLUMN_SPAN) && (freeFrom[column + columnSpan] ?? 0) <= index) columnSpan++;
      const rowsLeft = rows.length - index;
      const rowSpan = cell.rowSpan === 0 ? rowsLeft : Math.min(cell.rowSpan, rowsLeft);
      isBounded ||= wanted > MAX_COLUMN_SPAN || cell.rowSpan > MAX_ROW_SPAN;
      budget.left -= columnSpan;
      if (budget.left < 0 || column + columnSpan > MAX_COLUMNS) throw new DocumentError('too-large', 'a table is too large');
      for (let covered = column; covered < column + columnSpan; covered++) freeFrom[covered] = index + rowSpan;
      cells.push({ row: index, column, rowSpan, columnSpan, text: cell.text });
      column += columnSpan;
    }
  });
  return { table: { rows: rows.length, columns: freeFrom.length, cells }, isBounded };
}
