import type { CellArea, CellPosition } from '../form/address';
import type { CellValue } from '../form/snapshot';

/** What a fill says; every host has one colour for each. `input`: a cell that a person is to fill in. */
export type FillRole = 'header' | 'input' | 'total' | 'error' | 'warning' | 'info' | 'pass';

/** What the colour of a text says. */
export type TextRole = 'plain' | 'muted' | 'link';

/** The look of a cell; what is left out is plain. Text is centred vertically unless `vertical` says otherwise. */
export interface CellLook {
  readonly bold?: boolean;
  /** Points; {@link FONT_SIZE} when left out. */
  readonly size?: number;
  readonly text?: TextRole;
  readonly fill?: FillRole;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** A thin line on all four sides. */
  readonly border?: boolean;
  /** The characters stand one below the other (竖排). */
  readonly stacked?: boolean;
}

/** Where a cell leads: to a cell of this workbook, or to a file beside it (a relative path) or elsewhere (a `file:` address), and a cell in that. */
export type CellLink =
  | { readonly sheet: string; readonly cell: string }
  | { readonly file: string; readonly sheet: string | null; readonly cell: string | null };

/** One cell. A text is a text whatever it looks like (`=12月`, `+5`); there are no formulas. */
export interface DesignCell extends CellPosition {
  readonly value: CellValue;
  readonly look: CellLook;
  /** `General` when left out. */
  readonly numberFormat?: string;
  readonly link?: CellLink;
}

/** Help with typing, for the cells of an area. */
export interface InputRule {
  readonly area: CellArea;
  /**
   * list: the words to choose from (no commas, 255 characters in all), others may be typed unless `isStrict`;
   * number: a number between the bounds; any: everything, the rule only carries its prompt.
   */
  readonly allowed:
    | { readonly kind: 'list'; readonly words: readonly string[]; readonly isStrict: boolean }
    | { readonly kind: 'number'; readonly from: number; readonly to: number }
    | { readonly kind: 'any' };
  /** Shown beside the cell when it is selected; `null`: nothing. */
  readonly prompt: { readonly title: string; readonly text: string } | null;
  /** Shown when something else is typed. */
  readonly refusal: string | null;
}

/** How the sheet goes onto A4 paper; one page wide always. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Pages that the height is squeezed into; `null`: as many as it takes. */
  readonly pagesTall: number | null;
  /** Rows repeated on top of each page, or `null`. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
}

/** One series of a chart; its values stand in one column or row of the sheet. */
export interface ChartSeries {
  readonly name: string;
  readonly values: CellArea;
}

/** A chart over cells of the sheet. */
export interface SheetChart {
  /** column: upright bars; bar: lying ones, for long category names. */
  readonly kind: 'column' | 'bar';
  readonly title: string;
  readonly categories: CellArea;
  readonly series: readonly ChartSeries[];
  /** The cells that the chart covers. */
  readonly place: CellArea;
}

/** What a sheet is for, when it is one that we may make anew; kept with the sheet, invisibly. */
export type SheetRole = 'summary' | 'findings';

/** A sheet that the program makes, as plain data. Rows and columns are zero-based. */
export interface SheetDesign {
  /** A valid name ({@link file://./sheetName.ts}). */
  readonly name: string;
  /** `null`: the sheet belongs to the person from the moment it is there, and is never replaced. */
  readonly role: SheetRole | null;
  readonly cells: readonly DesignCell[];
  readonly merges: readonly CellArea[];
  /** Widths of the first columns, in characters of the standard font; a Chinese character is two wide. */
  readonly columnWidths: readonly number[];
  /** Heights in points by row; other rows are as high as their text needs. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly inputRules: readonly InputRule[];
  /** Rows that stay in view. */
  readonly frozenRows: number;
  readonly showsGridLines: boolean;
  readonly print: PrintSetup;
  readonly charts: readonly SheetChart[];
}

/** Font of every sheet we make: the one that forms are printed in. */
export const FONT_NAME = '宋体';

/** Points. */
export const FONT_SIZE = 11;
