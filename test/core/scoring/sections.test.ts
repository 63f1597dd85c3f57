import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import { scoreForm } from '../../../src/core/scoring/scoreForm';
import { sectionsOf } from '../../../src/core/scoring/sections';
import { buildForm, type FormSpec, type IndicatorSpec } from '../../support/formBuilder';

/** `output 14/15`; a name behind the key where the form has one of its own. */
const sections = (spec: FormSpec) =>
  sectionsOf(scoreForm(buildForm(spec), mof2020)).map(
    ({ key, name, score, weight }) => `${key}${name === null ? '' : ` (${name})`} ${score?.toString() ?? '?'}/${weight.toString()}`,
  );

const FULL: IndicatorSpec = { target: '100%', actual: '100%' };

test('scores and weights are added up by first level, the funds first', () => {
  const indicators: readonly IndicatorSpec[] = [
    { ...FULL, level1: '产出指标(50分)', weight: '30' },
    { ...FULL, level1: '产出指标(50分)', actual: '90%', weight: '20' },
    { ...FULL, level1: '效益指标' },
    { ...FULL, level1: '满意度指标' },
    { ...FULL, level1: '效益指标', weight: '5' },
    { ...FULL, level1: '成本指标', weight: '15' },
  ];
  const budget = [{ adjusted: '35', executed: '26.61', weight: '10' }, { adjusted: '35', executed: '26.61', weight: '10' }];
  expect(sections({ indicators, budget })).toEqual(['budget 7.6/10', 'output 48/50', 'benefit 15/15', 'satisfaction 10/10', 'cost 15/15']);
});

test.each([
  ['社会效益满意度', 'satisfaction 10/10'],
  ['项目产出', 'output 10/10'],
  ['管理指标', 'other (管理指标) 10/10'],
])('%s is %s', (level1, expected) => {
  expect(sections({ indicators: [{ ...FULL, level1 }] })).toEqual([expected]);
});

test('levels without a usual name stay apart', () => {
  expect(sections({ indicators: [{ ...FULL, level1: '管理指标' }, { ...FULL, level1: '过程指标' }, { ...FULL, level1: '管理指标' }] })).toEqual([
    'other (管理指标) 20/20',
    'other (过程指标) 10/10',
  ]);
});

test('a score nobody computes counts as written, and a missing one leaves the sum open', () => {
  const judged: IndicatorSpec = { target: '提高', actual: '提高' };
  expect(sections({ indicators: [FULL, { ...judged, score: '8' }] })).toEqual(['output 18/20']);
  expect(sections({ indicators: [judged, FULL] })).toEqual(['output ?/20']);
  expect(sections({ indicators: [FULL, judged, FULL] })).toEqual(['output ?/30']);
});

test('what has no weight or does not apply belongs to none', () => {
  expect(sections({ budget: [{ adjusted: '35', executed: '35', weight: '' }], indicators: [{ ...FULL, weight: '/' }, { ...FULL, kind: 'placeholder' }] })).toEqual([]);
});
