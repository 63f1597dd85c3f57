/** Zero-based position of a cell on a sheet. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Zero-based, inclusive rectangle on a sheet; also the shape of a merged area (合并单元格). */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Column letters of a zero-based column index: 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** A1 address without a sheet name: `{row: 0, column: 0}` → `A1`. */
export function toA1(position: CellPosition): string {
  return columnName(position.column) + String(position.row + 1);
}

/** A1 range without a sheet name; a single cell has no colon. */
export function areaToA1(area: CellArea): string {
  const from = toA1({ row: area.top, column: area.left });
  const to = toA1({ row: area.bottom, column: area.right });
  return from === to ? from : `${from}:${to}`;
}

/** Position of an A1 address (`$` signs allowed), or `null` when the text is none. */
export function parseA1(address: string): CellPosition | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address.trim());
  const letters = match?.[1];
  const digits = match?.[2];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row < 1 ? null : { row: row - 1, column: column - 1 };
}

/** Whether a position lies inside an area. */
export function contains(area: CellArea, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
