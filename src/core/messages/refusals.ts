import type { NotAForm } from '../form/form';
import { notAForm as notAFormEn, refusals as refusalsEn } from './en/refusals';
import type { Language, Messages, RefusalCode, RefusalWords } from './table';
import { fill } from './template';
import { notAForm as notAFormZh, refusals as refusalsZh } from './zh-CN/refusals';

const refusals: Readonly<Record<Language, Messages['refusals']>> = { 'zh-CN': refusalsZh, en: refusalsEn };
const notAForm: Readonly<Record<Language, Messages['notAForm']>> = { 'zh-CN': notAFormZh, en: notAFormEn };

/** What a host refused, and what a person can do. */
export function wordHostError(
  code: RefusalCode,
  language: Language,
  where: { readonly sheet: string | null; readonly cell: string | null },
): RefusalWords {
  const { what, next } = refusals[language][code];
  const args = { sheet: where.sheet ?? '', cell: where.cell ?? '' };
  return { what: fill(what, args), next: fill(next, args) };
}

/** Why a sheet is not taken for a form. */
export function wordNotAForm(reason: NotAForm['reason'], language: Language): string {
  return notAForm[language][reason];
}
