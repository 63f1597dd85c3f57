import { isMainLabel } from '../../layout/boundaries';
import { isBlank, plain, wordKey } from '../../layout/text';
import { isTotalLabel } from '../../layout/total';
import { blocksNamed, meaningOf } from '../../layout/words';
import { fundKind, indicatorKind, namesLevel1, namesLevel2 } from './kinds';

const YEAR_LINE = /^\(?(?:(?:19|20)\d\d|[〇零一二三四五六七八九]{4})年度?\)?$/;
const FEWEST_INDICATOR_HEADERS = 3;

/** Whether texts are the header of the funds block: an amount, and another or the rate of execution. */
export function areFundHeader(texts: readonly string[]): boolean {
  const roles = new Set(texts.map((text) => meaningOf(text)?.fund).map((fund) => (fund?.certainty === 'plain' ? fund.role : null)));
  return [roles.has('initial') || roles.has('adjusted'), roles.has('executed'), roles.has('rate')].filter(Boolean).length >= 2;
}

/** Whether texts are the header of the goals block: 预期目标 beside 实际完成情况. */
export function areGoalHeader(texts: readonly string[]): boolean {
  const roles = new Set(texts.map((text) => meaningOf(text)?.goal?.role));
  return roles.has('actual') && (roles.has('expected') || roles.has('initialExpected'));
}

/** Whether texts are the header of the indicators block, or the first line of one in two lines. */
export function areIndicatorHeader(texts: readonly string[]): boolean {
  const kinds = new Set(texts.filter((text) => !namesLevel(text)).map(indicatorKind));
  const names = kinds.has('name') || kinds.has('level1') || kinds.has('level2');
  const known = texts.filter((text) => !namesLevel(text) && indicatorKind(text) !== null).length;
  return names && known >= FEWEST_INDICATOR_HEADERS && (kinds.has('points') || kinds.has('value') || kinds.has('reason'));
}

export function namesLevel(text: string): boolean {
  return namesLevel1(text) || namesLevel2(text);
}

/** Whether a text stands above the blocks of a form: its title, its year, or a label such as 项目名称. */
export function isAboveBlocks(text: string): boolean {
  const meaning = meaningOf(text);
  return YEAR_LINE.test(plain(text)) || (meaning !== null && (meaning.isTitle || isMainLabel(meaning)));
}

/** Whether a text is a printed label and so no value of the label before it. */
export function isLabel(text: string): boolean {
  return (meaningOf(text)?.meta ?? null) !== null || isTotalLabel(text);
}

/** Whether a text belongs to the header of the funds block, or names the block. */
export function isFundWord(text: string): boolean {
  return fundKind(text) !== null || blocksNamed(wordKey(text)).includes('funds');
}

/** Whether a text belongs to the header of the goals block, or names the block. */
export function isGoalWord(text: string): boolean {
  const meaning = meaningOf(text);
  return meaning !== null && (meaning.goal !== null || meaning.blocks.includes('goals'));
}

const LONGEST_HEADER_PART = 4;

/** Whether a text belongs to the header of the indicators block; a short word may be a part of a header in two lines (年度 / 指标值). */
export function isIndicatorWord(text: string): boolean {
  if (isBlank(text) || namesLevel(text) || isTotalLabel(text)) return false;
  return indicatorKind(text) !== null || (text.length <= LONGEST_HEADER_PART && /^[\u4e00-\u9fff]+$/.test(text));
}
