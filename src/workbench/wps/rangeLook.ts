import type { CellArea } from '../../core/form/address';
import { HORIZONTAL, STACKED, THIN_LINE, VERTICAL, type WpsRange } from '../../hosts/wps/api';
import type { BorderSide, CellStyle } from '../model/workbookData';
import type { SheetModel } from '../model/workbookModel';
import { fromBgr, toBgr } from './bgr';
import { strict, type Surface } from './strict';

type Look = Pick<
  WpsRange,
  'Font' | 'Interior' | 'Borders' | 'HorizontalAlignment' | 'VerticalAlignment' | 'WrapText' | 'Orientation'
>;

const SIDES: readonly BorderSide[] = ['top', 'bottom', 'left', 'right'];

/** How the cells of a range look. Reading tells of the first cell, writing changes all. */
export function rangeLook(sheet: SheetModel, area: CellArea, surface: Surface): Look {
  const style = (): CellStyle => sheet.cell(area.top, area.left).style;
  const dress = (change: CellStyle): void => {
    if (sheet.isProtected) throw new Error('the sheet is protected');
    const writes = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) writes.push({ row, column, style: change });
    }
    sheet.write(writes, 'add-in');
  };
  const lines = (change: { readonly color: string }): void => {
    dress({ borders: Object.fromEntries(SIDES.map((side) => [side, { style: 'thin', ...change }])) });
  };
  return {
    Font: strict(
      'Font',
      {
        get Name() {
          return style().fontName ?? '宋体';
        },
        set Name(fontName: string) {
          dress({ fontName });
        },
        get Size() {
          return style().fontSize ?? 11;
        },
        set Size(fontSize: number) {
          dress({ fontSize });
        },
        get Bold() {
          return style().bold ?? false;
        },
        set Bold(bold: boolean) {
          dress({ bold });
        },
        get Color() {
          return toBgr(style().fontColor ?? '#000000');
        },
        set Color(colour: number) {
          dress({ fontColor: fromBgr(colour) });
        },
      },
      surface,
    ),
    Interior: strict(
      'Interior',
      {
        get Color() {
          return toBgr(style().fill ?? '#FFFFFF');
        },
        set Color(colour: number) {
          dress({ fill: fromBgr(colour) });
        },
      },
      surface,
    ),
    Borders: strict(
      'Borders',
      {
        get LineStyle() {
          return style().borders === undefined ? 0 : THIN_LINE;
        },
        set LineStyle(_line: number) {
          lines({ color: '#000000' });
        },
        get Color() {
          return toBgr(style().borders?.top?.color ?? '#000000');
        },
        set Color(colour: number) {
          lines({ color: fromBgr(colour) });
        },
      },
      surface,
    ),
    get HorizontalAlignment() {
      return HORIZONTAL[style().horizontal ?? 'left'];
    },
    set HorizontalAlignment(alignment: number) {
      dress({ horizontal: nameOf(HORIZONTAL, alignment) });
    },
    get VerticalAlignment() {
      return VERTICAL[style().vertical ?? 'middle'];
    },
    set VerticalAlignment(alignment: number) {
      dress({ vertical: nameOf(VERTICAL, alignment) });
    },
    get WrapText() {
      return style().wrap ?? false;
    },
    set WrapText(wrap: boolean) {
      dress({ wrap });
    },
    get Orientation() {
      return style().stacked === true ? STACKED : 0;
    },
    set Orientation(orientation: number) {
      dress({ stacked: orientation === STACKED });
    },
  };
}

function nameOf<Name extends string>(table: Readonly<Record<Name, number>>, number: number): Name {
  for (const name in table) if (table[name] === number) return name;
  throw new Error('no such alignment');
}
