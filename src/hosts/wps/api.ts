/**
 * What we use of the JavaScript object model of WPS 表格 (ET), written by hand and as narrow as can be: it mirrors VBA, answers at once, and
 * a misspelt property is `undefined` without a word. Collections count from 1 and are asked through `Item`.
 * Whatever a build may answer differently is `unknown` here and looked at where it is read.
 */
export interface WpsApplication {
  /** `null` while no workbook is open. */
  readonly ActiveWorkbook: WpsWorkbook | null;
  readonly ApiEvent: WpsApiEvent;
  /** Kept while WPS runs; shared by all pages of the add-in. */
  readonly PluginStorage: WpsPluginStorage;
  /** `false` while a cell is being edited; absent in some builds. */
  readonly Ready?: boolean;
  ScreenUpdating: boolean;
  /** Whether deleting a sheet asks back. */
  DisplayAlerts: boolean;
  /** The window in front: what is seen of the active sheet. */
  readonly ActiveWindow: WpsWindow;
  CreateTaskPane(url: string, title?: string): WpsTaskPane;
  /** `null` when a pane of that id was closed for good. */
  GetTaskPane(id: number): WpsTaskPane | null;
}

export interface WpsWindow {
  SplitColumn: number;
  /** Rows above the split. */
  SplitRow: number;
  FreezePanes: boolean;
  DisplayGridlines: boolean;
}

export interface WpsPluginStorage {
  getItem(key: string): unknown;
  setItem(key: string, value: string | number | boolean): void;
}

export interface WpsTaskPane {
  readonly ID: number;
  Visible: boolean;
  /** {@link DOCK_RIGHT} */
  DockPosition: number;
  Width: number;
}

export interface WpsApiEvent {
  /** Set to `true` inside a handler of a `…Before…` event, it calls off what WPS was about to do. */
  Cancel: boolean;
  AddApiEventListener(name: 'SheetChange', handler: (sheet: WpsWorksheet, target: WpsRange) => void): void;
  AddApiEventListener(name: WpsBeforeEvent, handler: WpsBeforeHandler): void;
  /** Ends every listening of this page to the event. */
  RemoveApiEventListener(name: 'SheetChange' | WpsBeforeEvent): void;
}

export type WpsBeforeEvent = 'WorkbookBeforeSave' | 'WorkbookBeforePrint';

/** The last argument is the way of older builds to call off what was about to happen. */
export type WpsBeforeHandler = (workbook: WpsWorkbook, ...rest: readonly unknown[]) => void;

export interface WpsCollection<Item> {
  readonly Count: number;
  Item(indexOrName: number | string): Item;
}

export interface WpsWorkbook {
  readonly Name: string;
  /** Path and name; only the name before the first saving. */
  readonly FullName: string;
  readonly ReadOnly: boolean;
  readonly ProtectStructure: boolean;
  readonly Worksheets: WpsWorksheets;
  readonly ActiveSheet: WpsWorksheet;
  readonly CustomDocumentProperties: WpsDocumentProperties;
  Activate(): void;
}

export interface WpsWorksheets extends WpsCollection<WpsWorksheet> {
  /** Adds a sheet before or after another one. */
  Add(before?: WpsWorksheet, after?: WpsWorksheet): WpsWorksheet;
}

export interface WpsDocumentProperties extends WpsCollection<WpsDocumentProperty> {
  /** A text value may have 255 characters. */
  Add(name: string, linkToContent: boolean, type: number, value: string): WpsDocumentProperty;
}

export interface WpsDocumentProperty {
  readonly Name: string;
  Value: unknown;
  Delete(): void;
}

export interface WpsWorksheet {
  Name: string;
  /** {@link SHEET_VISIBLE}, or another number for a hidden sheet. */
  Visible: number;
  readonly ProtectContents: boolean;
  /** Everything that holds or looks like something; `A1` on an empty sheet. */
  readonly UsedRange: WpsRange;
  readonly Cells: WpsRange;
  /** Names that belong to the sheet alone. */
  readonly Names: WpsNames;
  readonly PageSetup: WpsPageSetup;
  readonly Hyperlinks: { Add(anchor: WpsRange, address: string, subAddress: string): void };
  Range(address: string): WpsRange;
  ChartObjects(): { Add(left: number, top: number, width: number, height: number): { readonly Chart: WpsChart } };
  Activate(): void;
  Delete(): void;
}

export interface WpsNames extends WpsCollection<WpsName> {
  Add(name: string, refersTo: string, visible: boolean): WpsName;
}

export interface WpsName {
  /** With the name of the sheet in front: `汇总表!selfeval.role`. */
  readonly Name: string;
  /** With its leading `=`. */
  readonly RefersTo: string;
}

export interface WpsPageSetup {
  /** {@link ORIENTATION} */
  Orientation: number;
  /** {@link A4} */
  PaperSize: number;
  /** `false`: the number of pages decides. */
  Zoom: number | boolean;
  FitToPagesWide: number;
  /** `false`: as many as it takes. */
  FitToPagesTall: number | boolean;
  /** `$1:$2`, or empty. */
  PrintTitleRows: string;
  CenterHorizontally: boolean;
}

export interface WpsChart {
  ChartType: number;
  HasTitle: boolean;
  readonly ChartTitle: { Text: string };
  SeriesCollection(): { NewSeries(): WpsSeries };
}

export interface WpsSeries {
  Name: string;
  Values: WpsRange;
  XValues: WpsRange;
}

export interface WpsRange {
  /** Row and column of the top-left cell, from 1. */
  readonly Row: number;
  readonly Column: number;
  readonly Rows: { readonly Count: number };
  readonly Columns: { readonly Count: number };
  /** One cell: its value. Several: an array of rows, or in some builds an object with `Item(row, column)`. */
  Value2: unknown;
  /** Like `Value2`; a cell without a formula answers with what it holds, as text. */
  Formula: unknown;
  /** As shown, of one cell; `####` where the column is too narrow. */
  readonly Text: unknown;
  /** `null` where the cells differ. */
  NumberFormat: unknown;
  /** Whether all cells are merged, none, or (`null`) some. */
  readonly MergeCells: unknown;
  /** Of one cell: the merged area around it. */
  readonly MergeArea: WpsRange;
  /** Of one cell. Counts only on a protected sheet. */
  readonly Locked: unknown;
  readonly FormatConditions: WpsFormatConditions;
  readonly Font: { Name: string; Size: number; Bold: boolean; Color: number };
  readonly Interior: { Color: number };
  readonly Borders: { LineStyle: number; Color: number };
  readonly Validation: WpsValidation;
  HorizontalAlignment: number;
  VerticalAlignment: number;
  WrapText: boolean;
  /** Degrees, or {@link STACKED}. */
  Orientation: number;
  /** In characters of the standard font. */
  ColumnWidth: number;
  /** In points. */
  RowHeight: number;
  /** Position on the sheet in points. */
  readonly Left: number;
  readonly Top: number;
  readonly Width: number;
  readonly Height: number;
  Merge(): void;
  Item(row: number, column: number): WpsRange;
  /** `$A$1` or `$A$1:$B$2` */
  Address(): string;
  Select(): void;
}

export interface WpsValidation {
  InputTitle: string;
  InputMessage: string;
  ErrorMessage: string;
  ShowError: boolean;
  Add(type: number, alertStyle: number, operator: number, formula1: string, formula2?: string): void;
}

export interface WpsFormatConditions extends WpsCollection<WpsFormatCondition> {
  Add(type: number, operator: undefined, formula: string): WpsFormatCondition;
}

export interface WpsFormatCondition {
  readonly Type: number;
  readonly Formula1: unknown;
  readonly AppliesTo: WpsRange;
  StopIfTrue: boolean;
  /** Colours are numbers 0xBBGGRR. */
  readonly Interior: { Color: number };
  readonly Font: { Color: number };
  Delete(): void;
}

/** xlExpression: a conditional format whose condition is a formula. */
export const EXPRESSION = 2;

/** xlSheetVisible */
export const SHEET_VISIBLE = -1;

/** msoPropertyTypeString */
export const TEXT_PROPERTY = 4;

/** msoCTPDockPositionRight */
export const DOCK_RIGHT = 2;

/** xlContinuous */
export const THIN_LINE = 1;

/** xlVertical: the characters stand one below the other. */
export const STACKED = -4166;

/** xlLeft, xlCenter, xlRight */
export const HORIZONTAL = { left: -4131, center: -4108, right: -4152 } as const;

/** xlTop, xlCenter, xlBottom */
export const VERTICAL = { top: -4160, middle: -4108, bottom: -4107 } as const;

/** xlPortrait, xlLandscape */
export const ORIENTATION = { portrait: 1, landscape: 2 } as const;

/** xlPaperA4 */
export const A4 = 9;

/** xlColumnClustered, xlBarClustered */
export const CHART_TYPE = { column: 51, bar: 57 } as const;

/** xlValidateInputOnly, xlValidateDecimal, xlValidateList */
export const VALIDATION = { any: 0, number: 2, list: 3 } as const;

/** xlValidAlertStop, xlValidAlertWarning: the one refuses, the other asks back. */
export const ALERT = { stop: 1, warning: 2 } as const;

/** xlBetween */
export const BETWEEN = 1;
