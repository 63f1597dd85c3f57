import type { SheetModel } from '../../model/workbookModel';
import { collection, excelClass, readOnly, type HostObject, type Registry } from '../engine/excelClass';
import { refuse } from '../engine/hostError';
import type { ExcelHost } from './host';
import { text } from './objects';

/** The names of the workbook, of which there are none, or those that belong to one sheet. */
export interface NamesObject extends HostObject {
  readonly cls: 'NamedItemCollection';
  readonly sheet: SheetModel | null;
}

interface NameObject extends HostObject {
  readonly sheet: SheetModel;
  readonly key: string;
}

export function namesOf(sheet: SheetModel | null): NamesObject {
  return { cls: 'NamedItemCollection', sheet };
}

/** Names that stand for a constant. */
export function nameClasses(host: ExcelHost): Registry {
  const name = (sheet: SheetModel, key: string): NameObject => ({ cls: 'NamedItem', sheet, key });
  const find = ({ sheet }: NamesObject, key: unknown): NameObject | null => {
    const found = [...(sheet?.setup.names.keys() ?? [])].find((own) => own.toLowerCase() === String(key).toLowerCase());
    return sheet === null || found === undefined ? null : name(sheet, found);
  };
  const state = ({ sheet, key }: NameObject) => {
    const found = sheet.setup.names.get(key);
    if (found === undefined) throw refuse.missingItem();
    return found;
  };
  return {
    NamedItemCollection: collection<NamesObject>({
      items: ({ sheet }) => (sheet === null ? [] : [...sheet.setup.names.keys()].map((key) => name(sheet, key))),
      index: find,
      objects: {
        Add: (self, key, reference) => {
          const { sheet } = self;
          if (sheet === null) throw refuse.notImplemented('NamedItemCollection.add of the workbook');
          host.demandFormattable(sheet);
          if (find(self, key) !== null) throw refuse.existingItem();
          const formula = text(reference);
          if (!/^=(?:"[^"]*"|-?[\d.]+)$/u.test(formula)) throw refuse.notImplemented('NamedItemCollection.add of a range');
          sheet.setup.names.set(text(key), { formula, isVisible: true });
          return name(sheet, text(key));
        },
      },
    }),
    NamedItem: excelClass<NameObject>({
      id: ({ key }) => key,
      scalars: {
        Name: readOnly(({ key }) => key),
        Formula: readOnly((self) => state(self).formula),
        Scope: readOnly(() => 'Worksheet'),
        Visible: {
          get: (self) => state(self).isVisible,
          set: (self, visible) => {
            host.demandFormattable(self.sheet);
            state(self).isVisible = visible === true;
          },
        },
      },
      methods: {
        Delete: (self) => {
          host.demandFormattable(self.sheet);
          self.sheet.setup.names.delete(self.key);
        },
      },
    }),
  };
}
