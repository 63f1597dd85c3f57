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

const CAPITAL_A = 65;
const ZERO = 48;

/** Position of an A1 address (`$` signs allowed), or `null` when the text is none. */
export function parseA1(address: string): CellPosition | null {
  return parsePlainA1(address) ?? parseAnyA1(address);
}

/** The way in which addresses are nearly always written: up to three capitals and up to seven digits. Sheets have many of them. */
function parsePlainA1(address: string): CellPosition | null {
  let at = 0;
  let column = 0;
  for (let code = address.charCodeAt(0) - CAPITAL_A; code >= 0 && code < 26; code = address.charCodeAt(++at) - CAPITAL_A) column = column * 26 + code + 1;
  const letters = at;
  let row = 0;
  for (let digit = address.charCodeAt(at) - ZERO; digit >= 0 && digit < 10; digit = address.charCodeAt(++at) - ZERO) row = row * 10 + digit;
  const digits = at - letters;
  const isPlain = letters > 0 && letters <= 3 && digits > 0 && digits <= 7 && at === address.length && row > 0;
  return isPlain ? { row: row - 1, column: column - 1 } : null;
}

function parseAnyA1(address: string): CellPosition | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address.trim());
  const letters = match?.[1];
  const digits = match?.[2];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row < 1 ? null : { row: row - 1, column: column - 1 };
}

/** The smallest area around positions; `null` when there are none. */
export function areaAround(positions: readonly CellPosition[]): CellArea | null {
  if (positions.length === 0) return null;
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of positions) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return area;
}

/** Whether a position lies inside an area. */
export function contains(area: CellArea, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
