import type { CellArea } from '../../src/core/form/address';
import type { SheetSnapshot } from '../../src/core/form/snapshot';
import { isFundHeader, isGoalHeader } from '../../src/core/layout/boundaries';
import { assignColumns } from '../../src/core/layout/columns';
import { findHeaders, type HeaderBand } from '../../src/core/layout/findHeaders';
import { Grid } from '../../src/core/layout/grid';
import { FUND_HEADERS, GOAL_HEADERS, INDICATOR_HEADERS, META_LABELS, type WordList } from '../../src/core/layout/synonyms';
import { plain, wordKey } from '../../src/core/layout/text';
import { findWords, type Word } from '../../src/core/layout/words';
import { readForms } from '../../src/core/layout';
import {
  areaOf,
  mergedDownwards,
  shifted,
  sideBySide,
  stacked,
  unmerged,
  withColumnInserted,
  withColumnsSwapped,
  withJunkUnderMerges,
  withRowInserted,
  withTexts,
} from './sheetMutations';

/** A sheet laid out otherwise that says the same, and what was done to it. */
export interface Mutation {
  readonly name: string;
  readonly sheet: SheetSnapshot;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_unused, i) => from + i);
const mutations = (entries: readonly (readonly [string, SheetSnapshot])[]): Mutation[] => entries.map(([name, sheet]) => ({ name, sheet }));

/** The same cells elsewhere on the sheet. */
export function moved(sheet: SheetSnapshot): Mutation[] {
  return mutations([[1, 0], [0, 1], [7, 3], [40, 20]].map(([rows = 0, columns = 0]) => [`${rows} down, ${columns} right`, shifted(sheet, rows, columns)]));
}

/** A blank column before each column, and one at the end. */
export function withBlankColumn(sheet: SheetSnapshot): Mutation[] {
  const { left, right } = areaOf(sheet);
  return mutations(range(left, right + 1).map((column) => [`column ${column}`, withColumnInserted(sheet, column)]));
}

/** A blank row before each row, and one at the end. */
export function withBlankRow(sheet: SheetSnapshot): Mutation[] {
  const { top, bottom } = areaOf(sheet);
  return mutations(range(top, bottom + 1).map((row) => [`row ${row}`, withRowInserted(sheet, row)]));
}

/** Merged cells taken apart, and others merged, with nothing (or junk) in the covered cells. */
export function mergedOtherwise(sheet: SheetSnapshot): Mutation[] {
  const isTall = (merge: CellArea): boolean => merge.bottom > merge.top;
  const isWide = (merge: CellArea): boolean => merge.right > merge.left;
  const header = headersOf(sheet);
  const inHeader = (merge: CellArea): boolean => header.some((band) => merge.top <= band.bottom && merge.bottom >= band.top);
  return mutations([
    ['nothing merged', unmerged(sheet)],
    ['nothing merged downwards', unmerged(sheet, isTall)],
    ['nothing merged across', unmerged(sheet, isWide)],
    ['header not merged', unmerged(sheet, inHeader)],
    ['header not merged downwards', unmerged(sheet, (merge) => inHeader(merge) && isTall(merge))],
    ['levels merged downwards', levelsMerged(sheet)],
    ['levels unmerged, then merged downwards', levelsMerged(unmerged(sheet, isTall))],
    ['junk under merged cells', withJunkUnderMerges(sheet)],
  ]);
}

/** Every two neighbouring columns of the indicators, right of the name, exchanged where merged cells allow it. */
export function withNeighboursSwapped(sheet: SheetSnapshot): Mutation[] {
  const [band] = headersOf(sheet);
  const form = readForms(sheet).forms[0];
  if (band === undefined || form === undefined) return [];
  const { fields } = assignColumns(band, () => null);
  const nameEnd = fields.level3?.right ?? band.left;
  const spans = Object.entries(fields)
    .filter(([, span]) => span.left > nameEnd)
    .sort(([, a], [, b]) => a.left - b.left);
  const rows = { top: band.top, bottom: form.total?.row ?? form.area.bottom };
  return spans.flatMap(([name, left], i) => {
    const [otherName, right] = spans[i + 1] ?? [];
    if (otherName === undefined || right?.left !== left.right + 1) return [];
    const swapped = withColumnsSwapped(sheet, { rows, left, right });
    return swapped === null ? [] : [{ name: `${name} and ${otherName}`, sheet: swapped }];
  });
}

/** Every header and label replaced by each of its synonyms, all at once: the n-th synonym of each. */
export function renamed(sheet: SheetSnapshot): Mutation[] {
  const places = [...headerPlaces(sheet), ...labelPlaces(sheet)];
  const most = Math.max(0, ...places.map(({ synonyms }) => synonyms.length));
  return range(0, most - 1).map((n) => {
    const texts = places.flatMap(({ cells, text, key, synonyms }) => {
      const synonym = synonyms[n % synonyms.length] ?? key;
      return cells.map((cell, i) => ({ ...cell, text: i > 0 ? '' : text.replace(key, synonym) }));
    });
    return { name: [...new Set(texts.map(({ text }) => text))].join(' '), sheet: withTexts(sheet, texts) };
  });
}

/** The sheet with another form above, below and beside it; what is read must be that of both. */
export function besideAnother(sheet: SheetSnapshot, other: SheetSnapshot): Mutation[] {
  return mutations([
    ...[0, 1, 3].flatMap((gap): [string, SheetSnapshot][] => [
      [`above, ${gap} blank rows`, stacked(sheet, other, gap)],
      [`below, ${gap} blank rows`, stacked(other, sheet, gap)],
    ]),
    ...[0, 1, 5].flatMap((lower): [string, SheetSnapshot][] => [
      [`on the left, ${lower} rows higher`, sideBySide(sheet, other, 1, lower)],
      [`on the right, ${lower} rows lower`, sideBySide(other, sheet, 1, lower)],
    ]),
  ]);
}

function headersOf(sheet: SheetSnapshot): HeaderBand[] {
  const grid = new Grid(sheet);
  return findHeaders(grid, findWords(grid));
}

function levelsMerged(sheet: SheetSnapshot): SheetSnapshot {
  const [band] = headersOf(sheet);
  const form = readForms(sheet).forms[0];
  if (band === undefined || form === undefined) return sheet;
  const { level1, level2 } = assignColumns(band, () => null).fields;
  const columns = [level1, level2].flatMap((span) => (span === undefined ? [] : [span.left]));
  const last = form.indicators.at(-1)?.row ?? band.bottom;
  return mergedDownwards(sheet, columns, { top: band.bottom + 1, bottom: last });
}

/** Where a printed word stands, and the words that may stand there in its place. */
interface Place {
  /** Cells that the word is written in; the first takes the synonym, the others (a word broken over cells) become blank. */
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  readonly text: string;
  /** The part of the text that is replaced: units and letters in brackets stay. */
  readonly key: string;
  readonly synonyms: readonly string[];
}

function headerPlaces(sheet: SheetSnapshot): Place[] {
  const grid = new Grid(sheet);
  return headersOf(sheet).flatMap((band) =>
    band.columns.flatMap(({ left, right, parts, match, header, ...lowest }) => {
      if (match?.certainty !== 'plain') return [];
      const cells = range(band.top, lowest.row)
        .map((row) => grid.areaAt(row, left))
        .filter((area) => area.left === left && area.right === right && grid.rawText(area.top, area.left).trim() !== '')
        .map((area) => ({ row: area.top, column: area.left }));
      const distinct = cells.filter((cell, i) => i === 0 || cell.row !== cells[i - 1]?.row);
      return distinct.length === parts.length ? places(distinct, header, INDICATOR_HEADERS[match.role]) : [];
    }),
  );
}

function labelPlaces(sheet: SheetSnapshot): Place[] {
  const bands = headersOf(sheet);
  const isAbove = ({ row, column }: Word): boolean => bands.some((band) => row < band.top && column <= band.right);
  return [...findWords(new Grid(sheet)).values()].flatMap((inRow) =>
    inRow.filter(isAbove).flatMap((word) => {
      const list = wordListOf(word, inRow);
      return list === null ? [] : places([word], word.text, list);
    }),
  );
}

function wordListOf(word: Word, inRow: readonly Word[]): WordList | null {
  const { fund, goal, meta } = word;
  if (fund?.certainty === 'plain' && isFundHeader(inRow)) return FUND_HEADERS[fund.role];
  if (goal?.certainty === 'plain' && isGoalHeader(inRow)) return GOAL_HEADERS[goal.role];
  const isLabel = meta === 'projectName' || meta === 'department' || meta === 'implementingUnit';
  return isLabel && inRow[0]?.meta !== null ? META_LABELS[meta] : null;
}

function places(cells: readonly { row: number; column: number }[], text: string, list: WordList): Place[] {
  const key = wordKey(text);
  const flat = plain(text);
  if (!flat.includes(key) || !list.words.some((word) => key.endsWith(word))) return [];
  const others = list.words.filter((word) => word !== key);
  return others.length === 0 ? [] : [{ cells: cells.map(({ row, column }) => ({ row, column })), text: flat, key, synonyms: others }];
}

