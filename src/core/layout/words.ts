import { mayMeanSomething } from './alphabet';
import type { Grid } from './grid';
import { Memo } from './memo';
import {
  BLOCK_NAMES,
  FUND_HEADERS,
  GOAL_HEADERS,
  INDICATOR_HEADERS,
  LEVEL1_NAMES,
  LEVEL2_NAMES,
  META_LABELS,
  type FundRole,
  type GoalRole,
  type IndicatorRole,
  type MetaLabel,
} from './synonyms';
import { plain, wordKey } from './text';
import { Vocabulary, type WordMatch } from './vocabulary';

const NOT_TYPOS = [...LEVEL1_NAMES, ...LEVEL2_NAMES, ...Object.values(BLOCK_NAMES).flat()];

export const INDICATOR_WORDS = new Vocabulary<IndicatorRole>(INDICATOR_HEADERS, NOT_TYPOS, ['target', 'initialTarget', 'adjustedTarget']);
export const FUND_WORDS = new Vocabulary<FundRole>(FUND_HEADERS, NOT_TYPOS, ['adjusted', 'initial']);
export const GOAL_WORDS = new Vocabulary<GoalRole>(GOAL_HEADERS, NOT_TYPOS);
export const META_WORDS = new Vocabulary<MetaLabel>(META_LABELS, NOT_TYPOS);

type BlockName = keyof typeof BLOCK_NAMES;

/** What a text can mean on a form, whatever its place. */
export interface Meaning {
  readonly key: string;
  readonly indicator: WordMatch<IndicatorRole> | null;
  readonly fund: WordMatch<FundRole> | null;
  readonly goal: WordMatch<GoalRole> | null;
  readonly meta: MetaLabel | null;
  readonly blocks: readonly BlockName[];
  readonly isTitle: boolean;
}

/** A cell whose text is one of the printed words of a form. */
export interface Word extends Meaning {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const LONGEST_LABEL = 40;
/** A longer text is no name of a form. */
export const LONGEST_TITLE = 60;
const TITLE = /(?:自评价?|自我评价|绩效评价|绩效评分)[^。;,!]{0,6}表(?:\(.*\)|[-\d年度续表])*$/;
const SENTENCE = /[。;!,]|填写|填报/;

/** Name of the form (项目支出绩效自评表 and its relatives), not a sentence that speaks of it. */
function namesForm(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false;
  const flat = plain(text);
  return TITLE.test(flat) && !SENTENCE.test(flat);
}

/** The part of `项目名称：某某项目` before the colon, or the whole text. */
function labelPart(text: string): string {
  const colon = /[:：]/.exec(text);
  return colon === null || colon.index === 0 ? text : text.slice(0, colon.index);
}

const MEANINGS = new Memo<Meaning | null>();

/** All the meanings that a text can have, or `null` when it is no printed word of a form. */
export function meaningOf(text: string): Meaning | null {
  return mayMeanSomething(text) ? MEANINGS.get(text, lookUp) : null;
}

function lookUp(text: string): Meaning | null {
  const isLabel = text.length <= LONGEST_LABEL;
  const key = isLabel ? wordKey(text) : '';
  const label = labelPart(text);
  const meaning: Meaning = {
    key,
    indicator: isLabel ? INDICATOR_WORDS.find(key) : null,
    fund: isLabel ? FUND_WORDS.find(key) : null,
    goal: isLabel ? GOAL_WORDS.find(key) : null,
    meta: label.length <= LONGEST_LABEL ? (META_WORDS.find(wordKey(label))?.role ?? null) : null,
    blocks: isLabel ? blocksNamed(key) : [],
    isTitle: namesForm(text),
  };
  const means =
    meaning.indicator !== null ||
    meaning.fund !== null ||
    meaning.goal !== null ||
    meaning.meta !== null ||
    meaning.blocks.length > 0 ||
    meaning.isTitle;
  return means ? meaning : null;
}

const BLOCKS: ReadonlyMap<string, readonly BlockName[]> = collectBlocks();

function collectBlocks(): Map<string, BlockName[]> {
  const blocks = new Map<string, BlockName[]>();
  const add = (block: BlockName, names: readonly string[]): void => {
    for (const name of names) blocks.set(name, [...(blocks.get(name) ?? []), block]);
  };
  add('funds', BLOCK_NAMES.funds);
  add('goals', BLOCK_NAMES.goals);
  add('indicators', BLOCK_NAMES.indicators);
  return blocks;
}

const NUMBER_BEHIND = /[\d一二三四五六七八九十]+$/;

/** Which blocks a key (see `wordKey`) can be the printed name of; one of several may carry a number (年度绩效目标1). */
export function blocksNamed(key: string): readonly BlockName[] {
  return BLOCKS.get(key.replace(NUMBER_BEHIND, '')) ?? [];
}

/** The printed words of a sheet, by row and from left to right. */
export type WordsByRow = ReadonlyMap<number, readonly Word[]>;

/** Finds every printed word of a sheet in one pass. */
export function findWords(grid: Grid): WordsByRow {
  const byRow = new Map<number, Word[]>();
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    for (const { column, text } of grid.textsOfRow(row)) {
      const meaning = text.length < 2 ? null : meaningOf(text);
      if (meaning === null) continue;
      const { key, indicator, fund, goal, meta, blocks, isTitle } = meaning;
      const word: Word = { row, column, text, key, indicator, fund, goal, meta, blocks, isTitle };
      const words = byRow.get(row);
      if (words === undefined) byRow.set(row, [word]);
      else words.push(word);
    }
  }
  return byRow;
}
