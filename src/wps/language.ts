import type { Language } from '../core/messages';
import { preferencesKey, readPreferences, type Preferences } from '../usecases/preferences';

/** Storage entries of WPS need no prefix: no other Office host shares them. */
export const PARTITION = '';

/** A person's preferences now. */
export function preferencesNow(): Preferences {
  try {
    return readPreferences(localStorage.getItem(preferencesKey(PARTITION)));
  } catch {
    return readPreferences(null);
  }
}

/** WPS says nothing of the language it is shown in, and the Chromium inside of it is English as a rule. */
export const LANGUAGE_OF_WPS: Language = 'zh-CN';

/** The language a person prefers, else that of the program. */
export function languageNow(): Language {
  const { language } = preferencesNow();
  return language === 'office' ? LANGUAGE_OF_WPS : language;
}
