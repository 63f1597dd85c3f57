import { isRecord } from '../record';
import { noChoices, type Choices, type Dismissal, type PackAdjustment, type Place, type RowDecision } from './choices';

/** Settings entries of a workbook that hold the choices; each is written only when it changes. */
const KEYS = {
  pack: 'selfeval.pack',
  adjustments: 'selfeval.adjustments',
  readings: 'selfeval.readings',
  dismissals: 'selfeval.dismissals',
} as const;

type Settings = Readonly<Record<string, string | null>>;

/**
 * The choices in a workbook's settings. A dismissal or a reading that cannot be read is left out, so that the finding or the
 * row comes back; an adjustment that cannot be read is handed on as it stands, so that it can be reported.
 */
export function readChoices(settings: ReadonlyMap<string, string>): Choices {
  return {
    pack: settings.get(KEYS.pack) ?? noChoices.pack,
    adjustments: readAdjustments(settings.get(KEYS.adjustments)),
    readings: readList(settings.get(KEYS.readings), isRowDecision),
    dismissals: readList(settings.get(KEYS.dismissals), isDismissal),
  };
}

/**
 * Settings change that makes a workbook hold these choices.
 * @param present choices that it holds already: what they share is not written again
 */
export function writeChoices(choices: Choices, present?: Choices): Settings {
  const before: Settings = present === undefined ? {} : entries(present);
  return Object.fromEntries(Object.entries(entries(choices)).filter(([key, value]) => before[key] !== value));
}

function entries({ pack, adjustments, readings, dismissals }: Choices): Settings {
  return {
    [KEYS.pack]: pack,
    [KEYS.adjustments]: listText(adjustments),
    [KEYS.readings]: listText(readings),
    [KEYS.dismissals]: listText(dismissals),
  };
}

function listText(list: readonly unknown[]): string | null {
  return list.length === 0 ? null : JSON.stringify(list);
}

function readAdjustments(stored: string | undefined): readonly PackAdjustment[] {
  if (stored === undefined) return [];
  const list = parse(stored);
  if (!Array.isArray(list)) return [{ path: KEYS.adjustments, value: stored }];
  return list.map((item: unknown): PackAdjustment =>
    isRecord(item) && typeof item['path'] === 'string' && typeof item['value'] === 'string'
      ? { path: item['path'], value: item['value'] }
      : { path: KEYS.adjustments, value: JSON.stringify(item) },
  );
}

function readList<Item>(stored: string | undefined, isItem: (value: unknown) => value is Item): readonly Item[] {
  const list = stored === undefined ? null : parse(stored);
  return Array.isArray(list) ? list.filter(isItem) : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRowDecision(value: unknown): value is RowDecision {
  return (
    isPlace(value) &&
    hasTexts(value, ['sheet', 'indicator', 'target']) &&
    ['forward', 'reverse', 'keep'].some((reading) => value['reading'] === reading)
  );
}

function isDismissal(value: unknown): value is Dismissal {
  return (
    isPlace(value) &&
    hasTexts(value, ['sheet', 'check', 'variant', 'label', 'note', 'date']) &&
    isRecord(value['args']) &&
    Object.values(value['args']).every((arg) => typeof arg === 'string' || typeof arg === 'number')
  );
}

function isPlace(value: unknown): value is Place & Readonly<Record<string, unknown>> {
  return (
    isRecord(value) &&
    hasTexts(value, ['cell']) &&
    ['index', 'count'].every((key) => Number.isInteger(value[key]))
  );
}

function hasTexts(value: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  return keys.every((key) => typeof value[key] === 'string');
}
