/** Letters, digits and Chinese characters only; what is left carries the meaning. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** All runs of `size` neighbouring characters of a text. */
export function runsOf(text: string, size: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at + size <= text.length; at += 1) found.add(text.slice(at, at + size));
  return found;
}

/** Share of some pairs of characters that stand in a bare text, 0 to 1. */
export function coverage(pairs: ReadonlySet<string>, bareText: string): number {
  if (pairs.size === 0) return 0;
  let shared = 0;
  for (const pair of pairs) if (bareText.includes(pair)) shared += 1;
  return shared / pairs.size;
}
