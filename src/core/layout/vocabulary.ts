import { Memo } from './memo';
import { QUALIFIERS, type WordList } from './synonyms';

/** How surely a word stands for a role, from surest to least sure. */
export type Certainty = 'plain' | 'contains' | 'typo' | 'weak';

/** A role that a printed word stands for. */
export interface WordMatch<Role extends string> {
  readonly role: Role;
  readonly certainty: Certainty;
}

const SHORTEST_WITH_TYPO = 4;
const LONGEST_CONTAINING = 26;
const QUALIFIERS_WITH_TYPO = ['年度', '全年'];

/** Looks up which role a printed word has; a key is made by `wordKey`. */
export class Vocabulary<Role extends string> {
  private readonly plain = new Map<string, Role>();
  private readonly weak = new Map<string, Role>();
  private readonly parts: { part: string; role: Role }[] = [];
  /** Every word of four characters or more with one character taken out, and the roles it may stand for. */
  private readonly shortened = new Map<string, { word: string; role: Role }[]>();
  private readonly notTypos: ReadonlySet<string>;
  private readonly foundForgiving = new Memo<WordMatch<Role> | null>();

  private readonly alike: readonly Role[];

  /**
   * `notTypos`: words that look like a header with one wrong character and are none (时效指标 beside 绩效指标).
   * `alike`: roles whose words are so alike that a wrong character can mean any of them; the first is then taken (年度指标值, 年初指标值).
   */
  public constructor(lists: Readonly<Record<Role, WordList>>, notTypos: readonly string[] = [], alike: readonly Role[] = []) {
    this.notTypos = new Set(notTypos);
    this.alike = alike;
    for (const role in lists) {
      const { words, weak = [], contains = [] } = lists[role];
      for (const word of words) this.addWord(word, role);
      for (const word of weak) if (!this.plain.has(word)) this.weak.set(word, role);
      for (const part of contains) this.parts.push({ part, role });
    }
  }

  /** The role of a word as listed, with harmless words in front, or as part of a longer header; typing errors are not forgiven. */
  public find(key: string): WordMatch<Role> | null {
    if (key === '' || key.length > LONGEST_CONTAINING) return null;
    const rests = withoutQualifiers(key);
    const role = firstIn(this.plain, rests);
    if (role !== undefined) return { role, certainty: 'plain' };
    const weak = firstIn(this.weak, rests);
    if (weak !== undefined) return { role: weak, certainty: 'weak' };
    const part = this.parts.find((entry) => key.includes(entry.part));
    return part === undefined ? null : { role: part.role, certainty: 'contains' };
  }

  /** Like `find`, and forgives one wrong, missing or added character where only one role comes into question. */
  public findForgiving(key: string): WordMatch<Role> | null {
    return this.foundForgiving.get(key, (own) => this.find(own) ?? this.findTypo(own));
  }

  private findTypo(key: string): WordMatch<Role> | null {
    if (key.length < SHORTEST_WITH_TYPO - 1 || key.length > LONGEST_CONTAINING || this.notTypos.has(key) || /\d/.test(key)) return null;
    const roles = new Set<Role>();
    for (const variant of [key, ...withOneTakenOut(key)]) {
      for (const { word, role } of this.shortened.get(variant) ?? []) {
        if (isOneEditApart(word, key)) roles.add(role);
      }
    }
    const role = this.oneOf([...roles]);
    return role === undefined ? null : { role, certainty: 'typo' };
  }

  /** The only role, or the first of those that are alike. */
  private oneOf(roles: readonly Role[]): Role | undefined {
    if (roles.length <= 1) return roles[0];
    return roles.every((role) => this.alike.includes(role)) ? this.alike[0] : undefined;
  }

  private addWord(word: string, role: Role): void {
    this.plain.set(word, role);
    for (const written of [word, ...QUALIFIERS_WITH_TYPO.map((qualifier) => qualifier + word)]) {
      if (written.length < SHORTEST_WITH_TYPO) continue;
      for (const variant of [written, ...withOneTakenOut(written)]) {
        const entries = this.shortened.get(variant) ?? [];
        entries.push({ word: written, role });
        this.shortened.set(variant, entries);
      }
    }
  }
}

/** The key, and what remains of it when the harmless words in front are taken away one by one. */
function withoutQualifiers(key: string): string[] {
  const rests = [key];
  for (let rest = key; ;) {
    const qualifier = QUALIFIERS.find((word) => rest.length > word.length && rest.startsWith(word));
    if (qualifier === undefined) return rests;
    rest = rest.slice(qualifier.length);
    rests.push(rest);
  }
}

function firstIn<Role>(map: ReadonlyMap<string, Role>, keys: readonly string[]): Role | undefined {
  for (const key of keys) {
    const role = map.get(key);
    if (role !== undefined) return role;
  }
  return undefined;
}

function withOneTakenOut(word: string): string[] {
  return Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

/** Whether two words differ by one character changed, added or missing. */
function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  const rest = short.length === long.length ? short.slice(same + 1) : short.slice(same);
  return long.slice(same + 1) === rest;
}
