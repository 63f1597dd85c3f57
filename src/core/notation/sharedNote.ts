import { holdsAnyOf } from '../holdsAnyOf';
import { spelledAnywhere } from './comparators';
import { judgingNotes } from './data/vocabulary';
import { words } from './dictionary';
import { hasHan, normalise } from './normalise';

const NOTE = /^(.*\d[^()]*)\(([^()\d]{2,})\)$/u;
const isMeaningful = holdsAnyOf([...spelledAnywhere, ...words(judgingNotes)]);

/**
 * Target and actual without the bracketed note that both end with: 15个村（含社区） and 15个村（含社区） are compared by their numbers. `null` where they
 * have none in common, or one that says how to compare, grades the number, or is part of its unit.
 */
export function withoutSharedNote(target: string, actual: string): { readonly target: string; readonly actual: string } | null {
  const [one, other] = [NOTE.exec(normalise(target).plain), NOTE.exec(normalise(actual).plain)];
  const note = one?.[2] ?? '';
  if (note !== other?.[2] || !hasHan(note) || isMeaningful(note)) return null;
  return { target: one?.[1] ?? '', actual: other[1] ?? '' };
}
