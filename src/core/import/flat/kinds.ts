import { FUND_WORDS, INDICATOR_WORDS, blocksNamed } from '../../layout/words';
import type { FundRole, IndicatorRole } from '../../layout/synonyms';
import { LEVEL1, LEVEL2 } from '../../layout/levelNames';
import { isEmptyMark, numberIn, plain, wordKey } from '../../layout/text';

/** What a column holds, as far as the look of a cell can tell that it belongs there. */
export type ColumnKind = 'block' | 'level1' | 'level2' | 'name' | 'value' | 'points' | 'amount' | 'rate' | 'reason' | 'other';

const OF_FUND: Readonly<Record<FundRole, ColumnKind>> = {
  initial: 'amount',
  adjusted: 'amount',
  executed: 'amount',
  weight: 'points',
  rate: 'rate',
  score: 'points',
  deviation: 'reason',
};

const OF_INDICATOR: Readonly<Record<IndicatorRole, ColumnKind>> = {
  level1: 'level1',
  level2: 'level2',
  level3: 'name',
  level4: 'name',
  sign: 'value',
  unit: 'value',
  initialTarget: 'value',
  target: 'value',
  adjustedTarget: 'value',
  actual: 'value',
  weight: 'points',
  score: 'points',
  reviewScore: 'points',
  coefficient: 'other',
  rule: 'reason',
  deviation: 'reason',
  other: 'other',
};

/** Kind of a column of the funds block by its header, or `null` for a header that is none. */
export function fundKind(header: string): ColumnKind | null {
  const role = FUND_WORDS.findForgiving(wordKey(header))?.role;
  return role === undefined ? null : OF_FUND[role];
}

/** Kind of a column of the indicators block by its header; the name of the block is a column as well. */
export function indicatorKind(header: string): ColumnKind | null {
  const key = wordKey(header);
  const match = INDICATOR_WORDS.findForgiving(key);
  if (match !== null && match.certainty !== 'weak') return OF_INDICATOR[match.role];
  if (blocksNamed(key).includes('indicators')) return 'block';
  return match === null ? null : OF_INDICATOR[match.role];
}

const LONG_VALUE = 24;

export function namesLevel1(text: string): boolean {
  return LEVEL1.has(wordKey(text));
}

export function namesLevel2(text: string): boolean {
  return LEVEL2.has(wordKey(text));
}

type Look = 'mark' | 'number' | 'percent' | 'text';

function lookOf(text: string): Look {
  if (isEmptyMark(text)) return 'mark';
  if (numberIn(text) === null) return 'text';
  return /[%％]$/.test(text.trim()) ? 'percent' : 'number';
}

/** Whether a text is a number, a percentage or a mark such as `/`, as cells of values are. */
export function isValueLike(text: string): boolean {
  return lookOf(text) !== 'text';
}

/** How ill a cell looks in a column of a kind; 0 is well. Only the order of the sums matters. */
const MISFIT: Readonly<Record<ColumnKind, Readonly<Record<Look, number>>>> = {
  block: { mark: 6, number: 6, percent: 6, text: 6 },
  level1: { mark: 6, number: 6, percent: 6, text: 6 },
  level2: { mark: 6, number: 6, percent: 6, text: 5 },
  name: { mark: 1, number: 4, percent: 4, text: 0 },
  value: { mark: 0, number: 0, percent: 0, text: 0 },
  points: { mark: 0.2, number: 0, percent: 3, text: 6 },
  amount: { mark: 0.5, number: 0, percent: 3, text: 6 },
  rate: { mark: 0.3, number: 1, percent: 0, text: 6 },
  reason: { mark: 0, number: 4, percent: 4, text: 0 },
  other: { mark: 0.5, number: 0.5, percent: 0.5, text: 0.5 },
};

export function misfit(text: string, kind: ColumnKind): number {
  if (kind === 'block') return blocksNamed(wordKey(text)).length > 0 ? 0 : MISFIT.block.text;
  if (kind === 'level1' && namesLevel1(text)) return namesLevel2(text) ? 0.1 : 0;
  if (kind === 'level2' && namesLevel2(text)) return 0;
  if (kind === 'name' && (namesLevel1(text) || namesLevel2(text))) return 3;
  if (kind === 'value' && plain(text).length > LONG_VALUE) return 1;
  return MISFIT[kind][lookOf(text)];
}

/** How unlikely it is that a row says nothing in a column of a kind. */
export const GAP: Readonly<Record<ColumnKind, number>> = {
  block: 0,
  level1: 0.1,
  level2: 0.1,
  name: 5,
  value: 1.5,
  points: 1,
  amount: 0.8,
  rate: 0.5,
  reason: 0.3,
  other: 0.4,
};
