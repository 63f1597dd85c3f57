import type { BorderStyle, HorizontalAlignment, ResolvedStyle, VerticalAlignment } from '../../../hosts/package';
import type { BorderData, BorderSide, CellStyle } from '../../model/workbookData';

const SIDES: readonly BorderSide[] = ['top', 'bottom', 'left', 'right'];

const HORIZONTAL: Readonly<Record<HorizontalAlignment, CellStyle['horizontal']>> = {
  general: undefined,
  left: 'left',
  center: 'center',
  right: 'right',
  fill: 'left',
  justify: 'left',
  centerContinuous: 'center',
  distributed: 'center',
};

const VERTICAL: Readonly<Record<VerticalAlignment, CellStyle['vertical']>> = {
  top: 'top',
  center: 'middle',
  bottom: 'bottom',
  justify: 'middle',
  distributed: 'middle',
};

/** The lines that the grid can draw, nearest to those of the file. */
const BORDERS: Readonly<Record<BorderStyle, BorderData['style']>> = {
  thin: 'thin',
  hair: 'dotted',
  dotted: 'dotted',
  dashed: 'dashed',
  dashDot: 'dashed',
  dashDotDot: 'dashed',
  medium: 'medium',
  mediumDashed: 'medium',
  mediumDashDot: 'medium',
  mediumDashDotDot: 'medium',
  slantDashDot: 'medium',
  thick: 'thick',
  double: 'double',
};

/** A style of the file as the grid draws it. Rotation, indent and strike-through are not shown. */
export function cellStyle({ font, fill, borders, horizontal, vertical, wraps }: ResolvedStyle): CellStyle {
  const drawn = SIDES.flatMap((side) => {
    const border = borders[side];
    return border === null ? [] : [[side, { style: BORDERS[border.style], color: border.color }] as const];
  });
  const across = HORIZONTAL[horizontal];
  const upright = VERTICAL[vertical];
  return {
    ...(fill !== null && { fill }),
    fontColor: font.color,
    fontName: font.name,
    fontSize: font.size,
    bold: font.isBold,
    italic: font.isItalic,
    underline: font.isUnderlined,
    ...(across !== undefined && { horizontal: across }),
    ...(upright !== undefined && { vertical: upright }),
    wrap: wraps,
    ...(drawn.length > 0 && { borders: Object.fromEntries(drawn) }),
  };
}
