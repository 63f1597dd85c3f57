import { read, set_cptable, write } from '@e965/xlsx';
import type { ParsingOptions, WorkBook } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel';
import type { WorkbookSnapshot } from '../../../core/form/snapshot';
import { PackageError } from '../error';
import { FileError } from '../file/error';
import type { LegacyFormat } from '../file/identify';
import { MAX_LEGACY_BYTES } from '../limits';
import { safeRecords } from './binaryRecords';
import { oleStream } from './oleStream';
import type { OpenDocumentSheet } from './openDocument';
import { readOpenDocument } from './openDocument';
import { snapshotLegacy } from './snapshotLegacy';

const OPTIONS: ParsingOptions = { type: 'array', dense: true, cellFormula: true, cellHTML: false, cellStyles: true, cellDates: false };

/** Texts in workbooks from before Unicode are in the code page of their country. */
set_cptable(codepages);

/** A workbook of an older format: what it holds, and how to make an .xlsx of it. */
export interface LegacyWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly convert: () => Uint8Array;
}

/** Reads a workbook that is not edited in place. Throws {@link PackageError}: `encrypted-or-xls` for one with a password, `corrupt`, `too-large`. */
export function readLegacy(bytes: Uint8Array, name: string, format: LegacyFormat): LegacyWorkbook {
  if (bytes.length > MAX_LEGACY_BYTES) throw new PackageError('too-large', `${bytes.length} bytes`);
  const { book, sheets } = parse(bytes, format);
  const snapshot = snapshotLegacy(book, { name, sheets, trustsShownText: format === 'ods' });
  return { snapshot, convert: () => convert(book) };
}

function parse(bytes: Uint8Array, format: LegacyFormat): { book: WorkBook; sheets: readonly OpenDocumentSheet[] | null } {
  if (format === 'xls') return { book: readBook(safeRecords(oleStream(bytes, ['Workbook', 'Book']))), sheets: null };
  const { bytes: safe, sheets } = readOpenDocument(bytes);
  const book = readBook(safe);
  const states = book.SheetNames.map((name, index) => ({ name, Hidden: sheets[index]?.isHidden === true ? (1 as const) : (0 as const) }));
  book.Workbook = { ...book.Workbook, Sheets: states };
  return { book, sheets };
}

/** The library throws plain errors, and has no code for any of them. */
function readBook(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, OPTIONS);
  } catch {
    throw new PackageError('corrupt', 'workbook cannot be read');
  }
}

/** Writes the workbook as .xlsx. Throws {@link FileError} for damage that reading alone does not notice. */
function convert(book: WorkBook): Uint8Array {
  try {
    const file: unknown = write(book, { type: 'array', bookType: 'xlsx', compression: true, bookSST: true });
    if (file instanceof ArrayBuffer) return new Uint8Array(file);
  } catch {
    // the library throws plain errors, and has no code for any of them
  }
  throw new FileError('corrupt', 'workbook cannot be converted');
}
