import type { NotAForm } from '../form/form';
import { holdsAnyOf } from '../holdsAnyOf';
import { wordsIn } from './boundaries';
import type { ColumnSpan } from './columns';
import type { HeaderBand } from './findHeaders';
import type { Grid } from './grid';
import { INSTRUCTION_HEADINGS, INSTRUCTION_WORDS, SUMMARY_HEADERS } from './synonyms';
import { isBlank, plain, wordKey } from './text';
import type { WordsByRow } from './words';

const FEWEST_SUMMARY_HEADERS = 3;
const LONG_TEXT = 14;
const HEADINGS: ReadonlySet<string> = new Set(INSTRUCTION_HEADINGS);
const SUMMARY: ReadonlySet<string> = new Set(SUMMARY_HEADERS);
const instructs = holdsAnyOf(INSTRUCTION_WORDS);

/**
 * Whether a row is, between two columns, the header of a list with one project (or one indicator of several projects) a row: 项目名称 has a
 * header beside it and a name below, where the label 项目名称 of a form has its value beside it.
 */
function isSummaryHeader(grid: Grid, words: WordsByRow, row: number, span: ColumnSpan): boolean {
  const project = wordsIn(words, row, span).find((word) => word.meta === 'projectName' && word.key !== '');
  if (project === undefined) return false;
  const texts = grid.ownTexts(row, span.left, span.right);
  const known = texts.filter(({ text }) => SUMMARY.has(wordKey(text)));
  const area = grid.areaAt(row, project.column);
  const hasHeaderBeside = known.some(({ column }) => column === area.right + 1 || grid.areaAt(row, column).right === area.left - 1);
  const hasNameBelow = area.bottom >= grid.area.bottom || !isBlank(grid.textAt(area.bottom + 1, project.column));
  return known.length >= FEWEST_SUMMARY_HEADERS && known.length * 2 >= texts.length && hasHeaderBeside && hasNameBelow;
}

/** Whether the header of an indicators block is part of such a list: 项目名称 adjoins it in the same row. */
export function isInSummary(grid: Grid, words: WordsByRow, band: HeaderBand): boolean {
  let { left, right } = band;
  while (left > grid.area.left && !isBlank(grid.textAt(band.top, left - 1))) left--;
  while (right < grid.area.right && !isBlank(grid.textAt(band.top, right + 1))) right++;
  return [band.top, band.bottom].some((row) => isSummaryHeader(grid, words, row, { left, right }));
}

/**
 * Why a sheet without a form is none, in the words of the form model.
 * @param likely why the first table with the header of a form is none, where the sheet has one
 */
export function reasonFor(grid: Grid, words: WordsByRow, likely: NotAForm['reason'] | null): NotAForm['reason'] {
  const texts: string[] = [];
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    if (isSummaryHeader(grid, words, row, grid.area)) return 'summary-list';
    if (texts.length < 400) texts.push(...grid.ownTexts(row, grid.area.left, grid.area.right).map(({ text }) => text));
  }
  if (texts.length === 0) return 'empty';
  return isInstructions(texts) ? 'instructions' : (likely ?? 'no-indicator-header');
}

/** Long sentences under a heading such as 填报说明, or sentences that tell what to fill in. */
function isInstructions(texts: readonly string[]): boolean {
  const flat = texts.map(plain);
  const long = flat.filter((text) => text.length >= LONG_TEXT);
  const telling = flat.filter(instructs);
  const hasHeading = texts.slice(0, 3).some((text) => HEADINGS.has(wordKey(text)));
  return (hasHeading && (long.length > 0 || telling.length > 0)) || (telling.length >= 2 && long.length * 2 >= flat.length);
}

/** Whether the cells of indicator rows tell what to fill in there and hold no value: the sample table of an instruction sheet. */
export function areInstructions(texts: readonly string[]): boolean {
  const filled = texts.map(plain).filter((text) => text !== '');
  if (filled.length === 0) return false;
  const telling = filled.filter(instructs);
  return telling.length * 2 >= filled.length;
}
