import { format } from 'numfmt';
import type { CellValue } from '../../core/form/snapshot';

/**
 * What Excel shows for a value under a number format, in a cell that is wide enough.
 * Excel rounds a `General` number to 11 characters; `numfmt` does the same.
 */
export function shownText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === '@') return String(value);
  return format(numberFormat, value, { locale: 'zh-CN', throws: false });
}
