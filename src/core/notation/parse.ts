import type { CellValue } from '../form/snapshot';
import { surroundingsOf } from './context';
import { readNumberCell } from './numberCell';
import type { NotationContext, Reading } from './reading';
import { readText } from './text';

/** What a host knows of one cell. */
export interface NotationCell {
  /** Text as shown. */
  readonly text: string;
  readonly value: CellValue;
  readonly numberFormat: string;
}

/**
 * Reads a target (年度指标值) or an actual (实际完成值). Every cell ends as one reading; what cannot be read wholly is not understood, with the
 * beginning that was read and the rest. Never throws.
 */
export function readNotation(cell: NotationCell, context: NotationContext): Reading {
  const around = surroundingsOf(context);
  if (typeof cell.value === 'number' && Number.isFinite(cell.value)) return readNumberCell(cell.value, cell, around);
  return readText(typeof cell.value === 'string' ? cell.value : cell.text, around);
}
