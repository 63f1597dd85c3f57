import { intersect } from '../../model/areas';
import { collection, excelClass, readOnly, type HostObject, type Registry } from '../engine/excelClass';
import { refuse } from '../engine/hostError';
import { addressOf } from './addresses';
import { columnCount, rangeObject, rowCount, worksheetObject, type RangeObject } from './objects';

interface RangeAreasObject extends HostObject {
  readonly ranges: readonly RangeObject[];
}

/** Excel gives no result for more merged areas than this. */
const MOST_MERGED_AREAS = 512;

/** `null` when the ranges share nothing, also because they are on different sheets. */
export function intersection(one: RangeObject, other: RangeObject): RangeObject | null {
  const shared = one.sheet.id === other.sheet.id ? intersect(one.area, other.area) : null;
  return shared && rangeObject(one.sheet, shared);
}

/** As Excel: only merged areas whose top-left cell lies in the range. @throws HostError above 512 areas */
export function mergedAreas({ sheet, area }: RangeObject): HostObject | null {
  const merges = sheet.merges
    .filter((merge) => merge.top >= area.top && merge.top <= area.bottom && merge.left >= area.left && merge.left <= area.right)
    .sort((one, other) => one.top - other.top || one.left - other.left);
  if (merges.length > MOST_MERGED_AREAS) throw refuse.general();
  if (merges.length === 0) return null;
  const areas: RangeAreasObject = { cls: 'RangeAreas', ranges: merges.map((merge) => rangeObject(sheet, merge)) };
  return areas;
}

export function rangeAreasClasses(): Registry {
  return {
    RangeAreas: excelClass<RangeAreasObject>({
      scalars: {
        Address: readOnly(({ ranges }) => ranges.map(({ sheet, area }) => addressOf(sheet, area)).join(',')),
        AreaCount: readOnly(({ ranges }) => ranges.length),
        CellCount: readOnly(({ ranges }) =>
          ranges.reduce((sum, { area }) => sum + rowCount(area) * columnCount(area), 0),
        ),
      },
      navs: {
        Areas: ({ ranges }): RangeAreasObject => ({ cls: 'RangeCollection', ranges }),
        Worksheet: ({ ranges }) => (ranges[0] ? worksheetObject(ranges[0].sheet) : null),
      },
    }),
    RangeCollection: collection<RangeAreasObject>({ items: ({ ranges }) => ranges }),
  };
}
