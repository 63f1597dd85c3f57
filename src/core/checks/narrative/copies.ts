import type { FormCell } from '../../form/form';
import type { ScoredForm } from '../../scoring/evaluation';
import { bare, runsOf } from './similarity';

/** Share of common passages from which on one text is a copy of the other. */
const COPIED = 0.6;

/** Shorter texts are alike by accident. In characters without punctuation. */
const SHORTEST_TEXT = 40;

/** Length of the runs by which a copied passage is recognised, in characters. */
const RUN = 8;

/** A passage, or a whole text, that stands in more texts than this is a set phrase; nobody can tell whom it was copied from. */
const MOST_PLACES = 20;

/** Forms that a text is compared with; the nearest texts come first. */
const MOST_SOURCES = 5;

/** A narrative (实际完成情况) of a form. */
export interface Narrative {
  readonly scored: ScoredForm;
  readonly narrative: FormCell;
}

interface Text {
  readonly runs: ReadonlySet<string>;
  readonly places: Narrative[];
}

/** The different texts of a workbook and where their passages stand: built once, asked for every form. */
interface CopyIndex {
  readonly texts: ReadonlyMap<string, Text>;
  readonly byRun: ReadonlyMap<string, readonly Text[]>;
}

const indexes = new WeakMap<readonly ScoredForm[], CopyIndex>();

/** The long narratives of a form, each with the other forms of the workbook that have nearly the same text. */
export function findCopies(
  scored: ScoredForm,
  workbook: readonly ScoredForm[],
): readonly { readonly narrative: FormCell; readonly sources: readonly Narrative[] }[] {
  if (workbook.length < 2) return [];
  const index = indexOf(workbook);
  return narrativesOf(scored).map((narrative) => ({
    narrative,
    sources: similarTexts(bareTextOf(narrative), index)
      .flatMap((text) => text.places)
      .filter((place) => place.scored !== scored)
      .slice(0, MOST_SOURCES),
  }));
}

function narrativesOf({ form }: ScoredForm): readonly FormCell[] {
  return form.goals.flatMap(({ actual }) =>
    actual !== null && bareTextOf(actual).length >= SHORTEST_TEXT ? [actual] : [],
  );
}

const bareTexts = new WeakMap<FormCell, string>();

function bareTextOf(cell: FormCell): string {
  const known = bareTexts.get(cell);
  if (known !== undefined) return known;
  const text = bare(cell.text);
  bareTexts.set(cell, text);
  return text;
}

function indexOf(workbook: readonly ScoredForm[]): CopyIndex {
  const known = indexes.get(workbook);
  if (known !== undefined) return known;
  const texts = new Map<string, Text>();
  for (const scored of workbook) {
    for (const narrative of narrativesOf(scored)) {
      const key = bareTextOf(narrative);
      const text = texts.get(key) ?? { runs: runsOf(key, RUN), places: [] };
      if (text.places.length < MOST_PLACES) text.places.push({ scored, narrative });
      texts.set(key, text);
    }
  }
  const byRun = new Map<string, Text[]>();
  for (const text of texts.values()) {
    for (const run of text.runs) {
      const holders = byRun.get(run);
      if (holders === undefined) byRun.set(run, [text]);
      else if (holders.length < MOST_PLACES) holders.push(text);
    }
  }
  const index = { texts, byRun };
  indexes.set(workbook, index);
  return index;
}

/** Texts that share most passages of the shorter one, the same text first. */
function similarTexts(key: string, { texts, byRun }: CopyIndex): readonly Text[] {
  const own = texts.get(key);
  if (own === undefined) return [];
  const shared = new Map<Text, number>();
  for (const run of own.runs) {
    for (const text of byRun.get(run) ?? []) shared.set(text, (shared.get(text) ?? 0) + 1);
  }
  return [...shared]
    .filter(([text, count]) => count / Math.min(text.runs.size, own.runs.size) >= COPIED)
    .sort(([, a], [, b]) => b - a)
    .map(([text]) => text);
}
