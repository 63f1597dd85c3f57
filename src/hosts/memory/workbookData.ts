import type { CellValue } from '../../core/form/snapshot';

/** A workbook for the memory host, as plain data; addresses are A1 without a sheet name. */
export interface MemoryWorkbook {
  readonly name: string;
  readonly sheets: readonly MemorySheet[];
  /** Sheet in front; the first one when left out. */
  readonly activeSheet?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface MemorySheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, CellValue | MemoryCell>>;
  /** Merged areas (合并单元格) as A1 ranges. */
  readonly merges?: readonly string[];
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  /** A protected sheet refuses marks, and changes of its locked cells. */
  readonly isProtected?: boolean;
  /** Formula-based conditional formats, ours and others. */
  readonly conditionalFormats?: readonly { readonly range: string; readonly formula: string }[];
}

export interface MemoryCell {
  readonly value?: CellValue;
  /** With its leading `=`; never recalculated, `value` is its result. */
  readonly formula?: string | null;
  /** `General` when left out. */
  readonly numberFormat?: string;
  /** Text as shown; made from the value and the number format when left out. */
  readonly text?: string;
  /** Only `false` makes a difference: the cell can be written on a protected sheet. */
  readonly isLocked?: boolean;
}
