import type { CellArea } from '../../core/form/address';
import { SHEET_VISIBLE, type WpsRange, type WpsWorksheet } from '../../hosts/wps/api';
import type { CellLink } from '../../core/sheetDesign';
import { oneCell, parseArea } from '../model/areas';
import type { SheetModel } from '../model/workbookModel';
import { addChart } from './chart';
import { namesObject } from './names';
import { pageSetup } from './pageSetup';
import type { WpsParts } from './parts';
import { POINTS_PER_PIXEL, rangeObject } from './range';
import { strict } from './strict';

/** xlSheetHidden, xlSheetVeryHidden */
const HIDDEN = { hidden: 0, veryHidden: 2 } as const;

const WHOLE_SHEET: CellArea = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

/** A worksheet of WPS. */
export function worksheetObject(sheet: SheetModel, parts: WpsParts): WpsWorksheet {
  return strict<WpsWorksheet>(
    'Worksheet',
    {
      get Name() {
        return sheet.name;
      },
      set Name(name: string) {
        sheet.name = name;
      },
      get Visible() {
        return sheet.visibility === 'visible' ? SHEET_VISIBLE : HIDDEN[sheet.visibility];
      },
      set Visible(visible: number) {
        sheet.visibility = visible === SHEET_VISIBLE ? 'visible' : 'hidden';
      },
      get ProtectContents() {
        return sheet.isProtected;
      },
      get UsedRange() {
        return rangeObject(sheet, sheet.usedArea(false) ?? oneCell(0, 0), parts);
      },
      get Cells() {
        return rangeObject(sheet, WHOLE_SHEET, parts);
      },
      get Names() {
        return namesObject(sheet, parts.surface);
      },
      get PageSetup() {
        return pageSetup(sheet, parts.surface);
      },
      Hyperlinks: strict(
        'Hyperlinks',
        {
          Add: (anchor: WpsRange, address: string, subAddress: string) => {
            sheet.setup.links.set(anchor.Address().replaceAll('$', ''), linkOf(address, subAddress));
          },
        },
        parts.surface,
      ),
      Range: (address) => rangeObject(sheet, parseArea(address), parts),
      ChartObjects: () => ({
        Add: (left, top, width, height) => ({ Chart: addChart(sheet, coveredCells(sheet, { left, top, width, height }), parts.surface) }),
      }),
      Activate: () => parts.model.activate(sheet),
      Delete: () => {
        if (parts.conditions.isStructureProtected) throw new Error('the structure is protected');
        parts.model.removeSheet(sheet);
      },
    },
    parts.surface,
  );
}

function linkOf(file: string, place: string): CellLink {
  const [, name, cell] = /^'(.*)'!(\w+)$/u.exec(place) ?? [];
  const sheet = name?.replaceAll("''", "'") ?? null;
  if (file !== '') return { file, sheet, cell: cell ?? null };
  if (sheet === null) throw new Error('the link leads nowhere');
  return { sheet, cell: cell ?? 'A1' };
}

/** The cells under a rectangle in points. */
function coveredCells(sheet: SheetModel, { left, top, width, height }: Readonly<Record<'left' | 'top' | 'width' | 'height', number>>): CellArea {
  const at = (points: number, size: (index: number) => number): number => {
    let index = 0;
    for (let edge = 0; edge + size(index) * POINTS_PER_PIXEL <= points; index += 1) edge += size(index) * POINTS_PER_PIXEL;
    return index;
  };
  const columnAt = (points: number) => at(points, (column) => sheet.columnWidth(column));
  const rowAt = (points: number) => at(points, (row) => sheet.rowHeight(row));
  // A hair inside the far edges: they belong to the next cell already.
  return { top: rowAt(top), left: columnAt(left), bottom: rowAt(top + height - 0.1), right: columnAt(left + width - 0.1) };
}
