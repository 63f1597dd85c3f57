import { columnName } from '../../../core/form/address';
import { SHEET_COLUMNS, SHEET_ROWS } from '../limits';

/**
 * Texts and quoted sheet names, which are passed over; names, functions and structured references, which are no addresses;
 * and addresses, whole columns and whole rows.
 */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+\.?\d*(?:[Ee][+-]?\d+)?/gu;

/** Formula of a cell that shares the formula of another one `rows` and `columns` away: relative addresses move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKENS, (token, ...groups: (string | undefined)[]) => {
    const [c1 = '', column1, c2 = '', column2, r1 = '', row1, r2 = '', row2, ca = '', column, ra = '', row] = groups;
    if (column1 !== undefined && column2 !== undefined) {
      return outside(shiftColumn(c1, column1, columns), ':', shiftColumn(c2, column2, columns));
    }
    if (row1 !== undefined && row2 !== undefined) {
      return outside(shiftRow(r1, row1, rows), ':', shiftRow(r2, row2, rows));
    }
    if (column !== undefined && row !== undefined) {
      return outside(shiftColumn(ca, column, columns), '', shiftRow(ra, row, rows));
    }
    return token;
  });
}

function outside(first: string | null, between: string, second: string | null): string {
  return first === null || second === null ? '#REF!' : first + between + second;
}

function shiftRow(dollar: string, row: string, by: number): string | null {
  if (dollar !== '') return dollar + row;
  const shifted = Number(row) + by;
  return shifted >= 1 && shifted <= SHEET_ROWS ? String(shifted) : null;
}

function shiftColumn(dollar: string, letters: string, by: number): string | null {
  if (dollar !== '') return dollar + letters;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  const shifted = index - 1 + by;
  return shifted >= 0 && shifted < SHEET_COLUMNS ? columnName(shifted) : null;
}
