import type { FormColumns, FormContent } from './formContent';

/** Some columns side by side, which hold one thing. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** Where each column of the form stands. */
export interface FormPlaces {
  /** Widths in characters, from the first column on. */
  readonly widths: readonly number[];
  readonly last: number;
  /** Name of the block: 项目资金, 绩效指标. */
  readonly block: number;
  readonly level1: number;
  readonly level2: number;
  readonly level3: number;
  /** 年度指标值; three columns where sign, number and unit are apart. */
  readonly target: ColumnSpan;
  readonly sign: number | null;
  readonly number: number;
  readonly unit: number | null;
  readonly actual: number;
  readonly weight: number | null;
  readonly score: number | null;
  readonly deviation: number | null;
  /** Everything behind the block name, piece by piece: what other blocks are laid over. */
  readonly slots: readonly ColumnSpan[];
}

const WIDTHS = {
  block: 9, level1: 11, level2: 15, level3: 22, target: 14, sign: 7, number: 9, unit: 7, actual: 14, weight: 6, score: 8, deviation: 19,
} as const;
/** Where there is no column for reasons, the others have more room. */
const WIDER = { level3: 28, actual: 20 } as const;

/** Lays the columns of a form out, left to right. */
export function placeColumns(columns: FormColumns): FormPlaces {
  const widths: number[] = [];
  const add = (width: number): number => widths.push(width) - 1;
  const [block, level1, level2] = [add(WIDTHS.block), add(WIDTHS.level1), add(WIDTHS.level2)];
  const level3 = add(columns.hasDeviation ? WIDTHS.level3 : WIDER.level3);
  const sign = columns.splitsTarget ? add(WIDTHS.sign) : null;
  const number = add(columns.splitsTarget ? WIDTHS.number : WIDTHS.target);
  const unit = columns.splitsTarget ? add(WIDTHS.unit) : null;
  const actual = add(columns.hasDeviation ? WIDTHS.actual : WIDER.actual);
  const weight = columns.hasScores ? add(WIDTHS.weight) : null;
  const score = columns.hasScores ? add(WIDTHS.score) : null;
  const deviation = columns.hasDeviation ? add(WIDTHS.deviation) : null;
  const target = { left: sign ?? number, right: unit ?? number };
  const single = [level1, level2, level3].map(one);
  const after = [actual, weight, score, deviation].flatMap((column) => (column === null ? [] : [one(column)]));
  return {
    widths,
    last: widths.length - 1,
    block, level1, level2, level3, target, sign, number, unit, actual, weight, score, deviation,
    slots: [...single, target, ...after],
  };
}

/** The columns that a content has something for. */
export function columnsFor(content: FormContent): FormColumns {
  const { funds, indicators, total, explanation } = content;
  return {
    splitsTarget: indicators.some(({ sign, unit }) => sign !== '' || unit !== ''),
    hasScores: total !== null || [...funds, ...indicators].some(({ weight, score }) => weight !== '' || score !== ''),
    hasDeviation: explanation === null || indicators.some(({ deviation }) => deviation !== ''),
  };
}

/** Width of some columns together, in characters. */
export function widthOf(places: FormPlaces, { left, right }: ColumnSpan): number {
  return places.widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
}

function one(column: number): ColumnSpan {
  return { left: column, right: column };
}
