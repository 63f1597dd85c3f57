import { bare } from '../checks/narrative/similarity';
import { fill, type Language } from '../messages';
import { hasExplanation } from '../scoring/explanation';
import type { RulePack } from '../scoring/rulePack';
import { strangeClaim } from './claims';
import type { ReasonFacts } from './facts';
import { reasonWords } from './words';
import type { RemarkCode } from './words/table';

/** Something to be said about a reason; never more than a hint. */
export interface Remark {
  readonly code: RemarkCode;
  readonly args: Readonly<Record<string, string>>;
}

/** A reason somewhere in the workbook. */
export interface WrittenReason {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** Name of the row it stands in. */
  readonly label: string;
  readonly text: string;
}

/** Reasons by what they say, spaces and punctuation apart: to find equal ones among thousands. */
export type ReasonIndex = ReadonlyMap<string, readonly WrittenReason[]>;

export function indexReasons(reasons: readonly WrittenReason[]): ReasonIndex {
  const index = new Map<string, WrittenReason[]>();
  for (const reason of reasons) {
    const key = essence(reason.text);
    if (key === '') continue;
    const same = index.get(key);
    if (same === undefined) index.set(key, [reason]);
    else same.push(reason);
  }
  return index;
}

/** What a text is to explain, and where it stands. */
export interface ReasonContext {
  readonly sheet: string;
  readonly cell: string;
  readonly facts: readonly ReasonFacts[];
  readonly pack: RulePack;
  readonly others: ReasonIndex;
}

/**
 * What there is to say about a text as a reason: that it is none, holds gaps of a draft, is very short, equals that of another row, or names
 * as the row's own a number that is not. Nothing where it is not sure. A blank text is not remarked on.
 */
export function remarksOn(text: string, { sheet, cell, facts, pack, others }: ReasonContext): readonly Remark[] {
  if (text.trim() === '') return [];
  if (!hasExplanation({ text, value: text, numberFormat: 'General' }, pack)) return [{ code: 'no-reason', args: {} }];
  const remarks: Remark[] = [];
  if (hasGaps(text)) remarks.push({ code: 'gaps', args: {} });
  else if (lengthOf(text) < SHORTEST) remarks.push({ code: 'short', args: {} });
  const twin = others.get(essence(text))?.find((other) => other.sheet !== sheet || other.cell !== cell);
  if (twin !== undefined) {
    const where = twin.sheet === sheet ? twin.cell : `${twin.sheet}!${twin.cell}`;
    remarks.push({ code: 'repeated', args: { label: twin.label, cell: where } });
  }
  const claim = strangeClaim(text, facts);
  const [fact] = facts;
  if (claim !== null && fact !== undefined) {
    remarks.push({ code: 'other-number', args: { claim, target: fact.target, actual: fact.actual } });
  }
  return remarks;
}

/** The remark as a person reads it. Holds cell contents: escape it for wherever it is shown. */
export function wordRemark({ code, args }: Remark, language: Language): string {
  return fill(reasonWords[language].remarks[code], args);
}

/** `____`, and a question of the draft (原因：；改进措施：。) with nothing behind it. */
const GAPS = /[_＿]{2,}|(?:原因|措施|情况|理由|reason|improvement)\s*[:：]\s*(?=[；;。，,.\n]|$)/iu;

function hasGaps(text: string): boolean {
  return GAPS.test(text);
}

/** A reason of fewer Chinese characters than this says little: 受疫情影响 is one, 疫情影响 hardly. */
const SHORTEST = 5;

/** A word of another script, or a number, counts for so many Chinese characters. */
const WORD = 2;

function lengthOf(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = text.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !/\p{Script=Han}/u.test(word)).length ?? 0;
  return characters + others * WORD;
}

/** A text without spaces, punctuation and case. */
function essence(text: string): string {
  return bare(text).toLowerCase();
}
