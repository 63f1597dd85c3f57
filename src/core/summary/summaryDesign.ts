import type { CellArea } from '../form/address';
import { fill, type Language } from '../messages';
import type { RulePack } from '../scoring/rulePack';
import { rowHeightFor, SheetDraft, type CellLook, type FillRole, type SheetChart, type SheetDesign } from '../sheetDesign';
import { columnLook, summaryColumns, type SummaryColumn } from './columns';
import type { SummaryEntry } from './entries';
import { summaryRow, type SummaryRow } from './summaryRow';
import { summaryWords, type SummaryWords } from './words';

const TITLE: CellLook = { bold: true, size: 16, horizontal: 'center' };
const BASIS: CellLook = { text: 'muted', horizontal: 'center' };
const HEADER: CellLook = { bold: true, border: true, fill: 'header', horizontal: 'center', wrap: true };
const TITLE_HEIGHT = 30;
const LEAST_HEIGHT = 20;
/** Title, basis, header. */
const HEAD_ROWS = 3;
/** More bars than this cannot be read: the chart then counts ratings instead. */
const MOST_BARS = 30;
/** Rows of the sheet that a chart covers at least, and those that two bars side by side need. */
const CHART_ROWS = 16;
const ROWS_PER_FORM = 2;
/** Rows for the title, the axis and the legend. */
const CHART_FRAME = 8;
const CHART_COLUMNS = 12;
const RATINGS = ['优', '良', '中', '差'] as const;

export interface SummaryOptions {
  readonly pack: RulePack;
  readonly language: Language;
  /** Name of the sheet; {@link summaryName} when left out. */
  readonly name?: string;
}

/** Name of the summary sheet in a language. */
export function summaryName(language: Language): string {
  return summaryWords[language].summaryName;
}

/** The summary (汇总表) of some forms: a row for each, totals and averages, how many have which rating, and a chart. */
export function summaryDesign(entries: readonly SummaryEntry[], options: SummaryOptions): SheetDesign {
  return summarySheet(entries.map(summaryRow), options);
}

/** The same of rows that were made before, so that the forms need not be at hand. */
export function summarySheet(rows: readonly SummaryRow[], { pack, language, name }: SummaryOptions): SheetDesign {
  const words = summaryWords[language];
  const columns = summaryColumns(rows, words, language);
  const draft = new SheetDraft();
  const heights = new Map<number, number>([[0, TITLE_HEIGHT], [1, LEAST_HEIGHT]]);
  const across = (row: number): CellArea => ({ top: row, left: 0, bottom: row, right: columns.length - 1 });
  draft.put(across(0), words.summaryTitle, TITLE);
  draft.put(across(1), fill(words.basis, { count: rows.length, pack: pack.title[language] }), BASIS);
  columns.forEach(({ header }, column) => draft.put({ row: 2, column }, header, HEADER));
  heights.set(2, Math.max(...columns.map(({ header, width }) => rowHeightFor(header, width))));
  const looks = columns.map(columnLooks);
  rows.forEach((row, index) => heights.set(HEAD_ROWS + index, putForm(draft, columns, looks, row, index)));
  const totalRow = HEAD_ROWS + rows.length;
  putTotals(draft, columns, rows, totalRow, words);
  heights.set(totalRow, LEAST_HEIGHT).set(totalRow + 1, LEAST_HEIGHT);
  const ratings = putRatings(draft, rows, totalRow + 3, words);
  for (let row = ratings.top - 1; row <= ratings.bottom; row += 1) heights.set(row, LEAST_HEIGHT);
  return {
    name: name ?? words.summaryName,
    role: 'summary',
    cells: draft.cells,
    merges: draft.merges,
    columnWidths: columns.map(({ width }) => width),
    rowHeights: heights,
    inputRules: [],
    frozenRows: HEAD_ROWS,
    showsGridLines: false,
    print: { orientation: 'landscape', pagesTall: null, titleRows: { first: 2, last: 2 } },
    charts: rows.length === 0 ? [] : [chartOf(columns, rows.length, ratings, words)],
  };
}

/** One form; gives the height of its row. */
function putForm(draft: SheetDraft, columns: readonly SummaryColumn[], looks: readonly ColumnLooks[], row: SummaryRow, index: number): number {
  const heights = columns.map((column, at) => {
    const value = column.value(row, index);
    const link = value === null ? null : (column.link?.(row) ?? null);
    const role = column.fill?.(row) ?? null;
    const look = looks[at]?.(link !== null, role) ?? {};
    const numberFormat = typeof value === 'number' ? column.numberFormat : undefined;
    draft.put({ row: HEAD_ROWS + index, column: at }, value, look, {
      ...(numberFormat !== undefined && { numberFormat }),
      ...(link !== null && { link }),
    });
    return typeof value === 'string' ? rowHeightFor(value, column.width) : LEAST_HEIGHT;
  });
  return Math.max(LEAST_HEIGHT, ...heights);
}

type ColumnLooks = (isLink: boolean, role: FillRole | null) => CellLook;

/** The looks of a column's cells, each made once: thousands of rows share them. */
function columnLooks(column: SummaryColumn): ColumnLooks {
  const made = new Map<string, CellLook>();
  return (isLink, role) => {
    const key = `${String(isLink)} ${role ?? ''}`;
    const look = made.get(key) ?? { ...columnLook(column), ...(isLink && { text: 'link' }), ...(role !== null && { fill: role }) };
    made.set(key, look);
    return look;
  };
}

function putTotals(
  draft: SheetDraft,
  columns: readonly SummaryColumn[],
  rows: readonly SummaryRow[],
  top: number,
  words: SummaryWords,
): void {
  const labelColumn = columns.findIndex(({ role }) => role === 'category');
  const lines = [
    { label: words.total, of: (column: SummaryColumn) => column.total },
    { label: words.average, of: (column: SummaryColumn) => column.average },
  ];
  lines.forEach(({ label, of }, line) => {
    columns.forEach((column, at) => {
      const value = at === labelColumn ? label : (of(column)?.(rows) ?? null);
      const look: CellLook = { ...columnLook(column), bold: true, fill: 'total' };
      const { numberFormat } = column;
      draft.put({ row: top + line, column: at }, value, look, numberFormat === undefined ? {} : { numberFormat });
    });
  });
}

/** How many forms have which rating; gives the area of the names and numbers. */
function putRatings(draft: SheetDraft, rows: readonly SummaryRow[], top: number, words: SummaryWords): CellArea {
  // In the columns of the sheet names, which are wide enough.
  const left = 1;
  const cell: CellLook = { border: true, horizontal: 'center' };
  draft.put({ row: top, column: left }, words.ratings, HEADER);
  draft.put({ row: top, column: left + 1 }, words.forms, HEADER);
  RATINGS.forEach((rating, index) => {
    draft.put({ row: top + 1 + index, column: left }, rating, cell);
    draft.put({ row: top + 1 + index, column: left + 1 }, rows.filter((row) => row.rating === rating).length, cell);
  });
  return { top: top + 1, left, bottom: top + RATINGS.length, right: left + 1 };
}

function chartOf(columns: readonly SummaryColumn[], count: number, ratings: CellArea, words: SummaryWords): SheetChart {
  const top = ratings.bottom + 2;
  const right = Math.min(CHART_COLUMNS, columns.length - 1);
  if (count > MOST_BARS) {
    return {
      kind: 'column',
      title: words.ratingChart,
      categories: { ...ratings, right: ratings.left },
      series: [{ name: words.forms, values: { ...ratings, left: ratings.right } }],
      place: { top, left: 1, bottom: top + CHART_ROWS, right },
    };
  }
  const column = (at: number): CellArea => ({ top: HEAD_ROWS, left: at, bottom: HEAD_ROWS + count - 1, right: at });
  return {
    kind: 'bar',
    title: words.scoreChart,
    categories: column(columns.findIndex(({ role }) => role === 'category')),
    series: columns.flatMap(({ role, header }, at) => (role === 'series' ? [{ name: header, values: column(at) }] : [])),
    place: { top, left: 1, bottom: top + Math.max(CHART_ROWS, CHART_FRAME + count * ROWS_PER_FORM), right },
  };
}
