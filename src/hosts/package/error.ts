/**
 * Why a file could not be read or changed as a workbook package.
 * `signed`: the package carries a digital signature that any change would break.
 */
export type PackageErrorCode =
  | 'not-a-zip'
  | 'encrypted-or-xls'
  | 'not-a-workbook'
  | 'corrupt'
  | 'too-large'
  | 'signed';

/** A failure to read or change a package; `message` is for diagnostics and holds no cell contents. */
export class PackageError extends Error {
  public readonly code: PackageErrorCode;

  public constructor(code: PackageErrorCode, detail: string) {
    super(detail);
    this.name = 'PackageError';
    this.code = code;
  }
}
