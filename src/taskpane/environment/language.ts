import type { Language } from '../../core/messages';

/** Chinese for every kind of Chinese, else English. */
function languageOf(tag: string): Language {
  return /^zh\b/iu.test(tag) ? 'zh-CN' : 'en';
}

/**
 * The language to show: `?lang=` of the pane's address, else the language Office is displayed in.
 * @param displayLanguage `Office.context.displayLanguage`
 */
export function chooseLanguage(search: string, displayLanguage: string | undefined): Language {
  return languageOf(new URLSearchParams(search).get('lang') ?? displayLanguage ?? 'zh-CN');
}
