import type { CheckId } from '../../../src/core/checks/ids';
import type { FindingLevel } from '../../../src/core/checks/finding';
import { guangxi } from '../../../src/core/scoring/packs/guangxi';
import { hebeiTianjin } from '../../../src/core/scoring/packs/hebeiTianjin';
import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import { sichuanDept } from '../../../src/core/scoring/packs/sichuanDept';
import type { RulePack } from '../../../src/core/scoring/rulePack';
import type { FormSpec } from '../../support/formBuilder';

/** One form and what a check says of it: nothing, or level, variant and first cell. */
export interface CheckCase {
  readonly title: string;
  readonly form: FormSpec;
  readonly others?: readonly FormSpec[];
  readonly pack?: RulePack;
  readonly finds: readonly { readonly level: FindingLevel; readonly variant?: string; readonly cell: string; readonly fixTo?: string | number | null }[];
}

/** A local manual: 80 % → 89, 70 % → 79, 60 % → 69, 50 % → 59. */
const cappedPack: RulePack = {
  ...mof2020,
  total: {
    ...mof2020.total,
    caps: [
      { below: '0.5', highest: '59' },
      { below: '0.6', highest: '69' },
      { below: '0.7', highest: '79' },
      { below: '0.8', highest: '89' },
    ],
  },
};

const REASON = '疫情影响，部分活动推迟到次年，已重新安排。';
const funds = (row: NonNullable<FormSpec['budget']>[number], ...parts: NonNullable<FormSpec['budget']>): FormSpec => ({ budget: [row, ...parts] });
const row = (indicator: NonNullable<FormSpec['indicators']>[number]): FormSpec => ({ indicators: [indicator] });

/** For every check: what it must find, and what it must leave alone. */
export const cases: Readonly<Record<CheckId, readonly CheckCase[]>> = {
  'deviation-reason-missing': [
    { title: 'score below weight, deviation /', form: row({ target: '100%', actual: '99%', score: '9.9' }), finds: [{ level: 'error', cell: 'I15' }] },
    { title: 'deviation blank', form: row({ target: '≥10', actual: '8', score: '8', deviation: '  ' }), finds: [{ level: 'error', cell: 'I15' }] },
    { title: 'deviation 0', form: row({ target: '≥10', actual: '8', score: '8', deviation: '0' }), finds: [{ level: 'error', cell: 'I15' }] },
    { title: 'deviation 无', form: row({ target: '≥10', actual: '8', score: '8', deviation: '无' }), finds: [{ level: 'error', cell: 'I15' }] },
    { title: 'a person’s score below weight', form: row({ target: '35', actual: '26.61', level2: '成本指标', score: '7.6' }), finds: [{ level: 'error', cell: 'I15' }] },
    { title: 'the score should be below weight', form: row({ target: '100%', actual: '99%', score: '10' }), finds: [{ level: 'error', cell: 'I15' }] },
    { title: 'no weights, target missed', form: row({ target: '≥10', actual: '8', weight: null, score: null }), finds: [{ level: 'error', variant: 'missed', cell: 'I15' }] },
    { title: 'a reason is given', form: row({ target: '100%', actual: '99%', score: '9.9', deviation: REASON }), finds: [] },
    { title: 'full score', form: row({ target: '100%', actual: '100%', score: '10' }), finds: [] },
    { title: 'no deviation column', form: row({ target: '100%', actual: '99%', score: '9.9', deviation: null }), finds: [] },
    { title: 'placeholder row', form: row({ kind: 'placeholder', name: '/', target: '/', actual: '/', weight: '/', score: '/' }), finds: [] },
  ],
  'over-achievement-unexplained': [
    { title: '50 % above', form: row({ target: '≧2', actual: '3', score: '10' }), finds: [{ level: 'warning', cell: 'I15' }] },
    { title: 'exactly 30 % above', form: row({ target: '≥10', actual: '13', score: '10' }), finds: [{ level: 'warning', cell: 'I15' }] },
    { title: 'unsigned cost', form: row({ target: '6', actual: '14.8', level2: '成本指标', score: '10' }), finds: [{ level: 'warning', variant: 'direction-open', cell: 'I15' }] },
    { title: '25 % above', form: row({ target: '≧4', actual: '5', score: '10' }), finds: [] },
    { title: '29.9 % above', form: row({ target: '≥10', actual: '12.99', score: '10' }), finds: [] },
    { title: '50 % above with a reason', form: row({ target: '≧2', actual: '3', score: '10', deviation: '群众需求增加，加办一期。' }), finds: [] },
    { title: 'early date', form: row({ target: '2020年12月31日', actual: '2020年11月30日', score: '10' }), finds: [] },
    { title: 'reverse target far undercut', form: row({ target: '≤10', actual: '2', score: '10' }), finds: [] },
  ],
  'score-mismatch': [
    { title: 'full score for 99 %', form: row({ target: '100%', actual: '99%', score: '10' }), finds: [{ level: 'error', cell: 'H15', fixTo: 9.9 }] },
    { title: 'too little', form: row({ target: '≥10', actual: '10', score: '9' }), finds: [{ level: 'error', cell: 'H15', fixTo: 10 }] },
    { title: 'above the weight', form: row({ target: '≥10', actual: '10', score: '11' }), finds: [{ level: 'error', variant: 'above-weight', cell: 'H15', fixTo: 10 }] },
    { title: 'rounded to a whole number', form: row({ target: '≥10', actual: '7.6', score: '8' }), finds: [{ level: 'error', cell: 'H15', fixTo: 7.6 }] },
    { title: 'a change that target and actual both name', form: row({ target: '较上年增长10%', actual: '较上年增长9%', score: '10' }), finds: [{ level: 'error', cell: 'H15', fixTo: 9 }] },
    { title: 'a missed target under a rule of the row', form: row({ target: '100%', actual: '95%', score: '8', rule: '每低于5%扣2分' }), finds: [] },
    { title: 'a missed target under a rule that says the same as the regulation', form: row({ target: '100%', actual: '95%', score: '8', rule: '按完成比例得分' }), finds: [{ level: 'error', cell: 'H15', fixTo: 9.5 }] },
    { title: 'a number of days without a direction', form: row({ name: '审批办结', level2: '时效指标', target: '3个工作日', actual: '2个工作日', score: '10' }), finds: [] },
    { title: 'a number of days with one', form: row({ name: '设备运行', level2: '时效指标', target: '≥300天', actual: '285天', score: '10' }), finds: [{ level: 'error', cell: 'H15', fixTo: 9.5 }] },
    { title: 'people counted in two words', form: row({ target: '30名', actual: '27人', score: '10' }), finds: [{ level: 'error', cell: 'H15', fixTo: 9 }] },
    { title: 'a number that left out its unit', form: row({ target: '≤5万元', actual: '48000', score: '10' }), finds: [] },
    { title: '万 without 元 beside 万元', form: row({ target: '≥50万', actual: '60万元', score: '10' }), finds: [] },
    { title: 'a fraction of one under a unit column that says %', form: row({ target: '98', unit: '%', actual: '0.98', score: '10' }), finds: [] },
    { title: 'rounded to one decimal', form: row({ target: '≥3', actual: '2', score: '6.7' }), finds: [] },
    { title: 'rounded to two decimals', form: row({ target: '≥3', actual: '2', score: '6.67' }), finds: [] },
    { title: 'right', form: row({ target: '100%', actual: '99%', score: '9.9' }), finds: [] },
    { title: 'unsigned cost', form: row({ target: '35', actual: '26.61', level2: '成本指标', score: '7.6' }), finds: [] },
    { title: 'a word', form: row({ target: '提高', actual: '100%', score: '10' }), finds: [] },
    { title: 'a range, reached', form: row({ target: '90%~95%', actual: '93%', score: '10' }), finds: [] },
  ],
  'score-exceeds-weight': [
    { title: 'indicator', form: row({ target: '提高', actual: '提高', score: '11' }), finds: [{ level: 'error', cell: 'H15' }] },
    { title: 'funds', form: funds({ adjusted: '10', executed: '10', weight: '10', score: '12' }), finds: [{ level: 'error', cell: 'H6' }] },
    { title: 'total', form: { ...row({ target: '提高', actual: '提高', score: '10' }), total: { score: '101' } }, finds: [{ level: 'error', cell: 'H16' }] },
    { title: 'equal', form: row({ target: '提高', actual: '提高', score: '10' }), finds: [] },
  ],
  'score-missing': [
    { title: 'computable', form: row({ target: '100%', actual: '99%', score: '' }), finds: [{ level: 'error', cell: 'H15', fixTo: 9.9 }] },
    { title: 'to be judged', form: row({ target: '提高', actual: '提高', score: '' }), finds: [{ level: 'error', variant: 'by-hand', cell: 'H15', fixTo: null }] },
    { title: 'funds', form: { indicators: [{ target: '提高', actual: '提高', score: '90', weight: '90' }], budget: [{ adjusted: '35', executed: '26.61', weight: '10', score: '' }] }, finds: [{ level: 'error', variant: 'funds', cell: 'H6', fixTo: 7.6 }] },
    { title: 'total', form: { indicators: [{ target: '100%', actual: '99%', score: '9.9' }], total: { weight: '10', score: '' } }, finds: [{ level: 'error', variant: 'total', cell: 'H16', fixTo: 9.9 }] },
    { title: 'a total with its rating behind it', form: { indicators: [{ target: '100%', actual: '99%', score: '9.9' }], total: { weight: '10', score: '9.9分（优）' } }, finds: [] },
    { title: 'a form that is not scored yet', form: { indicators: [{ target: '100%', actual: '', score: '' }], budget: [{ adjusted: '35', executed: '26.61', weight: '10', score: '' }] }, finds: [] },
    { title: 'no number', form: row({ target: '100%', actual: '100%', score: '满分' }), finds: [{ level: 'error', variant: 'not-a-number', cell: 'H15' }] },
    { title: 'a total that is no number', form: { indicators: [{ target: '100%', actual: '99%', score: '9.9' }], total: { weight: '10', score: '#REF!' } }, finds: [{ level: 'error', variant: 'not-a-number', cell: 'H16' }] },
    { title: 'a formula without its result', form: row({ target: '100%', actual: '99%', score: { formula: '=G15', shown: '' } }), finds: [{ level: 'info', variant: 'not-calculated', cell: 'H15' }] },
    { title: 'a form whose scores are all blank', form: { indicators: [{ target: '100%', actual: '99%', score: '', weight: '90' }], budget: [{ adjusted: '35', executed: '35', weight: '10', score: '' }], total: { weight: '100', score: '' } }, finds: [{ level: 'error', cell: 'H15', fixTo: 89.1 }, { level: 'error', variant: 'funds', cell: 'H6', fixTo: 10 }, { level: 'error', variant: 'total', cell: 'H16', fixTo: 99.1 }] },
    { title: 'not filled in yet', form: row({ target: '100%', actual: '', score: '' }), finds: [] },
    { title: 'no score column', form: row({ target: '100%', actual: '100%', score: null }), finds: [] },
    { title: 'there', form: row({ target: '100%', actual: '100%', score: '10' }), finds: [] },
  ],
  'score-outside-band': [
    { title: 'an actual that denies its target', form: row({ target: '合格', actual: '不合格', score: '10', deviation: REASON }), finds: [{ level: 'error', cell: 'H15' }] },
    { title: 'an actual in other words than its target', form: row({ target: '合格', actual: '未发现问题', score: '10' }), finds: [] },
    { title: 'partly reached, full score', form: row({ target: '提高', actual: '部分达成年度指标并具有一定效果', score: '10' }), finds: [{ level: 'error', cell: 'H15' }] },
    { title: 'reached, too little', form: row({ target: '提高', actual: '达成年度指标', score: '7' }), finds: [{ level: 'error', cell: 'H15' }] },
    { title: 'reached, at the bound', form: row({ target: '提高', actual: '达成年度指标', score: '8' }), finds: [] },
    { title: 'partly reached, inside', form: row({ target: '提高', actual: '部分达成年度指标并具有一定效果', score: '7' }), finds: [] },
    { title: 'a word that names no tier', form: row({ target: '提高', actual: '显著', score: '3' }), finds: [] },
  ],
  'coefficient-mismatch': [
    { title: '80 % of 10 written as 9', form: row({ target: '提高', actual: '提高', score: '9', coefficient: '80' }), finds: [{ level: 'error', cell: 'H15' }] },
    { title: 'a percentage', form: row({ target: '提高', actual: '提高', score: '9', coefficient: '80%' }), finds: [{ level: 'error', cell: 'H15' }] },
    { title: 'right', form: row({ target: '提高', actual: '提高', score: '8', coefficient: '80' }), finds: [] },
    { title: 'no coefficient', form: row({ target: '提高', actual: '提高', score: '9' }), finds: [] },
  ],
  'target-missed-full-score': [
    { title: 'above a range', form: row({ name: '群众满意度', target: '90%-95%', actual: '96%', score: '10' }), finds: [] },
    { title: 'late', form: row({ target: '2020年11月底前', actual: '2020年12月25日', score: '10' }), finds: [{ level: 'warning', cell: 'H15' }] },
    { title: 'outside the range', form: row({ target: '90%~95%', actual: '80%', score: '10' }), finds: [{ level: 'warning', cell: 'H15' }] },
    { title: 'late, reduced', form: row({ target: '2020年11月底前', actual: '2020年12月25日', score: '8' }), finds: [] },
    { title: 'on time', form: row({ target: '2020年12月底前', actual: '2020年12月25日', score: '10' }), finds: [] },
    { title: 'a computed score says so already', form: row({ target: '100%', actual: '99%', score: '10' }), finds: [] },
  ],
  'execution-rate-mismatch': [
    { title: '100 % on 14.62 of 6', form: funds({ adjusted: '6', executed: '14.62', rate: '100.00%' }), finds: [{ level: 'error', cell: 'G6', fixTo: null }] },
    { title: 'wrong below 100 %', form: funds({ adjusted: '35', executed: '26.61', rate: '80%' }), finds: [{ level: 'error', cell: 'G6', fixTo: 0.7603 }] },
    { title: 'total and its only part are one finding', form: funds({ adjusted: '6', executed: '14.62', rate: '100%' }, { adjusted: '6', executed: '14.62', rate: '100%' }), finds: [{ level: 'error', cell: 'G6' }] },
    { title: 'a rate kept as text stays one, with its decimals', form: funds({ adjusted: '35', executed: '26.61', rate: '80.125 %' }), finds: [{ level: 'error', cell: 'G6', fixTo: '76.029%' }] },
    { title: 'a bare number of per cent', form: funds({ adjusted: '35', executed: '26.61', rate: '80' }), finds: [{ level: 'error', cell: 'G6', fixTo: 76.03 }] },
    { title: 'of the budget at the beginning of the year, where there is no other', form: funds({ initial: '35', adjusted: null, executed: '26.61', rate: '80%' }), finds: [{ level: 'error', cell: 'G6' }] },
    { title: 'rounded', form: funds({ adjusted: '35', executed: '26.61', rate: '76%' }), finds: [] },
    { title: 'rounded to two decimals', form: funds({ adjusted: '35', executed: '26.61', rate: '76.03%' }), finds: [] },
    { title: 'nothing written', form: funds({ adjusted: '35', executed: '26.61', rate: '' }), finds: [] },
    { title: 'no budget', form: funds({ adjusted: '0', executed: '0', rate: '0%' }), finds: [] },
  ],
  'budget-score-mismatch': [
    { title: 'full points for 76 %', form: funds({ adjusted: '35', executed: '26.61', weight: '10', score: '10' }), finds: [{ level: 'error', cell: 'H6', fixTo: 7.6 }] },
    { title: 'right', form: funds({ adjusted: '35', executed: '26.61', weight: '10', score: '7.6' }), finds: [] },
    { title: 'capped at the weight', form: funds({ adjusted: '6', executed: '14.62', weight: '10', score: '10' }), finds: [] },
    { title: 'a part without points', form: funds({ adjusted: '35', executed: '35', weight: '10', score: '10' }, { adjusted: '35', executed: '35', weight: '—', score: '—' }), finds: [] },
  ],
  'over-budget': [
    { title: 'above', form: funds({ adjusted: '6', executed: '14.62' }, { adjusted: '6', executed: '14.62' }), finds: [{ level: 'warning', cell: 'E6' }] },
    { title: 'a part only', form: funds({ adjusted: '10', executed: '10' }, { adjusted: '4', executed: '5' }), finds: [{ level: 'warning', cell: 'E7' }] },
    { title: 'equal', form: funds({ adjusted: '66', executed: '66' }), finds: [] },
    { title: 'below', form: funds({ adjusted: '35', executed: '26.61' }), finds: [] },
  ],
  'funds-parts-mismatch': [
    { title: 'parts too small', form: funds({ initial: '10', adjusted: '10', executed: '10' }, { initial: '4', adjusted: '10', executed: '10' }), finds: [{ level: 'warning', variant: 'initial', cell: 'C6' }] },
    { title: 'a total of 0 with parts', form: funds({ adjusted: '0', executed: '0' }, { adjusted: '9', executed: '0' }), finds: [{ level: 'warning', variant: 'adjusted', cell: 'D6' }] },
    { title: 'parts of parts', form: funds({ adjusted: '10' }, { name: '（一）财政拨款', adjusted: '8' }, { name: '1.上级补助', adjusted: '5' }, { name: '2.本级安排', adjusted: '3' }, { name: '（二）其他资金', adjusted: '2' }), finds: [] },
    { title: 'numbered parts that are too large', form: funds({ adjusted: '10' }, { name: '其中：1.财政拨款', adjusted: '8' }, { name: '2.其他资金', adjusted: '3' }), finds: [{ level: 'warning', variant: 'adjusted', cell: 'D6' }] },
    { title: 'parts add up, blanks count as none', form: funds({ adjusted: '8.75' }, { adjusted: '' }, { name: '上年结转资金', adjusted: '8.75' }, { name: '其他资金', adjusted: '0' }), finds: [] },
    { title: 'no parts filled in', form: funds({ adjusted: '8.75' }, { adjusted: '' }, { adjusted: '—' }), finds: [] },
  ],
  'weight-sum': [
    { title: '95 of 100', form: { indicators: [{ weight: '45' }, { weight: '40' }], budget: [{ weight: '10' }], total: { weight: '100' } }, finds: [{ level: 'error', cell: 'G17' }] },
    { title: 'the total row agrees but is not 100', form: { indicators: [{ weight: '80' }], budget: [{ weight: '10' }], total: { weight: '90' } }, finds: [{ level: 'warning', variant: 'not-full', cell: 'G16' }] },
    { title: '100', form: { indicators: [{ weight: '50' }, { weight: '40' }], budget: [{ weight: '10' }], total: { weight: '100' } }, finds: [] },
    { title: '90 without points for the funds', form: { indicators: [{ weight: '50' }, { weight: '40' }], total: { weight: '100' } }, finds: [] },
    { title: 'a weight that cannot be read', form: { indicators: [{ weight: '待定' }, { weight: '40' }], total: { weight: '100' } }, finds: [] },
    { title: 'no weights', form: { indicators: [{ weight: null }] }, finds: [] },
  ],
  'total-mismatch': [
    { title: 'wrong', form: { indicators: [{ target: '100%', actual: '99%', score: '9.9' }], total: { weight: '10', score: '95' } }, finds: [{ level: 'error', cell: 'H16', fixTo: 9.9 }] },
    { title: 'follows the computed scores', form: { indicators: [{ target: '100%', actual: '99%', score: '10' }], total: { weight: '10', score: '10' } }, finds: [{ level: 'error', cell: 'H16', fixTo: 9.9 }] },
    { title: 'right once the scores are', form: { indicators: [{ target: '100%', actual: '99%', score: '10' }], total: { weight: '10', score: '9.9' } }, finds: [] },
    { title: 'with a person’s score', form: { indicators: [{ target: '35', actual: '26.61', level2: '成本指标', score: '7.6' }], total: { weight: '10', score: '7.6' } }, finds: [] },
    { title: 'rightly rounded scores count as written', form: { indicators: [{ target: '≥3', actual: '2', score: '6.7' }, { target: '≥3', actual: '1', score: '3.3' }], total: { weight: '20', score: '10' } }, finds: [] },
    { title: 'a score is missing', form: { indicators: [{ target: '提高', actual: '提高', score: '' }], total: { weight: '10', score: '95' } }, finds: [] },
    { title: 'rows are missing', form: { indicators: [{ target: '100%', actual: '100%', score: '10' }], total: { weight: '100', score: '98' } }, finds: [] },
    { title: 'no weights, wrong sum', form: { indicators: [{ target: '1', actual: '1', weight: null, score: '60' }, { target: '1', actual: '1', weight: null, score: '30' }], total: { weight: null, score: '100' } }, finds: [{ level: 'error', cell: 'H17', fixTo: 90 }] },
    { title: 'funds parts are not added twice', form: { indicators: [{ target: '1', actual: '1', score: '10' }], budget: [{ adjusted: '1', executed: '1', weight: '10', score: '10' }, { adjusted: '1', executed: '1', weight: '10', score: '10' }], total: { weight: '20', score: '20' } }, finds: [] },
  ],
  'cost-vs-executed': [
    { title: '14.8 against 14.62', form: { indicators: [{ name: '资金保障（万元）', level2: '成本指标', target: '6', actual: '14.8' }], budget: [{ initial: '6', adjusted: '6', executed: '14.62' }] }, finds: [{ level: 'warning', cell: 'F15' }] },
    { title: 'equal', form: { indicators: [{ name: '资金保障（万元）', level2: '成本指标', target: '35', actual: '26.61' }], budget: [{ initial: '35', adjusted: '35', executed: '26.61' }] }, finds: [] },
    { title: 'a part of the budget', form: { indicators: [{ name: '培训费（万元）', level2: '成本指标', target: '2', actual: '1.8' }], budget: [{ initial: '35', adjusted: '35', executed: '26.61' }] }, finds: [] },
    { title: 'an actual that is a bound', form: { indicators: [{ name: '资金保障（万元）', level2: '成本指标', target: '35', actual: '26余万元' }], budget: [{ initial: '35', adjusted: '35', executed: '26.61' }] }, finds: [] },
    { title: 'no unit', form: { indicators: [{ name: '成本控制', level2: '成本指标', target: '35', actual: '30' }], budget: [{ initial: '35', adjusted: '35', executed: '26.61' }] }, finds: [] },
  ],
  'narrative-vs-indicator': [
    { title: 'another percentage', form: { ...row({ name: '上访群众满意度率', target: '100%', actual: '99%' }), narrative: '全年开展接访；4上访群众满意度率达100%。' }, finds: [{ level: 'warning', cell: 'F11' }] },
    { title: 'another count', form: { ...row({ name: '安置健身器材（个）', target: '≥20', actual: '20' }), narrative: '1、安置健身器材15个；2、安置垃圾箱3个。' }, finds: [{ level: 'warning', cell: 'F11' }] },
    { title: 'a count beside a bound', form: { ...row({ name: '安置健身器材（个）', target: '≥20', actual: '20余个' }), narrative: '安置健身器材23个。' }, finds: [] },
    { title: 'the same count', form: { ...row({ name: '安置健身器材（个）', target: '≥20', actual: '20' }), narrative: '安置健身器材20个。' }, finds: [] },
    { title: 'another unit', form: { ...row({ name: '办实事好事完结率（%）', target: '100%', actual: '100%' }), narrative: '完成承诺的办实事好事10件。' }, finds: [] },
    { title: 'a plan, a bound, a change, a part', form: { ...row({ name: '律师开展法律咨询（次）', target: '40', actual: '48' }), narrative: '年初计划律师开展法律咨询40次；律师开展法律咨询45次以上；律师开展法律咨询较上年增加8次；律师开展法律咨询4次/月。' }, finds: [] },
    { title: 'persons and times a person', form: { ...row({ name: '培训业务骨干（人）', target: '5', actual: '5' }), narrative: '培训业务骨干20人次。' }, finds: [] },
    { title: 'another thing', form: { ...row({ name: '协调解决居民出行问题（件）', target: '≥1', actual: '1' }), narrative: '协调45路公交到污水厂，方便居民出行；发放宣传单300份。' }, finds: [] },
    { title: 'two indicators might be meant', form: { indicators: [{ name: '开展培训（次）', target: '2', actual: '2' }, { name: '开展培训（人）', target: '2', actual: '2' }], narrative: '开展培训5次。' }, finds: [] },
  ],
  'narrative-copied': [
    {
      title: 'copied with foreign numbers',
      form: { projectName: '甲', ...row({ name: '邀请专家讲解（次）', target: '2', actual: '2' }), narrative: '完成接待来访群众和网上投诉办理，开展调研，做好督促检查工作；律师为来访群众提供法律咨询服务48次；群众反映良好，秩序平稳。' },
      others: [{ projectName: '乙', ...row({ name: '律师提供法律咨询服务（次）', target: '48', actual: '48' }), narrative: '完成接待来访群众和网上投诉办理，开展调研，做好督促检查工作；律师为来访群众提供法律咨询服务48次；群众反映良好，秩序平稳。' }],
      finds: [{ level: 'warning', cell: 'F11' }],
    },
    {
      title: 'the same text fits both forms',
      form: { projectName: '甲', ...row({ name: '律师提供法律咨询服务（次）', target: '48', actual: '48' }), narrative: '完成接待来访群众和网上投诉办理，开展调研，做好督促检查工作；律师为来访群众提供法律咨询服务48次；群众反映良好，秩序平稳。' },
      others: [{ projectName: '乙', ...row({ name: '律师提供法律咨询服务（次）', target: '48', actual: '48' }), narrative: '完成接待来访群众和网上投诉办理，开展调研，做好督促检查工作；律师为来访群众提供法律咨询服务48次；群众反映良好，秩序平稳。' }],
      finds: [],
    },
    {
      title: 'another text',
      form: { projectName: '甲', ...row({ target: '2', actual: '2' }), narrative: '全年组织业务培训，参训人员掌握了新的工作要求，档案整理工作同步推进，群众反映良好，工作秩序平稳。' },
      others: [{ projectName: '乙', ...row({ name: '律师提供法律咨询服务（次）', target: '48', actual: '48' }), narrative: '律师为来访群众提供法律咨询服务48次，接待群众来信来访，及时办理网上投诉，做好督促检查和领导批示落实情况。' }],
      finds: [],
    },
  ],
  'target-not-understood': [
    { title: 'read in part', form: row({ target: '≥3次且A类2项B类5项', actual: '3', score: '10' }), finds: [{ level: 'info', cell: 'E15' }] },
    { title: 'approximate', form: row({ target: '约50个', actual: '60个', score: '10' }), finds: [{ level: 'info', variant: 'approximate', cell: 'E15' }] },
    { title: 'more than a number that is not said', form: row({ target: '1200余人', actual: '1300人', score: '10' }), finds: [{ level: 'info', variant: 'approximate', cell: 'E15' }] },
    { title: 'understood', form: row({ target: '≥3次', actual: '3', score: '10' }), finds: [] },
    { title: 'a range', form: row({ target: '45-55个', actual: '50个', score: '10' }), finds: [] },
    { title: 'an allowance', form: row({ target: '50±5个', actual: '52个', score: '10' }), finds: [] },
  ],
  'actual-not-understood': [
    { title: 'read in part', form: row({ target: '≥3次', actual: '3次且A类2项B类5项', score: '10' }), finds: [{ level: 'info', cell: 'F15' }] },
    { title: 'approximate', form: row({ target: '≥50个', actual: '60个左右', score: '10' }), finds: [{ level: 'info', variant: 'approximate', cell: 'F15' }] },
    { title: 'understood', form: row({ target: '≥3次', actual: '3次', score: '10' }), finds: [] },
    { title: 'at least a number', form: row({ target: '≥1000人', actual: '1200余人', score: '10' }), finds: [] },
  ],
  'actual-missing': [
    { title: 'blank', form: row({ target: '≥3次', actual: '' }), finds: [{ level: 'warning', cell: 'F15' }] },
    { title: 'slash', form: row({ target: '≥3次', actual: '/' }), finds: [{ level: 'warning', cell: 'F15' }] },
    { title: 'neither target nor actual', form: row({ target: '/', actual: '/' }), finds: [] },
    { title: 'there', form: row({ target: '≥3次', actual: '3' }), finds: [] },
    { title: 'a form where no column of actuals was found', form: row({ target: '≥3次', actual: null }), finds: [] },
  ],
  'kind-mismatch': [
    { title: 'a word against a percentage', form: row({ target: '提高', actual: '100%', score: '10' }), finds: [{ level: 'info', cell: 'F15' }] },
    { title: 'a percentage against a word', form: row({ target: '100%', actual: '满意', score: '10' }), finds: [{ level: 'info', variant: 'word-actual', cell: 'F15' }] },
    { title: 'a date against a number', form: row({ target: '2020年12月底前', actual: '36次', score: '10' }), finds: [{ level: 'info', variant: 'undecided', cell: 'F15' }] },
    { title: 'a word against a word', form: row({ target: '提高', actual: '提高', score: '10' }), finds: [] },
    { title: 'a number against a number', form: row({ target: '100%', actual: '100%', score: '10' }), finds: [] },
  ],
  'unit-mismatch': [
    { title: 'times against kilometres', form: row({ target: '≥3次', actual: '3公里', score: '10' }), finds: [{ level: 'warning', cell: 'F15' }] },
    { title: 'a number in 元 beside 万元', form: row({ target: '≤5万元', actual: '48000', score: '10' }), finds: [{ level: 'warning', variant: 'left-out', cell: 'F15' }] },
    { title: '万元 beside a number in 元', form: row({ target: '50000', actual: '5万元', score: '10' }), finds: [{ level: 'warning', variant: 'left-out', cell: 'F15' }] },
    { title: 'a number in 万元 beside 元', form: row({ target: '50000元', actual: '5', score: '10' }), finds: [{ level: 'warning', variant: 'left-out', cell: 'F15' }] },
    { title: 'metres without a unit beside kilometres', form: row({ target: '≥5公里', actual: '4800', score: '10' }), finds: [{ level: 'warning', variant: 'left-out', cell: 'F15' }] },
    { title: 'a number beside 万 without 元', form: row({ target: '≤100万', actual: '120', score: '10' }), finds: [{ level: 'warning', variant: 'left-out', cell: 'F15' }] },
    { title: 'a number far too small', form: row({ target: '≥5万元', actual: '0.1', score: '0' }), finds: [] },
    { title: 'convertible', form: row({ target: '≥1万元', actual: '12000元', score: '10' }), finds: [] },
    { title: 'one without a unit', form: row({ target: '≥3次', actual: '3', score: '10' }), finds: [] },
  ],
  'deviation-unexplained': [
    { title: 'a reverse target undercut, where the pack asks', form: row({ target: '≤10', actual: '8', score: '10' }), pack: hebeiTianjin, finds: [{ level: 'warning', variant: 'deviated', cell: 'I15' }] },
    { title: 'a word, where the pack asks', form: row({ target: '提高', actual: '提高', score: '10' }), pack: guangxi, finds: [{ level: 'warning', variant: 'qualitative', cell: 'I15' }] },
    { title: 'a reverse target undercut, where nobody asks', form: row({ target: '≤10', actual: '8', score: '10' }), finds: [] },
    { title: 'an equal target met', form: row({ target: '=10', actual: '10', score: '10' }), pack: hebeiTianjin, finds: [] },
  ],
  'form-explanation-missing': [
    { title: 'missed, block says 无', form: { ...row({ target: '100%', actual: '90%', weight: null, score: '36', deviation: null }), explanation: '无' }, finds: [{ level: 'error', cell: 'B21' }] },
    { title: 'missed, explained', form: { ...row({ target: '100%', actual: '90%', weight: null, score: '36', deviation: null }), explanation: REASON }, finds: [] },
    { title: 'all reached, block says 无', form: { ...row({ target: '100%', actual: '100%', weight: null, score: '40', deviation: null }), explanation: '无' }, finds: [] },
  ],
  'execution-rate-unexplained': [
    { title: '76 %, where the pack asks', form: funds({ adjusted: '35', executed: '26.61', rate: '76%' }), pack: sichuanDept, finds: [{ level: 'warning', cell: 'G6' }] },
    { title: '76 %, where nobody asks', form: funds({ adjusted: '35', executed: '26.61', rate: '76%' }), finds: [] },
    { title: '90 %', form: funds({ adjusted: '100', executed: '90', rate: '90%' }), pack: sichuanDept, finds: [] },
  ],
  'budget-change-unexplained': [
    { title: 'changed, where the pack asks', form: funds({ initial: '238.93', adjusted: '251.89', executed: '251.89' }), pack: sichuanDept, finds: [{ level: 'warning', cell: 'D6' }] },
    { title: 'changed, where nobody asks', form: funds({ initial: '238.93', adjusted: '251.89', executed: '251.89' }), finds: [] },
    { title: 'not changed', form: funds({ initial: '35', adjusted: '35', executed: '35' }), pack: sichuanDept, finds: [] },
  ],
  'level-weight-mismatch': [
    { title: '45 under 产出指标(50分)', form: { indicators: [{ weight: '25' }, { weight: '20' }], levelPoints: '50' }, finds: [{ level: 'error', cell: 'B15' }] },
    { title: '50 under 产出指标(50分)', form: { indicators: [{ weight: '25' }, { weight: '25' }], levelPoints: '50' }, finds: [] },
    { title: 'a weight is missing', form: { indicators: [{ weight: '25' }, { weight: '' }], levelPoints: '50' }, finds: [] },
  ],
  'total-above-cap': [
    { title: 'capped at 89', form: { budget: [{ adjusted: '100', executed: '75' }], total: { score: '95' } }, pack: cappedPack, finds: [{ level: 'warning', cell: 'H15' }] },
    { title: 'the lowest rate has its own cap', form: { budget: [{ adjusted: '100', executed: '45' }], total: { score: '65' } }, pack: cappedPack, finds: [{ level: 'warning', cell: 'H15' }] },
    { title: 'below the cap', form: { budget: [{ adjusted: '100', executed: '75' }], total: { score: '89' } }, pack: cappedPack, finds: [] },
    { title: 'no caps', form: { budget: [{ adjusted: '100', executed: '75' }], total: { score: '95' } }, finds: [] },
  ],
  'points-as-targets': [
    { title: 'bare numbers that make 100', form: { indicators: ['40', '30', '20', '10'].map((points) => ({ target: points, actual: points, weight: null, score: null })) }, finds: [{ level: 'warning', cell: 'E15' }] },
    { title: 'numbers with units', form: { indicators: ['40次', '30个', '20人', '10份'].map((text) => ({ target: text, actual: text, weight: null, score: null })) }, finds: [] },
    { title: 'a form with weights', form: { indicators: ['40', '30', '20', '10'].map((points) => ({ target: points, actual: points })) }, finds: [] },
  ],
  'year-mismatch': [
    { title: 'last year', form: row({ target: '2019年12月底前', actual: '2020年11月30日', score: '10' }), finds: [{ level: 'info', cell: 'E15' }] },
    { title: 'this year', form: row({ target: '2020年12月底前', actual: '2020年11月30日', score: '10' }), finds: [] },
    { title: 'no year', form: row({ target: '=12月', actual: '12月', score: '10' }), finds: [] },
  ],
  'template-text-left': [
    { title: 'a length limit left in', form: { narrative: '对照年度目标,说明相关任务目标的完成情况(100字以内)' }, finds: [{ level: 'warning', cell: 'F11' }] },
    { title: 'a hint in the target', form: row({ target: '填写年度指标值', actual: '' }), finds: [{ level: 'warning', cell: 'E15' }] },
    { title: 'crosses in the project name', form: { projectName: 'XXX项目' }, finds: [{ level: 'warning', cell: 'C3' }] },
    { title: 'an indicator and a reason that begin like hints', form: row({ name: '填报准确率', target: '100%', actual: '99%', score: '9.9', deviation: '说明：因疫情影响，部分材料补报。' }), finds: [] },
    { title: 'ordinary text', form: { ...row({ target: '100%', actual: '100%' }), narrative: '请示件办理及时，填报数据完整。' }, finds: [] },
  ],
};
