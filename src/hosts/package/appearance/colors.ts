import { XmlScanner } from '../xml/scanner';
import type { XmlRecord } from '../xml/record';
import { attributeOf, readRecord } from '../xml/record';
import { decimal, isTrue, wholeNumber } from '../xml/values';

/** Colours that a file names by number: those of its theme and of its palette, as `RRGGBB`. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Theme of Office 2013–2022, for files without one; in the order in which cells count theme colours. */
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72'.split(' ');
/** Order of the colours in a theme part; cells count the first four in pairs swapped (light before dark). */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

const BASE = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
/** Default palette (ECMA-376 part 1, 18.8.27); 64 and 65 are the window's own text and background. */
const DEFAULT_INDEXED = [
  ...BASE,
  ...BASE,
  ...'800000 008000 000080 808000 800080 008080 C0C0C0 808080'.split(' '),
  ...'9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF'.split(' '),
  ...'000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF'.split(' '),
  ...'00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99'.split(' '),
  ...'3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696'.split(' '),
  ...'003366 339966 003300 333300 993300 993366 333399 333333'.split(' '),
  '000000',
  'FFFFFF',
];

/** Colours of the theme part; those of Office when there is none or it does not say. */
export function readTheme(text: string | null): readonly string[] {
  if (text === null) return OFFICE_THEME;
  const scanner = new XmlScanner(text);
  const found = new Map<string, string>();
  while (scanner.next()) {
    if (!scanner.is('clrScheme') || !scanner.isOpen()) continue;
    for (const { name, children } of readRecord(scanner).children) {
      const color = children[0] ?? null;
      const rgb = attributeOf(color, 'lastClr') ?? attributeOf(color, 'val');
      if (rgb !== null && isRgb(rgb)) found.set(name, rgb.toUpperCase());
    }
    break;
  }
  return THEME_ORDER.map((name, index) => found.get(name) ?? OFFICE_THEME[index] ?? '000000');
}

/** Palette of a style sheet from its `colors` element. */
export function readIndexed(colors: XmlRecord | null): readonly string[] {
  const own = colors?.children.find(({ name }) => name === 'indexedColors')?.children ?? [];
  return DEFAULT_INDEXED.map((color, index) => {
    const rgb = attributeOf(own[index] ?? null, 'rgb')?.slice(-6);
    return rgb !== undefined && isRgb(rgb) ? rgb.toUpperCase() : color;
  });
}

/** A `color`, `fgColor` or `bgColor` element as `#RRGGBB`; `null` when it is absent or automatic. */
export function resolveColor(color: XmlRecord | null, palette: Palette): string | null {
  if (color === null || isTrue(attributeOf(color, 'auto'))) return null;
  const rgb = attributeOf(color, 'rgb')?.slice(-6);
  const theme = wholeNumber(attributeOf(color, 'theme'));
  const indexed = wholeNumber(attributeOf(color, 'indexed'));
  const base =
    rgb !== undefined && isRgb(rgb)
      ? rgb.toUpperCase()
      : theme !== null
        ? palette.theme[theme]
        : indexed !== null
          ? palette.indexed[indexed]
          : undefined;
  if (base === undefined) return null;
  return `#${tinted(base, decimal(attributeOf(color, 'tint')) ?? 0)}`;
}

function isRgb(text: string): boolean {
  return /^[0-9a-f]{6}$/i.test(text);
}

/** Tint moves the lightness (HSL) towards white when positive and black when negative (ECMA-376 part 1, 18.8.19). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const amount = Math.max(-1, Math.min(1, tint));
  const { hue, saturation, lightness } = toHsl(rgb);
  const moved = amount < 0 ? lightness * (1 + amount) : lightness * (1 - amount) + amount;
  return fromHsl(hue, saturation, moved);
}

function toHsl(rgb: string): { hue: number; saturation: number; lightness: number } {
  const channel = (at: number): number => parseInt(rgb.slice(at, at + 2), 16) / 255;
  const [red, green, blue] = [channel(0), channel(2), channel(4)];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const range = high - low;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const sector =
    high === red ? (green - blue) / range : high === green ? (blue - red) / range + 2 : (red - green) / range + 4;
  return { hue: (sector + 6) % 6, saturation, lightness };
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const strength = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): string => {
    const sector = (offset + hue * 2) % 12;
    const value = lightness - strength * Math.max(-1, Math.min(sector - 3, 9 - sector, 1));
    return Math.round(value * 255).toString(16).padStart(2, '0').toUpperCase();
  };
  return channel(0) + channel(8) + channel(4);
}
