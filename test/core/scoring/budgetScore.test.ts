import { percentText, scoreBudgetRow } from '../../../src/core/scoring/budgetScore';
import { Big } from '../../../src/core/scoring/decimal';
import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import type { RulePack } from '../../../src/core/scoring/rulePack';
import { buildForm, type BudgetSpec } from '../../support/formBuilder';

const byInitial: RulePack = { ...mof2020, budget: { ...mof2020.budget, denominator: 'initial' } };
const byHand: RulePack = { ...mof2020, budget: { ...mof2020.budget, formula: 'by-hand' } };

function evaluate(spec: BudgetSpec, pack: RulePack = mof2020) {
  const form = buildForm({ budget: [{ weight: '10', ...spec }] });
  const [row] = form.budget;
  if (row === undefined) throw new Error('no row');
  return scoreBudgetRow(row, form, pack);
}

function score(spec: BudgetSpec, pack?: RulePack) {
  const { rate, computedScore } = evaluate(spec, pack);
  return [rate?.round(4).toString() ?? null, computedScore?.toString() ?? null];
}

describe('funds', () => {
  it.each([
    ['in proportion', { adjusted: '35', executed: '26.61' }, mof2020, ['0.7603', '7.6']],
    ['capped at the weight', { adjusted: '6', executed: '14.62' }, mof2020, ['2.4367', '10']],
    ['by the adjusted budget', { initial: '50', adjusted: '40', executed: '30' }, mof2020, ['0.75', '7.5']],
    ['by the initial budget where the pack says so', { initial: '50', adjusted: '40', executed: '30' }, byInitial, ['0.6', '6']],
    ['by the only budget there is', { initial: '50', adjusted: null, executed: '30' }, mof2020, ['0.6', '6']],
    ['amounts with their own unit', { adjusted: '10', executed: '50000元' }, mof2020, ['0.5', '5']],
    ['nothing on a budget of 0', { adjusted: '0', executed: '0' }, mof2020, [null, null]],
    ['nothing by an empty budget of the pack, although there is another', { initial: '50', adjusted: '', executed: '30' }, mof2020, [null, null]],
    ['nothing below 0', { adjusted: '35', executed: '-1' }, mof2020, ['-0.0286', '0']],
    ['nothing on a negative budget', { adjusted: '-35', executed: '10' }, mof2020, [null, null]],
    ['a rate where there are no points', { adjusted: '35', executed: '26.61', weight: '' }, mof2020, ['0.7603', null]],
    ['nothing without an amount', { adjusted: '35', executed: '—' }, mof2020, [null, null]],
    ['by hand where the pack says so', { adjusted: '35', executed: '26.61' }, byHand, ['0.7603', null]],
  ] as const)('%s', (_title, spec, pack, expected) => {
    expect(score(spec, pack)).toEqual(expected);
  });
});

describe('where they come from', () => {
  const numbers = { executed: '26.61', budget: '35', rate: '≈ 76.03' };

  it('names the numbers of rate and score', () => {
    const { rateDerivation, scoreDerivation } = evaluate({ adjusted: '35', executed: '26.61' });
    expect(rateDerivation).toEqual({ code: 'rate', args: numbers, source: mof2020.budget.source });
    expect(scoreDerivation).toEqual({ code: 'budget', args: { ...numbers, weight: '10', equals: '≈ 7.60' }, source: mof2020.budget.source });
  });

  it.each([
    ['more than the budget', { adjusted: '6', executed: '14.62' }, mof2020, 'rate', 'budget-capped'],
    ['all of the budget', { adjusted: '6', executed: '6' }, mof2020, 'rate', 'budget'],
    ['a budget of 0', { adjusted: '0', executed: '0' }, mof2020, 'rate-no-budget', 'rate-no-budget'],
    ['a missing amount', { adjusted: '35', executed: '—' }, mof2020, 'amount-missing', 'amount-missing'],
    ['a missing budget', { adjusted: '', executed: '3' }, mof2020, 'amount-missing', 'amount-missing'],
    ['steps that a person knows', { adjusted: '35', executed: '26.61' }, byHand, 'rate', 'budget-by-hand'],
  ] as const)('%s', (_title, spec, pack, rate, points) => {
    const { rateDerivation, scoreDerivation } = evaluate(spec, pack);
    expect([rateDerivation.code, scoreDerivation.code]).toEqual([rate, points]);
  });

  it('reads what is written', () => {
    const { initial, adjusted, executed, weight, writtenRate, writtenScore } = evaluate({ initial: '30', adjusted: '35', executed: '26.61', rate: '76%', score: '7.6' });
    expect([initial, adjusted, executed, weight, writtenRate, writtenScore].map(String)).toEqual(['30', '35', '26.61', '10', '0.76', '7.6']);
  });
});

it('writes a share as a percentage with two decimals at most', () => {
  expect(['0.76029', '1', '0.5', '2.4367'].map((share) => percentText(new Big(share)))).toEqual(['76.03%', '100%', '50%', '243.67%']);
});
