import type { Finding } from '../checks/finding';
import type { Derivation, PackSuggestion, UndeterminedReason } from '../scoring/evaluation';
import { findPack } from '../scoring/packs';
import { en } from './en';
import type { FindingWords, Language, Messages } from './table';
import { fill } from './template';
import { zhCN } from './zh-CN';

export type { Language, Messages, RefusalCode } from './table';
export { wordHostError, wordNotAForm } from './refusals';
export { fill } from './template';

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
  const { label } = finding.args;
  const args = typeof label === 'string' ? { ...finding.args, label: wordRowName(label, language) } : finding.args;
  return {
    title,
    message: fill(words.message, args),
    why: fill(words.why, args),
    todo: fill(words.todo, args),
    basis: finding.basis?.[language] ?? null,
  };
}

/** The name of a row as it is called in a sentence. */
export function wordRowName(name: string, language: Language): string {
  return name.trim() === '' ? messages[language].rowWithoutName : name;
}

/**
 * How a score came about: `26.61 ÷ 35 × 10 ≈ 7.60，正向，按完成率`; a direction that a person chose is said behind it:
 * `…；正向（人工选定）`.
 */
export function wordCalculation({ code, args, chosen }: Derivation, language: Language): string {
  const { derivations, readings } = messages[language];
  const calculation = fill(derivations[code], args);
  return chosen === undefined ? calculation : joined([calculation, readings[chosen]], language);
}

/** The same with its source: `26.61 ÷ 35 × 10 ≈ 7.60，正向，按完成率；财预〔2020〕10号`. */
export function wordDerivation(derivation: Derivation, language: Language): string {
  return joined([wordCalculation(derivation, language), derivation.source[language]], language);
}

function joined(parts: readonly string[], language: Language): string {
  return parts.join(language === 'zh-CN' ? '；' : '; ');
}

/** Why a row is left to a person. */
export function wordUndetermined(reason: UndeterminedReason, language: Language): string {
  return fill(messages[language].undetermined[reason.code], reason.args);
}

/** Why another rule pack is suggested. */
export function wordSuggestion({ pack, code, args }: PackSuggestion, language: Language): string {
  const title = findPack(pack)?.title[language] ?? pack;
  return fill(messages[language].suggestions[code], { ...args, pack: title });
}
