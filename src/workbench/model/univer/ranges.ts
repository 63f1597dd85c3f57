import type { IRange } from '@univerjs/core';
import type { CellArea } from '../../../core/form/address';

export function toRange(area: CellArea): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

export function toArea(range: IRange): CellArea {
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}
