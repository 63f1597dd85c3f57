/** Beginnings that a spreadsheet takes for a formula, in their full-width forms too. */
const FORMULA_START = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * One field of a CSV file (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in front, so
 * that opening the file computes nothing; a number stays a number.
 */
function csvField(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value) : FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text;
}

/** One row, with its line end. */
export function csvRow(values: readonly (string | number | null)[]): string {
  return `${values.map(csvField).join(',')}\r\n`;
}
