import type { CellArea } from '../form/address';
import { rowHeightFor, SheetDraft, type CellLook, type InputRule, type SheetDesign } from '../sheetDesign';
import { placeColumns, widthOf, type ColumnSpan, type FormPlaces } from './formColumns';
import type { FormColumns, FormContent, FundsContent, IndicatorContent } from './formContent';
import { indicatorRules, type IndicatorBlock } from './inputRules';
import { levelRuns } from './levelRuns';

const TITLE: CellLook = { bold: true, size: 16, horizontal: 'center' };
const YEAR: CellLook = { horizontal: 'center' };
const LABEL: CellLook = { border: true, horizontal: 'center', wrap: true };
/** Without wrapping, which some programs take for a reason to begin on the left. */
const STACKED: CellLook = { border: true, horizontal: 'center', stacked: true };
const HEADER: CellLook = { ...LABEL, bold: true };
const VALUE: CellLook = { border: true, horizontal: 'center', wrap: true };
const PROSE: CellLook = { border: true, horizontal: 'left', wrap: true };
const TITLE_HEIGHT = 30;
/** Least height of a row that text is to be written into, in points. */
const ROW_HEIGHT = 27;
const GOAL_HEIGHT = 100;
const EXPLANATION_HEIGHT = 60;

/** Columns of the funds block, with their headers. */
const FUND_FIELDS = [
  ['initial', '年初预算数'],
  ['adjusted', '全年预算数'],
  ['executed', '全年执行数'],
  ['weight', '分值'],
  ['rate', '执行率'],
  ['score', '得分'],
] as const satisfies readonly (readonly [keyof FundsContent, string])[];

/** A form as a sheet of its own, laid out as the official one (项目支出绩效自评表) and printed on one page of A4. */
export function formDesign(content: FormContent, options: { readonly name: string; readonly columns: FormColumns }): SheetDesign {
  return new FormSheet(content, options.columns).design(options.name);
}

/** Lays a form out from top to bottom. */
class FormSheet {
  readonly #content: FormContent;
  readonly #columns: FormColumns;
  readonly #places: FormPlaces;
  readonly #draft = new SheetDraft();
  readonly #heights = new Map<number, number>();
  #row = 0;

  public constructor(content: FormContent, columns: FormColumns) {
    this.#content = content;
    this.#columns = columns;
    this.#places = placeColumns(columns);
  }

  public design(name: string): SheetDesign {
    this.#head();
    this.#funds();
    this.#goals();
    const rules = this.#indicators();
    this.#explanation();
    return {
      name,
      role: null,
      cells: this.#draft.cells,
      merges: this.#draft.merges,
      columnWidths: this.#places.widths,
      rowHeights: this.#heights,
      inputRules: rules,
      frozenRows: 0,
      showsGridLines: false,
      print: { orientation: 'portrait', pagesTall: 1, titleRows: null },
      charts: [],
    };
  }

  #head(): void {
    const { title, year, projectName, department, implementingUnit } = this.#content;
    const { last, target, block } = this.#places;
    this.#heights.set(0, TITLE_HEIGHT);
    this.#draft.put(this.#across(0, last), title, TITLE);
    this.#nextRow([]);
    this.#draft.put(this.#across(0, last), `（${year ?? '    '}年度）`, YEAR);
    this.#nextRow([]);
    this.#draft.put(this.#across(block, block), '项目名称', LABEL);
    this.#prose(block + 1, last, projectName);
    this.#nextRow([[projectName, { left: block + 1, right: last }]]);
    this.#draft.put(this.#across(block, block), '主管部门', LABEL);
    this.#prose(block + 1, target.left - 1, department);
    this.#draft.put(this.#across(target.left, target.right), '实施单位', LABEL);
    this.#prose(target.right + 1, last, implementingUnit);
    this.#nextRow([
      [department, { left: block + 1, right: target.left - 1 }],
      [implementingUnit, { left: target.right + 1, right: last }],
    ]);
  }

  #funds(): void {
    const { funds, amountUnit } = this.#content;
    if (funds.length === 0) return;
    const fields = FUND_FIELDS.filter(([field]) => this.#columns.hasScores || (field !== 'weight' && field !== 'score'));
    const { slots, block } = this.#places;
    // The names take what the numbers leave over.
    const names = slots.slice(0, slots.length - fields.length);
    const numbers = slots.slice(names.length);
    const nameSpan = { left: block + 1, right: Math.max(...names.map(({ right }) => right)) };
    this.#draft.put(this.#area({ left: block, right: block }, funds.length + 1), `项目资金\n（${amountUnit}）`, LABEL);
    this.#draft.put(this.#area(nameSpan, 1), null, LABEL);
    fields.forEach(([, header], index) => this.#at(numbers[index], (area) => this.#draft.put(area, header, HEADER)));
    this.#nextRow([]);
    for (const row of funds) {
      this.#draft.put(this.#area(nameSpan, 1), row.name, PROSE);
      fields.forEach(([field], index) => this.#at(numbers[index], (area) => this.#draft.write(area, row[field], VALUE)));
      this.#nextRow([[row.name, nameSpan]]);
    }
  }

  #goals(): void {
    const { goals } = this.#content;
    if (goals.length === 0) return;
    const { block, target, last } = this.#places;
    const expected = { left: block + 1, right: target.right };
    const actual = { left: target.right + 1, right: last };
    this.#draft.put(this.#area({ left: block, right: block }, goals.length + 1), '年度总体\n目标', LABEL);
    this.#draft.put(this.#area(expected, 1), '预期目标', HEADER);
    this.#draft.put(this.#area(actual, 1), '实际完成情况', HEADER);
    this.#nextRow([]);
    for (const goal of goals) {
      this.#draft.put(this.#area(expected, 1), text(goal.expected), PROSE);
      this.#draft.put(this.#area(actual, 1), text(goal.actual), PROSE);
      this.#nextRow([[goal.expected, expected], [goal.actual, actual]], GOAL_HEIGHT);
    }
  }

  #indicators(): readonly InputRule[] {
    const { indicators, total } = this.#content;
    const { block, level1, level2 } = this.#places;
    const headerRows = this.#columns.splitsTarget ? 2 : 1;
    const blockArea = { left: block, right: block };
    this.#draft.put(this.#area(blockArea, headerRows + indicators.length), '绩效指标', STACKED);
    this.#indicatorHeader(headerRows);
    const first = this.#row;
    for (const [column, runs] of [[level1, levelRuns(indicators, 1)], [level2, levelRuns(indicators, 2)]] as const) {
      for (const { from, to, name } of runs) {
        this.#draft.put({ top: first + from, left: column, bottom: first + to, right: column }, text(name), LABEL);
      }
    }
    for (const row of indicators) this.#indicatorRow(row);
    if (total !== null) this.#total(total);
    const data: IndicatorBlock = { first, rows: indicators };
    return indicatorRules(data, this.#places);
  }

  #indicatorHeader(rows: number): void {
    const { level1, level2, level3, target, sign, number, unit, actual, weight, score, deviation } = this.#places;
    const headers: readonly (readonly [number | null, string])[] = [
      [level1, '一级指标'], [level2, '二级指标'], [level3, '三级指标'], [actual, '实际完成值'], [weight, '分值'], [score, '得分'],
      [deviation, this.#columns.hasScores ? '偏差原因分析及改进措施' : '未完成原因和改进措施'],
    ];
    for (const [column, header] of headers) {
      if (column !== null) this.#draft.put(this.#area({ left: column, right: column }, rows), header, HEADER);
    }
    this.#draft.put(this.#area(target, 1), '年度指标值', HEADER);
    this.#nextRow([['偏差原因分析及改进措施', { left: deviation ?? level3, right: deviation ?? level3 }]]);
    if (sign === null || unit === null) return;
    this.#draft.put({ row: this.#row, column: sign }, '指标性质', HEADER);
    this.#draft.put({ row: this.#row, column: number }, '指标值', HEADER);
    this.#draft.put({ row: this.#row, column: unit }, '度量单位', HEADER);
    this.#nextRow([['度量单位', { left: unit, right: unit }]]);
  }

  #indicatorRow(indicator: IndicatorContent): void {
    const { level2, level3, sign, number, unit, actual, weight, score, deviation } = this.#places;
    const row = this.#row;
    this.#draft.put({ row, column: level3 }, text(indicator.level3), PROSE);
    const cells: readonly (readonly [number | null, string])[] = [
      [sign, indicator.sign], [number, indicator.target], [unit, indicator.unit], [actual, indicator.actual],
      [weight, indicator.weight], [score, indicator.score],
    ];
    for (const [column, written] of cells) if (column !== null) this.#draft.write({ row, column }, written, VALUE);
    if (deviation !== null) this.#reason(deviation, indicator.deviation);
    this.#nextRow([
      [indicator.level2, { left: level2, right: level2 }],
      [indicator.level3, { left: level3, right: level3 }],
      [indicator.target, { left: number, right: number }],
      [indicator.actual, { left: actual, right: actual }],
      [indicator.deviation, { left: deviation ?? level3, right: deviation ?? level3 }],
    ]);
  }

  #total(total: NonNullable<FormContent['total']>): void {
    const { block, actual, weight, score, deviation } = this.#places;
    this.#draft.put(this.#across(block, actual), '总分', HEADER);
    if (weight !== null) this.#draft.write({ row: this.#row, column: weight }, total.weight, VALUE);
    if (score !== null) this.#draft.write({ row: this.#row, column: score }, total.score, VALUE);
    if (deviation !== null) this.#reason(deviation, total.deviation);
    this.#nextRow([]);
  }

  #explanation(): void {
    const { explanation } = this.#content;
    if (explanation === null) return;
    const { block, last } = this.#places;
    this.#draft.put(this.#across(block, block + 1), '偏差大或目标未完成原因分析', LABEL);
    this.#draft.put(this.#across(block + 2, last), text(explanation), PROSE);
    this.#nextRow([[explanation, { left: block + 2, right: last }]], EXPLANATION_HEIGHT);
  }

  /** A mark such as `/` in place of a reason stands in the middle. */
  #reason(column: number, written: string): void {
    this.#draft.put({ row: this.#row, column }, text(written), written.length === 1 ? VALUE : PROSE);
  }

  #prose(left: number, right: number, written: string): void {
    this.#draft.put(this.#across(left, right), text(written), PROSE);
  }

  #across(left: number, right: number): CellArea {
    return this.#area({ left, right }, 1);
  }

  #area({ left, right }: ColumnSpan, rows: number): CellArea {
    return { top: this.#row, left, bottom: this.#row + rows - 1, right };
  }

  #at(span: ColumnSpan | undefined, put: (area: CellArea) => void): void {
    if (span !== undefined) put(this.#area(span, 1));
  }

  /** Ends a row: it is as high as the longest of its texts needs, each given with the columns it stands in. */
  #nextRow(texts: readonly (readonly [string, ColumnSpan])[], least = ROW_HEIGHT): void {
    if (!this.#heights.has(this.#row)) {
      const heights = texts.map(([written, span]) => rowHeightFor(written, widthOf(this.#places, span)));
      this.#heights.set(this.#row, Math.max(least, ...heights));
    }
    this.#row += 1;
  }
}

/** Text as it is; an empty one leaves the cell empty. */
function text(written: string): string | null {
  return written === '' ? null : written;
}
