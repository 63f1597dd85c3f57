import { HostError, type HostErrorCode } from '../port';

/**
 * Excel's error codes in the port's words; a code that is not here is `unknown`.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const CODES: ReadonlyMap<string, HostErrorCode> = new Map<string, HostErrorCode>([
  // Protection is looked at separately (see `explain` in applying.ts): what is left is a file that may only be viewed.
  ['AccessDenied', 'read-only'],
  ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
  ['InactiveWorkbook', 'other-workbook'],
  ['ItemNotFound', 'sheet-missing'],
  ['UnsupportedSheet', 'sheet-missing'],
  ['ApiNotAvailable', 'not-supported'],
  ['ApiNotFound', 'not-supported'],
  ['NotImplemented', 'not-supported'],
  ['UnsupportedFeature', 'not-supported'],
  ['UnsupportedOperation', 'not-supported'],
  ['OperationCellsExceedLimit', 'not-supported'],
  ['RangeExceedsLimit', 'not-supported'],
  ['RequestPayloadSizeLimitExceeded', 'not-supported'],
  ['ResponsePayloadSizeLimitExceeded', 'not-supported'],
  ['ActivityLimitReached', 'busy'],
  ['Conflict', 'busy'],
  ['HostRestartNeeded', 'busy'],
  ['MemoryLimitReached', 'busy'],
  ['RequestAborted', 'busy'],
  ['ServiceNotAvailable', 'busy'],
]);

/** Codes with which Excel turns a request away before it does anything of it. */
const REFUSED_AT_THE_DOOR: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'InactiveWorkbook',
  'ApiNotAvailable',
  'ApiNotFound',
  'RequestPayloadSizeLimitExceeded',
]);

/** Excel's own code of a failure, or `null` when it did not come from Excel. */
export function excelCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/** Whether nothing of the failed request was carried out. */
export function wasRefusedAtTheDoor(error: unknown): boolean {
  return REFUSED_AT_THE_DOOR.has(excelCode(error) ?? '');
}

/** Puts any failure into the port's words. The detail names Excel's code and member, never what a cell holds. */
export function toHostError(error: unknown, where: { sheet?: string; cell?: string } = {}): HostError {
  if (error instanceof HostError) return error;
  if (error instanceof OfficeExtension.Error) {
    const location = (error.debugInfo as OfficeExtension.DebugInfo | undefined)?.errorLocation ?? '';
    return new HostError(CODES.get(error.code) ?? 'unknown', `${error.code} ${location}`.trim(), where);
  }
  return new HostError('unknown', error instanceof Error ? `${error.name}: ${error.message}` : 'no error object', where);
}
