import { scoreBudgetRow } from '../../../src/core/scoring/budgetScore';
import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import type { RulePack } from '../../../src/core/scoring/rulePack';
import { buildForm, type BudgetSpec } from '../../support/formBuilder';

const byInitial: RulePack = { ...mof2020, budget: { ...mof2020.budget, denominator: 'initial' } };
const byHand: RulePack = { ...mof2020, budget: { ...mof2020.budget, formula: 'by-hand' } };

function score(spec: BudgetSpec, pack: RulePack = mof2020) {
  const form = buildForm({ budget: [{ weight: '10', ...spec }] });
  const [row] = form.budget;
  if (row === undefined) throw new Error('no row');
  const { rate, computedScore } = scoreBudgetRow(row, form, pack);
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
    ['nothing without an amount', { adjusted: '35', executed: '—' }, mof2020, [null, null]],
    ['by hand where the pack says so', { adjusted: '35', executed: '26.61' }, byHand, ['0.7603', null]],
  ] as const)('%s', (_title, spec, pack, expected) => {
    expect(score(spec, pack)).toEqual(expected);
  });
});
