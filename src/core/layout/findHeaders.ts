import { bestHeader, readHeader, type HeaderColumn } from './header';
import type { Grid } from './grid';
import type { IndicatorRole } from './synonyms';
import { isBlank, plain } from './text';
import { blocksNamed, INDICATOR_WORDS, type Word, type WordsByRow } from './words';

/** The header rows of an indicators block and where its columns stand. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn<IndicatorRole>[];
}

const NAME_ROLES: ReadonlySet<IndicatorRole> = new Set(['level1', 'level2', 'level3']);
const FEWEST_ROLES = 3;
const WIDEST_GAP = 2;
const TALLEST_HEADER = 3;
const LONGEST_UNKNOWN = 20;

/** Every place of a sheet where the header of an indicators block stands, in reading order. */
export function findHeaders(grid: Grid, words: WordsByRow): HeaderBand[] {
  const bands: HeaderBand[] = [];
  const coveredTo = new Map<number, number>();
  for (const [row, inRow] of words) {
    const headers = inRow.filter((word) => word.indicator !== null && (coveredTo.get(word.column) ?? -1) < row);
    if (headers.length < FEWEST_ROLES - 1 || !headers.some(isName)) continue;
    for (const group of splitSideBySide(headers)) {
      const band = readBand(grid, row, group.words, group.rightLimit ?? grid.area.right);
      if (band === null) continue;
      bands.push(band);
      for (let column = band.left; column <= band.right; column++) coveredTo.set(column, band.bottom);
    }
  }
  return bands.sort((a, b) => a.top - b.top || a.left - b.left);
}

interface HeaderGroup {
  readonly words: readonly Word[];
  /** Last column that may belong to this header, where another begins to the right. */
  readonly rightLimit: number | null;
}

/** Parts the header words of one row where forms stand side by side: a level that comes a second time begins another form. */
function splitSideBySide(headers: readonly Word[]): HeaderGroup[] {
  const hasPlainName = headers.some((word) => isName(word) && word.indicator?.certainty === 'plain');
  const starts: number[] = [];
  let seen = new Set<IndicatorRole>();
  headers.forEach((word, index) => {
    const match = word.indicator;
    if (match === null || !NAME_ROLES.has(match.role) || (hasPlainName && match.certainty !== 'plain')) return;
    if (seen.has(match.role)) {
      starts.push(index);
      seen = new Set();
    }
    seen.add(match.role);
  });
  const bounds = [0, ...starts, headers.length];
  return bounds.slice(0, -1).map((from, i) => {
    const next = headers[bounds[i + 1] ?? headers.length];
    return { words: headers.slice(from, bounds[i + 1]), rightLimit: next === undefined ? null : next.column - 1 };
  });
}

function isName(word: Word): boolean {
  return word.indicator !== null && NAME_ROLES.has(word.indicator.role);
}

function readBand(grid: Grid, row: number, words: readonly Word[], rightLimit: number): HeaderBand | null {
  const hasPlainName = words.some((word) => isName(word) && word.indicator?.certainty === 'plain');
  const counted = words.filter((word) => !(hasPlainName && isName(word) && word.indicator?.certainty === 'weak'));
  const first = counted[0];
  const last = counted.at(-1);
  if (first === undefined || last === undefined) return null;
  const span = { left: first.column, right: Math.min(grid.areaAt(row, last.column).right, rightLimit) };
  const { top, columns } = bestHeader(grid, row, span, { top: grid.area.top, bottom: grid.area.bottom }, INDICATOR_WORDS);
  if (!isHeader(columns)) return null;
  const bottom = Math.max(row, ...columns.filter((c) => c.match !== null).map((c) => Math.min(c.bottom, top + TALLEST_HEADER)));
  const rows = { top, bottom };
  const all = [
    ...columnsToTheLeft(grid, rows, span.left),
    ...readHeader(grid, { ...rows, ...span }, INDICATOR_WORDS),
    ...columnsToTheRight(grid, rows, span.right, rightLimit),
  ];
  const left = Math.min(...all.map((column) => column.left));
  const right = Math.max(...all.map((column) => column.right));
  return { ...rows, left, right, columns: all };
}

/** A header of a self-evaluation names what is evaluated and what came of it; a plan alone (绩效目标申报表) does not. */
function isHeader(columns: readonly HeaderColumn<IndicatorRole>[]): boolean {
  const roles = new Set(columns.flatMap((column) => (column.match === null ? [] : [column.match.role])));
  const has = (...wanted: IndicatorRole[]): boolean => wanted.some((role) => roles.has(role));
  return (
    roles.size >= FEWEST_ROLES &&
    has('level1', 'level2', 'level3') &&
    has('actual', 'score') &&
    has('target', 'initialTarget', 'adjustedTarget', 'actual')
  );
}

type Rows = Readonly<{ top: number; bottom: number }>;

/** Header cells that adjoin on the left and are not the name of the block. */
function columnsToTheLeft(grid: Grid, rows: Rows, from: number): HeaderColumn<IndicatorRole>[] {
  const found: HeaderColumn<IndicatorRole>[] = [];
  for (let column = from - 1; column >= grid.area.left; ) {
    const [header] = readHeader(grid, { ...rows, left: column, right: column }, INDICATOR_WORDS);
    if (header === undefined || !isOwnHeader(grid, rows, header)) break;
    const left = grid.areaAt(header.row, header.column).left;
    found.unshift({ ...header, left });
    column = left - 1;
  }
  return found;
}

/** Header cells that adjoin on the right, also behind a narrow gap where a known word stands there. */
function columnsToTheRight(grid: Grid, rows: Rows, from: number, rightLimit: number): HeaderColumn<IndicatorRole>[] {
  const found: HeaderColumn<IndicatorRole>[] = [];
  let pending: HeaderColumn<IndicatorRole>[] = [];
  const right = Math.min(rightLimit, grid.area.right);
  for (let column = from + 1; column <= right && pending.length <= WIDEST_GAP; ) {
    const end = Math.min(grid.areaAt(rows.bottom, column).right, right);
    const headers = readHeader(grid, { ...rows, left: column, right: end }, INDICATOR_WORDS);
    for (const header of headers) {
      if (header.header === '') pending.push(header);
      else if (!isOwnHeader(grid, rows, header) || (pending.length > 0 && header.match === null)) return found;
      else {
        found.push(...pending, header);
        pending = [];
      }
    }
    column = end + 1;
  }
  return found;
}

/** Whether a cell beside the header is a header itself: short, of the header's height, and not the name of a block. */
function isOwnHeader(grid: Grid, rows: Rows, header: HeaderColumn<IndicatorRole>): boolean {
  if (isBlank(header.header) || header.bottom > rows.bottom) return false;
  if (header.match !== null && header.match.certainty !== 'weak') return true;
  return header.header.length <= LONGEST_UNKNOWN && !/^\d/.test(plain(header.header)) && !namesBlock(grid, header);
}

function namesBlock(grid: Grid, header: HeaderColumn<IndicatorRole>): boolean {
  return blocksNamed(plain(header.header)).length > 0 && grid.areaAt(header.row, header.column).left === header.column;
}
