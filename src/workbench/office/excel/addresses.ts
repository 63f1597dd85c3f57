import { areaToA1, columnName, type CellArea } from '../../../core/form/address';
import { columnIndex } from '../../model/areas';
import type { SheetModel } from '../../model/workbookModel';
import { refuse } from '../engine/hostError';
import { COLUMNS, ROWS } from './objects';

/** `Sheet1!A1:B2`, `'收支 表'!A:C`: the address of a range as Excel writes it. */
export function addressOf(sheet: SheetModel, area: CellArea): string {
  return `${quoted(sheet.name)}!${localAddress(area)}`;
}

/** Without the sheet name. */
export function localAddress(area: CellArea): string {
  const allRows = area.top === 0 && area.bottom === ROWS - 1;
  const allColumns = area.left === 0 && area.right === COLUMNS - 1;
  if (allColumns) return `${area.top + 1}:${area.bottom + 1}`;
  if (allRows) return `${columnName(area.left)}:${columnName(area.right)}`;
  return areaToA1(area);
}

function quoted(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'收支 表'!A1` into sheet name and local address. */
export function splitAddress(address: string): { readonly sheetName: string | null; readonly local: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  const local = match?.[3];
  if (local === undefined) return { sheetName: null, local: address };
  return { sheetName: match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null, local };
}

/** Area of `A1`, `$A$1:B2`, `A:C`, `3:5`. @throws HostError InvalidArgument */
export function parseLocal(address: string): CellArea {
  const parts = address.trim().split(':');
  if (parts.length > 2) throw refuse.argument();
  const [first = '', second = first] = parts;
  const from = corner(first);
  const to = corner(second);
  const hasColumn = from.column !== null && to.column !== null;
  const hasRow = from.row !== null && to.row !== null;
  if ((!hasColumn && !hasRow) || (parts.length === 1 && !(hasColumn && hasRow))) throw refuse.argument();
  const rows = hasRow ? [from.row, to.row] : [0, ROWS - 1];
  const columns = hasColumn ? [from.column, to.column] : [0, COLUMNS - 1];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  if (area.bottom >= ROWS || area.right >= COLUMNS) throw refuse.argument();
  return area;
}

function corner(text: string): { readonly row: number | null; readonly column: number | null } {
  const match = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i.exec(text);
  if (!match) throw refuse.argument();
  const [, letters, digits] = match;
  return {
    column: letters === undefined ? null : columnIndex(letters),
    row: digits === undefined ? null : Number(digits) - 1,
  };
}
