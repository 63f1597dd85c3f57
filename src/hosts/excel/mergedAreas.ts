import type { CellArea } from '../../core/form/address';

/**
 * Excel fails when asked for the merged areas (合并单元格) of a range that has more than this many.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
 */
const AREAS_PER_ANSWER = 512;

/** Widest block we ask about. */
const BLOCK_COLUMNS = 30;

/**
 * Rows of a block that cannot hold too many merged areas. An area covers two cells or more, unless it reaches over the edge of the
 * block: at most (cells + edge cells) / 2 areas touch a block.
 */
function rowsOfBlock(columns: number): number {
  return Math.floor((2 * AREAS_PER_ANSWER - 2 * columns) / (columns + 2));
}

/** Cuts an area into blocks that can be asked about without failing. */
export function blocksOf(area: CellArea): CellArea[] {
  const blocks: CellArea[] = [];
  for (let left = area.left; left <= area.right; left += BLOCK_COLUMNS) {
    const right = Math.min(left + BLOCK_COLUMNS - 1, area.right);
    const height = rowsOfBlock(right - left + 1);
    for (let top = area.top; top <= area.bottom; top += height) {
      blocks.push({ top, left, bottom: Math.min(top + height - 1, area.bottom), right });
    }
  }
  return blocks;
}

/** The area from A1 that is asked about before the size of a sheet is known: one block wide, the given number of blocks high. */
export function firstLook(blocks: number): CellArea {
  return { top: 0, left: 0, bottom: blocks * rowsOfBlock(BLOCK_COLUMNS) - 1, right: BLOCK_COLUMNS - 1 };
}

/** What of `used` lies outside the area `seen`, which begins at A1. */
export function unseenParts(used: CellArea, seen: CellArea): CellArea[] {
  const below = { ...used, top: Math.max(used.top, seen.bottom + 1) };
  const beside = { ...used, left: Math.max(used.left, seen.right + 1), bottom: Math.min(used.bottom, seen.bottom) };
  return [below, beside].filter((area) => area.top <= area.bottom && area.left <= area.right);
}

/** Asks about each block; load only, the caller syncs. */
export function askMergedAreas(sheet: Excel.Worksheet, blocks: readonly CellArea[]): Excel.RangeAreas[] {
  return blocks.map((block) => {
    const merged = sheet
      .getRangeByIndexes(block.top, block.left, block.bottom - block.top + 1, block.right - block.left + 1)
      .getMergedAreasOrNullObject();
    merged.load('areas/rowIndex, areas/columnIndex, areas/rowCount, areas/columnCount');
    return merged;
  });
}

/** The answers as areas, each once. */
export function collectMergedAreas(answers: readonly Excel.RangeAreas[]): CellArea[] {
  const areas = new Map<string, CellArea>();
  for (const answer of answers) {
    if (answer.isNullObject) continue;
    for (const range of answer.areas.items) {
      areas.set(`${range.rowIndex}:${range.columnIndex}`, {
        top: range.rowIndex,
        left: range.columnIndex,
        bottom: range.rowIndex + range.rowCount - 1,
        right: range.columnIndex + range.columnCount - 1,
      });
    }
  }
  return [...areas.values()];
}
