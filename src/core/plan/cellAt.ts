import { parseA1 } from '../form/address';
import type { SheetSnapshot } from '../form/snapshot';
import type { CellContent } from './transaction';

/** What a cell held when its sheet was read; cells outside the used area are empty. */
export function cellAt(sheet: SheetSnapshot, address: string): CellContent & { readonly numberFormat: string } {
  const at = parseA1(address);
  const row = (at?.row ?? -1) - sheet.top;
  const column = (at?.column ?? -1) - sheet.left;
  return {
    value: sheet.values[row]?.[column] ?? null,
    formula: sheet.formulas[row]?.[column] ?? null,
    numberFormat: sheet.numberFormats[row]?.[column] ?? 'General',
  };
}
