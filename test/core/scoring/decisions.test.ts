import type { RowReading } from '../../../src/core/choices';
import { awaitsDecision, isDecidable } from '../../../src/core/scoring/evaluation';
import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import { scoreForm } from '../../../src/core/scoring/scoreForm';
import { buildForm, type IndicatorSpec } from '../../support/formBuilder';

const COST: IndicatorSpec = { level2: '成本指标', target: '35', actual: '26.61' };
const LATE: IndicatorSpec = { target: '2020年11月底前', actual: '2020年12月25日' };

/** Whether a row waits for a person, and whether the person can decide it. */
function asked(spec: IndicatorSpec, reading: RowReading | null = null): [awaits: boolean, canDecide: boolean] {
  const { indicators } = scoreForm(buildForm({ indicators: [spec] }), mof2020, { readingOf: () => reading, standing: new Set() });
  return [awaitsDecision(indicators[0]!), isDecidable(indicators[0]!)];
}

test.each<[string, IndicatorSpec, RowReading | null, ReturnType<typeof asked>]>([
  ['a score that is known', { target: '≥10', actual: '8', score: '8' }, null, [false, false]],
  ['an open direction', COST, null, [true, true]],
  ['an open direction with a score', { ...COST, score: '8' }, null, [true, true]],
  ['a direction that was chosen', { ...COST, score: '8' }, 'forward', [false, true]],
  ['a score that was let stand', { ...COST, score: '8' }, 'keep', [false, true]],
  ['a late date with a score', { ...LATE, score: '8' }, null, [true, true]],
  ['a late date without a score: there is nothing to let stand', LATE, null, [true, false]],
  ['a late date whose score was let stand', { ...LATE, score: '8' }, 'keep', [false, true]],
  ['a row without a weight', { ...LATE, weight: '', score: '8' }, null, [true, false]],
  ['a form without weights', { target: '≥10', actual: '8', weight: null, score: '8' }, null, [false, false]],
])('%s', (_, spec, reading, expected) => {
  expect(asked(spec, reading)).toEqual(expected);
});
