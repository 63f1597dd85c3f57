import type { CellArea } from '../../../core/form/address';

/** What is needed to draw a workbook on a screen of 96 dpi. Colours are `#RRGGBB`, theme and tint resolved. */
export interface WorkbookAppearance {
  /** Same sheets and order as in the snapshot. */
  readonly sheets: readonly SheetAppearance[];
  /** Table of cell styles; every `style` below is an index into it. Never empty. */
  readonly styles: readonly ResolvedStyle[];
}

export interface SheetAppearance {
  readonly name: string;
  readonly isHidden: boolean;
  readonly showsGridLines: boolean;
  readonly defaultColumnWidth: ColumnWidth;
  /** Pixels. */
  readonly defaultRowHeight: number;
  readonly columns: readonly ColumnAppearance[];
  readonly rows: readonly RowAppearance[];
  /** Number of rows and columns that stay in view, or `null`. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly merges: readonly CellArea[];
  /** Cells that have a style of their own, by row and then column; others take that of their row, column, or style 0. */
  readonly cells: readonly StyledCell[];
  /** Rules of type `expression`, ascending by priority (the first that matches wins where they disagree). */
  readonly expressionFormats: readonly ExpressionFormat[];
}

/** A width as the file has it (characters of the default font, padding included) and in pixels. */
export interface ColumnWidth {
  readonly characters: number;
  readonly pixels: number;
}

/** A run of columns, zero-based and inclusive. */
export interface ColumnAppearance {
  readonly first: number;
  readonly last: number;
  readonly width: ColumnWidth;
  readonly isHidden: boolean;
  readonly style: number;
}

export interface RowAppearance {
  readonly row: number;
  /** Pixels. */
  readonly height: number;
  readonly isHidden: boolean;
  /** `null` when the row has no style of its own. */
  readonly style: number | null;
}

export interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

export interface ResolvedStyle {
  readonly font: ResolvedFont;
  /** `null`: no fill. */
  readonly fill: string | null;
  readonly borders: Readonly<Record<'left' | 'right' | 'top' | 'bottom', ResolvedBorder | null>>;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wraps: boolean;
  readonly indent: number;
  /** Degrees, counter-clockwise positive; `stacked` for letters one below the other. */
  readonly rotation: number | 'stacked';
  readonly numberFormat: string;
}

export interface ResolvedFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruck: boolean;
  readonly color: string;
}

export interface ResolvedBorder {
  readonly style: BorderStyle;
  readonly color: string;
}

export const BORDER_STYLES = [
  'thin',
  'medium',
  'thick',
  'double',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
] as const;
export type BorderStyle = (typeof BORDER_STYLES)[number];

export const HORIZONTAL_ALIGNMENTS = [
  'general',
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'centerContinuous',
  'distributed',
] as const;
export type HorizontalAlignment = (typeof HORIZONTAL_ALIGNMENTS)[number];

export const VERTICAL_ALIGNMENTS = ['top', 'center', 'bottom', 'justify', 'distributed'] as const;
export type VerticalAlignment = (typeof VERTICAL_ALIGNMENTS)[number];

/** A conditional format whose condition is a formula written for the top-left cell of its first area. */
export interface ExpressionFormat {
  readonly areas: readonly CellArea[];
  /** With its leading `=`. */
  readonly formula: string;
  readonly priority: number;
  readonly stopsIfTrue: boolean;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Placed by us (carries the marker). */
  readonly isMark: boolean;
}
