import type { CellArea } from '../../../core/form/address';
import type { SheetModel } from '../../model/workbookModel';
import type { HostObject } from '../engine/excelClass';
import { refuse } from '../engine/hostError';

/** Size of an Excel sheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export interface WorksheetObject extends HostObject {
  readonly cls: 'Worksheet';
  readonly sheet: SheetModel;
}

export interface RangeObject extends HostObject {
  readonly cls: 'Range';
  readonly sheet: SheetModel;
  readonly area: CellArea;
}

/** Anything that hangs on a range: its format, its fill, its conditional formats. */
export interface RangePart extends HostObject {
  readonly of: RangeObject;
}

export function worksheetObject(sheet: SheetModel): WorksheetObject {
  return { cls: 'Worksheet', sheet };
}

export function rangeObject(sheet: SheetModel, area: CellArea): RangeObject {
  const isOnSheet =
    area.top >= 0 && area.left >= 0 && area.bottom < ROWS && area.right < COLUMNS && area.top <= area.bottom && area.left <= area.right;
  if (!isOnSheet) throw refuse.argument();
  return { cls: 'Range', sheet, area };
}

export function isRange(value: unknown): value is RangeObject {
  return typeof value === 'object' && value !== null && 'cls' in value && value.cls === 'Range';
}

export function rowCount(area: CellArea): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: CellArea): number {
  return area.right - area.left + 1;
}

/** An argument that must be text. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw refuse.argument();
  return value;
}

/** An argument that must be a whole number. */
export function integer(value: unknown, otherwise?: number): number {
  const given = value ?? otherwise;
  if (typeof given !== 'number' || !Number.isInteger(given)) throw refuse.argument();
  return given;
}
