import type { NotAForm } from '../form/form';
import { wordsIn } from './boundaries';
import type { Grid } from './grid';
import { INSTRUCTION_HEADINGS, INSTRUCTION_WORDS, SUMMARY_HEADERS } from './synonyms';
import { plain, wordKey } from './text';
import type { WordsByRow } from './words';

const FEWEST_SUMMARY_HEADERS = 3;
const LONG_TEXT = 14;
const HEADINGS: ReadonlySet<string> = new Set(INSTRUCTION_HEADINGS);
const SUMMARY: ReadonlySet<string> = new Set(SUMMARY_HEADERS);

/** Whether a row is the header of a list with one project (or one indicator of several projects) a row. */
export function isSummaryHeader(grid: Grid, words: WordsByRow, row: number): boolean {
  const inRow = wordsIn(words, row, grid.area);
  const project = inRow.find((word) => word.meta === 'projectName' && word.key !== '');
  if (project === undefined) return false;
  const texts = grid.ownTexts(row, grid.area.left, grid.area.right);
  const known = texts.filter(({ text }) => SUMMARY.has(wordKey(text)));
  return known.length >= FEWEST_SUMMARY_HEADERS && known.length * 2 >= texts.length && isTextBelow(grid, row, project.column);
}

/** A list has the projects below its header; a label has its value beside it. */
function isTextBelow(grid: Grid, row: number, column: number): boolean {
  const below = grid.areaAt(row, column).bottom + 1;
  return below > grid.area.bottom || grid.textAt(below, column).trim() !== '';
}

/** Why a sheet without a form is none, in the words of the form model. */
export function reasonFor(grid: Grid, words: WordsByRow): NotAForm['reason'] {
  const texts: string[] = [];
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    if (isSummaryHeader(grid, words, row)) return 'summary-list';
    if (texts.length < 400) texts.push(...grid.ownTexts(row, grid.area.left, grid.area.right).map(({ text }) => text));
  }
  if (texts.length === 0) return 'empty';
  return isInstructions(texts) ? 'instructions' : 'no-indicator-header';
}

/** Long sentences under a heading such as 填报说明, or sentences that tell what to fill in. */
export function isInstructions(texts: readonly string[]): boolean {
  const flat = texts.map(plain);
  const long = flat.filter((text) => text.length >= LONG_TEXT);
  const telling = flat.filter((text) => INSTRUCTION_WORDS.some((word) => text.includes(word)));
  const hasHeading = texts.slice(0, 3).some((text) => HEADINGS.has(wordKey(text)));
  return (hasHeading && long.length > 0) || (telling.length >= 2 && long.length * 2 >= flat.length);
}

/** Whether the cells of indicator rows tell what to fill in there and hold no value: the sample table of an instruction sheet. */
export function areInstructions(texts: readonly string[]): boolean {
  const filled = texts.map(plain).filter((text) => text !== '');
  if (filled.length === 0) return false;
  const telling = filled.filter((text) => INSTRUCTION_WORDS.some((word) => text.includes(word)));
  return telling.length * 2 >= filled.length;
}
