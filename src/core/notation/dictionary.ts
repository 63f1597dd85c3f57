/** Words with a meaning, looked up at a position of a text: the longest one that stands there. */
export interface Dictionary<T> {
  readonly longestAt: (text: string, position: number) => Entry<T> | null;
  readonly exact: (text: string) => Entry<T> | null;
}

export interface Entry<T> {
  readonly word: string;
  readonly meaning: T;
}

/** Builds a dictionary. A word given twice is a mistake in a data file and throws. */
export function dictionary<T>(entries: Iterable<readonly [word: string, meaning: T]>): Dictionary<T> {
  const all = new Map<string, Entry<T>>();
  const byFirst = new Map<string, Entry<T>[]>();
  for (const [word, meaning] of entries) {
    if (all.has(word)) throw new Error(`${word} stands twice in a table of the notation`);
    const entry = { word, meaning };
    all.set(word, entry);
    const bucket = byFirst.get(word.charAt(0));
    if (bucket === undefined) byFirst.set(word.charAt(0), [entry]);
    else bucket.push(entry);
  }
  for (const bucket of byFirst.values()) bucket.sort((a, b) => b.word.length - a.word.length);
  return {
    longestAt: (text, position) =>
      byFirst.get(text.charAt(position))?.find((entry) => text.startsWith(entry.word, position)) ?? null,
    exact: (text) => all.get(text) ?? null,
  };
}

/** Words of a list separated by spaces. */
export function words(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}

/** A dictionary of words that mean nothing but themselves. */
export function wordSet(list: string): Dictionary<true> {
  return dictionary(words(list).map((word) => [word, true] as const));
}
