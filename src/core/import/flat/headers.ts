import { blocksNamed, INDICATOR_WORDS } from '../../layout/words';
import { wordKey } from '../../layout/text';
import { fundKind, indicatorKind, type ColumnKind } from './kinds';
import type { FlatCell } from './tokens';

/** Kinds of the columns under the header of a block; `texts` has a place for each, empty where the header says nothing. */
export interface HeaderRow {
  readonly texts: readonly string[];
  readonly kinds: readonly ColumnKind[];
}

/** The header of the funds block with a column for the names of the rows, which has no header word. */
export function fundHeader(texts: readonly string[]): HeaderRow {
  const kinds = texts.map((text): ColumnKind | null => (namesBlock(text) ? 'block' : fundKind(text)));
  const firstValue = kinds.findIndex((kind) => kind !== null && kind !== 'block');
  const nameAt = kinds.findIndex((kind, index) => kind === null && index < firstValue);
  const filled = kinds.map((kind) => kind ?? 'other');
  if (nameAt >= 0) return { texts, kinds: [...filled.slice(0, nameAt), 'name', ...filled.slice(nameAt + 1)] };
  return {
    texts: [...texts.slice(0, firstValue), '', ...texts.slice(firstValue)],
    kinds: [...filled.slice(0, firstValue), 'name', ...filled.slice(firstValue)],
  };
}

/** The header of the indicators block. */
export function indicatorHeader(texts: readonly string[]): HeaderRow {
  return { texts, kinds: texts.map((text) => indicatorKind(text) ?? 'other') };
}

/** The header with the words of a second line (指标值 below 年度) put to those above, or `null` when the line is none. */
export function withSecondLine(above: readonly string[], below: readonly string[]): string[] | null {
  if (above.length !== below.length || below.every((text) => text === '')) return null;
  const whole = above.map((text, index) => text + (below[index] ?? ''));
  const isHeader = whole.every((text, index) => below[index] === '' || indicatorKind(text) !== null);
  return isHeader ? whole : null;
}

/** Header words one after the other, those of a second line at the end: each is put to the first word that it completes. */
export function joinedHeader(words: readonly FlatCell[]): FlatCell[] {
  const columns: FlatCell[] = [];
  for (const word of words) {
    const kind = indicatorKind(word.text);
    const open = columns.findIndex(({ text }) => indicatorKind(text) === null && isPlainHeader(text + word.text));
    const begun = columns[open];
    if (begun !== undefined && (kind === null || kind === 'value')) columns[open] = { ...begun, text: begun.text + word.text };
    else columns.push(word);
  }
  return columns;
}

function isPlainHeader(text: string): boolean {
  return INDICATOR_WORDS.find(wordKey(text))?.certainty === 'plain';
}

function namesBlock(text: string): boolean {
  return text !== '' && fundKind(text) === null && blocksNamed(wordKey(text)).includes('funds');
}
