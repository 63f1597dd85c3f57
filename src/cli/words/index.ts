import type { Language } from '../../core/messages';
import { en } from './en';
import type { CliWords } from './types';
import { zhCN } from './zh-CN';

export type * from './types';

/** Words of the command line itself. */
export const words: Readonly<Record<Language, CliWords>> = { 'zh-CN': zhCN, en };
