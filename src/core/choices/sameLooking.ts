import { parseA1 } from '../form/address';
import type { Place } from './choices';

/** Something that a choice may be about: what it looks like, without addresses, and where it is. */
export interface Candidate<Thing> {
  readonly thing: Thing;
  /** Names its sheet too, so that all that look the same are on one sheet. */
  readonly look: string;
  /** A1 address. */
  readonly cell: string;
}

/**
 * Finds what each choice is about among things of today. Choices follow a thing when rows are inserted above it. Among
 * several that look the same, the choice is about the one at the same place among them; when their number has changed, about
 * the one in the same cell, and otherwise about none: better a finding too many than one that nobody saw.
 * @returns the choice of each thing that has one; each choice is about one thing at most
 */
export function matchPlaces<Thing, Choice extends Place>(
  candidates: readonly Candidate<Thing>[],
  choices: readonly { readonly choice: Choice; readonly look: string }[],
): ReadonlyMap<Thing, Choice> {
  const groups = new Map(choices.map(({ look }): [string, Candidate<Thing>[]] => [look, []]));
  for (const each of candidates) groups.get(each.look)?.push(each);
  for (const group of groups.values()) group.sort(byPosition);
  const matched = new Map<Thing, Choice>();
  for (const { choice, look } of choices) {
    const group = groups.get(look) ?? [];
    const found = group.length === choice.count ? group[choice.index] : group.find(({ cell }) => cell === choice.cell);
    if (found !== undefined && !matched.has(found.thing)) matched.set(found.thing, choice);
  }
  return matched;
}

/** The place of a thing among those that look like it; `null` when it is not among them. */
export function placeOf<Thing>(candidates: readonly Candidate<Thing>[], thing: Thing): Place | null {
  const own = candidates.find((each) => each.thing === thing);
  if (own === undefined) return null;
  const group = candidates.filter(({ look }) => look === own.look).sort(byPosition);
  return { cell: own.cell, index: group.indexOf(own), count: group.length };
}

function byPosition({ cell: a }: Candidate<unknown>, { cell: b }: Candidate<unknown>): number {
  const first = parseA1(a);
  const second = parseA1(b);
  return first === null || second === null ? 0 : first.row - second.row || first.column - second.column;
}
