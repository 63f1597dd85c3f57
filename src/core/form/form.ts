import type { CellArea } from './address';
import type { CellValue } from './snapshot';

/** A cell of a form, addressed by the top-left cell of its merged area. */
export interface FormCell {
  readonly row: number;
  readonly column: number;
  /** A1 address without a sheet name. */
  readonly address: string;
  /** Text as shown. */
  readonly text: string;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** Unit of the amounts in the funds block (项目资金). */
export type AmountUnit = '元' | '万元' | '亿元';

/**
 * One row of the funds block (项目资金): 年度资金总额 and the parts it is made of.
 * A cell that the row does not have is `null`; a cell that is there but empty has empty text.
 */
export interface BudgetRow {
  readonly row: number;
  /** Row label as written, spaces tidied. */
  readonly name: string;
  readonly isTotal: boolean;
  /** 年初预算数 */
  readonly initial: FormCell | null;
  /** 全年(调整)预算数 */
  readonly adjusted: FormCell | null;
  /** 全年执行数 */
  readonly executed: FormCell | null;
  /** 分值 */
  readonly weight: FormCell | null;
  /** 执行率 */
  readonly rate: FormCell | null;
  /** 得分 */
  readonly score: FormCell | null;
  /** 未执行原因 or another explanation beside the funds. */
  readonly deviation: FormCell | null;
}

/**
 * indicator: to be scored; memo: a sub-row (其中…) that only informs; template: an unused row of the printed form (`……`, an empty 指标2);
 * placeholder: the row is there and says that it does not apply (`/` in place of a name).
 */
export type IndicatorRowKind = 'indicator' | 'memo' | 'template' | 'placeholder';

/** One row of the indicators block (绩效指标). */
export interface IndicatorRow {
  readonly row: number;
  readonly kind: IndicatorRowKind;
  /** 一级指标, as written, spaces tidied; `null` where the form has no such level. */
  readonly level1: string | null;
  /** 二级指标 */
  readonly level2: string | null;
  /** 三级指标 */
  readonly level3: string;
  readonly level3Cell: FormCell | null;
  /** 指标性质 / 计算符号, in a column of its own */
  readonly sign: FormCell | null;
  /** 度量单位 / 计量单位, in a column of its own */
  readonly unit: FormCell | null;
  /** The unit of the actual, where it has a second such column. */
  readonly actualUnit: FormCell | null;
  /** 年度指标值; the adjusted one where a year-start and an adjusted target stand side by side. */
  readonly target: FormCell | null;
  /** 年初指标值, where the form also has an adjusted target. */
  readonly initialTarget: FormCell | null;
  /** 实际完成值 */
  readonly actual: FormCell | null;
  /** 分值 / 权重 */
  readonly weight: FormCell | null;
  /** 得分 / 自评分 */
  readonly score: FormCell | null;
  /** 偏差原因分析及改进措施 */
  readonly deviation: FormCell | null;
  /** 得分系数(%) */
  readonly coefficient: FormCell | null;
  /** 评价标准 / 评分标准 */
  readonly rule: FormCell | null;
}

/** One pair of 预期目标 and 实际完成情况 (年度总体目标). */
export interface Goal {
  readonly expected: FormCell | null;
  readonly actual: FormCell | null;
}

/** The row 总分 / 合计. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly weight: FormCell | null;
  readonly score: FormCell | null;
  readonly deviation: FormCell | null;
}

/** A weight that stands beside a level name: `产出指标(50分)`. */
export interface LevelWeight {
  readonly level: 1 | 2;
  readonly name: string;
  /** Points as a decimal number in text. */
  readonly points: string;
  readonly cell: FormCell;
  /** Sheet rows (zero-based) that the level spans. */
  readonly rows: readonly number[];
}

/** A column of the indicators block that no synonym names: reported, never dropped. */
export interface UnknownColumn {
  readonly header: string;
  readonly cell: string;
}

/** A self-evaluation form (绩效自评表) as read from a sheet. Rows and columns are zero-based sheet positions. */
export interface Form {
  readonly sheet: string;
  readonly area: CellArea;
  readonly title: string;
  readonly year: number | null;
  readonly projectName: string | null;
  readonly projectNameCell: FormCell | null;
  /** 主管部门 */
  readonly department: string | null;
  /** 实施单位 */
  readonly implementingUnit: string | null;
  readonly amountUnit: AmountUnit | null;
  readonly budget: readonly BudgetRow[];
  readonly goals: readonly Goal[];
  readonly indicators: readonly IndicatorRow[];
  readonly total: TotalRow | null;
  /** Which columns the indicators block has at all; a row may still lack the cell. */
  readonly has: {
    readonly weight: boolean;
    readonly score: boolean;
    readonly deviation: boolean;
    readonly levels: boolean;
  };
  readonly levelWeights: readonly LevelWeight[];
  readonly unknownColumns: readonly UnknownColumn[];
  /** One explanation block for the whole form (偏差大或目标未完成原因分析), where rows have none. */
  readonly explanation: FormCell | null;
}

/** A sheet that is no form, and the reason that a person can be told. */
export interface NotAForm {
  readonly sheet: string;
  readonly reason: 'empty' | 'no-indicator-header' | 'instructions' | 'summary-list' | 'other-form' | 'other-table';
}
