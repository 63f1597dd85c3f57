import { BUILT_IN_FORMATS, GENERAL } from '../../shared/builtInFormats';
import { readFormats } from '../styles/readStyles';
import type { XmlRecord } from '../xml/record';
import { attributeOf, child, readRecord } from '../xml/record';
import { XmlScanner } from '../xml/scanner';
import { decimal, isTrue, wholeNumber } from '../xml/values';
import type { Palette } from './colors';
import { readIndexed, resolveColor } from './colors';
import type { ResolvedBorder, ResolvedFont, ResolvedStyle } from './types';
import { BORDER_STYLES, HORIZONTAL_ALIGNMENTS, VERTICAL_ALIGNMENTS } from './types';

/** How a differential style changes a cell; `null` leaves it as it is. */
export interface DifferentialStyle {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

export interface StyleTable {
  readonly styles: readonly ResolvedStyle[];
  readonly differential: readonly DifferentialStyle[];
}

const BLACK = '#000000';
const DEFAULT_FONT: ResolvedFont = {
  name: '宋体',
  size: 11,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  isStruck: false,
  color: BLACK,
};

const LISTS = ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;
type ListName = (typeof LISTS)[number];

/** Resolves all styles of a style sheet; without one there is the default style alone. */
export function resolveStyles(text: string | null, theme: readonly string[]): StyleTable {
  const lists: Record<ListName, readonly XmlRecord[]> = { fonts: [], fills: [], borders: [], cellXfs: [], dxfs: [] };
  const formats = new Map(BUILT_IN_FORMATS);
  let colors: XmlRecord | null = null;
  if (text !== null) {
    const scanner = new XmlScanner(text);
    scanner.root();
    while (scanner.nextChild(1)) {
      const list = LISTS.find((name) => scanner.is(name));
      if (list !== undefined) lists[list] = readRecord(scanner).children;
      else if (scanner.is('numFmts')) readFormats(scanner, formats);
      else if (scanner.is('colors')) colors = readRecord(scanner);
    }
  }
  const palette = { theme, indexed: readIndexed(colors) };
  const fonts = lists.fonts.map((font) => resolveFont(font, palette));
  const fills = lists.fills.map((fill) => resolveFill(fill, palette));
  const borders = lists.borders.map((border) => resolveBorders(border, palette));
  const styles = lists.cellXfs.map((xf): ResolvedStyle => {
    const index = (name: string): number => wholeNumber(attributeOf(xf, name)) ?? 0;
    return {
      font: fonts[index('fontId')] ?? DEFAULT_FONT,
      fill: fills[index('fillId')] ?? null,
      borders: borders[index('borderId')] ?? NO_BORDERS,
      ...resolveAlignment(child(xf, 'alignment')),
      numberFormat: formats.get(index('numFmtId')) ?? GENERAL,
    };
  });
  const plain: ResolvedStyle = {
    font: DEFAULT_FONT,
    fill: null,
    borders: NO_BORDERS,
    ...resolveAlignment(null),
    numberFormat: GENERAL,
  };
  return { styles: styles.length === 0 ? [plain] : styles, differential: lists.dxfs.map((dxf) => resolveDxf(dxf, palette)) };
}

function resolveFont(font: XmlRecord, palette: Palette): ResolvedFont {
  const underline = child(font, 'u');
  return {
    name: attributeOf(child(font, 'name'), 'val') ?? DEFAULT_FONT.name,
    size: decimal(attributeOf(child(font, 'sz'), 'val')) ?? DEFAULT_FONT.size,
    isBold: isSet(child(font, 'b')),
    isItalic: isSet(child(font, 'i')),
    isUnderlined: underline !== null && attributeOf(underline, 'val') !== 'none',
    isStruck: isSet(child(font, 'strike')),
    color: resolveColor(child(font, 'color'), palette) ?? BLACK,
  };
}

function isSet(flag: XmlRecord | null): boolean {
  return flag !== null && isTrue(attributeOf(flag, 'val'), true);
}

function resolveFill(fill: XmlRecord, palette: Palette): string | null {
  const pattern = child(fill, 'patternFill');
  if (pattern !== null) {
    const type = attributeOf(pattern, 'patternType') ?? 'none';
    if (type === 'none') return null;
    const foreground = resolveColor(child(pattern, 'fgColor'), palette);
    return type === 'solid' ? foreground : (resolveColor(child(pattern, 'bgColor'), palette) ?? foreground);
  }
  const stop = child(child(fill, 'gradientFill'), 'stop');
  return resolveColor(child(stop, 'color'), palette);
}

const NO_BORDERS: ResolvedStyle['borders'] = { left: null, right: null, top: null, bottom: null };

function resolveBorders(border: XmlRecord, palette: Palette): ResolvedStyle['borders'] {
  const side = (...names: string[]): ResolvedBorder | null => {
    const record = border.children.find(({ name }) => names.includes(name)) ?? null;
    const wanted = attributeOf(record, 'style');
    const style = BORDER_STYLES.find((each) => each === wanted);
    return style === undefined ? null : { style, color: resolveColor(child(record, 'color'), palette) ?? BLACK };
  };
  return { left: side('left', 'start'), right: side('right', 'end'), top: side('top'), bottom: side('bottom') };
}

function resolveAlignment(
  alignment: XmlRecord | null,
): Pick<ResolvedStyle, 'horizontal' | 'vertical' | 'wraps' | 'indent' | 'rotation'> {
  const horizontal = attributeOf(alignment, 'horizontal');
  const vertical = attributeOf(alignment, 'vertical');
  const rotation = wholeNumber(attributeOf(alignment, 'textRotation')) ?? 0;
  return {
    horizontal: HORIZONTAL_ALIGNMENTS.find((each) => each === horizontal) ?? 'general',
    vertical: VERTICAL_ALIGNMENTS.find((each) => each === vertical) ?? 'bottom',
    wraps: isTrue(attributeOf(alignment, 'wrapText')),
    indent: wholeNumber(attributeOf(alignment, 'indent')) ?? 0,
    // 91…180 turn clockwise, 255 stacks the letters (ECMA-376 part 1, 18.8.1)
    rotation: rotation === 255 ? 'stacked' : rotation > 90 ? 90 - rotation : rotation,
  };
}

/** In a differential style a solid fill has its colour in `bgColor`. */
function resolveDxf(dxf: XmlRecord, palette: Palette): DifferentialStyle {
  const font = child(dxf, 'font');
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  const isFilled = pattern !== null && attributeOf(pattern, 'patternType') !== 'none';
  const color = resolveColor(child(pattern, 'bgColor'), palette) ?? resolveColor(child(pattern, 'fgColor'), palette);
  return {
    fill: isFilled ? color : null,
    fontColor: resolveColor(child(font, 'color'), palette),
    isBold: isSet(child(font, 'b')),
    isItalic: isSet(child(font, 'i')),
  };
}
