import { hubei } from '../../../src/core/scoring/packs/hubei';
import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import type { RulePack } from '../../../src/core/scoring/rulePack';
import { scoreForm } from '../../../src/core/scoring/scoreForm';
import { buildForm, type FormSpec, type IndicatorSpec } from '../../support/formBuilder';

const suggested = (spec: FormSpec, pack: RulePack = mof2020) => scoreForm(buildForm(spec), pack).suggestions.map(({ pack: id, code, args }) => [id, code, args]);

const ROW: IndicatorSpec = { target: '100%', actual: '100%', score: '10' };
const funds = (weight: string) => [{ adjusted: '35', executed: '35', weight }];

test.each<[string, FormSpec, ReturnType<typeof suggested>]>([
  ['nothing', { indicators: [ROW], budget: funds('10') }, []],
  ['20 points for the funds', { indicators: [ROW], budget: funds('20') }, [['hubei', 'budget-points', { points: '20' }]]],
  ['20 points for a part of the funds', { indicators: [ROW], budget: [...funds('10'), ...funds('20')] }, []],
  ['no weights and no scores', { indicators: [{ ...ROW, weight: null, score: null }] }, [['transfer', 'no-scores', {}]]],
  ['no weights, but scores', { indicators: [{ ...ROW, weight: null }] }, []],
  ['no rows', { indicators: [] }, []],
  ['reasons below the form', { indicators: [{ ...ROW, deviation: null }], explanation: '' }, [['hubei', 'form-explanation', {}]]],
  ['reasons below the form and in the rows', { indicators: [ROW], explanation: '' }, []],
  ['coefficients', { indicators: [{ ...ROW, coefficient: '1' }] }, [['chongqing', 'coefficient', {}]]],
  ['columns for sign and unit', { indicators: [{ ...ROW, sign: '≥', unit: '次' }] }, [['sichuan-dept', 'sign-columns', {}]]],
  ['a column for the sign alone', { indicators: [{ ...ROW, sign: '≥' }] }, []],
  ['a column for the unit alone', { indicators: [{ ...ROW, unit: '次' }] }, []],
])('a form with %s', (_, spec, packs) => {
  expect(suggested(spec)).toEqual(packs);
});

test('the pack in force is not suggested', () => {
  expect(suggested({ indicators: [ROW], budget: funds('20') }, hubei)).toEqual([]);
});
