import type { PackageErrorCode } from '../error';

/**
 * Why a file is not a workbook that can be read.
 * `encrypted`: a workbook that needs a password. `binary-workbook`: .xlsb; `xml-workbook`: the XML spreadsheet of Excel 2003. The others name what the file is instead, whatever its name says.
 */
export type FileErrorCode =
  | Exclude<PackageErrorCode, 'encrypted-or-xls'>
  | 'empty'
  | 'encrypted'
  | 'binary-workbook'
  | 'xml-workbook'
  | 'word-document'
  | 'presentation'
  | 'pdf'
  | 'picture'
  | 'web-page'
  | 'plain-text'
  | 'archive'
  | 'unknown-format';

/** A file that cannot be read; `wordFileError` has the sentence for a person, `message` is for diagnostics and holds no contents. */
export class FileError extends Error {
  public readonly code: FileErrorCode;

  public constructor(code: FileErrorCode, detail: string) {
    super(detail);
    this.name = 'FileError';
    this.code = code;
  }
}
