/** Letters, digits and Chinese characters only; what is left carries the meaning. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

function grams(text: string, size: number): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + size <= text.length; at += 1) found.add(text.slice(at, at + size));
  return found;
}

/** Share of the pairs of neighbouring characters of `part` that stand in `whole` too, 0 to 1. */
export function coverage(part: string, whole: string): number {
  const pairs = grams(bare(part), 2);
  if (pairs.size === 0) return 0;
  const there = grams(bare(whole), 2);
  let shared = 0;
  for (const pair of pairs) if (there.has(pair)) shared += 1;
  return shared / pairs.size;
}

/** Length of the runs by which a copied passage is recognised, in characters. */
const RUN = 8;

/** Share of the shorter text's runs of eight characters that stand in the other text, 0 to 1. */
export function sharedRuns(a: string, b: string): number {
  const runsOfA = grams(bare(a), RUN);
  const runsOfB = grams(bare(b), RUN);
  const [small, large] = runsOfA.size <= runsOfB.size ? [runsOfA, runsOfB] : [runsOfB, runsOfA];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const run of small) if (large.has(run)) shared += 1;
  return shared / small.size;
}
