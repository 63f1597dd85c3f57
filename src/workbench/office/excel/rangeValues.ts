import type { CellArea } from '../../../core/form/address';
import type { CellValue } from '../../../core/form/snapshot';
import type { CellView, CellWrite } from '../../model/workbookModel';
import { readOnly, type Scalar } from '../engine/excelClass';
import { refuse } from '../engine/hostError';
import type { ExcelHost } from './host';
import { columnCount, rowCount, type RangeObject } from './objects';

/** Excel gives no matrix for more cells than this in one answer. */
const MOST_CELLS = 5_000_000;

export function grid<Item>(area: CellArea, item: (row: number, column: number) => Item): Item[][] {
  if (rowCount(area) * columnCount(area) > MOST_CELLS) throw refuse.tooLarge();
  return Array.from({ length: rowCount(area) }, (_row, row) =>
    Array.from({ length: columnCount(area) }, (_column, column) => item(area.top + row, area.left + column)),
  );
}

/** The matrices of a range. Writing takes a matrix of its size, or one value for all; `null` leaves a cell as it is. */
export function rangeValues(host: ExcelHost): Record<string, Scalar<RangeObject>> {
  const read = (of: (cell: CellView) => unknown): ((self: RangeObject) => unknown[][]) => {
    return ({ sheet, area }) => grid(area, (row, column) => of(sheet.cell(row, column)));
  };
  const write = (make: (value: unknown) => Pick<CellWrite, 'typed' | 'numberFormat'>) => {
    return ({ sheet, area }: RangeObject, given: unknown): void => {
      const writes: CellWrite[] = [];
      spread(area, given, (row, column, value) => {
        if (value !== null) writes.push({ row, column, ...make(value) });
      });
      host.write(sheet, writes);
    };
  };
  const typed = write((value) => ({ typed: toTyped(value) }));
  const formula = (cell: CellView): CellValue => cell.formula ?? cell.value ?? '';
  const format = {
    get: read((cell) => cell.numberFormat),
    set: write((value) => {
      if (typeof value !== 'string') throw refuse.argument();
      return { numberFormat: value };
    }),
  };
  return {
    Values: { get: read((cell) => cell.value ?? ''), set: typed },
    Formulas: { get: read(formula), set: typed },
    FormulasLocal: { get: read(formula), set: typed },
    Text: readOnly(read((cell) => cell.text)),
    ValueTypes: readOnly(read((cell) => valueType(cell.value))),
    NumberFormat: format,
    NumberFormatLocal: format,
  };
}

function toTyped(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw refuse.argument();
}

function spread(area: CellArea, given: unknown, visit: (row: number, column: number, value: unknown) => void): void {
  if (!Array.isArray(given)) {
    grid(area, (row, column) => visit(row, column, given));
    return;
  }
  const rows: readonly unknown[] = given;
  const fits = rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw refuse.size();
  rows.forEach((row, down) => {
    if (Array.isArray(row)) row.forEach((value: unknown, right) => visit(area.top + down, area.left + right, value));
  });
}

const ERROR_VALUE = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** `Excel.RangeValueType`. */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR_VALUE.test(value) ? 'Error' : 'String';
}
