import { collection, excelClass, readOnly, type HostObject, type Registry } from '../engine/excelClass';
import { refuse } from '../engine/hostError';
import type { ExcelHost } from './host';

interface SettingObject extends HostObject {
  readonly key: string;
}

/** `workbook.settings`. */
export function settingsClasses(host: ExcelHost): Registry {
  const settings = () => host.model.settings;
  const setting = (key: string): SettingObject => ({ cls: 'Setting', key });
  const demand = (key: string): void => {
    if (!settings().has(key)) throw refuse.missingItem();
  };
  return {
    SettingCollection: collection({
      items: () => settings().keys().map(setting),
      index: (_self, key) => (settings().has(String(key)) ? setting(String(key)) : null),
      objects: {
        Add: (_self, key, value) => {
          host.demandWritable();
          if (typeof key !== 'string' || key === '') throw refuse.argument();
          settings().set(key, value);
          return setting(key);
        },
      },
    }),
    Setting: excelClass<SettingObject>({
      id: ({ key }) => key,
      scalars: {
        Key: readOnly(({ key }) => key),
        Value: {
          get: ({ key }) => {
            demand(key);
            return settings().get(key);
          },
          set: ({ key }, value) => {
            host.demandWritable();
            demand(key);
            settings().set(key, value);
          },
        },
      },
      methods: {
        Delete: ({ key }) => {
          host.demandWritable();
          demand(key);
          settings().delete(key);
        },
      },
    }),
  };
}
