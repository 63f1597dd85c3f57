import type { Language } from '../core/messages';
import { markPaletteIds, type MarkPaletteId } from '../core/plan/markColours';

/** What a person prefers in every workbook; kept in the browser's storage of one Office host. */
export interface Preferences {
  /** `office`: the language Office is displayed in. */
  readonly language: Language | 'office';
  readonly markPalette: MarkPaletteId;
  /** 自动检查: check again by itself when the workbook changes. */
  readonly autoCheck: boolean;
  /** 直接写入: write without the preview. */
  readonly directWrite: boolean;
  /** 保存和打印前提醒: of missing reasons and of marks that are still on; only WPS can. */
  readonly remindBeforeSaving: boolean;
}

export const defaultPreferences: Preferences = {
  language: 'office',
  markPalette: 'standard',
  autoCheck: true,
  directWrite: false,
  remindBeforeSaving: true,
};

/** Container and name of the entry, as `Storage` of office-js-helpers joins them: `@container/name`. */
export const PREFERENCES_CONTAINER = 'selfeval';

/** @param partition prefix of the entries of this Office host */
export const preferencesName = (partition: string): string => `${partition}preferences`;

/** The entry of the browser's storage that holds the preferences. */
export const preferencesKey = (partition: string): string => `@${PREFERENCES_CONTAINER}/${preferencesName(partition)}`;

/** The preferences in a storage entry; whatever cannot be read is as it is by default. */
export function readPreferences(stored: string | null): Preferences {
  const entries = toRecord(stored);
  return {
    language: oneOf(['zh-CN', 'en', 'office'], entries['language'], defaultPreferences.language),
    markPalette: oneOf(markPaletteIds, entries['markPalette'], defaultPreferences.markPalette),
    autoCheck: oneOf([true, false], entries['autoCheck'], defaultPreferences.autoCheck),
    directWrite: oneOf([true, false], entries['directWrite'], defaultPreferences.directWrite),
    remindBeforeSaving: oneOf([true, false], entries['remindBeforeSaving'], defaultPreferences.remindBeforeSaving),
  };
}

function toRecord(stored: string | null): Readonly<Record<string, unknown>> {
  if (stored === null) return {};
  try {
    const parsed: unknown = JSON.parse(stored);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}

function oneOf<const Choice>(choices: readonly Choice[], value: unknown, otherwise: Choice): Choice {
  return choices.find((choice) => choice === value) ?? otherwise;
}
