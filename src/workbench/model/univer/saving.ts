import { areaToA1, columnName, toA1 } from '../../../core/form/address';
import { ROLE_NAME, roleOfFormula } from '../../../core/sheetDesign';
import type { CellData, CellInput, ConditionalFormatData, SheetData } from '../workbookData';
import type { ConditionalFormat } from '../workbookModel';
import { GENERAL } from './cells';
import type { UniverSheet } from './sheet';

/** A sheet as plain data; what has Excel's default is left out. */
export function toSheetData(sheet: UniverSheet): SheetData {
  const formats = sheet.conditionalFormats.filter((format) => format.formula !== '');
  const role = roleOfFormula(sheet.setup.names.get(ROLE_NAME)?.formula ?? null);
  const { rowHeights, hiddenRows } = rowsOf(sheet);
  const { columnWidths, hiddenColumns } = columnsOf(sheet);
  return {
    name: sheet.name,
    cells: cellsOf(sheet),
    ...(sheet.merges.length > 0 && { merges: sheet.merges.map(areaToA1) }),
    ...(sheet.visibility !== 'visible' && { visibility: sheet.visibility }),
    ...(Object.keys(columnWidths).length > 0 && { columnWidths }),
    ...(Object.keys(rowHeights).length > 0 && { rowHeights }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(sheet.isProtected && { isProtected: true }),
    ...(role !== null && { role }),
    ...(formats.length > 0 && { conditionalFormats: formats.flatMap(formatData) }),
  };
}

function cellsOf(sheet: UniverSheet): Record<string, CellInput> {
  const cells: Record<string, CellInput> = {};
  sheet.worksheet.getCellMatrix().forValue((row, column) => {
    const data = cellData(sheet, row, column);
    if (data !== null) cells[toA1({ row, column })] = data;
  });
  for (const [row, column] of sheet.unlocked.all()) cells[toA1({ row, column })] ??= { isLocked: false };
  return cells;
}

function cellData(sheet: UniverSheet, row: number, column: number): CellInput {
  const { value, formula, numberFormat, isLocked, style } = sheet.cell(row, column);
  const data: CellData = {
    ...(value !== null && { value }),
    ...(formula !== null && { formula }),
    ...(numberFormat !== GENERAL && { numberFormat }),
    ...(!isLocked && { isLocked }),
    ...(Object.keys(style).length > 0 && { style }),
  };
  const members = Object.keys(data);
  return members.length === 0 || (members.length === 1 && value !== null) ? value : data;
}

function formatData(format: ConditionalFormat): ConditionalFormatData[] {
  const { areas, formula, fill, fontColor, bold, stopIfTrue } = format;
  return areas.slice(0, 1).map((area) => ({
    range: areaToA1(area),
    formula,
    ...(fill !== null && { fill }),
    ...(fontColor !== null && { fontColor }),
    ...(bold && { bold }),
    ...(stopIfTrue && { stopIfTrue }),
  }));
}

function rowsOf(sheet: UniverSheet): { rowHeights: Record<number, number>; hiddenRows: number[] } {
  const rowHeights: Record<number, number> = {};
  const hiddenRows: number[] = [];
  const rows = sheet.worksheet.getConfig().rowData;
  for (const index of Object.keys(rows).map(Number)) {
    const row = rows[index];
    if (row?.h !== undefined) rowHeights[index + 1] = row.h;
    if (row?.hd) hiddenRows.push(index + 1);
  }
  return { rowHeights, hiddenRows };
}

function columnsOf(sheet: UniverSheet): { columnWidths: Record<string, number>; hiddenColumns: string[] } {
  const columnWidths: Record<string, number> = {};
  const hiddenColumns: string[] = [];
  const columns = sheet.worksheet.getConfig().columnData;
  for (const index of Object.keys(columns).map(Number)) {
    const column = columns[index];
    const letters = columnName(index);
    if (column?.w !== undefined) columnWidths[letters] = column.w;
    if (column?.hd) hiddenColumns.push(letters);
  }
  return { columnWidths, hiddenColumns };
}
