import fc from 'fast-check';
import { draftFor, indexReasons, remarksOn, wordDeviation, wordRemark } from '../../../src/core/reasons';
import { indicatorFacts } from '../../../src/core/reasons/facts';
import { rulePacks } from '../../../src/core/scoring/packs';
import { scoreForm } from '../../../src/core/scoring/scoreForm';
import { buildForm } from '../../support/formBuilder';

const number = fc.oneof(fc.integer({ min: -5, max: 3000 }).map(String), fc.double({ min: 0, max: 999, noNaN: true }).map((n) => n.toFixed(2)));
const value = fc.oneof(
  fc.tuple(fc.constantFrom('', '≥', '≤', '=', '≧', '不少于'), number, fc.constantFrom('', '次', '%', '万元', '元', '个', '±2次')).map((parts) => parts.join('')),
  fc.constantFrom('/', '', '2020年6月底前', '2020年9月', '2020年11月30日', '12月', '90%~95%', '有效提高', '部分达成', '达成年度指标', '{target}'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const row = fc.record({
  name: fc.constantFrom('培训次数', '开展业务指导（次）', '投诉率', '项目成本（万元）'),
  level2: fc.constantFrom('数量指标', '成本指标'),
  target: value,
  actual: value,
  score: fc.oneof(number, fc.constant('')),
});
const pack = fc.constantFrom(...rulePacks);

test('a draft is made of any row, fills all its places, and its own numbers get no remark', () => {
  fc.assert(
    fc.property(row, pack, (spec, rules) => {
      const facts = [indicatorFacts(scoreForm(buildForm({ indicators: [spec] }), rules).indicators[0]!)];
      for (const language of ['zh-CN', 'en'] as const) {
        const draft = draftFor(facts, language);
        const context = { sheet: 'S', cell: 'A1', facts, pack: rules, others: indexReasons([]) };
        expect(remarksOn(draft, context).map(({ code }) => code)).toEqual(['gaps']);
        expect(wordDeviation(facts[0]!, language) ?? '').not.toMatch(/\{|undefined|NaN/u);
        if (!Object.values(spec).some((text) => text.includes('{'))) expect(draft).not.toMatch(/\{\w+[|}]|undefined|NaN/u);
      }
    }),
    { numRuns: 400 },
  );
});

test('any text can be remarked on, and every remark is a sentence', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), row, (text, spec) => {
      const facts = [indicatorFacts(scoreForm(buildForm({ indicators: [spec] }), rulePacks[0]).indicators[0]!)];
      const others = indexReasons([{ sheet: 'S', cell: 'B2', label: '另一行', text }]);
      for (const remark of remarksOn(text, { sheet: 'S', cell: 'A1', facts, pack: rulePacks[0], others })) {
        expect(wordRemark(remark, 'zh-CN').length).toBeGreaterThan(5);
        expect(wordRemark(remark, 'en').length).toBeGreaterThan(5);
      }
    }),
    { numRuns: 400 },
  );
});
