import { isOurMark } from '../../../core/plan/marker';
import { parseAreas } from '../sheet/areas';
import type { SheetModel } from '../sheet/sheetModel';
import type { SheetEntry } from '../workbook/readWorkbook';
import type { WorkbookPackage } from '../workbookPackage';
import { readTheme } from './colors';
import { columnWidth, defaultColumnWidth, digitWidth, rowPixels } from './measures';
import type { DifferentialStyle } from './resolveStyles';
import { resolveStyles } from './resolveStyles';
import type { ExpressionFormat, SheetAppearance, WorkbookAppearance } from './types';

/** How the sheets of a package look, as it is now. Throws {@link PackageError} when the theme cannot be read. */
export function readAppearance(pkg: WorkbookPackage): WorkbookAppearance {
  const { parts, workbook, sheets } = pkg.state;
  const theme = readTheme(workbook.themePart === null ? null : parts.text(workbook.themePart));
  const { styles, differential } = resolveStyles(workbook.stylesPart === null ? null : parts.text(workbook.stylesPart), theme);
  const digit = styles[0] === undefined ? 7 : digitWidth(styles[0].font);
  return {
    styles,
    sheets: sheets.map(({ entry, model }) => sheetAppearance(entry, model, digit, differential)),
  };
}

function sheetAppearance(
  entry: SheetEntry,
  sheet: SheetModel,
  digit: number,
  differential: readonly DifferentialStyle[],
): SheetAppearance {
  const defaultWidth = defaultColumnWidth(sheet.defaultColumnWidth, digit);
  const defaultHeight = sheet.defaultRowHeight;
  return {
    name: entry.name,
    isHidden: entry.isHidden,
    showsGridLines: sheet.showsGridLines,
    defaultColumnWidth: defaultWidth,
    defaultRowHeight: rowPixels(defaultHeight),
    columns: sheet.columns.map(({ first, last, width, isHidden, style }) => ({
      first,
      last,
      width: width === null ? defaultWidth : columnWidth(width, digit),
      isHidden,
      style,
    })),
    rows: sheet.rows.map(({ row, height, isHidden, style }) => ({
      row,
      height: rowPixels(height ?? defaultHeight),
      isHidden,
      style,
    })),
    frozen: sheet.frozen,
    merges: sheet.merges,
    cells: sheet.rows.flatMap(({ cells }) => cells.map(({ row, column, style }) => ({ row, column, style }))),
    expressionFormats: expressionFormats(sheet, differential),
  };
}

function expressionFormats(sheet: SheetModel, differential: readonly DifferentialStyle[]): ExpressionFormat[] {
  const formats = sheet.conditionalFormats.flatMap(({ sqref, rules }) => {
    const areas = parseAreas(sqref);
    return rules.flatMap(({ type, formula, dxf, priority, stopsIfTrue }): ExpressionFormat[] => {
      const look = dxf === null ? undefined : differential[dxf];
      if (type !== 'expression' || formula === null || look === undefined || areas.length === 0) return [];
      return [{ areas, formula: `=${formula}`, priority, stopsIfTrue, ...look, isMark: isOurMark(formula) }];
    });
  });
  return formats.sort((a, b) => a.priority - b.priority);
}
