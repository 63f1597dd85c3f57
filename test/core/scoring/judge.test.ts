import type { RowReading } from '../../../src/core/choices';
import { readNotation, type Reading } from '../../../src/core/notation';
import { mayMeanLess } from '../../../src/core/scoring/directionHints';
import { Big } from '../../../src/core/scoring/decimal';
import { judge } from '../../../src/core/scoring/indicatorScore';
import { keptAsWritten, type Judgement } from '../../../src/core/scoring/judgement';
import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import type { RulePack } from '../../../src/core/scoring/rulePack';

const cell = (text: string) => ({ text, value: text, numberFormat: 'General' });

function judgeTexts(
  target: string,
  actual: string,
  weight: string,
  options: { isCost?: boolean; name?: string; hasOwnRule?: boolean; reading?: RowReading; pack?: RulePack } = {},
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
    reading: options.reading ?? null,
    year: 2020,
    pack: options.pack ?? mof2020,
  });
}

const ratioPack: RulePack = {
  ...mof2020,
  id: 'ratio',
  quantitative: { ...mof2020.quantitative, reverse: 'target-over-actual' },
};

const reversePack: RulePack = { ...mof2020, id: 'reverse', quantitative: { ...mof2020.quantitative, unsignedCost: 'reverse' } };

describe('quantities that the rules decide', () => {
  it.each([
    // target, actual, weight, points before rounding, how they come about
    ['100%', '99%', '10', '9.9', 'forward'],
    ['≥48', '48', '5', '5', 'reached'],
    ['≥48', '24', '5', '2.5', 'forward'],
    ['≧2', '5', '5', '5', 'reached'],
    ['>10', '9', '10', '9', 'forward'],
    ['=1次', '1', '5', '5', 'reached'],
    ['=4次', '3次', '8', '6', 'forward'],
    ['=4次', '6次', '8', '8', 'reached'],
    ['12', '12', '5', '5', 'reached'],
    ['10', '8', '5', '4', 'forward'],
    ['≤10', '10', '6', '6', 'reached'],
    ['≤10', '8', '6', '6', 'reached'],
    ['≤10', '15', '6', '3', 'reverse'],
    ['<10', '12', '10', '8', 'reverse'],
    ['≤10', '20', '6', '0', 'reverse-double'],
    ['≤10', '35', '6', '0', 'reverse-double'],
    ['≤0', '0', '6', '6', 'reached'],
    ['=0', '0', '6', '6', 'reached'],
    ['=0', '-1', '6', '6', 'reached'],
    ['=0', '2', '6', '0', 'zero-exceeded'],
    ['≥0', '5', '6', '6', 'reached'],
    ['≥-5', '-3', '6', '6', 'reached'],
    ['≥5', '-3', '10', '0', 'forward-negative'],
    ['90%~95%', '93%', '10', '10', 'in-range'],
    ['90%~95%', '90%', '10', '10', 'in-range'],
    ['90%~95%', '95%', '10', '10', 'in-range'],
    ['10（±10%）', '10.5', '10', '10', 'within-allowance'],
    ['10（±10%）', '9', '10', '10', 'within-allowance'],
    ['≥1万元', '5000元', '10', '5', 'forward'],
    ['≤35μg/m³', '30微克/立方米', '10', '10', 'reached'],
  ])('%s achieved as %s with weight %s scores %s: %s', (target, actual, weight, points, code) => {
    const judgement = judgeTexts(target, actual, weight);
    expect(judgement.outcome).toBe('scored');
    expect(judgement.exact?.toString()).toBe(points);
    expect(judgement.derivation.code).toBe(code);
    expect(judgement.attainment).toBe(points === weight ? 'met' : 'missed');
  });

  it.each([
    ['≥90%', '≥90%'],
    ['≥90%', '≥95%'],
    ['>90%', '>95%'],
    ['=10', '≥12'],
    ['10', '≥12'],
    ['≥10', '=12'],
    ['≤10', '≤8'],
    ['<10', '<8'],
    ['≤10', '≤10'],
    ['1200人', '1200余人'],
    ['≥1000人次', '1200多人次'],
    ['=10次', '十余次'],
  ])('%s is reached by %s, whatever the number behind it is', (target, actual) => {
    expect(judgeTexts(target, actual, '10')).toMatchObject({ outcome: 'scored', attainment: 'met', derivation: { code: 'reached' } });
  });

  it('names the numbers that it calculates with, both in the unit of the target', () => {
    expect(judgeTexts('≥3万元', '5000元', '10').derivation.args).toEqual({
      target: '3',
      actual: '0.5',
      targetText: '≥3万元',
      actualText: '5000元',
      weight: '10',
      result: '1.67',
      equals: '≈ 1.67',
    });
    expect(judgeTexts('100%', '99%', '10').derivation.args).toMatchObject({ target: '100%', actual: '99%', equals: '= 9.9' });
  });

  it.each([
    ['≥48', '24', '0.5'],
    ['≤10', '15', '1.5'],
    ['10（±10%）', '11', '1.1'],
    ['≥5', '-3', '0'],
    ['=0', '2', null],
  ])('%s against %s: the share of the target is %s', (target, actual, ratio) => {
    expect(judgeTexts(target, actual, '10').ratio?.toString() ?? null).toBe(ratio);
  });

  it('scores a missed reverse target by the formula of the pack', () => {
    expect(judgeTexts('≤10', '15', '6', { pack: mof2020 }).exact?.toString()).toBe('3');
    expect(judgeTexts('≤10', '15', '6', { pack: ratioPack })).toMatchObject({ exact: new Big(4), derivation: { code: 'reverse-ratio' } });
  });
});

describe('a pack that reads costs without a sign as the less the better', () => {
  it.each([
    ['35', '26.61', true, '10', 'reached'],
    ['40', '50', true, '7.5', 'reverse'],
    ['35', '70', true, '0', 'reverse-double'],
    ['≥35', '28', true, '8', 'forward'],
    ['=35', '28', true, '8', 'forward'],
    ['35', '28', false, '8', 'forward'],
  ])('%s against %s, a cost: %s, scores %s: %s', (target, actual, isCost, points, code) => {
    expect(judgeTexts(target, actual, '10', { isCost, pack: reversePack })).toMatchObject({ exact: new Big(points), derivation: { code } });
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

  it('says by which rule, and counts the target as met', () => {
    const judgement = judgeTexts('≥10', '13', '10', { pack });
    expect(judgement.attainment).toBe('met');
    expect(judgement.derivation).toMatchObject({ code: 'over-achieved', args: { weight: '10', deduction: '2', equals: '= 8' } });
    expect(judgement.derivation.source).toEqual(pack.overAchievement.source);
  });
});

describe('dates', () => {
  it.each([
    ['2020年12月底前完成', '2020年11月30日'],
    ['2020年12月底前', '2020年12月25日'],
    ['2020年12月31日', '2020年12月31日'],
    ['=12月', '12月'],
  ])('%s done on %s gets the full weight', (target, actual) => {
    expect(judgeTexts(target, actual, '10')).toMatchObject({ exact: new Big(10), attainment: 'met', derivation: { code: 'deadline-met' } });
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
    ['10（±10%）', '8.9', 'outside-allowance', {}],
    ['≥10', '', 'actual-missing', {}],
    ['≥10', '/', 'actual-missing', {}],
    ['提高', '', 'actual-missing', {}],
    ['提高', '/', 'actual-missing', {}],
    ['', '5', 'target-missing', {}],
    ['0', '5', 'zero-target', {}],
    ['≥0', '-1', 'zero-target', {}],
    ['≥-5', '-7', 'zero-target', {}],
    ['0', '3', 'zero-target', { isCost: true }],
    ['90%~95%', '3公里', 'unit-mismatch', {}],
    ['≥10', '提高', 'kind-mismatch', {}],
    ['≥10', '8-12', 'kind-mismatch', {}],
    ['90%~95%', '良好', 'kind-mismatch', {}],
    ['10%', '已完成', 'kind-mismatch', {}],
    ['=1次', '已完成', 'kind-mismatch', {}],
    ['1', '已完成', 'kind-mismatch', {}],
    ['100%', '8-12', 'kind-mismatch', {}],
    ['100%', '2020年12月', 'kind-mismatch', {}],
    ['2020年12月底前', '3次', 'kind-mismatch', {}],
    ['2020年12月底前', '8-12', 'kind-mismatch', {}],
    ['2020年12月底前', '良好', 'deadline-undecided', {}],
    ['≤10', '≥5', 'actual-is-bound', {}],
    ['<10', '>5', 'actual-is-bound', {}],
    ['≤10', '≤12', 'actual-is-bound', {}],
    ['≥10', '≤12', 'actual-is-bound', {}],
    ['10', '<12', 'actual-is-bound', {}],
    ['≥10', '>8', 'actual-is-bound', {}],
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
    expect(judgement.derivation.code).toBe('undetermined');
  });

  it.each([
    ['≥10', '提高', {}, { target: '≥10', actual: '提高' }],
    ['≥0.5亩', '3公里', {}, { target: '≥0.5亩', actual: '3公里' }],
    ['约10', '5', {}, { text: '约10' }],
    ['≥10', '约5', {}, { text: '约5' }],
    ['≤5万元', '48000', {}, { target: '≤5万元', actual: '48000', bare: '48000' }],
    ['35', '26.61', { isCost: true }, { forward: '7.6', reverse: '10' }],
  ])('%s against %s: the reason quotes what it is about', (target, actual, options, args) => {
    expect(judgeTexts(target, actual, '10', options).undetermined?.args).toEqual(args);
  });

  it.each([
    ['≤0', '3', {}],
    ['10（±10%）', '8.9', {}],
    ['≤10', '12', { hasOwnRule: true }],
  ])('%s against %s is missed, whoever scores it', (target, actual, options) => {
    expect(judgeTexts(target, actual, '10', options).attainment).toBe('missed');
  });

  it.each([
    ['0', '5', {}],
    ['≥10', '', {}],
    ['35', '26.61', { isCost: true }],
    ['35', '30', { name: '投诉率', hasOwnRule: true }],
  ])('%s against %s: nobody knows whether it is missed', (target, actual, options) => {
    expect(judgeTexts(target, actual, '10', options)).toMatchObject({ outcome: 'undetermined', attainment: 'unknown' });
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

  it.each([
    ['forward', '7.6', 'missed', 'forward'],
    ['reverse', '10', 'met', 'reached'],
  ] as const)('scores an open row %s once a person said so', (reading, points, attainment, code) => {
    const judgement = judgeTexts('35', '26.61', '10', { isCost: true, reading });
    expect(judgement).toMatchObject({ outcome: 'scored', attainment, undetermined: null, derivation: { code, chosen: reading } });
    expect(judgement.exact?.round(2).toString()).toBe(points);
    expect(judgement.answer).toMatchObject({ reading, question: { code: 'cost-direction', args: { forward: '7.6', reverse: '10' } } });
  });

  it('asks nobody about a row whose direction is known', () => {
    expect(judgeTexts('≥35', '28', '10', { reading: 'reverse' })).toMatchObject({ exact: new Big(8), answer: null, derivation: { code: 'forward' } });
  });

  it.each([
    ['35', '26.61', { isCost: true }, 'cost-direction'],
    ['2020年11月底前', '2020年12月25日', {}, 'deadline-late'],
  ])('%s against %s: the written score stands once a person said so', (target, actual, options, code) => {
    const open = judgeTexts(target, actual, '10', options);
    const kept = keptAsWritten(open, 'keep');
    expect(kept).toEqual({ ...open, answer: { reading: 'keep', question: open.undetermined }, derivation: { ...open.derivation, code: 'kept' } });
    expect(kept.undetermined?.code).toBe(code);
    expect(keptAsWritten(kept, 'keep')).toBe(kept);
    expect(keptAsWritten(open, 'forward')).toBe(open);
    expect(keptAsWritten(open, null)).toBe(open);
  });

  it('keeps an open direction as it is written', () => {
    expect(judgeTexts('35', '26.61', '10', { isCost: true, reading: 'keep' })).toMatchObject({
      outcome: 'undetermined',
      answer: { reading: 'keep', question: { code: 'cost-direction' } },
      derivation: { code: 'kept' },
    });
  });

  it('has nothing to keep where the score is known', () => {
    const known = judgeTexts('≥10', '8', '10');
    expect(keptAsWritten(known, 'keep')).toBe(known);
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
    ['100%', '良好'],
    ['提高', '约10'],
    ['提高', '8-12'],
    ['提高', '2020年12月'],
  ])('%s against %s: only the band is checked', (target, actual) => {
    expect(judgeTexts(target, actual, '15')).toMatchObject({
      outcome: 'band',
      exact: null,
      attainment: 'unknown',
      derivation: { code: 'band', args: { weight: '15' } },
    });
  });

  it.each([
    ['提高', '达成年度指标', 'met', '12', '15'],
    ['100%', '已完成', 'met', '12', '15'],
    ['提高', '部分达成年度指标并具有一定效果', 'missed', '9', '12'],
    ['提高', '未达成年度指标且效果较差', 'missed', '0', '9'],
  ])('%s against %s, a tier: %s, from %s to %s of 15 points', (target, actual, attainment, low, high) => {
    expect(judgeTexts(target, actual, '15')).toMatchObject({
      outcome: 'band',
      exact: null,
      attainment,
      derivation: { code: 'band-tier', args: { actual, low, high } },
    });
  });
});
