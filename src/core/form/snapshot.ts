import type { CellArea } from './address';

/** A value as a spreadsheet holds it; an empty cell is `null`, a date is its serial number. */
export type CellValue = string | number | boolean | null;

/**
 * What a host hands to the core: one sheet as it was at one moment.
 * The four matrices have the same shape and begin at (`top`, `left`); cells outside them are empty.
 * A covered cell of a merged area may hold anything: readers go through its top-left cell.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Text as shown: `76%` for 0.7603 formatted `0%`. */
  readonly texts: readonly (readonly string[])[];
  /** Formula with its leading `=`, or `null` for a cell that holds a plain value. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly CellArea[];
  readonly isProtected: boolean;
  readonly isHidden: boolean;
  /** Zero-based rows and columns of the sheet that are hidden, filtered rows included; absent where the host does not know. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Marks of ours that the sheet carries now. */
  readonly marks: readonly ExistingMark[];
}

/** A conditional format of ours as it stands on a sheet. */
export interface ExistingMark {
  /** Host's own identifier; opaque to everyone but the host that gave it. */
  readonly id: string;
  readonly formula: string;
}

/** A workbook as it was at one moment. `settings` holds only entries whose key begins with `selfeval.`. */
export interface WorkbookSnapshot {
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly sheets: readonly SheetSnapshot[];
  readonly settings: ReadonlyMap<string, string>;
}

/** Names of the hidden sheets of a workbook. */
export function hiddenSheetsOf({ sheets }: Pick<WorkbookSnapshot, 'sheets'>): ReadonlySet<string> {
  return new Set(sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name));
}
