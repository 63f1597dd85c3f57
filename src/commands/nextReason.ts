import { parseA1 } from '../core/form/address';
import type { WorkbookEvaluation } from '../core/scoring/evaluation';
import type { CellRef } from '../core/plan/transaction';

/** Deviation cells (偏差原因) that need a text and hold none. */
export function missingReasons({ forms }: WorkbookEvaluation): readonly CellRef[] {
  return forms.flatMap(({ form, indicators }) =>
    indicators.flatMap(({ row, needsText }) =>
      needsText && row.deviation !== null ? [{ sheet: form.sheet, cell: row.deviation.address }] : [],
    ),
  );
}

interface Position {
  /** Names of all sheets in their order. */
  readonly sheets: readonly string[];
  readonly activeSheet: string;
  /** Cell gone to last, or `null`. */
  readonly last: CellRef | null;
}

/** The cell to go to next: on from the last one on the active sheet, then through the sheets that follow, and round again. */
export function nextCell(cells: readonly CellRef[], { sheets, activeSheet, last }: Position): CellRef | null {
  const active = Math.max(0, sheets.indexOf(activeSheet));
  const passed = last?.sheet === activeSheet ? placeOf(last.cell) : -1;
  const distance = (cell: CellRef) => {
    const steps = (sheets.indexOf(cell.sheet) - active + sheets.length) % sheets.length;
    return steps === 0 && placeOf(cell.cell) <= passed ? sheets.length : steps;
  };
  const ordered = [...cells].sort((a, b) => distance(a) - distance(b) || placeOf(a.cell) - placeOf(b.cell));
  return ordered[0] ?? null;
}

/** Columns of a sheet at most; turns a position into one number. */
const COLUMNS = 16_384;

function placeOf(address: string): number {
  const position = parseA1(address);
  return position === null ? -1 : position.row * COLUMNS + position.column;
}
