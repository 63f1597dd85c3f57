import { holdsAnyOf } from '../holdsAnyOf';
import type { IndicatorRow } from '../form/form';
import { isTimeSpan, type Reading } from '../notation';

/**
 * Words in an indicator's name (三级指标) that make it possible that less is better. A target without a sign is then
 * not taken for "the more the better": the row is left to a person, with both readings.
 */
const LESS_MAY_BE_BETTER: readonly string[] = [
  '事故',
  '受害',
  '成灾',
  '灾害',
  '火灾',
  '死亡',
  '伤亡',
  '发病',
  '患病',
  '感染',
  '投诉',
  '信访量',
  '上访率',
  '违规',
  '违法',
  '违纪',
  '差错',
  '错误',
  '误差',
  '偏差率',
  '故障',
  '损失',
  '损耗',
  '流失',
  '逾期',
  '延误',
  '超支',
  '失业',
  '空置',
  '闲置',
  '变质',
  '污染',
  '浓度',
  'PM2.5',
  'PM10',
  '颗粒物',
  '臭氧',
  '二氧化硫',
  '二氧化氮',
  '总磷',
  '总氮',
  '氨氮',
  '化学需氧量',
  '排放',
  '能耗',
  '负债',
  '拖欠',
  '结余',
  '结转',
  '退货',
  '不合格',
  '不满意',
  '下降',
  '降低',
  '减少',
  '时限',
  '时长',
  '响应时间',
  '等待时间',
  '等候时间',
  '办理时间',
  '处理时间',
  '工期',
  '周期',
  '住院日',
  '住院天数',
  '药占比',
  '耗材占比',
  '次均费用',
  '单位成本',
  '运行成本',
  '人均成本',
  '平均成本',
  '返贫',
  '辍学',
  '离职率',
  '缺勤',
  '复发率',
  '破损率',
  '漏损',
  '缺陷',
  '超标',
  '超期',
  '犯罪率',
  '发案率',
  '违约',
  '不良率',
  '赤字',
  '重复率',
  '中断',
  '负面舆情',
];

/** Words that turn the meaning back: 事故处理率 is the more the better. */
const MORE_AFTER_ALL: readonly string[] = [
  '处理',
  '处置',
  '办结',
  '化解',
  '整改',
  '防治',
  '控制率',
  '查处',
  '解决',
  '修复',
  '救治',
  '治疗',
  '回收',
  '完成率',
  '达标',
  '及时率',
];

/** Names of which less may be better although they hold one of the words above: a rate of control that stays below its target has saved. */
const LESS_IN_ANY_CASE: readonly string[] = ['人员控制率', '经费控制率', '成本控制率', '投资控制率', '费用控制率', '支出控制率', '预算控制率', '经费变动率'];

/** Whether a name leaves open if more is better. Wide letters, PM₂.₅ and “三公经费”控制率 are spellings of the same. */
export function mayMeanLess(name: string): boolean {
  const flat = name.normalize('NFKC').replace(/["“”]/gu, '').toUpperCase();
  return isLessInAnyCase(flat) || (mayBeLess(flat) && !isMoreAfterAll(flat));
}

const isLessInAnyCase = holdsAnyOf(LESS_IN_ANY_CASE);
const mayBeLess = holdsAnyOf(LESS_MAY_BE_BETTER);
const isMoreAfterAll = holdsAnyOf(MORE_AFTER_ALL);

/** A number of days or hours in a row about time (时效指标): to be done in 3 days, or to be kept up for 3 days. */
export function isDuration({ level2 }: Pick<IndicatorRow, 'level2'>, target: Reading): boolean {
  return target.kind === 'quantity' && isTimeSpan(target.unit) && level2?.includes('时效') === true;
}
