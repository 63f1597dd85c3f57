import type { CellValue } from '../form/snapshot';

/** A value and the number format under which it reads as it was written. */
export interface ShownContent {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** Digits that a spreadsheet keeps of a number. */
const MOST_DIGITS = 15;

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/u;
const GROUPED_NUMBER = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.(\d+))?$/u;
const PERCENTAGE = /^(-?(?:0|[1-9]\d*)(?:\.(\d+))?)[%％]$/u;

/**
 * Text as people write it, as a spreadsheet holds it: `9.90` is the number 9.9 shown with two decimals, `76.03%` is 0.7603 shown as a
 * percentage, `1,200` the number 1200 with its separator. Everything else, `≥2` and `=12月` and `007` among it, stays text; an empty
 * text is an empty cell.
 */
export function shownContent(text: string): ShownContent {
  const trimmed = text.trim();
  if (trimmed === '') return { value: null, numberFormat: 'General' };
  if (trimmed.replace(/\D/gu, '').length > MOST_DIGITS) return { value: text, numberFormat: 'General' };
  const percentage = PERCENTAGE.exec(trimmed);
  if (percentage !== null) {
    const [, number = '', decimals = ''] = percentage;
    // Rounded to what was written: 76.03 ÷ 100 is not 0.7603 in binary.
    return { value: Number((Number(number) / 100).toFixed(decimals.length + 2)), numberFormat: `0${places(decimals)}%` };
  }
  const grouped = GROUPED_NUMBER.exec(trimmed);
  if (grouped !== null) return { value: Number(trimmed.replaceAll(',', '')), numberFormat: `#,##0${places(grouped[1] ?? '')}` };
  const plain = PLAIN_NUMBER.exec(trimmed);
  if (plain === null) return { value: text, numberFormat: 'General' };
  const decimals = plain[1] ?? '';
  return { value: Number(trimmed), numberFormat: decimals.endsWith('0') ? `0${places(decimals)}` : 'General' };
}

function places(decimals: string): string {
  return decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`;
}
