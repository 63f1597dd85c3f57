import type { Finding } from '../checks/finding';
import type { NotAForm } from '../form/form';
import type { Derivation, PackSuggestion, UndeterminedReason } from '../scoring/evaluation';
import { findPack } from '../scoring/packs';
import { en } from './en';
import type { FindingWords, Messages, RefusalCode, RefusalWords } from './table';
import { fill } from './template';
import { zhCN } from './zh-CN';

export type { Messages, RefusalCode } from './table';
export { fill } from './template';

/** Languages of the program. */
export type Language = 'zh-CN' | 'en';

export const messages: Readonly<Record<Language, Messages>> = { 'zh-CN': zhCN, en };

/** A finding in words. The texts hold cell contents: escape them for wherever they are shown. */
export interface WordedFinding extends FindingWords {
  readonly title: string;
  /** Source of the rule (依据), or `null` for a check of plain consistency. */
  readonly basis: string | null;
}

const NO_WORDS: FindingWords = { message: '', why: '', todo: '' };

export function wordFinding(finding: Finding, language: Language): WordedFinding {
  const { title, variants } = messages[language].checks[finding.check];
  const words = variants[finding.variant] ?? variants.default ?? NO_WORDS;
  return {
    title,
    message: fill(words.message, finding.args),
    why: fill(words.why, finding.args),
    todo: fill(words.todo, finding.args),
    basis: finding.basis?.[language] ?? null,
  };
}

/** How a score came about, with its source: `26.61 ÷ 35 × 10 = 7.6，正向，按完成率；财预〔2020〕10号`. */
export function wordDerivation(derivation: Derivation, language: Language): string {
  const text = fill(messages[language].derivations[derivation.code], derivation.args);
  const separator = language === 'zh-CN' ? '；' : '; ';
  return `${text}${separator}${derivation.source[language]}`;
}

/** Why a row is left to a person. */
export function wordUndetermined(reason: UndeterminedReason, language: Language): string {
  return fill(messages[language].undetermined[reason.code], reason.args);
}

/** What a host refused, and what a person can do. */
export function wordHostError(
  code: RefusalCode,
  language: Language,
  where: { readonly sheet: string | null; readonly cell: string | null },
): RefusalWords {
  const { what, next } = messages[language].refusals[code];
  const args = { sheet: where.sheet ?? '', cell: where.cell ?? '' };
  return { what: fill(what, args), next: fill(next, args) };
}

/** Why a sheet is not taken for a form. */
export function wordNotAForm(reason: NotAForm['reason'], language: Language): string {
  return messages[language].notAForm[reason];
}

/** Why another rule pack is suggested. */
export function wordSuggestion({ pack, code, args }: PackSuggestion, language: Language): string {
  const title = findPack(pack)?.title[language] ?? pack;
  return fill(messages[language].suggestions[code], { ...args, pack: title });
}
