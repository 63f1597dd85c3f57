import { toA1, type CellArea } from '../form/address';
import type { FormCell } from '../form/form';
import type { SheetSnapshot } from '../form/snapshot';
import { isBlank } from './text';

/** A cell with text, by the column that it begins in. */
export interface OwnText {
  readonly column: number;
  readonly text: string;
}

/**
 * Reads a snapshot by sheet position, through its merged areas: every position of a merged area answers with the top-left cell.
 * Positions outside the snapshot are empty single cells.
 */
export class Grid {
  public readonly area: CellArea;
  private readonly snapshot: SheetSnapshot;
  private readonly width: number;
  /** Texts of the rows that were asked for. */
  private readonly rows: (readonly OwnText[])[] = [];
  /** Number of the merged area plus one for every position, 0 where there is none. */
  private readonly mergeAt: Int32Array;

  public constructor(snapshot: SheetSnapshot) {
    const height = snapshot.texts.length;
    const width = snapshot.texts.reduce((most, row) => Math.max(most, row.length), 0);
    this.snapshot = snapshot;
    this.width = width;
    this.area = {
      top: snapshot.top,
      left: snapshot.left,
      bottom: snapshot.top + height - 1,
      right: snapshot.left + width - 1,
    };
    this.mergeAt = new Int32Array(height * width);
    snapshot.merges.forEach((merge, index) => {
      const right = Math.min(merge.right, this.area.right);
      const bottom = Math.min(merge.bottom, this.area.bottom);
      for (let row = Math.max(merge.top, this.area.top); row <= bottom; row++) {
        const start = (row - this.area.top) * width - this.area.left;
        for (let column = Math.max(merge.left, this.area.left); column <= right; column++) {
          if (this.mergeAt[start + column] === 0) this.mergeAt[start + column] = index + 1;
        }
      }
    });
  }

  /** The merged area that a position belongs to, or the position alone. */
  public areaAt(row: number, column: number): CellArea {
    return this.merged(row, column) ?? { top: row, left: column, bottom: row, right: column };
  }

  /** Whether the position is a cell of its own: not covered by a merged area that begins elsewhere. */
  public isAnchor(row: number, column: number): boolean {
    const merge = this.merged(row, column);
    return merge === undefined || (merge.top === row && merge.left === column);
  }

  /** Text as shown of the cell that a position belongs to. */
  public textAt(row: number, column: number): string {
    const merge = this.merged(row, column);
    return merge === undefined ? this.rawText(row, column) : this.rawText(merge.top, merge.left);
  }

  /** Text that a position itself holds, without regard to merged areas. */
  public rawText(row: number, column: number): string {
    return this.snapshot.texts[row - this.area.top]?.[column - this.area.left] ?? '';
  }

  /** The cell that a position belongs to, in the shape of the form model. */
  public cellAt(row: number, column: number): FormCell {
    const { top, left } = this.areaAt(row, column);
    const i = top - this.area.top;
    const j = left - this.area.left;
    return {
      row: top,
      column: left,
      address: toA1({ row: top, column: left }),
      text: this.rawText(top, left),
      value: this.snapshot.values[i]?.[j] ?? null,
      formula: this.snapshot.formulas[i]?.[j] ?? null,
      numberFormat: this.snapshot.numberFormats[i]?.[j] ?? 'General',
    };
  }

  /** The cells that begin in a row and hold text, from left to right. */
  public textsOfRow(row: number): readonly OwnText[] {
    const known = this.rows[row - this.area.top];
    if (known !== undefined) return known;
    const texts = this.snapshot.texts[row - this.area.top];
    if (texts === undefined) return [];
    const found: OwnText[] = [];
    for (let j = 0; j < texts.length; j++) {
      const text = texts[j];
      const column = j + this.area.left;
      if (text !== undefined && !isBlank(text) && this.isAnchor(row, column)) found.push({ column, text });
    }
    this.rows[row - this.area.top] = found;
    return found;
  }

  /** The cells that begin in a row between two columns and hold text, from left to right. */
  public ownTexts(row: number, left: number, right: number): readonly OwnText[] {
    const all = this.textsOfRow(row);
    const [first] = all;
    const last = all.at(-1);
    if (first === undefined || last === undefined || (first.column >= left && last.column <= right)) return all;
    return all.filter(({ column }) => column >= left && column <= right);
  }

  private merged(row: number, column: number): CellArea | undefined {
    const i = row - this.area.top;
    const j = column - this.area.left;
    if (i < 0 || j < 0 || j >= this.width) return undefined;
    const number = this.mergeAt[i * this.width + j];
    return number === undefined || number === 0 ? undefined : this.snapshot.merges[number - 1];
  }
}
