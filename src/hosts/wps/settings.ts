import { TEXT_PROPERTY, type WpsDocumentProperties, type WpsDocumentProperty, type WpsWorkbook } from './api';

/** Our entries among a workbook's settings. */
const SETTING_PREFIX = 'selfeval.';

/** Between the key of a setting and the number of a part: `selfeval.journal#1`. */
const PART_MARK = '#';

/** A document property holds 255 characters; a character in front keeps a part from being empty or trimmed. */
const PART_LENGTH = 240;
const GUARD = '|';

/** Our settings (文档属性) as they were when they were looked up. */
export interface OpenSettings {
  readonly values: ReadonlyMap<string, string>;
  /** Makes a setting of the workbook hold a text; `null` deletes it. */
  readonly write: (key: string, text: string | null) => void;
}

/** Our settings as they are now. */
export function readSettings(workbook: WpsWorkbook): ReadonlyMap<string, string> {
  return openSettings(workbook).values;
}

/** Looks our settings up, once for all that is to be done with them. A setting longer than a document property stands in several, numbered from 1. */
export function openSettings({ CustomDocumentProperties: properties }: WpsWorkbook): OpenSettings {
  const names = new Map<string, string[]>();
  const parts = new Map<string, string[]>();
  for (const { Name, Value } of ourProperties(properties)) {
    const [key, number] = splitName(Name);
    if (key === null) continue;
    entryOf(names, key).push(Name);
    if (typeof Value === 'string' && Value.startsWith(GUARD)) entryOf(parts, key)[number - 1] = Value.slice(GUARD.length);
  }
  // A setting with a part missing would be a lie: it counts as none.
  const whole = [...parts].filter(([, texts]) => [...texts].every((text: string | undefined) => text !== undefined));
  const write = (key: string, text: string | null): void => {
    const own = entryOf(names, key);
    // By name: where a property stands may change with every one that is deleted.
    for (let name = own.at(-1); name !== undefined; name = own.at(-1)) {
      properties.Item(name).Delete();
      own.pop();
    }
    partsOf(text).forEach((part, index) => {
      const name = `${key}${PART_MARK}${index + 1}`;
      properties.Add(name, false, TEXT_PROPERTY, `${GUARD}${part}`);
      own.push(name);
    });
  };
  return { values: new Map(whole.map(([key, texts]) => [key, texts.join('')])), write };
}

function ourProperties(properties: WpsDocumentProperties): WpsDocumentProperty[] {
  const all = Array.from({ length: properties.Count }, (_, index) => properties.Item(index + 1));
  return all.filter(({ Name }) => Name.startsWith(SETTING_PREFIX));
}

/** The list of a key, which begins empty. */
function entryOf(lists: Map<string, string[]>, key: string): string[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function splitName(name: string): readonly [key: string | null, number: number] {
  const at = name.lastIndexOf(PART_MARK);
  const number = Number(name.slice(at + 1));
  return at < 0 || !Number.isInteger(number) || number < 1 ? [null, 0] : [name.slice(0, at), number];
}

function partsOf(text: string | null): string[] {
  if (text === null) return [];
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += PART_LENGTH) parts.push(text.slice(from, from + PART_LENGTH));
  return parts.length === 0 ? [''] : parts;
}
