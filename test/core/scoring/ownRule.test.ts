import { hasOwnRule } from '../../../src/core/scoring/ownRule';

describe('the scoring rule of a row', () => {
  it.each([
    '每低于目标值1个百分点扣0.5分，扣完为止',
    '完成率≥90%得10分，80%（含）-90%得5分，低于80%不得分',
    '以100%为标准。预算完成率≥95%的，计满分；每低于5%扣2分。',
    '示范社比例每低1%扣0.5分',
  ])('%s: takes points off in its own way', (rule) => {
    expect(hasOwnRule(rule)).toBe(true);
  });

  it.each(['', '/', '达到目标得满分', '完成目标值得满分，否则按完成比例扣分', '未完成的按比例得分', '得分=完成率×分值，满分10分', '查看台账、报告'])(
    '%s: leaves the formula of the regulation',
    (rule) => {
      expect(hasOwnRule(rule)).toBe(false);
    },
  );
});
