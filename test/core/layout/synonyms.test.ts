import { FUND_HEADERS, GOAL_HEADERS, INDICATOR_HEADERS, META_LABELS, type WordList } from '../../../src/core/layout/synonyms';
import { wordKey } from '../../../src/core/layout/text';
import { isTotalLabel } from '../../../src/core/layout/total';
import { FUND_WORDS, GOAL_WORDS, INDICATOR_WORDS, META_WORDS } from '../../../src/core/layout/words';

const LISTS: [string, Readonly<Record<string, WordList>>][] = [
  ['indicators', INDICATOR_HEADERS],
  ['funds', FUND_HEADERS],
  ['goals', GOAL_HEADERS],
  ['labels', META_LABELS],
];

describe.each(LISTS)('words of the %s', (_name, lists) => {
  const words = Object.values(lists).flatMap((list) => [...list.words, ...(list.weak ?? [])]);

  it('are written in their plainest form, each once', () => {
    expect(words.filter((word) => wordKey(word) !== word)).toEqual([]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});

describe('a label of the total', () => {
  it.each(['总分', '合 计', '总分（100分）', '自评得分合计', '项目绩效自评总分', '各项得分合计', '绩效评价综合得分总计'])('%j', (text) => {
    expect(isTotalLabel(text)).toBe(true);
  });

  it.each(['自评', '得分', '培训人次合计', '产出指标合计', '评价指标', '合计金额', '总分排名'])('%j is none', (text) => {
    expect(isTotalLabel(text)).toBe(false);
  });
});

describe('a header word is understood', () => {
  const roleOf = (text: string): string | undefined => INDICATOR_WORDS.findForgiving(wordKey(text))?.role;

  it.each([
    ['年度指标值', 'target'],
    ['年 度\n指 标 值', 'target'],
    ['2020年度指标值', 'target'],
    ['年度绩效指标值', 'target'],
    ['年渡指标值', 'target'],
    ['年初目标值(\nA)', 'initialTarget'],
    ['调整指标值', 'adjustedTarget'],
    ['全年实际值（B）', 'actual'],
    ['实际完成直', 'actual'],
    ['指标权重（分）', 'weight'],
    ['指标得分(分)', 'score'],
    ['偏差原因分析及改进措施（偏差超过30%的须说明）', 'deviation'],
    ['产生差异的原因及改进措施', 'deviation'],
    ['未完成原因分析', 'deviation'],
    ['评分标准及依据', 'rule'],
    ['三級指標', 'level3'],
    ['①三级指标', 'level3'],
    ['四级指标', 'level4'],
    ['一级指标 Level 1', 'level1'],
    ['绩效目标二级指标', 'level2'],
    ['二级指标及三级指标', 'level3'],
    ['标准值', 'target'],
    ['指标满分', 'weight'],
    ['考核得分', 'score'],
    ['扣分情况', 'deviation'],
    ['完成', 'actual'],
    ['原因', 'deviation'],
    ['类别', 'level1'],
    ['类型', 'level2'],
    ['内容', 'level3'],
    ['三级指标解释', 'other'],
    ['上年度实际值', 'other'],
    ['偏差率（%）', 'other'],
    ['偏差', 'deviation'],
    ['全年实际值', 'actual'],
  ])('%j as %s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });

  it.each(['时效指标', '产出指标', '数量指标', '五级指标', '佐证材料', '得', '2020'])('%j is none', (text) => {
    expect(roleOf(text)).toBeUndefined();
  });

  it.each([
    ['全年(调整)预算数', 'adjusted'],
    ['调整后预算数', 'adjusted'],
    ['预算数(A)', 'adjusted'],
    ['年初预算数', 'initial'],
    ['预算执行数', 'executed'],
    ['全年执形数', 'executed'],
    ['执行率(B/A)', 'rate'],
    ['预算执行率（%）', 'rate'],
    ['资金使用率', 'rate'],
    ['年初预算资金', 'initial'],
    ['预算合计', 'adjusted'],
    ['执行率权重（分）', 'weight'],
    ['执行率得分（分）', 'score'],
  ])('%j of the funds as %s', (text, role) => {
    expect(FUND_WORDS.findForgiving(wordKey(text))?.role).toBe(role);
  });

  it('for goals and labels', () => {
    expect(GOAL_WORDS.find(wordKey('年度总体目标完成情况综述'))?.role).toBe('actual');
    expect(META_WORDS.find(wordKey('转移支付（项目）名称：'))?.role).toBe('projectName');
    expect(META_WORDS.find(wordKey('2、主管部门及代码'))?.role).toBe('department');
  });
});
