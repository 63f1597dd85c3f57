import Big from 'big.js';
import { format } from 'numfmt';
import { contains } from '../form/address';
import type { CellLook, DesignCell, SheetDesign } from '../sheetDesign';
import { columnsFor, formDesign, type FormContent } from '../template';

/** A line above the table: the title and the year. */
export interface PrintedLine {
  readonly text: string;
  readonly look: CellLook;
}

/** A cell as it is printed; a cell that another one covers is not there. */
export interface PrintedCell {
  readonly text: string;
  readonly look: CellLook;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface PrintedRow {
  /** Least height in points, or `null`. */
  readonly height: number | null;
  readonly cells: readonly PrintedCell[];
}

/** A form as it stands on paper, for programs that know tables and no sheets. */
export interface PrintedForm {
  readonly lines: readonly PrintedLine[];
  /** Widths of the columns; only their proportions matter. */
  readonly widths: readonly number[];
  readonly rows: readonly PrintedRow[];
}

/** A form in the official layout, as it stands on paper. */
export function printedForm(content: FormContent): PrintedForm {
  return printed(formDesign(content, { name: '', columns: columnsFor(content) }));
}

/** Rows without a line around their cells are lines of text above the table. */
function printed(design: SheetDesign): PrintedForm {
  const byRow = new Map<number, DesignCell[]>();
  for (const cell of design.cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const lines: PrintedLine[] = [];
  const rows: PrintedRow[] = [];
  for (const [row, cells] of [...byRow].sort(([a], [b]) => a - b)) {
    const own = cells
      .filter((cell) => isOwn(design, cell))
      .sort((a, b) => a.column - b.column)
      .map((cell) => printedCell(design, cell));
    if (cells.some(({ look }) => look.border === true)) rows.push({ height: design.rowHeights.get(row) ?? null, cells: own });
    else lines.push(...own.filter(({ text }) => text !== '').map(({ text, look }) => ({ text, look })));
  }
  return { lines, widths: design.columnWidths, rows };
}

function isOwn({ merges }: SheetDesign, { row, column }: DesignCell): boolean {
  return merges.every((area) => !contains(area, row, column) || (area.top === row && area.left === column));
}

function printedCell({ merges }: SheetDesign, { row, column, value, numberFormat, look }: DesignCell): PrintedCell {
  const area = merges.find((merge) => merge.top === row && merge.left === column);
  return {
    text: typeof value === 'number' ? numberText(value, numberFormat) : String(value ?? ''),
    look,
    columnSpan: area === undefined ? 1 : area.right - area.left + 1,
    rowSpan: area === undefined ? 1 : area.bottom - area.top + 1,
  };
}

/** A number as it was written: without a format all its digits and no power of ten. */
function numberText(value: number, numberFormat: string | undefined): string {
  return numberFormat === undefined || numberFormat === 'General' ? new Big(value).toFixed() : format(numberFormat, value);
}
