/** Where the focus goes that leaves an add-in: on from its last place, back from its first, or into the cells. */
export type FocusExit = 'next' | 'previous' | 'cells';

/** office.js's number for “the focus comes in, to the first place”. */
export const FOCUS_FIRST = 4;

/** office.js's numbers of the keys with which the focus leaves: Ctrl+F6, Tab, Esc, F2. */
const EXITS: ReadonlyMap<unknown, FocusExit> = new Map([
  [5, 'next'],
  [6, 'previous'],
  [13, 'next'],
  [14, 'previous'],
  [15, 'cells'],
  [16, 'cells'],
]);

/** What a message of office.js to its host says of the focus: `[id of the add-in, number, …]`; `null` when nothing. */
export function exitOf(data: unknown): FocusExit | null {
  return Array.isArray(data) ? (EXITS.get(data[1]) ?? null) : null;
}
