import type { CellRef, CellState } from '../../core/plan/transaction';
import { readFormula, readValue } from '../shared/cellContent';

/** One cell asked about. */
export interface CellQuestion {
  readonly ref: CellRef;
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

/** Asks for single cells; load only, the caller syncs. Every sheet must exist. */
export function askCells(workbook: Excel.Workbook, cells: readonly CellRef[]): CellQuestion[] {
  const sheets = new Map<string, Excel.Worksheet>();
  return cells.map((ref) => {
    let sheet = sheets.get(ref.sheet);
    if (sheet === undefined) {
      sheet = workbook.worksheets.getItem(ref.sheet);
      sheet.load({ protection: { protected: true } });
      sheets.set(ref.sheet, sheet);
    }
    const range = sheet.getRange(ref.cell);
    range.load({ values: true, text: true, formulas: true, numberFormat: true, format: { protection: { locked: true } } });
    return { ref, range, sheet };
  });
}

/** The cell as answered. Locked means that it cannot be written now: the flag counts only on a protected sheet. */
export function toCellState({ ref, range, sheet }: CellQuestion): CellState {
  const value: unknown = range.values[0]?.[0];
  const formula = readFormula(range.formulas[0]?.[0], value);
  return {
    sheet: ref.sheet,
    cell: ref.cell,
    value: readValue(value, formula),
    formula,
    text: range.text[0]?.[0] ?? '',
    numberFormat: String(range.numberFormat[0]?.[0] ?? 'General'),
    isLocked: sheet.protection.protected && range.format.protection.locked,
  };
}
