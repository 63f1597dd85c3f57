import { plain } from '../scoring/decimal';
import { isRightScore } from '../scoring/tolerance';
import { addresses, differs, finder, fix, type Check } from './check';

const id = 'budget-score-mismatch';
const level = 'error';
const basis = 'caiyu-2020-10';
const found = finder(id, level, basis);

/** The score of the funds row (预算执行率得分) is not min(weight, executed ÷ adjusted budget × weight). */
export const budgetScoreMismatch: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: ['budget.formula', 'rounding'],
  run: ({ scored: { budget, pack } }) =>
    budget.flatMap(({ row, writtenScore, computedScore, exactScore, scoreDerivation, weight }) => {
      const cells = addresses(row.score, row.executed, row.adjusted ?? row.initial);
      if (cells === null || row.score === null || weight === null) return [];
      if (writtenScore === null || computedScore === null || exactScore === null) return [];
      if (isRightScore(writtenScore, exactScore, pack)) return [];
      return [
        found({
          cells,
          label: row.name,
          args: { ...scoreDerivation.args, written: plain(writtenScore), computed: plain(computedScore) },
          fix: fix(row.score, computedScore),
          mark: differs(computedScore),
        }),
      ];
    }),
};
