import { toA1 } from '../../src/core/form/address';
import type { BudgetRow, Form, FormCell, IndicatorRow, IndicatorRowKind } from '../../src/core/form/form';
import { checks } from '../../src/core/checks';
import type { CheckId } from '../../src/core/checks/ids';
import type { Finding } from '../../src/core/checks/finding';
import { mof2020 } from '../../src/core/scoring/packs/mof2020';
import type { RulePack } from '../../src/core/scoring/rulePack';
import { scoreForm } from '../../src/core/scoring/scoreForm';

/** A cell of the form: text as typed (`76%` becomes 0.76 under `0%`, `8` the number 8), `{ formula }`, or `null` for a column that is missing. */
export type Typed = string | null | { readonly formula: string; readonly shown: string };

export interface IndicatorSpec {
  readonly name?: string;
  readonly kind?: IndicatorRowKind;
  readonly level1?: string;
  readonly level2?: string;
  readonly sign?: Typed;
  readonly unit?: Typed;
  readonly target?: Typed;
  readonly actual?: Typed;
  readonly weight?: Typed;
  readonly score?: Typed;
  readonly deviation?: Typed;
  readonly coefficient?: Typed;
  readonly rule?: Typed;
}

export interface BudgetSpec {
  readonly name?: string;
  readonly isTotal?: boolean;
  readonly initial?: Typed;
  readonly adjusted?: Typed;
  readonly executed?: Typed;
  readonly weight?: Typed;
  readonly rate?: Typed;
  readonly score?: Typed;
}

export interface FormSpec {
  readonly sheet?: string;
  readonly projectName?: string;
  readonly indicators?: readonly IndicatorSpec[];
  readonly budget?: readonly BudgetSpec[];
  readonly narrative?: string;
  /** The one block of explanation below the form. */
  readonly explanation?: string;
  /** Points beside the first level name, which spans all rows: 产出指标(50分). */
  readonly levelPoints?: string;
  readonly total?: { readonly weight?: Typed; readonly score?: Typed } | null;
}

/** Columns of the printed form: A block, B–D levels, E target, F actual, G weight, H score, I deviation. */
const COLUMN = { name: 3, target: 4, actual: 5, weight: 6, score: 7, deviation: 8, sign: 9, unit: 10, coefficient: 11, rule: 12 } as const;
const FUNDS_COLUMN = { initial: 2, adjusted: 3, executed: 4, weight: 5, rate: 6, score: 7 } as const;

const FIRST_FUNDS_ROW = 5;
const NARRATIVE_ROW = 10;
const FIRST_INDICATOR_ROW = 14;
const EXPLANATION_ROW = 20;

export function buildForm(spec: FormSpec): Form {
  const indicators = (spec.indicators ?? []).map((row, index) => buildIndicator(row, FIRST_INDICATOR_ROW + index));
  const totalRow = FIRST_INDICATOR_ROW + indicators.length;
  return {
    sheet: spec.sheet ?? 'Sheet1',
    area: { top: 0, left: 0, bottom: totalRow, right: 10 },
    title: '项目支出绩效自评表',
    year: 2020,
    projectName: spec.projectName ?? '示例项目',
    projectNameCell: buildCell(spec.projectName ?? '示例项目', 2, 2),
    department: null,
    implementingUnit: null,
    amountUnit: '万元',
    budget: (spec.budget ?? []).map((row, index) => buildBudget(row, FIRST_FUNDS_ROW + index, index === 0)),
    goals:
      spec.narrative === undefined
        ? []
        : [{ expected: buildCell('', NARRATIVE_ROW, 1), actual: buildCell(spec.narrative, NARRATIVE_ROW, 5) }],
    indicators,
    total:
      spec.total === undefined || spec.total === null
        ? null
        : {
            row: totalRow,
            label: '总分',
            weight: buildCell(spec.total.weight ?? '100', totalRow, COLUMN.weight),
            score: buildCell(spec.total.score ?? '', totalRow, COLUMN.score),
            deviation: null,
          },
    has: {
      weight: indicators.some((row) => row.weight !== null),
      score: indicators.some((row) => row.score !== null),
      deviation: indicators.some((row) => row.deviation !== null),
      levels: true,
    },
    levelWeights:
      spec.levelPoints === undefined
        ? []
        : [
            {
              level: 1,
              name: '产出指标',
              points: spec.levelPoints,
              cell: requireCell(buildCell(`产出指标(${spec.levelPoints}分)`, FIRST_INDICATOR_ROW, 1)),
              rows: indicators.map((row) => row.row),
            },
          ],
    unknownColumns: [],
    explanation: spec.explanation === undefined ? null : buildCell(spec.explanation, EXPLANATION_ROW, 1),
  };
}

/** What one check finds in the first of some forms. */
export function findingsOf(id: CheckId, spec: FormSpec, others: readonly FormSpec[] = [], pack: RulePack = mof2020): readonly Finding[] {
  const scored = scoreForm(buildForm(spec), pack);
  const workbook = [scored, ...others.map((other) => scoreForm(buildForm(other), pack))];
  return checks[id].run({ scored, workbook });
}

function buildIndicator(spec: IndicatorSpec, row: number): IndicatorRow {
  const cell = (typed: Typed | undefined, column: number, otherwise: Typed = '') =>
    buildCell(typed === undefined ? otherwise : typed, row, column);
  return {
    row,
    kind: spec.kind ?? 'indicator',
    level1: spec.level1 ?? '产出指标',
    level2: spec.level2 ?? '数量指标',
    level3: spec.name ?? '培训次数',
    level3Cell: buildCell(spec.name ?? '培训次数', row, COLUMN.name),
    sign: cell(spec.sign, COLUMN.sign, null),
    unit: cell(spec.unit, COLUMN.unit, null),
    actualUnit: null,
    target: cell(spec.target, COLUMN.target),
    initialTarget: null,
    actual: cell(spec.actual, COLUMN.actual),
    weight: cell(spec.weight, COLUMN.weight, '10'),
    score: cell(spec.score, COLUMN.score),
    deviation: cell(spec.deviation, COLUMN.deviation, '/'),
    coefficient: cell(spec.coefficient, COLUMN.coefficient, null),
    rule: cell(spec.rule, COLUMN.rule, null),
  };
}

function buildBudget(spec: BudgetSpec, row: number, isFirst: boolean): BudgetRow {
  const cell = (typed: Typed | undefined, column: number) => buildCell(typed === undefined ? '' : typed, row, column);
  return {
    row,
    name: spec.name ?? (isFirst ? '年度资金总额' : '其中：当年财政拨款'),
    isTotal: spec.isTotal ?? isFirst,
    initial: cell(spec.initial, FUNDS_COLUMN.initial),
    adjusted: cell(spec.adjusted, FUNDS_COLUMN.adjusted),
    executed: cell(spec.executed, FUNDS_COLUMN.executed),
    weight: cell(spec.weight, FUNDS_COLUMN.weight),
    rate: cell(spec.rate, FUNDS_COLUMN.rate),
    score: cell(spec.score, FUNDS_COLUMN.score),
    deviation: null,
  };
}

function requireCell(cell: FormCell | null): FormCell {
  if (cell === null) throw new Error('a cell that must be there');
  return cell;
}

function buildCell(typed: Typed, row: number, column: number): FormCell | null {
  if (typed === null) return null;
  const formula = typeof typed === 'string' ? null : typed.formula;
  const text = typeof typed === 'string' ? typed : typed.shown;
  const percent = /^(-?\d+(?:\.(\d+))?)%$/u.exec(text);
  const isNumber = /^-?\d+(\.\d+)?$/u.test(text);
  const value = text === '' ? null : percent ? Number(percent[1]) / 100 : isNumber ? Number(text) : text;
  const numberFormat = percent ? `0${percent[2] === undefined ? '' : `.${'0'.repeat(percent[2].length)}`}%` : 'General';
  return { row, column, address: toA1({ row, column }), text, value, formula, numberFormat };
}
