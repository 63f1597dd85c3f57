/**
 * The answer of a range as rows of values, or `null` when the build does not answer for several cells at once.
 * One cell answers with its value; an array of one row or one column may come flat.
 */
export function rowsOfBlock(answer: unknown, rows: number, columns: number): unknown[][] | null {
  if (Array.isArray(answer)) return rowsOfArray(answer, rows, columns);
  if (hasItem(answer)) {
    return fill(rows, (row) => fill(columns, (column) => answer.Item(row + 1, column + 1)));
  }
  return rows === 1 && columns === 1 ? [[answer]] : null;
}

function rowsOfArray(answer: readonly unknown[], rows: number, columns: number): unknown[][] | null {
  const nested = answer.filter((row): row is unknown[] => Array.isArray(row));
  if (nested.length === rows && nested.every((row) => row.length === columns)) return nested;
  if (nested.length > 0) return null;
  if (rows === 1 && answer.length === columns) return [[...answer]];
  return columns === 1 && answer.length === rows ? answer.map((value) => [value]) : null;
}

function hasItem(answer: unknown): answer is { Item(row: number, column: number): unknown } {
  return typeof answer === 'object' && answer !== null && 'Item' in answer && typeof answer.Item === 'function';
}

function fill<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
