import { FONT_SIZE } from './design';

/** Height of one line in points, per point of font size. */
const LINE_HEIGHT = 1.36;

/** Space above and below the lines of a cell together, in points. */
const PADDING = 4;

/** The highest row that Excel knows, in points. */
const HIGHEST_ROW = 409;

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{3ffff}]/u;

/** Width of a text in characters of the standard font; a Chinese character is two wide. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/**
 * Height in points of a row whose cell wraps the text in the standard size; merged cells do not grow by themselves.
 * @param width of the cell, in characters of the standard font
 */
export function rowHeightFor(text: string, width: number): number {
  const usable = Math.max(2, width - 1);
  const lines = text.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(textWidth(line) / usable)), 0);
  return Math.min(HIGHEST_ROW, Math.ceil(lines * FONT_SIZE * LINE_HEIGHT + PADDING));
}
