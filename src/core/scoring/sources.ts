import type { LocalText } from './rulePack';

/** Where the rules come from. Checks, scores and packs name one of these as their basis (依据). */
export const sources = {
  'caiyu-2020-10': {
    'zh-CN': '财预〔2020〕10号《项目支出绩效评价管理办法》',
    en: 'Caiyu [2020] No. 10, Measures for Performance Evaluation of Project Expenditure',
  },
  platform: {
    'zh-CN': '已上线预算绩效管理平台的公开计分规则',
    en: 'scoring of a deployed budget-performance platform (public code)',
  },
  'quantitative-2020': {
    'zh-CN': '财预〔2020〕10号（反向指标按平台公开计分规则）',
    en: 'Caiyu [2020] No. 10 (less-is-better rows: public scoring of a deployed platform)',
  },
  'form-footnotes': {
    'zh-CN': '自评表表末的计分说明（早期版本）',
    en: 'scoring notes printed on earlier forms',
  },
  guangxi: {
    'zh-CN': '参照广西自评要求（高于目标30%及以上须说明）',
    en: 'after the self-evaluation requirements of Guangxi (explain 30% and more above the target)',
  },
  'hebei-tianjin': {
    'zh-CN': '河北、天津及通用平台的自评要求',
    en: 'self-evaluation requirements of Hebei, Tianjin and the generic platform',
  },
  hubei: {
    'zh-CN': '湖北项目自评表及其计分说明',
    en: 'self-evaluation form of Hubei and its scoring notes',
  },
  sichuan: {
    'zh-CN': '四川部门预算项目支出绩效自评表填报要求',
    en: 'requirements of the departmental self-evaluation form of Sichuan',
  },
  chongqing: {
    'zh-CN': '重庆绩效自评表（得分系数、核心指标）',
    en: 'self-evaluation form of Chongqing (score coefficient, core indicators)',
  },
  transfer: {
    'zh-CN': '中央对地方转移支付区域（项目）绩效目标自评表',
    en: 'self-evaluation form for central transfers',
  },
  'caiyu-2021-101': {
    'zh-CN': '财预〔2021〕101号（未核对原文）',
    en: 'Caiyu [2021] No. 101 (not checked against the text)',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

export type SourceId = keyof typeof sources;
