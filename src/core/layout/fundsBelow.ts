import type { TotalRow } from '../form/form';
import { isFundHeader, startsBlock, wordsIn } from './boundaries';
import { readFunds, type Funds, type Region } from './budget';
import type { IndicatorColumns } from './columns';
import type { Grid } from './grid';
import { FUND_TOTAL } from './synonyms';
import { plain, wordKey } from './text';
import { isTotalLabel, readTotal } from './total';
import type { WordsByRow } from './words';

/** A funds block (项目资金) that closes a form, with the total below it. */
export interface FundsBelow {
  readonly funds: Funds;
  readonly total: TotalRow | null;
  /** Last row that belongs to the form. */
  readonly end: number;
}

const MOST_BLANK_ROWS = 1;

/**
 * Reads funds that stand right below the indicators. Only a funds header that follows them at once is taken: one with a title or a label such as
 * 项目名称 before it belongs to the next form.
 */
export function readFundsBelow(grid: Grid, words: WordsByRow, columns: IndicatorColumns, below: Region): FundsBelow | null {
  let top = below.top;
  while (top <= below.top + MOST_BLANK_ROWS && grid.ownTexts(top, below.left, below.right).length === 0) top++;
  if (top > below.bottom || !isFundHeader(wordsIn(words, top, below))) return null;
  const region = { ...below, top, bottom: lastRow(grid, words, { ...below, top }) };
  const totalRow = lastTotalRow(grid, region);
  const funds = readFunds(grid, words, totalRow === null ? region : { ...region, bottom: totalRow.row - 1 });
  if (funds === null) return null;
  const total = totalRow === null ? null : readTotal(grid, totalRow.row, columns, totalRow.column);
  return { funds, total, end: totalRow?.row ?? funds.bottom };
}

/** The last row before another block begins. */
function lastRow(grid: Grid, words: WordsByRow, region: Region): number {
  for (let row = region.top + 1; row <= region.bottom; row++) {
    if (!isFundHeader(wordsIn(words, row, region)) && startsBlock(grid, words, row, region)) return row - 1;
  }
  return region.bottom;
}

/** The last row named 总分 or the like; 合计 is that of the form only where the funds have a sum of their own (总额) above it. */
function lastTotalRow(grid: Grid, region: Region): { readonly row: number; readonly column: number } | null {
  let found: { row: number; column: number } | null = null;
  let hasSum = false;
  for (let row = region.top + 1; row <= region.bottom; row++) {
    const own = grid.ownTexts(row, region.left, region.right);
    const label = own.find(({ text }) => isTotalLabel(text));
    if (label !== undefined && (hasSum || !FUND_TOTAL.words.includes(wordKey(label.text)))) found = { row, column: label.column };
    hasSum ||= own.some(({ text }) => plain(text).includes('总额'));
  }
  return found;
}
