import type { SheetSnapshot, WorkbookSnapshot } from '../../core/form/snapshot';
import type { CellRef, CellState, Transaction } from '../../core/plan/transaction';
import type { SheetDesign } from '../../core/sheetDesign';
import { HostError, type HostChange, type SpreadsheetHost } from '../port';
import { OwnWrites } from '../shared/ownWrites';
import { GENERAL } from '../shared/builtInFormats';
import type { WpsApplication, WpsWorkbook } from './api';
import { applyTransaction, contentOf } from './applying';
import { sharedFormat, toText } from './cells';
import { putSheet } from './newSheet';
import { refuseWhileEditing, sheetFinder, sheetsOf, toHostError } from './refusal';
import { readSettings } from './settings';
import { readSheet } from './sheetReading';
import { ChangeWatch } from './watching';
import { readWorkbook } from './workbookReading';

/**
 * The workbook that is in front in WPS 表格 when the host is made. WPS answers at once: what is promised here is done when it is asked for.
 */
export class WpsHost implements SpreadsheetHost {
  readonly #application: WpsApplication;
  readonly #workbook: WpsWorkbook;
  readonly #ownWrites = new OwnWrites();
  readonly #changes: ChangeWatch;

  /** @throws HostError when no workbook is open */
  public constructor(application: WpsApplication) {
    const workbook = application.ActiveWorkbook;
    if (workbook === null) throw new HostError('other-workbook', 'no workbook is open');
    this.#application = application;
    this.#workbook = workbook;
    this.#changes = new ChangeWatch(application, this.#ownWrites, (sheet) =>
      sheetsOf(workbook).some((ours) => ours.Name === sheet.Name) && this.#isInFront(),
    );
  }

  public readWorkbook(): Promise<WorkbookSnapshot> {
    return this.#answer(() => readWorkbook(this.#workbook));
  }

  public readSheet(name?: string): Promise<{ sheet: SheetSnapshot; settings: ReadonlyMap<string, string> }> {
    return this.#answer(() => ({
      sheet: readSheet(name === undefined ? this.#workbook.ActiveSheet : sheetFinder(this.#workbook)(name)),
      settings: readSettings(this.#workbook),
    }));
  }

  public readCells(cells: readonly CellRef[]): Promise<readonly CellState[]> {
    return this.#answer(() => {
      const find = sheetFinder(this.#workbook);
      return cells.map(({ sheet, cell }) => {
        const worksheet = find(sheet);
        const range = worksheet.Range(cell);
        const content = contentOf(range);
        const numberFormat = sharedFormat(range) ?? GENERAL;
        return {
          sheet,
          cell,
          ...content,
          numberFormat,
          text: toText(content.value, numberFormat, () => range),
          isLocked: worksheet.ProtectContents && range.Locked !== false,
        };
      });
    });
  }

  public apply(transaction: Transaction): Promise<void> {
    return this.#change(() => {
      this.#ownWrites.note(transaction.writes);
      applyTransaction(this.#workbook, transaction);
    });
  }

  public putSheet(design: SheetDesign, options: { readonly replace: boolean }): Promise<void> {
    return this.#change(() => putSheet(this.#application, this.#workbook, design, options));
  }

  public select({ sheet, cell }: CellRef): Promise<void> {
    return this.#answer(() => {
      const worksheet = sheetFinder(this.#workbook)(sheet);
      this.#workbook.Activate();
      worksheet.Activate();
      worksheet.Range(cell).Select();
    });
  }

  public watch(listener: (change: HostChange) => void): Promise<() => Promise<void>> {
    return this.#answer(() => {
      const stop = this.#changes.listen(listener);
      return () => {
        stop();
        return Promise.resolve();
      };
    });
  }

  /** Runs a question; whatever it throws is put into the port's words. */
  #answer<Result>(ask: () => Result): Promise<Result> {
    try {
      refuseWhileEditing(this.#application);
      return Promise.resolve(ask());
    } catch (error) {
      return Promise.reject(toHostError(error));
    }
  }

  /** Runs a change without the screen following every step. */
  #change(make: () => void): Promise<void> {
    return this.#answer(() => {
      const follows = this.#application.ScreenUpdating;
      this.#application.ScreenUpdating = false;
      try {
        make();
      } finally {
        this.#application.ScreenUpdating = follows;
      }
    });
  }

  #isInFront(): boolean {
    return this.#application.ActiveWorkbook?.FullName === this.#workbook.FullName;
  }
}
