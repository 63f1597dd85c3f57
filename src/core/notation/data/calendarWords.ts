/** A part of a year by its months, both included. */
export interface MonthSpan {
  /** First month, or `null` where only the end matters (年底). */
  readonly from: number | null;
  readonly to: number;
  /** The word itself says that the end is meant: `前` after it does not exclude it. */
  readonly closed: boolean;
}

/** Parts of a year, separated by spaces. They stand alone or after a year: 年底, 2020年年底. */
export const partsOfYear: readonly (readonly [words: string, span: MonthSpan])[] = [
  ['年底 年末 年终 年度末', { from: null, to: 12, closed: true }],
  ['年内', { from: null, to: 12, closed: true }],
  ['全年 全年度', { from: 1, to: 12, closed: false }],
  ['上半年', { from: 1, to: 6, closed: false }],
  ['下半年', { from: 7, to: 12, closed: false }],
  ['一季度 第一季度 1季度 第1季度', { from: 1, to: 3, closed: false }],
  ['二季度 第二季度 2季度 第2季度', { from: 4, to: 6, closed: false }],
  ['三季度 第三季度 3季度 第3季度', { from: 7, to: 9, closed: false }],
  ['四季度 第四季度 4季度 第4季度', { from: 10, to: 12, closed: false }],
];

/** Parts of a year that need the year before them: 2020年底, 当年内. */
export const endsOfYear: readonly (readonly [words: string, span: MonthSpan])[] = [
  ['底 末 度末 内 度内', { from: null, to: 12, closed: true }],
];

/** The year of the form. */
export const thisYearWords = '当年 本年 今年 当年度 本年度 今年度 年度';

/** Last day of a third of a month; `null` for the end of the month. */
export const thirdsOfMonth: readonly (readonly [word: string, day: number | null])[] = [
  ['上旬', 10],
  ['中旬', 20],
  ['下旬', null],
];

export const beforeWords = '前 之前 以前';
