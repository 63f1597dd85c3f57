import { isMainLabel, startsBlock } from './boundaries';
import type { ColumnSpan } from './columns';
import { bestHeader, readHeader, type HeaderColumn } from './header';
import type { Grid } from './grid';
import type { IndicatorRole } from './synonyms';
import { isBlank, plain, wordKey } from './text';
import { isTotalLabel } from './total';
import type { WordMatch } from './vocabulary';
import { INDICATOR_WORDS, meaningOf, type Word, type WordsByRow } from './words';

/** The header rows of an indicators block and where its columns stand. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn<IndicatorRole>[];
}

const NAME_ROLES: ReadonlySet<IndicatorRole> = new Set(['level1', 'level2', 'level3', 'level4']);
const VALUE_ROLES: ReadonlySet<IndicatorRole> = new Set(['initialTarget', 'target', 'adjustedTarget', 'actual', 'score']);
const TARGET_ROLES: ReadonlySet<IndicatorRole> = new Set(['initialTarget', 'target', 'adjustedTarget']);
const FEWEST_ROLES = 3;
const WIDEST_GAP = 2;
const TALLEST_HEADER = 3;
const LONGEST_UNKNOWN = 20;
const YEAR_LINE = /^\(?\d{4}年度?\)?$/;

/** Every place of a sheet where the header of an indicators block stands, in reading order. */
export function findHeaders(grid: Grid, words: WordsByRow): HeaderBand[] {
  const bands: HeaderBand[] = [];
  const coveredTo = new Map<number, number>();
  const inWordLists = rowsOfWordLists(words);
  for (const [row, inRow] of words) {
    if (inWordLists.has(row)) continue;
    const headers = inRow.filter((word) => word.indicator !== null && (coveredTo.get(word.column) ?? -1) < row);
    if (headers.length < FEWEST_ROLES - 1) continue;
    const starts = firstNames(grid, headers);
    let free = grid.area.left;
    starts.forEach((start, i) => {
      const next = starts[i + 1];
      const band = readBand(grid, words, row, { left: start, right: next === undefined ? grid.area.right : next - 1 }, free);
      if (band === null) return;
      bands.push(band);
      free = band.right + 1;
      for (let column = band.left; column <= band.right; column++) coveredTo.set(column, band.bottom);
    });
  }
  return bands.sort((a, b) => a.top - b.top || a.left - b.left);
}

/**
 * Rows that follow each other and each hold a header's worth of words, more of them than the tallest header and a header of goals above it can
 * have: a list of words, and no form. Leaving them out bounds the time that a sheet full of such words takes.
 */
function rowsOfWordLists(words: WordsByRow): ReadonlySet<number> {
  const rows = new Set<number>();
  let run: number[] = [];
  for (const [row, inRow] of words) {
    if (countHeaderWords(inRow) < FEWEST_ROLES) continue;
    if (run.at(-1) !== row - 1) run = [];
    run.push(row);
    if (run.length > TALLEST_HEADER + 1) run.slice(rows.has(row - 1) ? -1 : 0).forEach((one) => rows.add(one));
  }
  return rows;
}

function countHeaderWords(inRow: readonly Word[]): number {
  let count = 0;
  for (const { indicator } of inRow) if (indicator !== null && indicator.certainty !== 'weak') count++;
  return count;
}

/** Columns where the names of indicators begin; forms stand side by side where a level comes a second time in one row. */
function firstNames(grid: Grid, headers: readonly Word[]): number[] {
  const names = headers.flatMap((word) => {
    const match = word.indicator;
    const isTall = grid.areaAt(word.row, word.column).bottom >= word.row + TALLEST_HEADER;
    return match === null || !NAME_ROLES.has(match.role) || isTall ? [] : [{ column: word.column, ...match }];
  });
  const plainNames = names.filter((name) => name.certainty === 'plain');
  if (names.length === 0) return goalsAsNames(headers);
  const starts: number[] = [];
  const seen = new Set<IndicatorRole>();
  for (const { column, role } of plainNames.length > 0 ? plainNames : names) {
    if (starts.length === 0 || seen.has(role)) {
      starts.push(column);
      seen.clear();
    }
    seen.add(role);
  }
  return starts;
}

/** Where the names of a form without any header for them stand: under 绩效目标, before 目标值 and points. A block of goals has no points. */
function goalsAsNames(headers: readonly Word[]): number[] {
  const has = (...wanted: IndicatorRole[]): boolean =>
    headers.some(({ indicator }) => indicator?.certainty === 'plain' && wanted.includes(indicator.role));
  const goal = headers.find(({ indicator, key }) => isGoal(indicator, key));
  return goal !== undefined && has('target') && has('actual') && has('weight', 'score') ? [goal.column] : [];
}

function isGoal(match: WordMatch<IndicatorRole> | null, key: string): boolean {
  return match?.role === 'target' && match.certainty === 'weak' && key.endsWith('目标');
}

/** 绩效目标 before a column of targets holds what they are for: the names, where no other column has them. */
function withGoalsAsNames(columns: readonly HeaderColumn<IndicatorRole>[]): readonly HeaderColumn<IndicatorRole>[] {
  const at = columns.findIndex(({ match, header }) => isGoal(match, wordKey(header)));
  const isNamed = columns.some(({ match }) => match?.role === 'level3' || match?.role === 'level4');
  if (at < 0 || isNamed || columns.slice(0, at).some(isValue)) return columns;
  const hasTargets = columns.slice(at).some(({ match }) => match?.certainty === 'plain' && TARGET_ROLES.has(match.role));
  return hasTargets ? columns.map((column, i) => (i === at ? { ...column, match: { role: 'level3', certainty: 'weak' } } : column)) : columns;
}

/** @param free first column that no header further left in the same row takes */
function readBand(grid: Grid, words: WordsByRow, row: number, limits: ColumnSpan, free: number): HeaderBand | null {
  const inRow = columnsToTheRight(grid, { top: row, bottom: row }, limits, 'any');
  if (inRow.length < FEWEST_ROLES) return null;
  const span = { left: limits.left, right: inRow.at(-1)?.right ?? limits.left };
  const rowLimits = { top: firstHeaderRow(grid, words, row, span), bottom: grid.area.bottom };
  const { top, columns } = bestHeader(grid, row, span, rowLimits, INDICATOR_WORDS);
  if (!isHeader(withGoalsAsNames(columns))) return null;
  const bottoms = columns.filter((column) => column.match !== null).map((column) => Math.min(column.bottom, top + TALLEST_HEADER - 1));
  const rows = { top, bottom: Math.max(row, ...bottoms) };
  const all = [...columnsToTheLeft(grid, rows, { from: limits.left, free }), ...columnsToTheRight(grid, rows, limits, 'known')];
  if (all.length === 0) return null;
  const left = Math.min(...all.map((column) => column.left));
  const right = Math.max(...all.map((column) => column.right));
  return { top: rows.top, bottom: rows.bottom, left, right, columns: withGoalsAsNames(all) };
}

/** The first row that a header around a row can begin in: below the header of another block. */
function firstHeaderRow(grid: Grid, words: WordsByRow, row: number, span: ColumnSpan): number {
  let top = row;
  while (top > row - TALLEST_HEADER + 1 && !startsBlock(grid, words, top - 1, span)) top--;
  return Math.max(top, grid.area.top);
}

/** A header of a self-evaluation names what is evaluated and what came of it; a plan alone (绩效目标申报表) does not. */
function isHeader(columns: readonly HeaderColumn<IndicatorRole>[]): boolean {
  const roles = new Set(columns.flatMap((column) => (column.match === null ? [] : [column.match.role])));
  const has = (...wanted: IndicatorRole[]): boolean => wanted.some((role) => roles.has(role));
  return (
    roles.size >= FEWEST_ROLES &&
    has('level1', 'level2', 'level3', 'level4') &&
    has('actual', 'score') &&
    has('target', 'initialTarget', 'adjustedTarget', 'actual')
  );
}

type Rows = Readonly<{ top: number; bottom: number }>;

/** Header cells that adjoin on the left of a column and are not the name of the block. */
function columnsToTheLeft(grid: Grid, rows: Rows, { from, free }: { readonly from: number; readonly free: number }): HeaderColumn<IndicatorRole>[] {
  const found: HeaderColumn<IndicatorRole>[] = [];
  for (let column = from - 1; column >= free;) {
    const [header] = readHeader(grid, { top: rows.top, bottom: rows.bottom, left: column, right: column }, INDICATOR_WORDS);
    if (header === undefined || !isOwnHeader(rows, header)) break;
    const { left } = grid.areaAt(header.row, header.column);
    found.unshift({ ...header, left });
    column = left - 1;
  }
  return found;
}

/** Header cells from the left limit on to the right, also behind a narrow gap where `any` or only a `known` word stands there. */
function columnsToTheRight(grid: Grid, rows: Rows, limits: ColumnSpan, behindGap: 'any' | 'known'): HeaderColumn<IndicatorRole>[] {
  const found: HeaderColumn<IndicatorRole>[] = [];
  let pending: HeaderColumn<IndicatorRole>[] = [];
  const right = Math.min(limits.right, grid.area.right);
  for (let column = limits.left; column <= right && pending.length <= WIDEST_GAP;) {
    const end = Math.min(grid.areaAt(rows.bottom, column).right, right);
    for (const header of readHeader(grid, { top: rows.top, bottom: rows.bottom, left: column, right: end }, INDICATOR_WORDS)) {
      if (header.header === '') pending.push(header);
      else if (column > limits.left && !isOwnHeader(rows, header) && !isOnlyOne(rows, header, found)) return found;
      else if (pending.length > 0 && behindGap === 'known' && !isNewRole(found, header)) return found;
      else {
        found.push(...pending, header);
        pending = [];
      }
    }
    column = end + 1;
  }
  return found;
}

/** Whether a header names something that no header before it names. */
function isNewRole(before: readonly HeaderColumn<IndicatorRole>[], { match }: HeaderColumn<IndicatorRole>): boolean {
  return match !== null && before.every((header) => header.match?.role !== match.role);
}

/** Whether a cell is a header of this table: no taller than a header, short, and not the name of a block or a word of another one. */
function isOwnHeader(rows: Rows, header: HeaderColumn<IndicatorRole>): boolean {
  if (isBlank(header.header) || header.bottom >= rows.top + TALLEST_HEADER || header.row < rows.top - TALLEST_HEADER) return false;
  if (header.parts.some((part) => isTotalLabel(part) && (meaningOf(part)?.indicator ?? null) === null)) return false;
  if (header.match !== null && header.match.certainty !== 'weak') return true;
  return header.header.length <= LONGEST_UNKNOWN && !/^\d/.test(plain(header.header)) && !header.parts.some(belongsElsewhere);
}

/**
 * Whether a header that could also name a block is a column because no other one is: 绩效指标 the names, before all values, 绩效目标 the target behind
 * the names.
 */
function isOnlyOne(rows: Rows, header: HeaderColumn<IndicatorRole>, before: readonly HeaderColumn<IndicatorRole>[]): boolean {
  const { match, bottom } = header;
  if (match === null || bottom >= rows.top + TALLEST_HEADER) return false;
  if (match.role === 'target') return isNewRole(before, header) && before.some(isName);
  return match.role === 'level3' && before.every((other) => !isValue(other));
}

/** Whether a header stands over names of levels or indicators. */
export function isName({ match }: HeaderColumn<IndicatorRole>): boolean {
  return match !== null && NAME_ROLES.has(match.role);
}

/** Whether a header stands behind the names of every form: target, actual, score. */
function isValue({ match }: HeaderColumn<IndicatorRole>): boolean {
  return match !== null && VALUE_ROLES.has(match.role);
}

function belongsElsewhere(text: string): boolean {
  if (isTotalLabel(text) || YEAR_LINE.test(plain(text))) return true;
  const meaning = meaningOf(text);
  if (meaning === null) return false;
  return meaning.blocks.length > 0 || meaning.isTitle || isMainLabel(meaning) || (meaning.fund !== null && meaning.indicator === null);
}
