import type { FormCell } from '../form/form';
import type { ColumnSpan } from './columns';
import type { Grid } from './grid';
import { isBlank, numberIn } from './text';

/** A cell as a row of a table finds it under one of its headers. */
export interface RowCell {
  readonly cell: FormCell;
  /** The cell is merged over rows and began in an earlier one. */
  readonly fromAbove: boolean;
}

/**
 * The cell of a row under a header: the first with text where the header spans several cells (the doubled fund cells of the 2020 form),
 * else the first; `null` where a cell that began further left covers the place, or where there is no such column.
 */
export function cellUnder(grid: Grid, row: number, span: ColumnSpan | undefined): RowCell | null {
  if (span === undefined) return null;
  let first: { row: number; column: number } | null = null;
  for (let column = span.left; column <= span.right;) {
    const area = grid.areaAt(row, column);
    if (area.left >= span.left) {
      first ??= { row: area.top, column: area.left };
      if (!isBlank(grid.rawText(area.top, area.left))) {
        first = { row: area.top, column: area.left };
        break;
      }
    }
    column = Math.max(column, area.right) + 1;
  }
  return first === null ? null : { cell: grid.cellAt(first.row, first.column), fromAbove: first.row < row };
}

/** The number that a cell shows (see `numberIn`); `null` where there is no such cell. */
export function numberOf(cell: FormCell | null): number | null {
  return cell === null ? null : numberIn(cell.text);
}
