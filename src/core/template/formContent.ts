import type { AmountUnit } from '../form/form';

/**
 * What a self-evaluation form says, without where it says it. Every text is as people write it: `66`, `100%`, `≥2`, `2020年12月底前`;
 * an empty text leaves the cell empty. Numbers and percentages become numbers of the sheet, everything else stays text.
 */
export interface FormContent {
  /** 项目支出绩效自评表 */
  readonly title: string;
  readonly year: number | null;
  readonly projectName: string;
  /** 主管部门 */
  readonly department: string;
  /** 实施单位 */
  readonly implementingUnit: string;
  readonly amountUnit: AmountUnit;
  readonly funds: readonly FundsContent[];
  readonly goals: readonly GoalContent[];
  readonly indicators: readonly IndicatorContent[];
  readonly total: TotalContent | null;
  /** One explanation for the whole form, where rows have none (偏差大或目标未完成原因分析); `null`: the form has no such block. */
  readonly explanation: string | null;
}

/** One row of the funds block (项目资金). */
export interface FundsContent {
  /** 年度资金总额, 其中：当年财政拨款, … */
  readonly name: string;
  /** 年初预算数 */
  readonly initial: string;
  /** 全年预算数 */
  readonly adjusted: string;
  /** 全年执行数 */
  readonly executed: string;
  readonly weight: string;
  /** 执行率 */
  readonly rate: string;
  readonly score: string;
}

/** 年度总体目标: 预期目标 and 实际完成情况. */
export interface GoalContent {
  readonly expected: string;
  readonly actual: string;
}

/** One row of the indicators block (绩效指标). Rows of one level stand together. */
export interface IndicatorContent {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  /** 年度指标值 whole (`≥2次`); its number alone (`2`) where sign and unit have columns of their own. */
  readonly target: string;
  /** 计算符号 and 度量单位, where they have columns of their own. */
  readonly sign: string;
  readonly unit: string;
  /** 实际完成值 */
  readonly actual: string;
  readonly weight: string;
  readonly score: string;
  /** 偏差原因分析及改进措施 */
  readonly deviation: string;
}

export interface TotalContent {
  readonly weight: string;
  readonly score: string;
  readonly deviation: string;
}

/** Which columns the form has. */
export interface FormColumns {
  /** Sign, number and unit of a target stand in columns of their own, under one header 年度指标值. */
  readonly splitsTarget: boolean;
  /** 分值 and 得分; a form of transfers has none. */
  readonly hasScores: boolean;
  /** A column 偏差原因分析及改进措施. */
  readonly hasDeviation: boolean;
}

/** The columns of the form of the Ministry of Finance, 2020. */
export const OFFICIAL_COLUMNS: FormColumns = { splitsTarget: false, hasScores: true, hasDeviation: true };
