import { createContext, useContext } from 'react';
import type { Language } from '../../core/messages';
import { en } from './en';
import { zhCN, type Strings } from './zh-CN';

export type { Strings };

const tables: Readonly<Record<Language, Strings>> = { 'zh-CN': zhCN, en };

/** The words of a language, together with its name for the messages of the core. */
export interface Words {
  readonly language: Language;
  readonly strings: Strings;
}

export function wordsOf(language: Language): Words {
  return { language, strings: tables[language] };
}

export const WordsContext = createContext<Words>(wordsOf('zh-CN'));

/** The words of the language that the pane is shown in. */
export function useWords(): Words {
  return useContext(WordsContext);
}
