import { TEXT_PROPERTY, type WpsDocumentProperties, type WpsDocumentProperty } from '../../hosts/wps/api';
import type { WpsParts } from './parts';
import { strict } from './strict';

/** Longest text of a property; what is longer is cut off without a word. */
const LONGEST_TEXT = 255;

/** The document properties (文档属性) that people and programs add, kept with the settings of the workbook. */
export function documentProperties({ model: { settings }, surface }: WpsParts): WpsDocumentProperties {
  const property = (name: string): WpsDocumentProperty =>
    strict<WpsDocumentProperty>(
      'DocumentProperty',
      {
        Name: name,
        get Value() {
          return settings.get(name);
        },
        set Value(value: unknown) {
          settings.set(name, String(value).slice(0, LONGEST_TEXT));
        },
        Delete: () => void settings.delete(name),
      },
      surface,
    );
  return strict<WpsDocumentProperties>(
    'DocumentProperties',
    {
      get Count() {
        return settings.keys().length;
      },
      Item: (index) => {
        const name = typeof index === 'string' ? index : settings.keys()[index - 1];
        if (name === undefined || !settings.has(name)) throw new Error('no such property');
        return property(name);
      },
      Add: (name, _linkToContent, type, value) => {
        if (type !== TEXT_PROPERTY || settings.has(name)) throw new Error('the property cannot be added');
        settings.set(name, value.slice(0, LONGEST_TEXT));
        return property(name);
      },
    },
    surface,
  );
}
