export type { PackageErrorCode } from './error';
export { PackageError } from './error';
export type { FileErrorCode } from './file/error';
export { FileError } from './file/error';
export type { LegacyFormat } from './file/identify';
export type { OpenedFile } from './file/openWorkbookFile';
export { openWorkbookFile } from './file/openWorkbookFile';
export { wordFileError } from './file/words';
export { createPackageHost } from './host';
export { createWorkbook, type DocumentProperties } from './newSheet/createWorkbook';
export type { Note } from './notes/placeNotes';
export type { WorkbookPackage } from './workbookPackage';
export { openPackage } from './workbookPackage';
export { DEFLATE_LEVEL, type Codec } from './zip/codec';
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
