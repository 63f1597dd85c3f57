import { areaToA1, columnName, toA1 } from '../../../core/form/address';
import type { SheetSnapshot } from '../../../core/form/snapshot';
import { readAppearance, type ExpressionFormat, type SheetAppearance, type WorkbookPackage } from '../../../hosts/package';
import type { CellData, CellStyle, ConditionalFormatData, SheetData, WorkbookData } from '../../model/workbookData';
import { cellStyle } from './cellStyle';

/** Columns beyond this one keep the default look: a file may format all 16,384 of them in one stroke. */
const LAST_COLUMN = 99;

/** What the grid shows of a file: its contents and, as far as the grid can, its look. */
export function fromPackage(file: WorkbookPackage): WorkbookData {
  const snapshot = file.snapshot();
  const appearance = readAppearance(file);
  const looks = appearance.styles.map((style) => ({ style: cellStyle(style), numberFormat: style.numberFormat }));
  return {
    name: snapshot.name,
    sheets: snapshot.sheets.map((sheet, index) => sheetData(file, sheet, appearance.sheets[index], looks)),
    settings: Object.fromEntries(snapshot.settings),
  };
}

/** A cell style of the file in the words of the grid. */
interface Look {
  readonly style: CellStyle;
  readonly numberFormat: string;
}

function sheetData(
  file: WorkbookPackage,
  sheet: SheetSnapshot,
  appearance: SheetAppearance | undefined,
  looks: readonly Look[],
): SheetData {
  const cells = cellsOf(sheet, appearance, looks);
  if (sheet.isProtected) unlock(file, sheet.name, cells);
  const role = file.sheetRole(sheet.name);
  const data = {
    name: sheet.name,
    cells,
    merges: sheet.merges.map(areaToA1),
    visibility: sheet.isHidden ? ('hidden' as const) : ('visible' as const),
    isProtected: sheet.isProtected,
    ...(role !== null && { role }),
  };
  return appearance === undefined ? data : { ...data, ...measuresOf(appearance), conditionalFormats: formatsOf(appearance) };
}

function cellsOf(sheet: SheetSnapshot, appearance: SheetAppearance | undefined, looks: readonly Look[]): Record<string, CellData> {
  const cells: Record<string, CellData> = {};
  for (const { row, column, style } of appearance?.cells ?? []) {
    const look = looks[style];
    if (look !== undefined && column <= LAST_COLUMN) cells[toA1({ row, column })] = look;
  }
  sheet.values.forEach((row, index) =>
    row.forEach((value, offset) => {
      const formula = sheet.formulas[index]?.[offset] ?? null;
      if (value === null && formula === null) return;
      const address = toA1({ row: sheet.top + index, column: sheet.left + offset });
      const numberFormat = sheet.numberFormats[index]?.[offset] ?? 'General';
      cells[address] = { ...cells[address], value, numberFormat, ...(formula !== null && { formula }) };
    }),
  );
  return cells;
}

/** Says of a protected sheet which cells may be written all the same. */
function unlock(file: WorkbookPackage, sheet: string, cells: Record<string, CellData>): void {
  for (const { cell, isLocked } of file.cells(Object.keys(cells).map((cell) => ({ sheet, cell })))) {
    if (!isLocked) cells[cell] = { ...cells[cell], isLocked: false };
  }
}

function measuresOf(appearance: SheetAppearance): Pick<SheetData, 'columnWidths' | 'rowHeights' | 'hiddenColumns' | 'hiddenRows'> {
  const columns = appearance.columns.flatMap(({ first, last, width, isHidden }) =>
    Array.from({ length: Math.max(0, Math.min(last, LAST_COLUMN) - first + 1) }, (_, offset) => ({
      name: columnName(first + offset),
      width: width.pixels,
      isHidden,
    })),
  );
  return {
    columnWidths: Object.fromEntries(columns.map(({ name, width }) => [name, width])),
    hiddenColumns: columns.flatMap(({ name, isHidden }) => (isHidden ? [name] : [])),
    rowHeights: Object.fromEntries(appearance.rows.map(({ row, height }) => [row + 1, height])),
    hiddenRows: appearance.rows.flatMap(({ row, isHidden }) => (isHidden ? [row + 1] : [])),
  };
}

/** The grid lays one format on the other, so the most important comes last. */
function formatsOf(appearance: SheetAppearance): ConditionalFormatData[] {
  return [...appearance.expressionFormats].reverse().flatMap((format) => formatOf(format) ?? []);
}

/** A format of the grid has one area; the formula of the first area would mean something else in the others, so these go without. */
function formatOf({ areas: [area], formula, fill, fontColor, isBold, stopsIfTrue }: ExpressionFormat): ConditionalFormatData | null {
  if (area === undefined) return null;
  return {
    range: areaToA1(area),
    formula,
    ...(fill !== null && { fill }),
    ...(fontColor !== null && { fontColor }),
    bold: isBold,
    stopIfTrue: stopsIfTrue,
  };
}
