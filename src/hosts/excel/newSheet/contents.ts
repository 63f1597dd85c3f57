import { areaAround, areaToA1, toA1, type CellArea } from '../../../core/form/address';
import { sheetReference, type DesignCell, type SheetDesign } from '../../../core/sheetDesign';
import { asTyped } from '../../shared/typedText';

const GENERAL = 'General';

/** Puts values, number formats, links and merged areas onto an empty sheet. */
export function fillContents(sheet: Excel.Worksheet, { cells, merges }: SheetDesign): void {
  for (const cell of cells) if (cell.link !== undefined) sheet.getRange(toA1(cell)).hyperlink = hyperlinkOf(cell.link);
  const area = areaAround(cells);
  if (area !== null) {
    const range = sheet.getRange(areaToA1(area));
    const byPlace = new Map(cells.map((cell) => [toA1(cell), cell]));
    // The formats first: they decide what becomes of what is typed. The values after the links, which bring a text of their own.
    range.numberFormat = matrix(area, (at) => byPlace.get(at)?.numberFormat ?? GENERAL);
    range.values = matrix(area, (at) => {
      const cell = byPlace.get(at);
      return cell === undefined ? '' : asTyped(cell.value, cell.numberFormat ?? GENERAL);
    });
  }
  for (const merge of merges) sheet.getRange(areaToA1(merge)).merge(false);
}

function hyperlinkOf(link: NonNullable<DesignCell['link']>): Excel.RangeHyperlink {
  const place = link.sheet === null ? null : sheetReference(link.sheet, link.cell ?? 'A1');
  if (!('file' in link)) return place === null ? {} : { documentReference: place };
  return { address: link.file, ...(place !== null && { documentReference: place }) };
}

function matrix<Item>({ top, left, bottom, right }: CellArea, item: (address: string) => Item): Item[][] {
  return Array.from({ length: bottom - top + 1 }, (_row, row) =>
    Array.from({ length: right - left + 1 }, (_column, column) => item(toA1({ row: top + row, column: left + column }))),
  );
}
