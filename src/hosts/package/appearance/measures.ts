import type { ColumnWidth, ResolvedFont } from './types';

const PIXELS_PER_POINT = 96 / 72;
/** Characters that a column shows when the sheet does not say. */
const BASE_CHARACTERS = 8;
/** Points of a row when the sheet does not say. */
const ROW_HEIGHT = 15;

/** Width in pixels of the widest digit: 8 in the Chinese default fonts and 7 in the Latin ones at 11 points. */
export function digitWidth(font: ResolvedFont): number {
  const atEleven = /[\u3400-\u9fff]|SimSun|DengXian|YaHei|SimHei/i.test(font.name) ? 8 : 7;
  return Math.max(1, Math.round((atEleven * font.size) / 11));
}

/** Pixels of a column width (ECMA-376 part 1, 18.3.1.13). */
export function columnWidth(characters: number, digit: number): ColumnWidth {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit);
  return { characters, pixels };
}

/** Width of columns that nobody changed: Excel rounds it up to a multiple of eight pixels. */
export function defaultColumnWidth(characters: number | null, digit: number): ColumnWidth {
  if (characters !== null) return columnWidth(characters, digit);
  const pixels = Math.ceil((BASE_CHARACTERS * digit + 5) / 8) * 8;
  return { characters: pixels / digit, pixels };
}

/** Pixels of a row height in points; that of an untouched row when it is not known. */
export function rowPixels(points: number | null): number {
  return Math.round((points ?? ROW_HEIGHT) * PIXELS_PER_POINT);
}
