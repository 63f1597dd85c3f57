export type { PackageErrorCode } from './error';
export { PackageError } from './error';
export { createPackageHost } from './host';
export type { WorkbookPackage } from './workbookPackage';
export { openPackage } from './workbookPackage';
export type {
  BorderStyle,
  ColumnAppearance,
  ColumnWidth,
  ExpressionFormat,
  HorizontalAlignment,
  ResolvedBorder,
  ResolvedFont,
  ResolvedStyle,
  RowAppearance,
  SheetAppearance,
  StyledCell,
  VerticalAlignment,
  WorkbookAppearance,
} from './appearance/types';
export { readAppearance } from './appearance/readAppearance';
