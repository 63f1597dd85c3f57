import type { WpsName, WpsNames } from '../../hosts/wps/api';
import type { SheetModel } from '../model/workbookModel';
import { strict, type Surface } from './strict';

/** The names that belong to a sheet alone. */
export function namesObject(sheet: SheetModel, surface: Surface): WpsNames {
  const { names } = sheet.setup;
  const object = (name: string, formula: string): WpsName =>
    strict<WpsName>('Name', { Name: `${sheet.name}!${name}`, RefersTo: formula }, surface);
  return strict<WpsNames>(
    'Names',
    {
      get Count() {
        return names.size;
      },
      Item: (index) => {
        const found = [...names].at(Number(index) - 1);
        if (found === undefined) throw new Error('no such name');
        return object(found[0], found[1].formula);
      },
      Add: (name, formula, isVisible) => {
        names.set(name, { formula, isVisible });
        return object(name, formula);
      },
    },
    surface,
  );
}
