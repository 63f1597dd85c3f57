import type { BudgetRow, Form } from '../form/form';
import { readAmount, readPoints, readRate } from './amounts';
import { Big, plain, resultText, round, smaller } from './decimal';
import type { BudgetEvaluation, Derivation } from './evaluation';
import type { RulePack } from './rulePack';

/** Decimals of a percentage in a derivation. */
const PERCENT_DECIMALS = 2;

/** A fraction as a percentage with at most two decimals: 0.76029 → `76.03%`. */
export function percentText(fraction: Big): string {
  return `${plain(round(fraction.times(100), PERCENT_DECIMALS))}%`;
}

/**
 * Scores a row of the funds block (项目资金): min(weight, executed ÷ adjusted budget × weight).
 * The pack says which budget is the denominator; where the form lacks it, the other one is. Only the total row carries a score;
 * a part (其中…) that repeats weight and score is checked by the same formula.
 */
export function scoreBudgetRow(row: BudgetRow, form: Form, pack: RulePack): BudgetEvaluation {
  const initial = readAmount(row.initial, form.amountUnit);
  const adjusted = readAmount(row.adjusted, form.amountUnit);
  const executed = readAmount(row.executed, form.amountUnit);
  const weight = readPoints(row.weight);
  const [first, second] =
    pack.budget.denominator === 'adjusted'
      ? [{ cell: row.adjusted, amount: adjusted }, { amount: initial }]
      : [{ cell: row.initial, amount: initial }, { amount: adjusted }];
  const denominator = first.cell === null ? second.amount : first.amount;
  const rate =
    denominator !== null && executed !== null && denominator.gt(0) ? executed.div(denominator) : null;
  const exactScore =
    rate === null || weight === null || pack.budget.formula === 'by-hand' ? null : smaller(weight, rate.lt(0) ? new Big(0) : rate.times(weight));
  const source = pack.budget.source;
  const noScore: Derivation = { code: 'budget-by-hand', args: {}, source };
  const noRate: Derivation = {
    code: denominator?.lte(0) === true ? 'rate-no-budget' : 'amount-missing',
    args: {},
    source,
  };
  const numbers = {
    executed: executed === null ? '' : plain(executed),
    budget: denominator === null ? '' : plain(denominator),
    rate: rate === null ? '' : resultText(rate.times(100), PERCENT_DECIMALS),
  };
  return {
    row,
    initial,
    adjusted,
    executed,
    weight,
    writtenRate: readRate(row.rate),
    writtenScore: readPoints(row.score),
    rate,
    rateDerivation: rate === null ? noRate : { code: 'rate', args: numbers, source },
    computedScore: exactScore === null ? null : round(exactScore, pack.rounding.decimals),
    exactScore,
    scoreDerivation:
      exactScore === null || weight === null
        ? pack.budget.formula === 'by-hand'
          ? noScore
          : noRate
        : {
            code: rate?.gt(1) === true ? 'budget-capped' : 'budget',
            args: {
              ...numbers,
              weight: plain(weight),
              equals: resultText(exactScore, pack.rounding.decimals),
            },
            source,
          },
  };
}
