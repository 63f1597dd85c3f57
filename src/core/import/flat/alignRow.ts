import { GAP, misfit, type ColumnKind } from './kinds';

/** How the texts of a row fall under the columns of a header. */
export interface Alignment {
  /** One text for each column; empty where there is none. */
  readonly texts: readonly string[];
  /** Texts that no column takes. */
  readonly rest: readonly string[];
  /** How ill it fits; 0 is well. */
  readonly cost: number;
  /** No other way is as good, and nothing is left over. */
  readonly isSure: boolean;
}

type Way = Omit<Alignment, 'isSure'>;

/** A text that no column takes. */
const LEFT_OVER = 8;
/** Cells doubled under a header of two columns (66 66 under 全年预算数); wide repetitions are unlikelier than even ones. */
const REPEATED = 0.1;
const SAME = 1e-9;
/** Ways kept while a row is laid out: the best, and those that may turn out as good. */
const MOST_WAYS = 4;
/** A row with more texts than this is no row of a form. */
const MOST_TEXTS = 40;

/** Lays the texts of a row under columns, in order: the least ill-fitting way. */
export function alignRow(texts: readonly string[], kinds: readonly ColumnKind[]): Alignment {
  const beyond = texts.slice(MOST_TEXTS);
  const [first, second] = waysOfBeginnings(texts.slice(0, MOST_TEXTS), kinds, MOST_WAYS).at(-1) ?? [];
  if (first === undefined) return { texts: kinds.map(() => ''), rest: texts, cost: LEFT_OVER * texts.length, isSure: false };
  const rest = [...first.rest, ...beyond];
  const isTie = second !== undefined && second.cost - first.cost < SAME;
  return { ...first, rest, isSure: !isTie && rest.length === 0 };
}

/** How ill the first text alone, the first two, … the first {@link MOST_TEXTS} fit as a row. */
export function costsOfBeginnings(texts: readonly string[], kinds: readonly ColumnKind[]): number[] {
  const ways = waysOfBeginnings(texts.slice(0, MOST_TEXTS), kinds, 1);
  return ways.slice(1).map((found) => Math.min(...found.map(({ cost }) => cost)));
}

/** For every number of texts, none included, the best few ways in which so many lie under all the columns. */
function waysOfBeginnings(texts: readonly string[], kinds: readonly ColumnKind[], few: number): Way[][] {
  const none: Way[][] = texts.map(() => []);
  let ways = leavingOver([[{ cost: 0, texts: [], rest: [] }], ...none], texts, few);
  for (const kind of kinds) ways = leavingOver(nextColumn(ways, texts, kind, few), texts, few);
  return ways;
}

/** `ways[n]`: the best ways in which the first n texts lie under the columns so far. */
function nextColumn(ways: readonly (readonly Way[])[], texts: readonly string[], kind: ColumnKind, few: number): Way[][] {
  return ways.map((before, used) => {
    const found: Way[] = before.map((way) => ({ ...way, cost: way.cost + GAP[kind], texts: [...way.texts, ''] }));
    const last = texts[used - 1];
    for (let width = 1; width <= used && last !== undefined && texts[used - width] === last; width++) {
      const cost = misfit(last, kind) + REPEATED * (width - 1) ** 2;
      for (const way of ways[used - width] ?? []) found.push({ ...way, cost: way.cost + cost, texts: [...way.texts, last] });
    }
    return best(found, few);
  });
}

/** Adds the ways in which the text before is left over. */
function leavingOver(ways: readonly (readonly Way[])[], texts: readonly string[], few: number): Way[][] {
  let fewer: readonly Way[] = [];
  return ways.map((found, used) => {
    const text = texts[used - 1];
    const leaving = text === undefined ? [] : fewer.map((way) => ({ ...way, cost: way.cost + LEFT_OVER, rest: [...way.rest, text] }));
    const all = best([...found, ...leaving], few);
    fewer = all;
    return all;
  });
}

/** The cheapest ways that differ in what stands where. */
function best(ways: readonly Way[], few: number): Way[] {
  if (few === 1) return ways.length < 2 ? [...ways] : [ways.reduce((a, b) => (b.cost < a.cost ? b : a))];
  const seen = new Set<string>();
  return [...ways]
    .sort((a, b) => a.cost - b.cost)
    .filter(({ texts }) => {
      const key = texts.join('\u0000');
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, few);
}
