import type { LocalText, SourceId } from './rulePack';

/** Where the rules come from. A finding and a score name one of these as their basis (依据). */
export const sources: Readonly<Record<SourceId, LocalText>> = {
  'caiyu-2020-10': {
    'zh-CN': '财预〔2020〕10号《项目支出绩效评价管理办法》',
    en: 'Caiyu [2020] No. 10, Measures for Performance Evaluation of Project Expenditure',
  },
  platform: {
    'zh-CN': '已上线预算绩效管理平台的公开计分规则',
    en: 'Scoring of a deployed budget-performance platform (public code)',
  },
  guangxi: {
    'zh-CN': '广西壮族自治区自评要求：完成值达到目标值130%及以上须说明',
    en: 'Guangxi self-evaluation requirement: actuals of 130 % of the target and more are to be explained',
  },
};
