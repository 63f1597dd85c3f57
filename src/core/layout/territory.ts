import { isFundHeader, isMainLabel, wordsIn } from './boundaries';
import type { Region } from './budget';
import type { ColumnSpan } from './columns';
import type { HeaderBand } from './findHeaders';
import type { Grid } from './grid';
import { isBlank, wordKey } from './text';
import { blocksNamed, type WordsByRow } from './words';

/** The part of a sheet that one indicators block may draw from. */
export interface Territory extends Region {
  readonly band: HeaderBand;
  /** The nearest block above in the same columns. */
  readonly above: HeaderBand | null;
  /** Left-most column of the table itself, with the column of the block name. */
  readonly blockLeft: number;
}

const WIDEST_BLOCK_NAME = 3;
/** Rows within which a form beside another counts as its neighbour. */
const NEIGHBOURHOOD = 80;

/** Parts a sheet among the headers found on it; forms may stand below and beside each other. */
export function findTerritories(grid: Grid, bands: readonly HeaderBand[]): Territory[] {
  const spans = bands.map((band) => ({ band, left: leftWithBlockName(grid, band), right: band.right }));
  return spans.map((own, i) => {
    const { band } = own;
    let left = grid.area.left;
    let right = grid.area.right;
    let bottom = grid.area.bottom;
    let above: HeaderBand | null = null;
    for (let j = nearest(bands, i, band.top - NEIGHBOURHOOD); ; j++) {
      const span = spans[j];
      if (span === undefined || span.band.top > band.top + NEIGHBOURHOOD) break;
      if (j === i) continue;
      if (span.right < own.left) left = Math.max(left, span.right + 1);
      else if (span.left > own.right) right = Math.min(right, span.left - 1);
    }
    for (let j = i + 1; j < bands.length; j++) {
      const other = bands[j];
      if (other === undefined || !overlaps(other, band)) continue;
      bottom = other.top - 1;
      break;
    }
    for (let j = i - 1; j >= 0 && above === null; j--) {
      const other = bands[j];
      if (other !== undefined && overlaps(other, band)) above = other;
    }
    return { band, above, top: grid.area.top, bottom, left, right, blockLeft: own.left };
  });
}

/** First band that begins no higher than a row and so may stand beside a band. */
function nearest(bands: readonly HeaderBand[], index: number, top: number): number {
  for (let first = index; ; first--) {
    const before = bands[first - 1];
    if (before === undefined || before.top < top) return first;
  }
}

function overlaps(a: ColumnSpan, b: ColumnSpan): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** First column of the cell with the name of the block (绩效指标) left of the header, or of the header itself. */
function leftWithBlockName(grid: Grid, band: HeaderBand): number {
  for (let column = band.left - 1; column >= Math.max(grid.area.left, band.left - WIDEST_BLOCK_NAME); column--) {
    for (let row = band.top; row <= band.bottom; row++) {
      const area = grid.areaAt(row, column);
      const text = grid.rawText(area.top, area.left);
      if (isBlank(text)) continue;
      const isTall = area.bottom > band.bottom;
      return isTall || blocksNamed(wordKey(text)).includes('indicators') ? area.left : column + 1;
    }
  }
  return band.left;
}

/** Whether nothing stands between two indicators blocks that would begin another form: the header is only repeated on the next page. */
export function continuesForm(grid: Grid, words: WordsByRow, between: Region): boolean {
  for (let row = between.top; row <= between.bottom; row++) {
    const inRow = wordsIn(words, row, between);
    if (isFundHeader(inRow)) return false;
    const first = grid.ownTexts(row, between.left, between.right)[0];
    const word = inRow.find((candidate) => candidate.column === first?.column);
    if (word === undefined) continue;
    if (word.isTitle || isMainLabel(word)) return false;
  }
  return true;
}
