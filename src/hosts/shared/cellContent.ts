import type { CellValue } from '../../core/form/snapshot';

/** A value as Excel and WPS give it: an empty cell is `''`, an error its name (`#DIV/0!`). */
export function readValue(value: unknown, formula: string | null): CellValue {
  if (value === '') return formula === null ? null : '';
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/**
 * The formula of a cell, or `null`. Excel gives `=1次` as the "formula" of a cell whose text is `=1次`, because it drops the apostrophe;
 * only a formula differs from its own result.
 */
export function readFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}
