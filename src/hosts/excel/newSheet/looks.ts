import { areaAround, areaToA1, columnName } from '../../../core/form/address';
import { FILLS, FONT_NAME, FONT_SIZE, LINE_COLOR, TEXT_COLORS, type CellLook, type SheetDesign } from '../../../core/sheetDesign';
import { rectanglesOf } from './rectangles';

/** A column of `n` characters is `n × 7 + 5` pixels wide, and Excel measures in points. */
const PIXELS_PER_CHARACTER = 7;
const PIXEL_PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** `Excel.RangeFormat.textOrientation` of characters that stand one below the other. */
const STACKED = 180;

const LINES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

/** Gives the cells their look, and columns and rows their size. */
export function fillLooks(sheet: Excel.Worksheet, design: SheetDesign): void {
  const area = areaAround(design.cells);
  if (area === null) return;
  const all = sheet.getRange(areaToA1(area)).format;
  all.font.name = FONT_NAME;
  all.font.size = FONT_SIZE;
  all.verticalAlignment = VERTICAL.middle;
  const each = <Key extends keyof CellLook>(key: Key, set: (format: Excel.RangeFormat, value: NonNullable<CellLook[Key]>) => void): void => {
    forEachValue(design, key, (address, value) => set(sheet.getRange(address).format, value));
  };
  each('bold', (format, bold) => (format.font.bold = bold));
  each('size', (format, size) => (format.font.size = size));
  // A link is underlined; setting a hyperlink does that already, in a font of Excel's own choice.
  each('text', (format, role) => (format.font.color = TEXT_COLORS[role]));
  each('fill', (format, role) => (format.fill.color = FILLS[role]));
  each('horizontal', (format, side) => (format.horizontalAlignment = HORIZONTAL[side]));
  each('vertical', (format, side) => (format.verticalAlignment = VERTICAL[side]));
  each('wrap', (format, wrap) => (format.wrapText = wrap));
  each('stacked', (format) => (format.textOrientation = STACKED));
  each('border', (format) => drawLines(format));
  design.columnWidths.forEach((width, column) => {
    const name = columnName(column);
    sheet.getRange(`${name}:${name}`).format.columnWidth = (width * PIXELS_PER_CHARACTER + PIXEL_PADDING) * POINTS_PER_PIXEL;
  });
  for (const [row, height] of design.rowHeights) sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
}

/** Calls `visit` for areas of cells that share a value of one property of the look; cells without it are left out. */
function forEachValue<Key extends keyof CellLook>(
  { cells }: SheetDesign,
  key: Key,
  visit: (address: string, value: NonNullable<CellLook[Key]>) => void,
): void {
  const groups = new Map<NonNullable<CellLook[Key]>, { row: number; column: number }[]>();
  for (const { row, column, look } of cells) {
    const value = look[key];
    if (value === undefined || value === false) continue;
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [{ row, column }]);
    else group.push({ row, column });
  }
  for (const [value, group] of groups) for (const area of rectanglesOf(group)) visit(areaToA1(area), value);
}

function drawLines(format: Excel.RangeFormat): void {
  for (const line of LINES) {
    const border = format.borders.getItem(line);
    border.style = 'Continuous';
    border.color = LINE_COLOR;
  }
}
