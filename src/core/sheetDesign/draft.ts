import type { CellArea, CellPosition } from '../form/address';
import type { CellValue } from '../form/snapshot';
import type { CellLink, CellLook, DesignCell } from './design';
import { shownContent } from './shownContent';

/** What a cell may have beside its value and its look. */
export interface CellExtras {
  readonly numberFormat?: string;
  readonly link?: CellLink;
}

/** The cells of a design while it is being laid out. */
export class SheetDraft {
  readonly #cells: DesignCell[] = [];
  readonly #merges: CellArea[] = [];

  public get cells(): readonly DesignCell[] {
    return this.#cells;
  }

  public get merges(): readonly CellArea[] {
    return this.#merges;
  }

  /** Puts a value into an area: one cell, or several that are merged. Every cell of it gets the look, so that lines go all around. */
  public put(area: CellArea | CellPosition, value: CellValue, look: CellLook, extras: CellExtras = {}): void {
    const { top, left, bottom, right } = 'top' in area ? area : cellArea(area);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const isFirst = row === top && column === left;
        this.#cells.push(isFirst ? { row, column, value, look, ...extras } : { row, column, value: null, look });
      }
    }
    if (bottom > top || right > left) this.#merges.push({ top, left, bottom, right });
  }

  /** The same for a text as people write it: numbers and percentages become numbers. */
  public write(area: CellArea | CellPosition, text: string, look: CellLook): void {
    const { value, numberFormat } = shownContent(text);
    this.put(area, value, look, numberFormat === 'General' ? {} : { numberFormat });
  }
}

function cellArea({ row, column }: CellPosition): CellArea {
  return { top: row, left: column, bottom: row, right: column };
}
