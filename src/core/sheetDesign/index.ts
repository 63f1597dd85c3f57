export {
  FONT_NAME,
  FONT_SIZE,
  type CellLink,
  type CellLook,
  type ChartSeries,
  type DesignCell,
  type FillRole,
  type InputRule,
  type PrintSetup,
  type SheetChart,
  type SheetDesign,
  type SheetRole,
  type TextRole,
} from './design';
export { SheetDraft, type CellExtras } from './draft';
export { FILLS, LINE_COLOR, SERIES_COLORS, TEXT_COLORS } from './palette';
export { ROLE_NAME, roleFormula, roleOfFormula } from './role';
export { isSameSheetName, sheetReference, uniqueSheetName, validSheetName } from './sheetName';
export { shownContent, type ShownContent } from './shownContent';
export { rowHeightFor } from './textSize';
