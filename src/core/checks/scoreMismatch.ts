import { cellText } from '../form/shown';
import { plain } from '../scoring/decimal';
import { isRightScore } from '../scoring/tolerance';
import { addresses, differs, finder, fix, type Check } from './check';

const id = 'score-mismatch';
const level = 'error';
const basis = 'caiyu-2020-10';
const found = finder(id, level, basis);

/** The written score (得分) does not follow from target, actual and weight. */
export const scoreMismatch: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: ['quantitative', 'rounding', 'overAchievement.deduction'],
  run: ({ scored: { indicators, pack } }) =>
    indicators.flatMap(({ row, written, computed, exact, weight, derivation }) => {
      const cells = addresses(row.score, row.actual, row.target);
      if (cells === null || row.score === null) return [];
      if (written === null || computed === null || exact === null || weight === null) return [];
      if (isRightScore(written, exact, pack)) return [];
      return [
        found({
          cells,
          label: row.level3,
          variant: written.gt(weight) ? 'above-weight' : 'default',
          args: {
            ...derivation.args,
            target: cellText(row.target),
            actual: cellText(row.actual),
            written: plain(written),
            computed: plain(computed),
            weight: plain(weight),
          },
          fix: fix(row.score, computed),
          mark: differs(computed),
        }),
      ];
    }),
};
