import type { FormCell } from '../form/form';
import { holdsAnyOf } from '../holdsAnyOf';
import type { ColumnSpan, IndicatorColumns } from './columns';
import type { Grid, OwnText } from './grid';
import { LEVEL1, LEVEL2 } from './levelNames';
import { EXPLANATION_CONTAINS, REMARK_BEGINS, type FundRole, type GoalRole } from './synonyms';
import { isEmptyMark, plain, wordKey } from './text';
import type { Meaning, Word, WordsByRow } from './words';

type OwnTexts = readonly OwnText[];

const LONGEST_LABEL = 30;
/** A title stands alone, or with a form number beside it; an indicator that speaks of a form has its values there. */
const MOST_BESIDE_TITLE = 2;
const FEWEST_COLUMNS_OF_PROSE = 3;
const explains = holdsAnyOf(EXPLANATION_CONTAINS);
const REMARK = new RegExp(`^(?:${REMARK_BEGINS.join('|')})(?:\\d*[:.、]|\\(|$)`);

/** The words of a row between two columns. */
export function wordsIn(words: WordsByRow, row: number, span: ColumnSpan): Word[] {
  const all = words.get(row);
  return all === undefined ? [] : all.filter((word) => word.column >= span.left && word.column <= span.right);
}

/** Whether a block of a form begins in this row: a title, the labels above the blocks, funds or goals. */
export function startsBlock(grid: Grid, words: WordsByRow, row: number, span: ColumnSpan): boolean {
  const inRow = wordsIn(words, row, span);
  const [first] = inRow;
  if (first === undefined) return false;
  const own = grid.ownTexts(row, span.left, span.right);
  if (own[0]?.column === first.column && ((first.isTitle && own.length <= MOST_BESIDE_TITLE) || isMainLabel(first))) return true;
  return isFundHeader(inRow) || isGoalHeader(inRow);
}

/** Whether a word is one of the labels that stand above the blocks of every form. */
export function isMainLabel(word: Meaning): boolean {
  return word.meta === 'projectName' || word.meta === 'department' || word.meta === 'implementingUnit';
}

/** Whether the words are a header of the funds block: at least two of 年初预算数, 全年预算数, 全年执行数, 执行率. */
export function isFundHeader(inRow: readonly Word[]): boolean {
  const names = (role: FundRole): boolean => inRow.some(({ fund }) => fund?.certainty === 'plain' && fund.role === role);
  const amounts = [names('initial') || names('adjusted'), names('executed'), names('rate')];
  return amounts.filter(Boolean).length >= 2;
}

/** Whether the words are a header of the goals block: 预期目标 beside 实际完成情况. */
export function isGoalHeader(inRow: readonly Word[]): boolean {
  const names = (role: GoalRole): boolean => inRow.some(({ goal }) => goal?.role === role);
  return names('actual') && (names('expected') || names('initialExpected'));
}

/** Whether a row begins a remark under the form (备注, 注:, 填表人). */
export function isRemark(text: string): boolean {
  return REMARK.test(plain(text));
}

/** Whether a row explains the whole form: a label about reasons and beside it one cell across the columns. */
export function isExplanation(grid: Grid, row: number, own: OwnTexts, columns: IndicatorColumns): boolean {
  const [label] = own;
  if (label === undefined || own.length > 2) return false;
  const key = wordKey(label.text);
  if (key.length > LONGEST_LABEL || !explains(key)) return false;
  const beside = grid.areaAt(row, label.column).right + 1;
  const value = grid.areaAt(row, own[1]?.column ?? beside);
  return value.left >= beside && fieldsCovered(value, columns) >= FEWEST_COLUMNS_OF_PROSE;
}

/** A level that a row names, and the cell where it does. */
interface NamedLevel {
  readonly level: 1 | 2;
  readonly cell: FormCell;
}

/**
 * A row that names nothing but a level, across the whole table (一、产出指标) or in the column of the names where the levels have none of their own, or
 * `null`. There it ends with 指标: 满意度 alone may be an indicator that nobody has filled in.
 */
export function rowOfLevel(grid: Grid, row: number, own: OwnTexts, columns: IndicatorColumns): NamedLevel | null {
  const [only, another] = own;
  if (only === undefined || another !== undefined) return null;
  const level = levelNamed(only.text);
  if (level === null) return null;
  const isAcross = fieldsCovered(grid.areaAt(row, only.column), columns) >= FEWEST_COLUMNS_OF_PROSE;
  return isAcross ? { level, cell: grid.cellAt(row, only.column) } : levelAmongNames(grid, row, only, columns);
}

/** A level in the column of the names, with nothing under target and actual; points may stand beside it. */
export function levelAmongNames(grid: Grid, row: number, first: OwnText, columns: IndicatorColumns): NamedLevel | null {
  const { target, actual } = columns.fields;
  if (!isAmongNames(first.column, columns) || !wordKey(first.text).endsWith('指标')) return null;
  const level = levelNamed(first.text);
  const hasValues = [target, actual].some((span) => span !== undefined && !isEmptyMark(grid.textAt(row, span.left)));
  return level === null || hasValues ? null : { level, cell: grid.cellAt(row, first.column) };
}

function levelNamed(text: string): 1 | 2 | null {
  const key = wordKey(text);
  return LEVEL1.has(key) ? 1 : LEVEL2.has(key) ? 2 : null;
}

function isAmongNames(column: number, { fields: { level1, level2, level3 } }: IndicatorColumns): boolean {
  return level1 === undefined && level2 === undefined && level3 !== undefined && column >= level3.left && column <= level3.right;
}

function fieldsCovered(area: ColumnSpan, columns: IndicatorColumns): number {
  return Object.values(columns.fields).filter((span) => span.left <= area.right && span.right >= area.left).length;
}
