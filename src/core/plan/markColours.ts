import type { FindingLevel } from '../checks/finding';

/** Colours of a marked cell, `#RRGGBB`; the text is readable on the fill (4.5 : 1 at least). */
export interface MarkColours {
  readonly fill: string;
  readonly font: string;
}

/** How cells of each level are coloured. */
export type MarkPalette = Readonly<Record<FindingLevel, MarkColours>>;

/** Palettes that a person can choose from, the usual one first. */
export const markPaletteIds = ['standard', 'blue-orange', 'greys'] as const;

export type MarkPaletteId = (typeof markPaletteIds)[number];

export const markPalettes: Readonly<Record<MarkPaletteId, MarkPalette>> = {
  /** Excel's own colours for "bad" and "neutral", and a calm blue. */
  standard: {
    error: { fill: '#FFC7CE', font: '#9C0006' },
    warning: { fill: '#FFEB9C', font: '#7F6000' },
    info: { fill: '#DDEBF7', font: '#1F4E79' },
  },
  /** Told apart by lightness as well as by hue: no defect of colour vision makes two of them look alike. */
  'blue-orange': {
    error: { fill: '#0B4F8A', font: '#FFFFFF' },
    warning: { fill: '#F2A93B', font: '#000000' },
    info: { fill: '#E8EEF4', font: '#1F2A36' },
  },
  /** Told apart on a black-and-white printer. */
  greys: {
    error: { fill: '#404040', font: '#FFFFFF' },
    warning: { fill: '#A6A6A6', font: '#000000' },
    info: { fill: '#E7E6E6', font: '#262626' },
  },
};
