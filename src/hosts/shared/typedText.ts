import type { CellValue } from '../../core/form/snapshot';

/** The number format of text (文本). */
const TEXT_FORMAT = '@';

/** Characters and words that numbers, amounts, percentages, fractions, dates and times are made of. */
const NUMBER_PARTS =
  /[\d.,:/\\()%$¥£€\s\-+]|[年月日时分秒]|上午|下午|e|am?|pm?|jan\w*|feb\w*|mar\w*|apr\w*|may|jun\w*|jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*/giu;

/** Whether a spreadsheet program would take typed text for something else: a formula, a number, a date, a truth value, an error. */
function isReadAsSomethingElse(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  if (/^[=+\-@']/u.test(plain)) return true;
  if (/^(?:true|false)$/iu.test(plain) || plain.startsWith('#')) return true;
  return /\d/u.test(plain) && plain.replace(NUMBER_PARTS, '') === '';
}

/**
 * What to assign to `range.values` so that the cell ends up holding `value`. Excel treats an assigned string like typing, and an
 * apostrophe in front keeps it text. A cell formatted as text takes every text as it is, and would show the apostrophe.
 * An empty string clears what the cell holds and leaves its format.
 */
export function asTyped(value: CellValue, numberFormat: string): string | number | boolean {
  if (value === null) return '';
  if (typeof value !== 'string') return value;
  return numberFormat !== TEXT_FORMAT && isReadAsSomethingElse(value) ? `'${value}` : value;
}
