const NONE: readonly string[] = [];

/** A test for texts that hold any of the words; it looks only where one of them could begin, for most texts hold none. */
export function holdsAnyOf(list: readonly string[]): (text: string) => boolean {
  const byFirst = new Map<number, string[]>();
  for (const word of list) {
    const first = word.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  return (text) => {
    for (let at = 0; at < text.length; at++) {
      for (const word of byFirst.get(text.charCodeAt(at)) ?? NONE) if (text.startsWith(word, at)) return true;
    }
    return false;
  };
}
