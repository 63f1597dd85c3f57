import { wordCalculation, wordDerivation } from '../../../src/core/messages';
import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import { scoreForm } from '../../../src/core/scoring/scoreForm';
import { buildForm, type IndicatorSpec } from '../../support/formBuilder';

function derivationOf(row: IndicatorSpec) {
  return scoreForm(buildForm({ indicators: [row] }), mof2020).indicators[0]!.derivation;
}

const ROWS: readonly (readonly [string, IndicatorSpec, string])[] = [
  ['a result that was rounded is no equation', { target: '≥35次', actual: '26.61次' }, '26.61 ÷ 35 × 10 ≈ 7.60，正向，按完成率'],
  ['an exact result is one', { target: '100%', actual: '99%' }, '99% ÷ 100% × 10 = 9.9，正向，按完成率'],
  ['both numbers are in one unit', { target: '≥1万元', actual: '5000元' }, '0.5 ÷ 1 × 10 = 5，正向，按完成率'],
  ['less is better', { target: '≤35次', actual: '40次' }, '（1 − (40 − 35) ÷ 35）× 10 ≈ 8.57，反向，按超出比例扣减'],
  ['reached: with sign and unit', { target: '≥2次', actual: '3次' }, '达到目标（目标≥2次，实际3次），得满分10分'],
  ['a range is named', { target: '90%~95%', actual: '92%' }, '实际92%在目标区间90%~95%内，得满分10分'],
  ['dates are named', { target: '2020年12月底前', actual: '2020年11月30日' }, '目标2020年12月底前，实际2020年11月30日，按时完成，得满分10分'],
  ['a tier has its band', { target: '有效提高', actual: '部分达成' }, '定性指标，由人评分，“部分达成”一档应在6～8分'],
  ['a word without a tier has the weight', { target: '有效提高', actual: '提高' }, '定性指标，由人评分，只核对得分在0～10分内'],
];

test.each(ROWS)('%s', (_, row, calculation) => {
  const derivation = derivationOf(row);
  expect(wordCalculation(derivation, 'zh-CN')).toBe(calculation);
  expect(wordDerivation(derivation, 'zh-CN')).toBe(`${calculation}；${derivation.source['zh-CN']}`);
  expect(wordDerivation(derivation, 'en')).not.toMatch(/\{\w+[|}]/u);
});

test('funds: the formula, and where it is capped', () => {
  const budget = (executed: string) =>
    wordCalculation(scoreForm(buildForm({ budget: [{ initial: '35', adjusted: '35', executed, weight: '10' }] }), mof2020).budget[0]!.scoreDerivation, 'zh-CN');
  expect(budget('26.61')).toBe('26.61 ÷ 35 × 10 ≈ 7.60');
  expect(budget('36')).toBe('36 ÷ 35 × 10，超过分值，最多10分');
});

test('the total names what it adds up and how much of it is as written', () => {
  const total = (indicators: readonly IndicatorSpec[]) => {
    const scored = scoreForm(buildForm({ indicators, total: { weight: '100', score: '' } }), mof2020);
    return wordCalculation(scored.total!.derivation, 'zh-CN');
  };
  const counted = { target: '100%', actual: '99%', weight: '60', score: '59.4' };
  const judged = { target: '有效提高', actual: '提高', weight: '40', score: '38' };
  expect(total([counted, { ...counted, weight: '40', score: '39.6' }])).toBe('59.4 + 39.6 = 99，2项得分相加');
  expect(total([counted, judged])).toBe('59.4 + 38 = 97.4，2项得分相加，其中1项按所写得分计');
  expect(total([counted])).toBe('有得分缺少，或各项分值加起来不是总分的分值，不计算');
});
