import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  getOriginCellValue,
  HorizontalAlign,
  isBooleanString,
  isRealNum,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type ICellData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { CellValue } from '../../../core/form/snapshot';
import type { BorderData, BorderSide, CellStyle } from '../workbookData';

export const GENERAL = 'General';

/**
 * A value as Univer stores it. Text that Univer would turn into a number, a truth value or a formula as soon as its style changes
 * or somebody edits it is marked as forced, which the formula bar shows by an apostrophe, like Excel.
 */
export function storedValue(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: needsForce(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function needsForce(text: string): boolean {
  return isRealNum(text) || isBooleanString(text) || /^[='+@]|^-./.test(text);
}

export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const value = cell.p ? (getOriginCellValue(cell) ?? null) : (cell.v ?? null);
  if (value === null || value === '') return null;
  if (cell.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  if (cell.t === CellValueType.NUMBER) return Number(value);
  return value;
}

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const BORDERS = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
};
const SIDES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;

function keyOf<Key extends string>(table: Readonly<Record<Key, number>>, value: Nullable<number>): Key | undefined {
  for (const key in table) if (table[key] === value) return key;
  return undefined;
}

export function storedStyle(style: CellStyle, numberFormat: string | undefined): IStyleData {
  const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ...(style.fill !== undefined && { bg: { rgb: style.fill } }),
    ...(style.fontColor !== undefined && { cl: { rgb: style.fontColor } }),
    ...(style.fontName !== undefined && { ff: style.fontName }),
    ...(style.fontSize !== undefined && { fs: style.fontSize }),
    ...(style.bold !== undefined && { bl: flag(style.bold) }),
    ...(style.italic !== undefined && { it: flag(style.italic) }),
    ...(style.underline !== undefined && { ul: { s: flag(style.underline) } }),
    ...(style.horizontal !== undefined && { ht: HORIZONTAL[style.horizontal] }),
    ...(style.vertical !== undefined && { vt: VERTICAL[style.vertical] }),
    ...(style.wrap !== undefined && { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(style.stacked !== undefined && { tr: { a: 0, v: flag(style.stacked) } }),
    ...(style.borders !== undefined && { bd: storedBorders(style.borders) }),
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
  };
}

function storedBorders(borders: NonNullable<CellStyle['borders']>): IBorderData {
  const stored: IBorderData = {};
  for (const side of Object.keys(SIDES) as BorderSide[]) {
    const border = borders[side];
    if (border) stored[SIDES[side]] = { s: BORDERS[border.style], cl: { rgb: border.color } };
  }
  return stored;
}

export function styleOf(stored: Nullable<IStyleData>): CellStyle {
  if (!stored) return {};
  const horizontal = keyOf(HORIZONTAL, stored.ht);
  const vertical = keyOf(VERTICAL, stored.vt);
  return {
    ...(stored.bg?.rgb && { fill: stored.bg.rgb }),
    ...(stored.cl?.rgb && { fontColor: stored.cl.rgb }),
    ...(stored.ff && { fontName: stored.ff }),
    ...(stored.fs !== undefined && { fontSize: stored.fs }),
    ...(stored.bl === BooleanNumber.TRUE && { bold: true }),
    ...(stored.it === BooleanNumber.TRUE && { italic: true }),
    ...(stored.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(stored.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(stored.tr?.v === BooleanNumber.TRUE && { stacked: true }),
    ...(stored.bd && { borders: bordersOf(stored.bd) }),
  };
}

function bordersOf(stored: IBorderData): NonNullable<CellStyle['borders']> {
  const borders: Partial<Record<BorderSide, BorderData>> = {};
  for (const side of Object.keys(SIDES) as BorderSide[]) {
    const border = stored[SIDES[side]];
    const style = keyOf(BORDERS, border?.s);
    if (border && style) borders[side] = { style, color: border.cl.rgb ?? '#000000' };
  }
  return borders;
}
