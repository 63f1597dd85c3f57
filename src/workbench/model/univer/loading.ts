import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { parseA1 } from '../../../core/form/address';
import { columnIndex, parseArea } from '../areas';
import type { CellData, CellInput, SheetData, WorkbookData } from '../workbookData';
import { storedStyle, storedValue } from './cells';
import { toRange } from './ranges';

export const UNIT_ID = 'workbook';
/** Empty room around the contents, so that a person can go on typing. */
const SPARE = { rows: 60, columns: 12 };
const LEAST = { rows: 120, columns: 26 };

/**
 * Univer's snapshot of a workbook.
 * @param newSheetId gives ids that were never used before: Univer remembers the formulas of sheets that are gone
 */
export function toSnapshot(data: WorkbookData, newSheetId: () => string): IWorkbookData {
  if (data.sheets.length === 0) throw new Error('a workbook has at least one sheet');
  const sheets = data.sheets.map((sheet) => toSheetSnapshot(sheet, newSheetId()));
  return {
    id: UNIT_ID,
    name: data.name,
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

export function plainCell(input: CellInput): CellData {
  return typeof input === 'object' && input !== null ? input : { value: input };
}

type SheetSnapshot = Partial<IWorksheetData> & { id: string };

export function toSheetSnapshot(data: SheetData, id: string): SheetSnapshot {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let rows = 0;
  let columns = 0;
  for (const [address, input] of Object.entries(data.cells)) {
    const position = parseA1(address);
    if (position === null) throw new Error(`not an address: ${address}`);
    (cellData[position.row] ??= {})[position.column] = toStored(plainCell(input));
    rows = Math.max(rows, position.row + 1);
    columns = Math.max(columns, position.column + 1);
  }
  const merges = (data.merges ?? []).map(parseArea);
  for (const merge of merges) {
    rows = Math.max(rows, merge.bottom + 1);
    columns = Math.max(columns, merge.right + 1);
  }
  return {
    id,
    name: data.name,
    hidden: data.visibility === undefined || data.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(LEAST.rows, rows + SPARE.rows),
    columnCount: Math.max(LEAST.columns, columns + SPARE.columns),
    defaultRowHeight: 20,
    defaultColumnWidth: 72,
    cellData,
    mergeData: merges.map(toRange),
    rowData: toRows(data),
    columnData: toColumns(data),
  };
}

function toStored(cell: CellData): ICellData {
  const hasLook = cell.style !== undefined || cell.numberFormat !== undefined;
  return {
    ...(cell.value !== undefined && cell.value !== null && storedValue(cell.value)),
    ...(cell.formula !== undefined && { f: cell.formula }),
    ...(hasLook && { s: storedStyle(cell.style ?? {}, cell.numberFormat) }),
  };
}

function toRows(data: SheetData): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [number, height] of Object.entries(data.rowHeights ?? {})) {
    rows[Number(number) - 1] = { h: height, ia: BooleanNumber.FALSE };
  }
  for (const number of data.hiddenRows ?? []) rows[number - 1] = { ...rows[number - 1], hd: BooleanNumber.TRUE };
  return rows;
}

function toColumns(data: SheetData): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [letters, width] of Object.entries(data.columnWidths ?? {})) columns[columnIndex(letters)] = { w: width };
  for (const letters of data.hiddenColumns ?? []) {
    const index = columnIndex(letters);
    columns[index] = { ...columns[index], hd: BooleanNumber.TRUE };
  }
  return columns;
}
