import type { CellArea } from '../../../core/form/address';
import { parseA1 } from '../../../core/form/address';
import { SHEET_COLUMNS, SHEET_ROWS } from '../limits';

/** Area of an A1 range such as `A1:C3`, `A:C` or `1:3`; `null` when it is none or lies outside a sheet. */
export function parseArea(reference: string): CellArea | null {
  const trimmed = reference.trim();
  const colon = trimmed.indexOf(':');
  const from = colon < 0 ? trimmed : trimmed.slice(0, colon);
  const to = colon < 0 ? trimmed : lastCorner(trimmed, colon + 1);
  const first = parseCorner(from, 'first');
  const last = parseCorner(to, 'last');
  if (first === null || last === null) return null;
  const area = {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
  return area.bottom < SHEET_ROWS && area.right < SHEET_COLUMNS ? area : null;
}

/** Areas of a list of ranges separated by spaces (`sqref`); what is no range is left out. */
export function parseAreas(references: string): CellArea[] {
  return references
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

/** What stands behind the first colon, up to another one. */
function lastCorner(reference: string, from: number): string {
  const another = reference.indexOf(':', from);
  return reference.slice(from, another < 0 ? reference.length : another);
}

function parseCorner(text: string, end: 'first' | 'last'): { row: number; column: number } | null {
  const cell = parseA1(text);
  if (cell !== null) return cell;
  if (/^\$?[A-Z]{1,3}$/i.test(text)) {
    const top = parseA1(`${text}1`);
    return top === null ? null : { row: end === 'first' ? 0 : SHEET_ROWS - 1, column: top.column };
  }
  if (/^\$?\d{1,7}$/.test(text)) {
    const left = parseA1(`A${text}`);
    return left === null ? null : { row: left.row, column: end === 'first' ? 0 : SHEET_COLUMNS - 1 };
  }
  return null;
}
