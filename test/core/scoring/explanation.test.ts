import { readNotation } from '../../../src/core/notation';
import { Big } from '../../../src/core/scoring/decimal';
import { explanationFor, hasExplanation } from '../../../src/core/scoring/explanation';
import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import type { RulePack } from '../../../src/core/scoring/rulePack';

const cell = (text: string) => ({ text, value: text, numberFormat: 'General' });
const deviations: RulePack = { ...mof2020, explanation: { ...mof2020.explanation, anyDeviation: true } };
const texts: RulePack = { ...mof2020, qualitative: { ...mof2020.qualitative, needsText: true } };

/** Weight, final score, share of the target that was reached, and whether the target was met. */
type Row = readonly [weight: number | null, final: number | null, ratio: string | null, attainment: 'met' | 'missed' | 'unknown'];

function due(target: string, [weight, final, ratio, attainment]: Row, pack: RulePack, outcome: 'scored' | 'band' = 'scored') {
  return explanationFor({
    judgement: { outcome, attainment, ratio: ratio === null ? null : new Big(ratio) },
    target: readNotation(cell(target), { role: 'target', sign: null, unit: null, name: '', year: 2020, target: null }),
    weight: weight === null ? null : new Big(weight),
    final: final === null ? null : new Big(final),
    pack,
  });
}

test.each<[string, Row, RulePack, ReturnType<typeof due>]>([
  ['≥10', [10, 9.9, '0.99', 'missed'], mof2020, 'below-weight'],
  ['≥10', [10, 9.9, '1.5', 'met'], mof2020, 'below-weight'],
  ['≥10', [10, 10, '1', 'met'], mof2020, null],
  ['≥10', [10, null, '0.5', 'missed'], mof2020, null],
  ['≥10', [null, null, '0.5', 'missed'], mof2020, 'below-weight'],
  ['≥10', [null, null, '1', 'met'], mof2020, null],
  ['≥10', [null, null, null, 'unknown'], mof2020, null],
  ['≥10', [10, 10, '1.3', 'met'], mof2020, 'over-achieved'],
  ['≥10', [10, 10, '1.29', 'met'], mof2020, null],
  ['10', [10, 10, '1.3', 'met'], mof2020, 'over-achieved'],
  ['=10', [10, 10, '1.3', 'met'], mof2020, 'over-achieved'],
  ['≤10', [10, 10, '1.3', 'met'], mof2020, null],
  ['<10', [10, 10, '1.3', 'met'], mof2020, null],
  ['提高', [10, 10, null, 'unknown'], mof2020, null],
  ['≤10', [10, 10, '0.8', 'met'], deviations, 'deviated'],
  ['<10', [10, 10, '0.8', 'met'], deviations, 'deviated'],
  ['=10', [10, 10, '1.1', 'met'], deviations, 'deviated'],
  ['=10', [10, 10, '1', 'met'], deviations, null],
  ['=10', [10, 10, null, 'met'], deviations, null],
  ['≥10', [10, 10, '1.1', 'met'], deviations, null],
  ['≤10', [10, 10, '0.8', 'met'], mof2020, null],
])('a target of %s with %j', (target, row, pack, reason) => {
  expect(due(target, row, pack)).toBe(reason);
});

test('a pack may ask for words about every qualitative row', () => {
  const row: Row = [10, 10, null, 'unknown'];
  expect(due('提高', row, texts, 'band')).toBe('qualitative');
  expect(due('提高', row, texts)).toBeNull();
  expect(due('提高', row, mof2020, 'band')).toBeNull();
});

test.each([
  ['疫情影响，部分活动推迟到次年。', true],
  ['减少', true],
  ['少', false],
  [' 少 ', false],
  ['/', false],
  ['——', false],
  ['无', false],
  ['', false],
  ['0', false],
  ['0.00', false],
  ['０％', false],
  ['0%', false],
  ['0件，均已办结', true],
  ['无偏差', true],
])('%j holds a reason: %s', (text, isReason) => {
  expect(hasExplanation(cell(text), mof2020)).toBe(isReason);
});
