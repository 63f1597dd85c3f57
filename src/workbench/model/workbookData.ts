import type { CellValue } from '../../core/form/snapshot';
import type { SheetRole } from '../../core/sheetDesign';

/**
 * A workbook as plain data: what the workbench loads and what it can give back for saving.
 * Everything left out has Excel's default. Addresses are A1 without a sheet name.
 */
export interface WorkbookData {
  /** File name with its extension: `自评表.xlsx`. */
  readonly name: string;
  readonly sheets: readonly SheetData[];
  /** Name of the sheet in front; the first visible one when left out. */
  readonly activeSheet?: string;
  /** Settings that add-ins keep in the file (`workbook.settings`): any JSON value. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface SheetData {
  readonly name: string;
  /** Cells that hold something or look different, by A1 address. */
  readonly cells: Readonly<Record<string, CellInput>>;
  /** Merged areas (合并单元格) as A1 ranges: `['A1:K1']`. */
  readonly merges?: readonly string[];
  readonly visibility?: SheetVisibility;
  /** Column widths in pixels by column letters. */
  readonly columnWidths?: Readonly<Record<string, number>>;
  /** Row heights in pixels by row number, from 1. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** Letters of hidden columns. */
  readonly hiddenColumns?: readonly string[];
  /** Numbers of hidden rows, from 1. */
  readonly hiddenRows?: readonly number[];
  /** A protected sheet refuses changes of its locked cells. */
  readonly isProtected?: boolean;
  /** What the program made the sheet for; every other sheet has none. */
  readonly role?: SheetRole;
  /** Highest priority first. */
  readonly conditionalFormats?: readonly ConditionalFormatData[];
}

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** A bare value is stored as it is, without Excel's typing rules: `'=1次'` is text here. */
export type CellInput = CellValue | CellData;

export interface CellData {
  /** The stored value; the last result when there is a formula (it is calculated anew on loading). */
  readonly value?: CellValue;
  /** With its leading `=`. */
  readonly formula?: string;
  /** Excel's pattern: `0%`, `yyyy"年"m"月"d"日"`; `General` when left out. */
  readonly numberFormat?: string;
  /** Only `false` makes a difference: the cell can be written on a protected sheet. */
  readonly isLocked?: boolean;
  readonly style?: CellStyle;
}

/** The look of a cell; colours are `#RRGGBB`. */
export interface CellStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** The characters stand one below the other (竖排). */
  readonly stacked?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderData>>>;
}

export type BorderSide = 'top' | 'bottom' | 'left' | 'right';

export interface BorderData {
  readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double';
  readonly color: string;
}

/** A formula-based conditional format. Its formula is written for the top-left cell of `range`. */
export interface ConditionalFormatData {
  readonly range: string;
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly stopIfTrue?: boolean;
}
