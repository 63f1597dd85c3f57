import { openPackage, PackageError } from '../../../hosts/package';
import type { WorkbookData } from '../../model/workbookData';
import type { PageTextKey } from '../text';
import { fromPackage } from './fromPackage';

/** A workbook that was opened: the bytes of its file, to be edited when it is saved, and what the grid shows of it. */
export interface OpenedWorkbook {
  /** `null` when it was made in the page and comes from no file. */
  readonly bytes: Uint8Array | null;
  readonly data: WorkbookData;
}

/**
 * Reads an .xlsx or .xlsm file.
 * @throws PackageError when the file is none, damaged, encrypted or too large
 */
export function openWorkbook(bytes: Uint8Array, name: string): OpenedWorkbook {
  const data = fromPackage(openPackage(bytes, name));
  if (data.sheets.length === 0) throw new PackageError('not-a-workbook', 'no worksheet');
  return { bytes, data };
}

const PROBLEMS = {
  'not-a-zip': 'notXlsx',
  'encrypted-or-xls': 'encrypted',
  'not-a-workbook': 'notXlsx',
  corrupt: 'damaged',
  'too-large': 'tooLarge',
  signed: 'signed',
} as const satisfies Record<PackageError['code'], PageTextKey>;

/** What is no workbook, or cannot be told from an old one, is a Word document where its name says so. */
const PERHAPS_WORD: ReadonlySet<PageTextKey> = new Set(['notXlsx', 'encrypted']);

/** The sentence for what went wrong with a file. */
export function problemKey(error: unknown, name: string): PageTextKey {
  const key = error instanceof PackageError ? PROBLEMS[error.code] : 'unexpected';
  return PERHAPS_WORD.has(key) && /\.docx?$/iu.test(name) ? 'wordDocument' : key;
}
