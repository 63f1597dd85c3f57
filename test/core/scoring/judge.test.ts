import { readNotation, type Reading } from '../../../src/core/notation';
import { mayMeanLess } from '../../../src/core/scoring/directionHints';
import { Big } from '../../../src/core/scoring/decimal';
import { judge, type Judgement } from '../../../src/core/scoring/indicatorScore';
import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import type { RulePack } from '../../../src/core/scoring/rulePack';

const cell = (text: string) => ({ text, value: text, numberFormat: 'General' });

function judgeTexts(
  target: string,
  actual: string,
  weight: string,
  options: { isCost?: boolean; name?: string; hasOwnRule?: boolean; pack?: RulePack } = {},
): Judgement {
  const around = { sign: null, unit: null, name: options.name ?? '', year: 2020 };
  const read: Reading = readNotation(cell(target), { ...around, role: 'target', target: null });
  return judge({
    target: read,
    actual: readNotation(cell(actual), { ...around, role: 'actual', target: read }),
    targetText: target,
    actualText: actual,
    weight: new Big(weight),
    isCost: options.isCost ?? false,
    mayMeanLess: mayMeanLess(options.name ?? ''),
    hasOwnRule: options.hasOwnRule ?? false,
    reading: null,
    year: 2020,
    pack: options.pack ?? mof2020,
  });
}

const ratioPack: RulePack = {
  ...mof2020,
  id: 'ratio',
  quantitative: { ...mof2020.quantitative, reverse: 'target-over-actual' },
};

describe('quantities that the rules decide', () => {
  it.each([
    // target, actual, weight, points before rounding
    ['100%', '99%', '10', '9.9'],
    ['≥48', '48', '5', '5'],
    ['≥48', '24', '5', '2.5'],
    ['≧2', '5', '5', '5'],
    ['>10', '9', '10', '9'],
    ['=1次', '1', '5', '5'],
    ['=4次', '3次', '8', '6'],
    ['=4次', '6次', '8', '8'],
    ['12', '12', '5', '5'],
    ['10', '8', '5', '4'],
    ['≤10', '10', '6', '6'],
    ['≤10', '8', '6', '6'],
    ['≤10', '15', '6', '3'],
    ['<10', '12', '10', '8'],
    ['≤10', '20', '6', '0'],
    ['≤10', '35', '6', '0'],
    ['≤0', '0', '6', '6'],
    ['=0', '0', '6', '6'],
    ['=0', '2', '6', '0'],
    ['≥5', '-3', '10', '0'],
    ['90%~95%', '93%', '10', '10'],
    ['10（±10%）', '10.5', '10', '10'],
    ['≥1万元', '5000元', '10', '5'],
    ['≥90%', '≥90%', '10', '10'],
    ['1200人', '1200余人', '10', '10'],
    ['≥1000人次', '1200多人次', '10', '10'],
    ['=10次', '十余次', '10', '10'],
    ['≤35μg/m³', '30微克/立方米', '10', '10'],
  ])('%s achieved as %s with weight %s scores %s', (target, actual, weight, points) => {
    const judgement = judgeTexts(target, actual, weight);
    expect(judgement.outcome).toBe('scored');
    expect(judgement.exact?.toString()).toBe(points);
  });

  it('scores a missed reverse target by the formula of the pack', () => {
    expect(judgeTexts('≤10', '15', '6', { pack: mof2020 }).exact?.toString()).toBe('3');
    expect(judgeTexts('≤10', '15', '6', { pack: ratioPack }).exact?.toString()).toBe('4');
  });
});

describe('a pack that takes points off for a target set far too low', () => {
  const pack: RulePack = { ...mof2020, overAchievement: { ...mof2020.overAchievement, deduction: '2' } };

  it.each([
    ['≥10', '13', '10', '8'],
    ['≥10', '12.9', '10', '10'],
    ['≥10', '40', '1', '0'],
    ['≤10', '2', '10', '10'],
  ])('%s achieved as %s with weight %s scores %s', (target, actual, weight, points) => {
    expect(judgeTexts(target, actual, weight, { pack }).exact?.toString()).toBe(points);
  });
});

describe('dates', () => {
  it.each([
    ['2020年12月底前完成', '2020年11月30日'],
    ['2020年12月底前', '2020年12月25日'],
    ['2020年12月31日', '2020年12月31日'],
    ['=12月', '12月'],
  ])('%s done on %s gets the full weight', (target, actual) => {
    expect(judgeTexts(target, actual, '10').exact?.toString()).toBe('10');
  });

  it('leaves a late date to a person, and knows that it is missed', () => {
    const late = judgeTexts('2020年11月底前', '2020年12月25日', '10');
    expect(late).toMatchObject({ outcome: 'undetermined', attainment: 'missed', exact: null });
    expect(late.undetermined?.code).toBe('deadline-late');
  });
});

describe('what a person decides', () => {
  it.each([
    ['35', '26.61', 'cost-direction', { isCost: true }],
    ['6', '14.8', 'cost-direction', { isCost: true }],
    ['0.9', '0', 'direction', { name: '森林火灾受害率' }],
    ['35', '30', 'direction', { name: '细颗粒物年均浓度' }],
    ['35', '40', 'direction', { name: 'PM2.5年均值' }],
    ['35', '40', 'direction', { name: 'PM₂.₅年均值' }],
    ['35', '40', 'direction', { name: 'ＰＭ２．５' }],
    ['70μg/m³', '65ug/m3', 'direction', { name: 'pm10' }],
    ['160', '150', 'direction', { name: '臭氧日均值' }],
    ['180天', '170天', 'direction', { name: '项目工期' }],
    ['8.5', '8.2', 'direction', { name: '平均住院日' }],
    ['30%', '28%', 'direction', { name: '药占比' }],
    ['100%', '95%', 'direction', { name: '财政供养人员控制率' }],
    ['100%', '80%', 'direction', { name: '“三公经费”控制率' }],
    ['≥0.5', '3公里', 'unit-mismatch', { name: '面积（亩）' }],
    ['≤5万元', '48000', 'unit-left-out', {}],
    ['90%~95%', '80%', 'outside-range', {}],
    ['10（±10%）', '12', 'outside-allowance', {}],
    ['≥10', '', 'actual-missing', {}],
    ['/', '5', 'target-missing', {}],
    ['≤0', '3', 'zero-target', {}],
    ['≥90%', '≤80%', 'actual-is-bound', {}],
    ['1300人', '1200余人', 'actual-is-bound', {}],
    ['≤1200人', '1200余人', 'actual-is-bound', {}],
    ['100万元', '100余万元', 'actual-is-bound', { isCost: true }],
    ['100万元', '100万元以上', 'actual-is-bound', { isCost: true }],
    ['5次', '5余次', 'actual-is-bound', { name: '投诉次数' }],
    ['1200余人', '1300人', 'target-not-understood', {}],
    ['约50个', '80个', 'target-not-understood', {}],
    ['50个', '约50个', 'actual-not-understood', {}],
    ['1000人', '近1000人', 'actual-not-understood', {}],
    ['100%', '95%', 'own-rule', { hasOwnRule: true }],
    ['≤10', '12', 'own-rule', { hasOwnRule: true }],
  ])('%s against %s: %s', (target, actual, code, options) => {
    const judgement = judgeTexts(target, actual, '10', options);
    expect(judgement.outcome).toBe('undetermined');
    expect(judgement.undetermined?.code).toBe(code);
    expect(judgement.exact).toBeNull();
  });

  it.each([
    ['90%~95%', '96%', 'unknown', {}],
    ['90%~95%', '80%', 'missed', {}],
    ['10-15万元', '8万元', 'unknown', { isCost: true }],
    ['10-15次', '8次', 'unknown', { name: '投诉次数' }],
    ['±10%', '12%', 'missed', {}],
    ['±10%', '-12%', 'missed', {}],
  ])('%s against %s, outside the range: %s', (target, actual, attainment, options) => {
    const judgement = judgeTexts(target, actual, '10', options);
    expect(judgement.undetermined?.code).toBe('outside-range');
    expect(judgement.attainment).toBe(attainment);
  });

  it('shows what each reading of an unsigned cost row would give', () => {
    const { undetermined } = judgeTexts('35', '26.61', '10', { isCost: true });
    expect(undetermined?.alternatives.map(({ direction, score }) => [direction, score.toString()])).toEqual([
      ['forward', '7.6'],
      ['reverse', '10'],
    ]);
  });

  it('gives the full weight for a target that is reached, whatever the rule of the row', () => {
    expect(judgeTexts('≥90%', '95%', '10', { hasOwnRule: true }).exact?.toString()).toBe('10');
  });

  it.each([
    ['100%', '95%', '工期达标率'],
    ['300天', '285天', '空气质量优良天数'],
    ['100%', '95%', '病虫害控制率'],
    ['100%', '95%', '超标污染源整改率'],
  ])('%s beside %s is the more the better for %s', (target, actual, name) => {
    expect(judgeTexts(target, actual, '10', { name }).exact?.toString()).toBe('9.5');
  });

  it('needs no direction where target and actual are equal', () => {
    expect(judgeTexts('66', '66', '10', { isCost: true }).exact?.toString()).toBe('10');
  });
});

describe('words', () => {
  it.each([
    ['提高', '100%'],
    ['持续', '100%'],
    ['提高', '提高'],
    ['100%', '已完成'],
  ])('%s against %s: only the band is checked', (target, actual) => {
    expect(judgeTexts(target, actual, '15')).toMatchObject({ outcome: 'band', exact: null });
  });
});
