export { contentOfForm } from './contentOfForm';
export {
  DocumentError,
  type DocumentBlock,
  type DocumentContent,
  type DocumentErrorCode,
  type DocumentPlace,
  type DocumentTable,
  type DocumentWarning,
  type DocumentWarningCode,
  type TableCell,
} from './document';
export type { Unplaced } from './findUnplaced';
export { readFlatText } from './flat/readFlatText';
export { readDocument, type DocumentReading, type ImportedForm, type OtherTable } from './readDocument';
export { wordDocumentError, wordDocumentWarning, wordPlace } from './words';
export { sheetNamesFor, sheetsOfForms } from './sheetsOfReading';
