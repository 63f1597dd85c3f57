import { parseA1, type CellArea } from '../../core/form/address';

/** Zero-based index of column letters. */
export function columnIndex(letters: string): number {
  const position = parseA1(`${letters}1`);
  if (position === null) throw new Error(`not a column: ${letters}`);
  return position.column;
}

/** Area of an A1 range without a sheet name: `A1` or `A1:K2`. */
export function parseArea(address: string): CellArea {
  const [first = '', second = first] = address.split(':');
  const from = parseA1(first);
  const to = parseA1(second);
  if (from === null || to === null) throw new Error(`not an A1 range: ${address}`);
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** Smallest area around both; `null` counts for nothing. */
export function unite(one: CellArea | null, other: CellArea): CellArea {
  if (one === null) return other;
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function oneCell(row: number, column: number): CellArea {
  return { top: row, left: column, bottom: row, right: column };
}

/** The part both areas share, or `null`. */
export function intersect(one: CellArea, other: CellArea): CellArea | null {
  const shared = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : null;
}
