import type { CellValue } from '../form/snapshot';
import { fill, messages, type Language } from '../messages';
import { plain, sum, type Big } from '../scoring/decimal';
import type { SectionKey } from '../scoring/sections';
import type { CellLink, CellLook, FillRole } from '../sheetDesign';
import { cellNumber, type Amount, type SummaryRow } from './summaryRow';
import type { SummaryWords } from './words';

/** One column of the summary: its header, what it says of a form, and what stands below. */
export interface SummaryColumn {
  readonly header: string;
  /** Characters. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  readonly numberFormat?: string;
  readonly value: (row: SummaryRow, index: number) => CellValue;
  readonly link?: (row: SummaryRow) => CellLink | null;
  readonly fill?: (row: SummaryRow) => FillRole | null;
  readonly total?: (rows: readonly SummaryRow[]) => CellValue;
  readonly average?: (rows: readonly SummaryRow[]) => CellValue;
  /** Marks the columns that the chart shows. */
  readonly role?: 'category' | 'series';
}

const SCORE_DECIMALS = 2;
const AMOUNT_DECIMALS = 6;
const RATE_DECIMALS = 6;
const SCORE_FORMAT = '0.00';
const AMOUNT_FORMAT = '#,##0.00';
const RATE_FORMAT = '0.00%';

const VERDICT_FILLS = { pass: 'pass', attention: 'warning', errors: 'error' } as const satisfies Record<SummaryRow['verdict'], FillRole>;

const SECTIONS: readonly (readonly [SectionKey, keyof SummaryWords])[] = [
  ['budget', 'budgetScore'],
  ['cost', 'cost'],
  ['output', 'output'],
  ['benefit', 'benefit'],
  ['satisfaction', 'satisfaction'],
  ['other', 'otherScore'],
];

/** The columns that these forms need: files and sections only where a form has some. */
export function summaryColumns(rows: readonly SummaryRow[], words: SummaryWords, language: Language): readonly SummaryColumn[] {
  const sections = SECTIONS.filter(([key]) => rows.some((row) => row.sections.has(key)));
  const columns: readonly SummaryColumn[] = [
    { header: words.number, width: 6, align: 'center', value: (_row, index) => index + 1 },
    ...(rows.some(({ file }) => file !== null) ? [fileColumn(words)] : []),
    { header: words.sheet, width: 16, align: 'left', value: (row) => row.sheet, link: (row) => row.link },
    { header: words.unit, width: 20, align: 'left', value: (row) => row.unit },
    { header: words.project, width: 28, align: 'left', value: (row) => row.project, role: 'category' },
    { header: words.year, width: 6, align: 'center', value: (row) => row.year },
    amountColumn(words.budget, (row) => row.budget, words),
    amountColumn(words.executed, (row) => row.executed, words),
    {
      header: words.rate,
      width: 10,
      align: 'right',
      numberFormat: RATE_FORMAT,
      value: (row) => cellNumber(row.rate, RATE_DECIMALS),
      total: overallRate,
    },
    ...sections.map(([key, word]) => scoreColumn(words[word], 9, (row) => row.sections.get(key) ?? null)),
    { ...scoreColumn(words.writtenTotal, 10, (row) => row.written), role: 'series' },
    { ...scoreColumn(words.computedTotal, 10, (row) => row.computed), role: 'series' },
    { header: words.rating, width: 6, align: 'center', value: (row) => row.rating },
    countColumn(words.errors, (row) => row.errors),
    countColumn(words.warnings, (row) => row.warnings),
    countColumn(words.undetermined, (row) => row.undetermined),
    countColumn(words.openReasons, (row) => row.openReasons),
    {
      header: words.verdict,
      width: 12,
      align: 'center',
      value: (row) => messages[language].verdicts[row.verdict],
      fill: (row) => VERDICT_FILLS[row.verdict],
    },
  ];
  return columns.map((column) => ({ ...column, width: Math.max(column.width, leastWidth(column.header)) }));
}

/** Chinese may be broken anywhere, a word of Latin letters not; headers are bold. */
function leastWidth(header: string): number {
  const longest = Math.max(0, ...(header.match(/[a-z]+/giu) ?? []).map((word) => word.length));
  return longest === 0 ? 0 : longest + 3;
}

function fileColumn(words: SummaryWords): SummaryColumn {
  return {
    header: words.file,
    width: 24,
    align: 'left',
    value: (row) => row.file?.name ?? null,
    link: ({ file }) => (file === null ? null : { file: file.path, sheet: null, cell: null }),
  };
}

function amountColumn(header: string, of: (row: SummaryRow) => Amount | null, words: SummaryWords): SummaryColumn {
  return {
    header,
    width: 13,
    align: 'right',
    numberFormat: AMOUNT_FORMAT,
    value: (row) => {
      const amount = of(row);
      if (amount === null || amount.isComparable) return cellNumber(amount?.value ?? null, AMOUNT_DECIMALS);
      return fill(words.unitUnknown, { amount: plain(amount.value) });
    },
    total: (rows) => cellNumber(sum(rows.flatMap((row) => comparable(of(row)))), AMOUNT_DECIMALS),
  };
}

function comparable(amount: Amount | null): Big[] {
  return amount?.isComparable === true ? [amount.value] : [];
}

/** Everything executed ÷ all budgets, over the forms that have both in a unit they name. */
function overallRate(rows: readonly SummaryRow[]): CellValue {
  const both = rows.filter(({ budget, executed }) => budget?.isComparable === true && executed?.isComparable === true);
  const budget = sum(both.flatMap((row) => comparable(row.budget)));
  const executed = sum(both.flatMap((row) => comparable(row.executed)));
  return budget.eq(0) ? null : cellNumber(executed.div(budget), RATE_DECIMALS);
}

function scoreColumn(header: string, width: number, of: (row: SummaryRow) => Big | null): SummaryColumn {
  return {
    header,
    width,
    align: 'right',
    numberFormat: SCORE_FORMAT,
    value: (row) => cellNumber(of(row), SCORE_DECIMALS),
    average: (rows) => {
      const scores = rows.flatMap((row) => of(row) ?? []);
      return scores.length === 0 ? null : cellNumber(sum(scores).div(scores.length), SCORE_DECIMALS);
    },
  };
}

function countColumn(header: string, of: (row: SummaryRow) => number): SummaryColumn {
  return { header, width: 8, align: 'center', value: of, total: (rows) => rows.reduce((all, row) => all + of(row), 0) };
}

/** The look of a column's cells. */
export function columnLook({ align }: SummaryColumn): CellLook {
  return { border: true, horizontal: align, wrap: true };
}
