import { contains, type CellArea } from '../../src/core/form/address';
import { blocksOf, firstLook, unseenParts } from '../../src/hosts/excel/mergedAreas';

const area = (top: number, left: number, bottom: number, right: number): CellArea => ({ top, left, bottom, right });

/** The most merged areas that can touch a block: those inside cover two cells or more, those on the edge may show only one. */
function mostAreasIn({ top, left, bottom, right }: CellArea): number {
  const rows = bottom - top + 1;
  const columns = right - left + 1;
  const edge = Math.min(rows * columns, 2 * (rows + columns));
  return edge + (rows * columns - edge) / 2;
}

describe('blocks in which Excel is asked about merged areas', () => {
  test.each<[string, CellArea]>([
    ['one cell', area(5, 5, 5, 5)],
    ['a form', area(1, 1, 60, 12)],
    ['a long sheet', area(0, 0, 15_000, 11)],
    ['a wide sheet', area(3, 2, 40, 300)],
    ['one column', area(0, 7, 2_000, 7)],
  ])('%s is covered without a gap or an overlap, and no block holds more than Excel tells', (_, whole) => {
    const blocks = blocksOf(whole);
    const cells = blocks.reduce((sum, block) => sum + (block.bottom - block.top + 1) * (block.right - block.left + 1), 0);
    expect(cells).toBe((whole.bottom - whole.top + 1) * (whole.right - whole.left + 1));
    for (const block of blocks) {
      expect(contains(whole, block.top, block.left) && contains(whole, block.bottom, block.right)).toBe(true);
      expect(mostAreasIn(block)).toBeLessThanOrEqual(512);
    }
  });

  test('a form of usual width needs one block for its 60 rows', () => {
    expect(blocksOf(area(0, 0, 59, 11))).toHaveLength(1);
  });

  test.each<[string, CellArea, CellArea[]]>([
    ['inside', area(1, 1, 59, 12), []],
    ['longer', area(1, 1, 70, 12), [area(60, 1, 70, 12)]],
    ['wider', area(1, 1, 50, 40), [area(1, 30, 50, 40)]],
    ['both', area(1, 1, 70, 40), [area(60, 1, 70, 40), area(1, 30, 59, 40)]],
    ['elsewhere', area(100, 50, 110, 60), [area(100, 50, 110, 60)]],
  ])('what lies outside the first look is asked for: %s', (_, used, unseen) => {
    expect(firstLook(2)).toEqual(area(0, 0, 59, 29));
    expect(unseenParts(used, firstLook(2))).toEqual(unseen);
  });
});
