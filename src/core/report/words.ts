import type { Language } from '../messages';

/** Words of the report formats. */
export interface ReportWords {
  readonly title: string;
  readonly pack: string;
  readonly workbookPack: string;
  readonly adjusted: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly project: string;
  readonly year: string;
  readonly level: string;
  readonly check: string;
  readonly message: string;
  readonly from: string;
  readonly to: string;
  readonly indicator: string;
  readonly weight: string;
  readonly target: string;
  readonly actual: string;
  readonly score: string;
  readonly derivation: string;
  readonly dismissed: string;
  readonly note: string;
  readonly totals: string;
  readonly unreadable: string;
  readonly unreadableCount: string;
  readonly interrupted: string;
}

export const reportWords: Readonly<Record<Language, ReportWords>> = {
  'zh-CN': {
    title: '绩效自评检查报告',
    pack: '口径',
    workbookPack: '本工作簿所选口径：{title}（{id}）',
    adjusted: '本工作簿改动的口径参数：{list}',
    file: '文件',
    sheet: '工作表',
    cell: '单元格',
    project: '项目',
    year: '年度',
    level: '级别',
    check: '检查',
    message: '问题',
    from: '现值',
    to: '应为',
    indicator: '三级指标',
    weight: '分值',
    target: '年度指标值',
    actual: '实际完成值',
    score: '得分',
    derivation: '计算依据',
    dismissed: '已忽略',
    note: '说明',
    totals: '合计',
    unreadable: '读不了',
    unreadableCount: '{count}个文件读不了',
    interrupted: '中途停止：其后的文件没有检查',
  },
  en: {
    title: 'Self-evaluation check report',
    pack: 'Rule pack',
    workbookPack: 'Rule pack chosen in this workbook: {title} ({id})',
    adjusted: 'Pack parameters changed in this workbook: {list}',
    file: 'File',
    sheet: 'Sheet',
    cell: 'Cell',
    project: 'Project',
    year: 'Year',
    level: 'Level',
    check: 'Check',
    message: 'Finding',
    from: 'Now',
    to: 'Should be',
    indicator: 'Indicator',
    weight: 'Weight',
    target: 'Target',
    actual: 'Actual',
    score: 'Score',
    derivation: 'Derivation',
    dismissed: 'dismissed',
    note: 'Note',
    totals: 'Total',
    unreadable: 'unreadable',
    unreadableCount: '{count} {count|file|files} could not be read',
    interrupted: 'Stopped on the way: the files after this were not checked',
  },
};
