import type { CellState, Transaction } from '../../core/plan/transaction';
import { askCells, toCellState } from './cellReading';
import { request } from './request';
import { ourMarks } from './sheetReading';

/** How the places that a transaction concerns look after it failed. */
export interface Inspection {
  /** First sheet named that the workbook does not have, or `null`. */
  readonly missingSheet: string | null;
  /** Those of the sheets named that are protected. */
  readonly protectedSheets: readonly string[];
  readonly isReadOnly: boolean;
  /** Cells to be written, by {@link cellKey}. */
  readonly cells: ReadonlyMap<string, CellState>;
  /** Our marks on the sheets named. */
  readonly marks: readonly { readonly sheet: string; readonly id: string; readonly formula: string }[];
}

/** Names a cell in {@link Inspection.cells}. */
export function cellKey({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${cell}!${sheet}`;
}

/**
 * Looks at everything a transaction names; what does not exist is left out.
 * @throws HostError when Excel does not answer
 */
export function inspect(transaction: Transaction): Promise<Inspection> {
  const named = [
    ...new Set([...transaction.writes, ...transaction.addMarks, ...transaction.removeMarks].map((ref) => ref.sheet)),
  ];
  return request(async (context) => {
    const { workbook } = context;
    workbook.load({ readOnly: true });
    const sheets = workbook.worksheets;
    sheets.load({ name: true, protection: { protected: true } });
    await context.sync();

    // Excel takes the name of a sheet in any case.
    const folded = (name: string) => name.toLowerCase();
    const present = new Map(sheets.items.map((sheet) => [folded(sheet.name), sheet]));
    const exists = (ref: { readonly sheet: string }) => present.has(folded(ref.sheet));
    const cells = askCells(workbook, transaction.writes.filter(exists));
    const formats = named.flatMap((name) => {
      const sheet = present.get(folded(name));
      if (sheet === undefined) return [];
      const all = sheet.getRange().conditionalFormats;
      all.load({ id: true, type: true, customOrNullObject: { rule: { formula: true } } });
      return [{ name, all }];
    });
    await context.sync();

    return {
      missingSheet: named.find((name) => !present.has(folded(name))) ?? null,
      protectedSheets: named.filter((name) => present.get(folded(name))?.protection.protected === true),
      isReadOnly: workbook.readOnly,
      cells: new Map(cells.map(toCellState).map((cell) => [cellKey(cell), cell])),
      marks: formats.flatMap(({ name, all }) => ourMarks(all).map((mark) => ({ sheet: name, ...mark }))),
    };
  });
}
