import { meaningOf } from '../../layout/words';
import { isTotalLabel } from '../../layout/total';
import { costsOfBeginnings } from './alignRow';
import { fundHeader, indicatorHeader, joinedHeader } from './headers';
import { isValueLike, type ColumnKind } from './kinds';
import { areFundHeader, areGoalHeader, areIndicatorHeader, isAboveBlocks, isFundWord, isGoalWord, isIndicatorWord, isLabel, namesLevel } from './landmarks';
import type { FlatCell, FlatRow } from './tokens';

/** Cells that one row of a form can have at most, doubled ones included. */
const LONGEST_ROW = 24;

type Block = { readonly name: 'none' } | { readonly name: 'goals' } | { readonly name: 'funds' | 'indicators'; readonly kinds: readonly ColumnKind[] };

/** Cuts cells that only follow each other into rows, by the printed words and by what fits the columns of the headers. */
export function cutStream(cells: readonly FlatCell[]): FlatRow[] {
  const rows: FlatRow[] = [];
  let block: Block = { name: 'none' };
  let end = 0;
  for (const [at, first] of cells.entries()) {
    if (at < end) continue;
    const header = headerAt(cells, at);
    if (header !== null) {
      rows.push(header.row);
      block = header.block;
      end = header.end;
      continue;
    }
    end = endOfStretch(cells, at, first, block);
    rows.push(...rowsOfStretch(first, cells.slice(at, end), block));
    if (isAboveBlocks(first.text) || isTotalLabel(first.text)) block = { name: 'none' };
  }
  return rows;
}

interface Header {
  readonly row: FlatRow;
  readonly block: Block;
  readonly end: number;
}

/** The header of a block that begins at a cell, or `null`. */
function headerAt(cells: readonly FlatCell[], at: number): Header | null {
  const ahead = cells.slice(at, at + LONGEST_ROW);
  const run = (isWord: (text: string) => boolean): FlatCell[] => ahead.slice(0, endOfRun(ahead, 0, isWord));
  const funds = run(isFundWord);
  if (areFundHeader(funds.map(({ text }) => text))) {
    const { kinds } = fundHeader(funds.map(({ text }) => text));
    return { row: { cells: funds }, block: { name: 'funds', kinds }, end: at + funds.length };
  }
  const goals = run(isGoalWord);
  if (areGoalHeader(goals.map(({ text }) => text))) return { row: { cells: goals }, block: { name: 'goals' }, end: at + goals.length };
  const words = run(isIndicatorWord);
  const joined = joinedHeader(words);
  const texts = joined.map(({ text }) => text);
  if (!areIndicatorHeader(texts)) return null;
  return { row: { cells: joined }, block: { name: 'indicators', kinds: indicatorHeader(texts).kinds }, end: at + words.length };
}

/** Where a run of cells of one sort that begins at a cell ends. */
function endOfRun(cells: readonly FlatCell[], at: number, belongs: (text: string) => boolean): number {
  for (let end = at; ; end++) {
    const cell = cells[end];
    if (cell === undefined || !belongs(cell.text)) return end;
  }
}

/** Where the cells that belong together with the one at hand end: before the next landmark. */
function endOfStretch(cells: readonly FlatCell[], at: number, first: FlatCell, block: Block): number {
  const isInTable = block.name !== 'none';
  if (isInTable && isTotalLabel(first.text)) return endOfRun(cells, at + 1, isValueLike);
  if (isAboveBlocks(first.text) || !isInTable) return takesNext(cells, at, first.text) ? at + 2 : at + 1;
  let before = first;
  for (let end = at + 1; ; end++) {
    const cell = cells[end];
    if (cell === undefined) return end;
    const { text } = cell;
    const isLevelAfterValue = block.name === 'indicators' && namesLevel(text) && !namesLevel(before.text);
    if (isLevelAfterValue || isAboveBlocks(text) || isTotalLabel(text) || headerAt(cells, end) !== null) return end;
    before = cell;
  }
}

/** Whether a text is a label (项目名称) and the next cell its value. */
function takesNext(cells: readonly FlatCell[], at: number, text: string): boolean {
  const isOpenLabel = (meaningOf(text)?.meta ?? null) !== null && !/[:：]\s*\S/.test(text);
  const next = cells[at + 1];
  return isOpenLabel && next !== undefined && !isLabel(next.text) && !isAboveBlocks(next.text) && headerAt(cells, at + 1) === null;
}

function rowsOfStretch({ text }: FlatCell, cells: readonly FlatCell[], block: Block): FlatRow[] {
  if (block.name === 'none' || isAboveBlocks(text) || isTotalLabel(text)) return [{ cells }];
  if (block.name === 'goals') return [{ cells: twoGoals(cells) }];
  return bestRows(cells, block.kinds);
}

/** Expected and actual; paragraphs between the first and the last are taken for more of the first. */
function twoGoals(cells: readonly FlatCell[]): FlatCell[] {
  const last = cells.at(-1);
  const [first] = cells;
  if (first === undefined || last === undefined || cells.length < 3) return [...cells];
  const text = cells.slice(0, -1).map((cell) => cell.text);
  return [{ text: text.join('\n'), line: first.line }, last];
}

/** A way to cut the cells up to some cell into rows: where the last of them begins, and the way up to there. */
interface Cut {
  readonly cost: number;
  readonly from: number;
  readonly before: Cut | undefined;
}

/** Cuts a stretch where the rows fit the columns best. */
function bestRows(cells: readonly FlatCell[], kinds: readonly ColumnKind[]): FlatRow[] {
  let before: Cut | undefined;
  /** The best ways that end behind the cell at hand, behind the next, … */
  let ahead: Cut[] = [];
  for (const from of cells.keys()) {
    const texts = cells.slice(from, from + LONGEST_ROW).map(({ text }) => text);
    const soFar = before;
    const spent = soFar?.cost ?? 0;
    ahead = costsOfBeginnings(texts, kinds).map((own, index) => {
      const known = ahead[index];
      const cost = spent + own;
      return known !== undefined && known.cost <= cost ? known : { cost, from, before: soFar };
    });
    before = ahead.shift();
  }
  const rows: FlatRow[] = [];
  let end = cells.length;
  for (let cut = before; cut !== undefined; cut = cut.before) {
    rows.unshift({ cells: cells.slice(cut.from, end) });
    end = cut.from;
  }
  return rows;
}
