import type { CellArea } from '../../../core/form/address';
import type { ChangeKind } from '../workbookModel';

/** The cells of a sheet that may be written while it is protected; Univer has no place for this in a cell. */
export class UnlockedCells {
  #cells = new Set<string>();

  public isLocked(row: number, column: number): boolean {
    return !this.#cells.has(key(row, column));
  }

  public set(row: number, column: number, isLocked: boolean): void {
    if (isLocked) this.#cells.delete(key(row, column));
    else this.#cells.add(key(row, column));
  }

  /** Keeps the flags with their cells when rows or columns come or go. */
  public shift(kind: ChangeKind, area: CellArea): void {
    if (kind === 'edited') return;
    const byRow = kind.startsWith('rows');
    const from = byRow ? area.top : area.left;
    const count = (byRow ? area.bottom : area.right) - from + 1;
    const move = (place: number): number | null => {
      if (place < from) return place;
      if (kind.endsWith('inserted')) return place + count;
      return place < from + count ? null : place - count;
    };
    const moved = new Set<string>();
    for (const [row, column] of this.all()) {
      const newRow = byRow ? move(row) : row;
      const newColumn = byRow ? column : move(column);
      if (newRow !== null && newColumn !== null) moved.add(key(newRow, newColumn));
    }
    this.#cells = moved;
  }

  public all(): [row: number, column: number][] {
    return [...this.#cells].map((cell) => {
      const [row = '', column = ''] = cell.split(':');
      return [Number(row), Number(column)];
    });
  }
}

function key(row: number, column: number): string {
  return `${row}:${column}`;
}
