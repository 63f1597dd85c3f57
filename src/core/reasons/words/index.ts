import type { Language } from '../../messages';
import { en } from './en';
import type { ReasonWords } from './table';
import { zhCN } from './zh-CN';

export const reasonWords: Readonly<Record<Language, ReasonWords>> = { 'zh-CN': zhCN, en };
