import type { Language } from '../../core/messages';

/** The language that the words ask for, looked up before anything else so that even a mistake is told in it. */
export type LanguageChoice = { readonly language: Language } | { readonly language: Language; readonly unknown: string };

/**
 * `--lang` where it is given, and else `preferred` (SELFEVAL_LANG). Chinese where nothing is said, so that reports do not
 * depend on the machine.
 */
export function chooseLanguage(words: readonly string[], preferred: string | undefined): LanguageChoice {
  const fallback = languageOf(preferred ?? '') ?? 'zh-CN';
  const end = words.indexOf('--');
  const options = end === -1 ? words : words.slice(0, end);
  const at = Math.max(...options.map((word, index) => (word === '--lang' || word.startsWith('--lang=') ? index : -1)), -1);
  if (at === -1) return { language: fallback };
  const option = options[at] ?? '';
  const given = option === '--lang' ? options[at + 1] : option.slice('--lang='.length);
  // Left to the library, which says that the value is missing.
  if (given === undefined) return { language: fallback };
  const language = languageOf(given);
  return language === null ? { language: fallback, unknown: given } : { language };
}

/** `zh`, `zh-CN` and `en`, in any case. */
function languageOf(text: string): Language | null {
  const name = text.toLowerCase();
  if (name === 'zh' || name === 'zh-cn') return 'zh-CN';
  return name === 'en' ? 'en' : null;
}
