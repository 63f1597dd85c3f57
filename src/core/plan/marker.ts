import type { FindingLevel } from '../checks/finding';
import { markPaletteIds, markPalettes, type MarkColours, type MarkPaletteId } from './markColours';
import type { Mark } from './transaction';

/** Tells our marks from the user's own conditional formats, whatever else they look like. */
const MARKER = 'selfeval';
const LEVELS: readonly FindingLevel[] = ['error', 'warning', 'info'];

/** A term that is always 0 and carries the marker, the level and the palette; in a condition it changes nothing. */
export function markerTerm(level: FindingLevel, palette: MarkPaletteId = 'standard'): string {
  return `N("${MARKER}:${level}${palette === 'standard' ? '' : `:${palette}`}")`;
}

/** Whether a conditional format's formula is one of ours. */
export function isOurMark(formula: string): boolean {
  return formula.includes(`N("${MARKER}:`);
}

/** The level of the finding that a mark of ours is for. */
export function levelOf(formula: string): FindingLevel {
  return LEVELS.find((level) => formula.includes(`"${MARKER}:${level}"`) || formula.includes(`"${MARKER}:${level}:`)) ?? 'info';
}

/** The palette that a mark of ours is coloured from. */
export function paletteOf(formula: string): MarkPaletteId {
  return markPaletteIds.find((id) => id !== 'standard' && formula.includes(`:${id}")`)) ?? 'standard';
}

/** How the cell of a mark is coloured. */
export function coloursOf({ formula, level }: Pick<Mark, 'formula' | 'level'>): MarkColours {
  return markPalettes[paletteOf(formula)][level];
}
