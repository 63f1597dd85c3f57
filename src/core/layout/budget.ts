import type { BudgetRow, FormCell } from '../form/form';
import { isFundHeader, isGoalHeader, startsBlock, wordsIn } from './boundaries';
import { namesPart, readPairs } from './budgetPairs';
import { cellUnder } from './cells';
import type { ColumnSpan } from './columns';
import type { Grid } from './grid';
import { bestHeader, type HeaderColumn } from './header';
import { pointsIn } from './levels';
import { FUND_TOTAL, type FundRole } from './synonyms';
import { isBlank, isEmptyMark, numberIn, plain, tidy, wordKey } from './text';
import { blocksNamed, FUND_WORDS, type WordsByRow } from './words';

/** Rows below the header of the funds that tell whether its first word stands over amounts. */
const FIRST_ROWS = 2;

/** The part of a sheet above an indicators block that belongs to the same form. */
export interface Region extends ColumnSpan {
  readonly top: number;
  readonly bottom: number;
}

/** The funds block as found: its rows, and the sheet rows that it takes. */
export interface Funds {
  readonly rows: readonly BudgetRow[];
  readonly top: number;
  readonly bottom: number;
}

/** Reads the funds block (项目资金), as a table with a header or as labels with a value beside each. */
export function readFunds(grid: Grid, words: WordsByRow, region: Region): Funds | null {
  for (let row = region.top; row <= region.bottom; row++) {
    const inRow = wordsIn(words, row, region);
    if (inRow.length === 0) continue;
    const pairs = readPairs(grid, words, region, row);
    if (pairs !== null) return withPointsOfLabel(grid, region, pairs);
    if (!isFundHeader(inRow)) continue;
    const table = readTable(grid, words, region, row);
    if (table !== null) return withPointsOfLabel(grid, region, table);
  }
  return null;
}

/** Marks the total row, and gives it the points beside the name of the block (预算执行情况（20分）) where the block has no weights. */
function withPointsOfLabel(grid: Grid, region: Region, funds: Funds): Funds {
  const rows = markTotal(funds.rows);
  if (rows.some((row) => row.weight !== null)) return { ...funds, rows };
  const weight = pointsOfLabel(grid, region, funds);
  return { ...funds, rows: rows.map((row) => (row.isTotal ? { ...row, weight } : row)) };
}

/** The points as a cell at the place of the label that holds them. */
function pointsOfLabel(grid: Grid, region: Region, { top, bottom }: Funds): FormCell | null {
  for (let row = top; row <= bottom; row++) {
    for (const { column, text } of grid.ownTexts(row, region.left, region.right)) {
      const points = blocksNamed(wordKey(text)).includes('funds') ? pointsIn(text) : null;
      if (points !== null) return { ...grid.cellAt(row, column), text: points, value: points };
    }
  }
  return null;
}

function readTable(grid: Grid, words: WordsByRow, region: Region, headerRow: number): Funds | null {
  const header = bestHeader(grid, headerRow, region, region, FUND_WORDS);
  const columns = withoutBlockName(grid, header.columns, { top: headerRow + 1, bottom: Math.min(headerRow + FIRST_ROWS, region.bottom) });
  const spans: Partial<Record<FundRole, ColumnSpan>> = {};
  let bottom = headerRow;
  for (const column of columns) {
    const role = roleBeside(column.match?.role, spans);
    if (role === undefined || (column.match?.certainty === 'weak' && spans.executed === undefined)) continue;
    if (spans[role] !== undefined) continue;
    spans[role] = { left: column.left, right: column.right };
    bottom = Math.max(bottom, Math.min(column.bottom, header.top + 3));
  }
  if (spans.executed === undefined && spans.adjusted === undefined && spans.initial === undefined) return null;
  twoBudgets(columns, spans);
  const firstColumn = Math.min(...Object.values(spans).map((span) => span.left));
  const rows: BudgetRow[] = [];
  let last = bottom;
  for (let row = bottom + 1; row <= region.bottom; row++) {
    const inRow = wordsIn(words, row, region);
    if (isGoalHeader(inRow) || isFundHeader(inRow) || startsBlock(grid, words, row, region)) break;
    const reading = readRow(grid, row, spans, { left: region.left, right: firstColumn - 1 });
    if (reading === 'blank') continue;
    if (reading === null) break;
    rows.push(reading);
    last = row;
  }
  return { rows, top: header.top, bottom: last };
}

/** 预算资金 before 全年预算数 names the block where no amount stands under it. */
function withoutBlockName(
  grid: Grid,
  columns: readonly HeaderColumn<FundRole>[],
  rows: { readonly top: number; readonly bottom: number },
): readonly HeaderColumn<FundRole>[] {
  const [first, ...others] = columns.filter(({ match }) => match !== null);
  const isBudget = ({ match }: HeaderColumn<FundRole>): boolean => match?.role === 'adjusted' || match?.role === 'initial';
  if (first === undefined || !isBudget(first) || !others.some(isBudget)) return columns;
  for (let row = rows.top; row <= rows.bottom; row++) if (numberIn(grid.rawText(row, first.left)) !== null) return columns;
  return columns.filter((column) => column !== first);
}

function roleBeside(role: FundRole | undefined, spans: Partial<Record<FundRole, ColumnSpan>>): FundRole | undefined {
  return role === 'adjusted' && spans.adjusted !== undefined ? undefined : role;
}

/** 预算数 twice, (年初) and (调整后): told apart by what the brackets say. */
function twoBudgets(
  columns: readonly {
    readonly header: string;
    readonly match: { readonly role: FundRole } | null;
    readonly left: number;
    readonly right: number;
  }[],
  spans: Partial<Record<FundRole, ColumnSpan>>,
): void {
  const [first, second] = columns.filter((column) => column.match?.role === 'adjusted');
  if (first === undefined || second === undefined || spans.initial !== undefined) return;
  spans.initial = { left: first.left, right: first.right };
  spans.adjusted = { left: second.left, right: second.right };
}

function readRow(grid: Grid, row: number, spans: Partial<Record<FundRole, ColumnSpan>>, nameSpan: ColumnSpan): BudgetRow | 'blank' | null {
  const under = (role: FundRole): FormCell | null => {
    const found = cellUnder(grid, row, spans[role]);
    return found === null || found.fromAbove ? null : found.cell;
  };
  const amounts = { initial: under('initial'), adjusted: under('adjusted'), executed: under('executed') };
  const points = { weight: under('weight'), rate: under('rate'), score: under('score') };
  const values = [...Object.values(amounts), ...Object.values(points)];
  const name = nameOfRow(grid, row, nameSpan);
  if (name === '' && values.every((cell) => cell === null || isBlank(cell.text))) return 'blank';
  const prose = Object.values(amounts).filter((cell) => cell !== null && isProse(cell.text)).length;
  const isPartName = namesPart(name);
  if (prose > (isPartName ? 1 : 0) || (points.rate !== null && !isPartName && isProse(points.rate.text))) return null;
  if (values.every((cell) => cell === null)) return null;
  return { row, name, isTotal: false, ...amounts, ...points, deviation: cellUnder(grid, row, spans.deviation)?.cell ?? null };
}

/** The label of a row: the first text left of the amounts that is not the name of the block; a label such as 其中： goes on in the next cell. */
function nameOfRow(grid: Grid, row: number, span: ColumnSpan): string {
  const own = grid.ownTexts(row, span.left, span.right).map(({ text }) => tidy(text));
  const [first, second] = own.filter((text) => !blocksNamed(wordKey(text)).includes('funds'));
  if (first === undefined) return '';
  return second !== undefined && /[:：]$/.test(first) ? first + second : first;
}

/** Text where an amount is expected: the row belongs to something else. */
function isProse(text: string): boolean {
  return !isEmptyMark(text) && !/\d/.test(plain(text));
}

/** Marks the one row that holds the whole: by its name, else the first that carries points, else the first that is no part. */
function markTotal(rows: readonly BudgetRow[]): BudgetRow[] {
  const isNamed = (row: BudgetRow): boolean => {
    const key = wordKey(row.name);
    return FUND_TOTAL.words.includes(key) || FUND_TOTAL.contains.some((part) => key.includes(part));
  };
  const hasPoints = (row: BudgetRow): boolean => [row.weight, row.score].some((cell) => cell !== null && numberIn(cell.text) !== null);
  const total = rows.find((row) => isNamed(row) && !isPart(row)) ?? rows.find(hasPoints) ?? rows.find((row) => !isPart(row)) ?? rows[0];
  return rows.map((row) => ({ ...row, isTotal: row === total }));
}

function isPart(row: BudgetRow): boolean {
  return plain(row.name).startsWith('其中');
}
