import type { SheetSnapshot, WorkbookSnapshot } from '../../core/form/snapshot';
import type { CellRef, CellState, Transaction } from '../../core/plan/transaction';
import type { SheetDesign } from '../../core/sheetDesign';
import type { HostChange, SpreadsheetHost } from '../port';
import { applyTransaction } from './applying';
import { askCells, toCellState } from './cellReading';
import { OwnWrites } from '../shared/ownWrites';
import { ANSWER_TOO_LONG, readSheetInParts, readWorkbookInParts } from './partReading';
import { excelCode, toHostError } from './refusal';
import { request } from './request';
import { watchChanges } from './watching';
import { expectationAfter, readWholeSheet, readWholeWorkbook, UNKNOWN_WORKBOOK, type Expectation } from './wholeReading';

/** The workbook that is open in Excel, through Office.js (ExcelApi 1.13). */
export class ExcelHost implements SpreadsheetHost {
  readonly #ownWrites = new OwnWrites();
  #expected: Expectation = UNKNOWN_WORKBOOK;

  public async readSheet(name?: string): Promise<{ sheet: SheetSnapshot; settings: ReadonlyMap<string, string> }> {
    try {
      return await readWholeSheet(name);
    } catch (error) {
      if (excelCode(error) === ANSWER_TOO_LONG) return await readSheetInParts(name);
      throw toHostError(error, name === undefined ? {} : { sheet: name });
    }
  }

  /** In one request where the workbook is as it was when it was last read. As the port says, except for a workbook of more than 5 MB in Excel on the web, which is read in parts. */
  public async readWorkbook(): Promise<WorkbookSnapshot> {
    try {
      const workbook = await readWholeWorkbook(this.#expected).catch((error: unknown) => {
        // An Excel in which nothing follows on nothing: it is asked first which sheets there are.
        if (excelCode(error) === 'InvalidObjectPath') return readWholeWorkbook([]);
        throw error;
      });
      this.#expected = expectationAfter(workbook);
      return workbook;
    } catch (error) {
      if (excelCode(error) === ANSWER_TOO_LONG) return await readWorkbookInParts();
      throw toHostError(error);
    }
  }

  public readCells(cells: readonly CellRef[]): Promise<readonly CellState[]> {
    if (cells.length === 0) return Promise.resolve([]);
    return request(async (context) => {
      const questions = askCells(context.workbook, cells);
      await context.sync();
      return questions.map(toCellState);
    });
  }

  public async apply(transaction: Transaction): Promise<void> {
    this.#ownWrites.note(transaction.writes);
    await applyTransaction(transaction);
  }

  public async putSheet(design: SheetDesign, options: { readonly replace: boolean }): Promise<void> {
    // Nothing else needs it, and most people never do.
    const { putSheet } = await import('./newSheet/putSheet');
    await putSheet(design, options);
  }

  public select(cell: CellRef): Promise<void> {
    return request(async (context) => {
      const sheet = context.workbook.worksheets.getItem(cell.sheet);
      sheet.activate();
      sheet.getRange(cell.cell).select();
      await context.sync();
    }, cell);
  }

  public watch(listener: (change: HostChange) => void): Promise<() => Promise<void>> {
    return watchChanges(listener, this.#ownWrites);
  }
}
