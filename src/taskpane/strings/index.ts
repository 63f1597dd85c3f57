import { createContext, useContext } from 'react';
import type { Language } from '../../core/messages';
import type { Strings } from './zh-CN';

export type { Strings };

/** The words of a language, together with its name for the messages of the core. */
export interface Words {
  readonly language: Language;
  readonly strings: Strings;
}

const tables: Readonly<Record<Language, () => Promise<Strings>>> = {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
};

const loading = new Map<Language, Promise<Words>>();

/** The words of a language, fetched when they are first asked for; the same promise every time. */
export function loadWords(language: Language): Promise<Words> {
  const present = loading.get(language);
  if (present !== undefined) return present;
  const words = tables[language]().then((strings) => ({ language, strings }));
  loading.set(language, words);
  // What could not be fetched is fetched anew the next time.
  words.catch(() => loading.delete(language));
  return words;
}

export const WordsContext = createContext<Words | null>(null);

/** The words of the language that the pane is shown in. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('useWords outside WordsContext');
  return words;
}
