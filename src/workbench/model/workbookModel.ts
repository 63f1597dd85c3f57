import type { CellArea } from '../../core/form/address';
import type { CellValue } from '../../core/form/snapshot';
import type { SheetSetup } from './sheetSetup';
import type { CellStyle, SheetVisibility, WorkbookData } from './workbookData';

/**
 * The workbook of the workbench: what the page shows and what the Excel classes change.
 * Positions are zero-based, areas inclusive ({@link CellArea}).
 * A protected sheet refuses what a person does to its locked cells; what an add-in may do is decided by the Excel classes.
 */
export interface WorkbookModel {
  /** File name with its extension. */
  readonly name: string;
  readonly sheets: readonly SheetModel[];
  /** Document settings, in the order they were added. */
  readonly settings: SettingsModel;
  readonly activeSheet: SheetModel;
  /** Selected area of the active sheet. */
  readonly selection: { readonly sheet: SheetModel; readonly area: CellArea };

  /** By name (any case) or by id; `null` when there is none. */
  findSheet(nameOrId: string): SheetModel | null;
  /** Adds an empty sheet, at the end unless a position is given. The name must be free. */
  addSheet(name: string, position?: number): SheetModel;
  removeSheet(sheet: SheetModel): void;

  /** Brings the sheet to front. */
  activate(sheet: SheetModel): void;
  /** Brings the sheet to front and selects the area. */
  select(sheet: SheetModel, area: CellArea): void;

  /** Resolves when every formula and every conditional format is calculated. */
  settled(): Promise<void>;
  /** Until the returned function is called, everything that is done becomes one step to undo; steps may overlap. */
  beginStep(): () => void;
  /** `false` when there was nothing to undo. */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;

  /** Replaces the whole workbook; listeners stay, the undo history goes. */
  load(data: WorkbookData): void;
  /** The workbook as it is now. */
  toData(): WorkbookData;

  /** Every listener is called until the returned function is called. */
  onChange(listener: (change: CellsChange) => void): () => void;
  /** Something changed that the file keeps and no cell holds: a setting, a conditional format. */
  onChangeBesideCells(listener: () => void): () => void;
  onSelectionChange(listener: (sheet: SheetModel, area: CellArea) => void): () => void;
  onActivate(listener: (sheet: SheetModel) => void): () => void;
  /** A person tried to change locked cells of a protected sheet; nothing was changed. */
  onRefusal(listener: (sheet: SheetModel, area: CellArea) => void): () => void;
  dispose(): void;
}

/** Who changed cells: the person at the keyboard, the add-in, or a co-author on another machine. */
export type ChangeOrigin = 'person' | 'add-in' | 'co-author';

export type ChangeKind = 'edited' | 'rows-inserted' | 'rows-deleted' | 'columns-inserted' | 'columns-deleted';

/** One step that changed what cells hold. Recalculated results are no change. */
export interface CellsChange {
  readonly sheet: SheetModel;
  readonly area: CellArea;
  readonly kind: ChangeKind;
  readonly origin: ChangeOrigin;
  /** Only when a single cell was changed. */
  readonly before: CellValue | undefined;
  readonly after: CellValue | undefined;
}

/** One worksheet. */
export interface SheetModel {
  readonly id: string;
  name: string;
  /** Zero-based place among the tabs. */
  readonly position: number;
  visibility: SheetVisibility;
  isProtected: boolean;
  readonly merges: readonly CellArea[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Changed in place. */
  readonly setup: SheetSetup;

  /** What one cell holds now; an empty cell has value `null` and format `General`. */
  cell(row: number, column: number): CellView;
  /** Smallest area around all cells that hold something (or, unless `valuesOnly`, look different); `null` on an empty sheet. */
  usedArea(valuesOnly: boolean): CellArea | null;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;

  /** Writes cells in one undoable step. @throws Error when a person may not write there */
  write(writes: readonly CellWrite[], origin: ChangeOrigin): void;
  merge(area: CellArea): void;
  /** Dissolves every merged area that touches `area`. */
  unmerge(area: CellArea): void;
  setRowsHidden(from: number, to: number, hidden: boolean): void;
  setColumnsHidden(from: number, to: number, hidden: boolean): void;
  /** Pixels. */
  rowHeight(row: number): number;
  columnWidth(column: number): number;
  /** `null` is the height of a row that nobody set. */
  setRowHeight(from: number, to: number, pixels: number | null): void;
  setColumnWidth(from: number, to: number, pixels: number): void;
  /** Keeps the first rows in view; none for 0. */
  freezeRows(count: number): void;
  /** Takes away everything that cells hold and how they look. */
  wipe(origin: ChangeOrigin): void;

  /** Adds on top of the others (priority 0). */
  addConditionalFormat(format: Omit<ConditionalFormat, 'id'>): ConditionalFormat;
  updateConditionalFormat(format: ConditionalFormat): void;
  removeConditionalFormat(id: string): void;
  /** The look of a cell with its conditional formats applied. Ask after {@link WorkbookModel.settled}. */
  shownStyle(row: number, column: number): CellStyle;
}

/** One cell as it stands. */
export interface CellView {
  readonly value: CellValue;
  /** With its leading `=`; `null` for a plain value. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** As shown: `76%`. */
  readonly text: string;
  readonly isLocked: boolean;
  readonly style: CellStyle;
}

/**
 * What is written into one cell; a member left out stays as it is.
 * `typed` goes through Excel's typing rules ({@link file://./typing.ts}), `value` is stored as it is.
 */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly typed?: CellValue;
  readonly value?: CellValue;
  readonly numberFormat?: string;
  readonly isLocked?: boolean;
  readonly style?: CellStyle;
}

/** A formula-based conditional format; the formula is written for the top-left cell of the first area. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly CellArea[];
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly stopIfTrue: boolean;
}

export interface SettingsModel {
  keys(): readonly string[];
  has(key: string): boolean;
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  delete(key: string): boolean;
}
