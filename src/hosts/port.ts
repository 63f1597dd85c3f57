import type { RefusalCode } from '../core/messages';
import type { WorkbookSnapshot, SheetSnapshot } from '../core/form/snapshot';
import type { CellRef, CellState, Transaction } from '../core/plan/transaction';
import type { SheetDesign } from '../core/sheetDesign';

/** Why a host could not do what was asked; each has its words in `core/messages`. */
export type HostErrorCode = RefusalCode;

/** A failure with a code that a person can be told about; `detail` is for diagnostics and holds no cell contents. */
export class HostError extends Error {
  public readonly code: HostErrorCode;
  public readonly sheet: string | null;
  public readonly cell: string | null;

  public constructor(
    code: HostErrorCode,
    detail: string,
    where: { sheet?: string; cell?: string } = {},
  ) {
    super(detail);
    this.name = 'HostError';
    this.code = code;
    this.sheet = where.sheet ?? null;
    this.cell = where.cell ?? null;
  }
}

/** A change somebody made to the workbook while we watch. */
export interface HostChange {
  /** The sheet as {@link SpreadsheetHost.readSheet} takes it: its name, or what it is found by whatever it is called by then. */
  readonly sheet: string;
  /** A1 range, or `null` when the host does not say. */
  readonly address: string | null;
  /** `remote`: made by a co-author on another machine. */
  readonly source: 'local' | 'remote';
}

/** The only door between SelfEval and a spreadsheet program. */
export interface SpreadsheetHost {
  /** The whole workbook; at most three requests however many sheets it has. */
  readWorkbook(): Promise<WorkbookSnapshot>;
  /**
   * One sheet in one request, by its name or as a {@link HostChange} tells of it; the active one when none is given. `settings` of the
   * workbook come with it.
   */
  readSheet(sheet?: string): Promise<{ sheet: SheetSnapshot; settings: ReadonlyMap<string, string> }>;
  /** Present state of named cells, in the order asked for, in one request. */
  readCells(cells: readonly CellRef[]): Promise<readonly CellState[]>;
  /** Applies the whole transaction in one request, or changes nothing and rejects with a {@link HostError}. */
  apply(transaction: Transaction): Promise<void>;
  /**
   * Adds a sheet behind the others and brings it to front. With `replace`, a sheet of that name which we made for the same purpose is made
   * anew in its place; any other sheet of that name is `sheet-name-taken`. Other sheets are never touched. Adds all of it, or changes
   * nothing and rejects with a {@link HostError}.
   */
  putSheet(design: SheetDesign, options: { readonly replace: boolean }): Promise<void>;
  /** Shows and selects a cell. */
  select(cell: CellRef): Promise<void>;
  /** Calls the listener for every change of cell contents until the returned function is called. */
  watch(listener: (change: HostChange) => void): Promise<() => Promise<void>>;
}
