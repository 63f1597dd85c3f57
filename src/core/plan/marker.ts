import type { FindingLevel } from '../checks/finding';

/** Tells our marks from the user's own conditional formats, whatever else they look like. */
export const MARKER = 'selfeval';

/** A term that is always 0 and carries the marker and the level; in a condition it changes nothing. */
export function markerTerm(level: FindingLevel): string {
  return `N("${MARKER}:${level}")`;
}

/** Whether a conditional format's formula is one of ours. */
export function isOurMark(formula: string): boolean {
  return formula.includes(`N("${MARKER}:`);
}
