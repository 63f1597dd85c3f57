import { holdsAnyOf } from '../holdsAnyOf';
import type { BudgetRow, FormCell } from '../form/form';
import { wordsIn } from './boundaries';
import type { Region } from './budget';
import type { Grid } from './grid';
import { FUND_PART_WORDS, type FundRole } from './synonyms';
import { isBlank, isEmptyMark, plain, tidy } from './text';
import type { WordsByRow } from './words';

interface Pair {
  readonly role: FundRole;
  readonly label: string;
  readonly labelColumn: number;
  readonly value: FormCell;
}

/** Funds as labels with a value beside each: `预算数：| 100 | 执行数：| 98`, the parts (其中：财政拨款) below in the same columns. */
export function readPairs(
  grid: Grid,
  words: WordsByRow,
  region: Region,
  row: number,
): { rows: BudgetRow[]; top: number; bottom: number } | null {
  const pairs = pairsIn(grid, words, region, row);
  const [first] = pairs;
  if (first === undefined || !pairs.some((pair) => pair.role === 'executed') || !pairs.some((pair) => pair.role === 'adjusted' || pair.role === 'initial'))
    return null;
  const rows = [toRow(row, tidy(first.label).replace(/[:：]$/, ''), pairs)];
  let bottom = row;
  for (let next = row + 1; next <= region.bottom; next++) {
    const parts = partsIn(grid, next, pairs);
    if (parts === null) break;
    rows.push(toRow(next, parts.name, parts.pairs));
    bottom = next;
  }
  return { rows, top: row, bottom };
}

function pairsIn(grid: Grid, words: WordsByRow, region: Region, row: number): Pair[] {
  const pairs: Pair[] = [];
  for (const word of wordsIn(words, row, region)) {
    if (word.fund?.certainty !== 'plain') continue;
    const beside = grid.areaAt(row, word.column).right + 1;
    if (beside > region.right) continue;
    const value = grid.cellAt(row, beside);
    const isValue = /\d/.test(plain(value.text)) || (/[:：]\s*$/.test(word.text) && (isBlank(value.text) || isEmptyMark(value.text)));
    if (isValue) pairs.push({ role: word.fund.role, label: word.text, labelColumn: word.column, value });
  }
  return pairs;
}

/** A row below that has a label in the columns of the labels above it and no words of another block. */
function partsIn(grid: Grid, row: number, above: readonly Pair[]): { name: string; pairs: Pair[] } | null {
  const pairs: Pair[] = [];
  let name = '';
  for (const pair of above) {
    const label = grid.areaAt(row, pair.labelColumn);
    if (label.top !== row || label.left !== pair.labelColumn) continue;
    const text = grid.rawText(row, pair.labelColumn);
    const value = grid.cellAt(row, pair.value.column);
    if (isBlank(text) || value.row !== row || !(isEmptyMark(value.text) || /\d/.test(plain(value.text)))) continue;
    name = name === '' ? tidy(text).replace(/[:：]$/, '') : name;
    pairs.push({ ...pair, value });
  }
  return pairs.length === 0 || !namesPart(name) ? null : { name, pairs };
}

const holdsPart = holdsAnyOf(FUND_PART_WORDS);

/** Whether a name is that of a sum of money or of a part of one: 其中：财政拨款. */
export function namesPart(name: string): boolean {
  return holdsPart(plain(name));
}

function toRow(row: number, name: string, pairs: readonly Pair[]): BudgetRow {
  const value = (role: FundRole): FormCell | null => pairs.find((pair) => pair.role === role)?.value ?? null;
  return {
    row,
    name,
    isTotal: false,
    initial: value('initial'),
    adjusted: value('adjusted'),
    executed: value('executed'),
    weight: value('weight'),
    rate: value('rate'),
    score: value('score'),
    deviation: null,
  };
}
