import type { CellValue } from '../form/snapshot';
import type { FindingLevel } from '../checks/finding';

/** What a cell holds: its plain value, or the formula that makes it. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** Names one cell of a workbook: sheet name and A1 address of the top-left cell of its merged area. */
export interface CellRef {
  readonly sheet: string;
  readonly cell: string;
}

/** One cell that a plan writes. `before` is what the plan was made on; a plan never writes a formula. */
export interface CellWrite extends CellRef {
  readonly before: CellContent;
  readonly after: CellValue;
  readonly numberFormat: string;
}

/** A highlight to be placed: a conditional format whose formula is the finding, so that it heals itself. */
export interface Mark extends CellRef {
  readonly level: FindingLevel;
  /** Complete formula with the marker inside; addresses in it are absolute and on the same sheet. */
  readonly formula: string;
}

/** A mark to be removed, by the identifier its host gave it. */
export interface MarkRef {
  readonly sheet: string;
  readonly id: string;
}

/** Everything one step changes; a host applies it in one request or not at all. */
export interface Transaction {
  readonly writes: readonly CellWrite[];
  readonly addMarks: readonly Mark[];
  readonly removeMarks: readonly MarkRef[];
  /**
   * `null` deletes the entry. Keys begin with `selfeval.`. A host whose requests may break off half-way sets the entries of
   * `isNewStep` before it writes cells and does the rest afterwards, so that whatever was reached can be undone.
   */
  readonly settings: Readonly<Record<string, string | null>>;
}

/** The present state of one cell, read just before or after a write. */
export interface CellState extends CellRef, CellContent {
  readonly text: string;
  readonly numberFormat: string;
  readonly isLocked: boolean;
}
