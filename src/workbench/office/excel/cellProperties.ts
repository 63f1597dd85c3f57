import { areaToA1, type CellArea } from '../../../core/form/address';
import type { SheetModel } from '../../model/workbookModel';
import { refuse } from '../engine/hostError';
import { addressOf } from './addresses';

/** One entry of what `getCellProperties` returns: of what was asked for, the part that the workbench knows. */
export function cellProperties(sheet: SheetModel, area: CellArea, wanted: unknown): object {
  const cell = sheet.cell(area.top, area.left);
  const known = {
    address: addressOf(sheet, area),
    hidden: sheet.isRowHidden(area.top) || sheet.isColumnHidden(area.left),
    format: {
      protection: { locked: cell.isLocked, formulaHidden: false },
      fill: { color: cell.style.fill ?? '#FFFFFF' },
      font: { color: cell.style.fontColor ?? '#000000', bold: cell.style.bold ?? false },
    },
  };
  return pick(known, wanted, areaToA1(area));
}

function pick(known: object, wanted: unknown, where: string): object {
  if (typeof wanted !== 'object' || wanted === null) throw refuse.argument();
  const picked: Record<string, unknown> = {};
  for (const [name, below] of Object.entries(wanted)) {
    if (below === false) continue;
    const value: unknown = Reflect.get(known, name);
    if (value === undefined) throw refuse.notImplemented(`Range.getCellProperties: ${name} (${where})`);
    // `true` for an object asks for all of it.
    const isPart = typeof value === 'object' && value !== null && below !== true;
    picked[name] = isPart ? pick(value, below, where) : value;
  }
  return picked;
}
