import type { CellValue } from '../../core/form/snapshot';

/** How VBA, and with it WPS, counts the errors of a cell. */
const ERRORS: Readonly<Record<string, number>> = {
  '#NULL!': -2146826288,
  '#DIV/0!': -2146826281,
  '#VALUE!': -2146826273,
  '#REF!': -2146826265,
  '#NAME?': -2146826259,
  '#NUM!': -2146826252,
  '#N/A': -2146826246,
};

/** A value as `Value2` gives it: an empty cell is `undefined`, the error of a formula a number. */
export function toValue2(value: CellValue, formula: string | null): unknown {
  if (value === null) return formula === null ? undefined : '';
  return formula !== null && typeof value === 'string' ? (ERRORS[value] ?? value) : value;
}
