/**
 * Words in an indicator's name (三级指标) that make it possible that less is better. A target without a sign is then
 * not taken for "the more the better": the row is left to a person, with both readings.
 */
export const LESS_MAY_BE_BETTER: readonly string[] = [
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
];

/** Words that turn the meaning back: 事故处理率 is the more the better. */
export const MORE_AFTER_ALL: readonly string[] = [
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

/** Whether a name leaves open if more is better. */
export function mayMeanLess(name: string): boolean {
  return LESS_MAY_BE_BETTER.some((word) => name.includes(word)) && !MORE_AFTER_ALL.some((word) => name.includes(word));
}
