import type { Language } from '../messages';

/** Words of the sheets that we make of what was found. */
export interface SummaryWords {
  readonly summaryName: string;
  readonly summaryTitle: string;
  readonly findingsName: string;
  readonly findingsTitle: string;
  /** Under the title: how many forms, under which rule pack. */
  readonly basis: string;
  readonly number: string;
  readonly file: string;
  readonly sheet: string;
  readonly unit: string;
  readonly project: string;
  readonly year: string;
  readonly budget: string;
  readonly executed: string;
  readonly rate: string;
  readonly budgetScore: string;
  readonly output: string;
  readonly benefit: string;
  readonly satisfaction: string;
  readonly cost: string;
  readonly otherScore: string;
  readonly writtenTotal: string;
  readonly computedTotal: string;
  readonly rating: string;
  readonly errors: string;
  readonly warnings: string;
  readonly undetermined: string;
  readonly openReasons: string;
  readonly verdict: string;
  readonly total: string;
  readonly average: string;
  readonly ratings: string;
  readonly forms: string;
  /** Behind an amount whose unit the form does not say; it is left out of the sums. */
  readonly unitUnknown: string;
  readonly scoreChart: string;
  readonly ratingChart: string;
  readonly cell: string;
  readonly row: string;
  readonly level: string;
  readonly message: string;
  readonly why: string;
  readonly todo: string;
  readonly source: string;
  readonly nothingFound: string;
  /** Last line of a list that was cut. */
  readonly omitted: string;
}

export const summaryWords: Readonly<Record<Language, SummaryWords>> = {
  'zh-CN': {
    summaryName: '汇总表',
    summaryTitle: '项目支出绩效自评汇总表',
    findingsName: '问题清单',
    findingsTitle: '绩效自评问题清单',
    basis: '{count}张自评表；口径：{pack}',
    number: '序号',
    file: '文件',
    sheet: '工作表',
    unit: '实施单位',
    project: '项目名称',
    year: '年度',
    budget: '全年预算数\n（万元）',
    executed: '全年执行数\n（万元）',
    rate: '执行率',
    budgetScore: '预算执行',
    output: '产出',
    benefit: '效益',
    satisfaction: '满意度',
    cost: '成本',
    otherScore: '其他',
    writtenTotal: '表上总分',
    computedTotal: '重算总分',
    rating: '评级',
    errors: '错误',
    warnings: '提醒',
    undetermined: '待判断',
    openReasons: '待填原因',
    verdict: '结论',
    total: '合计',
    average: '平均',
    ratings: '评级分布',
    forms: '张数',
    unitUnknown: '{amount}（单位未写明）',
    scoreChart: '各项目总分',
    ratingChart: '评级分布（张）',
    cell: '单元格',
    row: '所在行',
    level: '级别',
    message: '问题',
    why: '原因',
    todo: '怎么改',
    source: '依据',
    nothingFound: '没有发现问题。',
    omitted: '另有{count}处没有列出；完整的清单请用 --format csv 输出',
  },
  en: {
    summaryName: 'Summary',
    summaryTitle: 'Summary of self-evaluation forms',
    findingsName: 'Findings',
    findingsTitle: 'Findings in self-evaluation forms',
    basis: '{count} {count|form|forms}; rule pack: {pack}',
    number: 'No.',
    file: 'File',
    sheet: 'Sheet',
    unit: 'Unit',
    project: 'Project',
    year: 'Year',
    budget: 'Budget\n(10,000 yuan)',
    executed: 'Executed\n(10,000 yuan)',
    rate: 'Execution rate',
    budgetScore: 'Budget execution',
    output: 'Output',
    benefit: 'Benefit',
    satisfaction: 'Satisfaction',
    cost: 'Cost',
    otherScore: 'Other',
    writtenTotal: 'Total as written',
    computedTotal: 'Total recalculated',
    rating: 'Rating',
    errors: 'Errors',
    warnings: 'Warnings',
    undetermined: 'To decide',
    openReasons: 'Reasons missing',
    verdict: 'Verdict',
    total: 'Total',
    average: 'Average',
    ratings: 'Ratings',
    forms: 'Forms',
    unitUnknown: '{amount} (unit not stated)',
    scoreChart: 'Total score by project',
    ratingChart: 'Forms by rating',
    cell: 'Cell',
    row: 'Row',
    level: 'Level',
    message: 'Problem',
    why: 'Why it matters',
    todo: 'What to do',
    source: 'Basis',
    nothingFound: 'Nothing was found.',
    omitted: '{count} more {count|is|are} not listed; the CSV format lists all',
  },
};
