import { readPoints } from '../scoring/amounts';
import { Big, plain } from '../scoring/decimal';
import { isRightScore } from '../scoring/tolerance';
import { addresses, finder, type Check } from './check';

const id = 'coefficient-mismatch';
const level = 'error';
const basis = 'chongqing';
const found = finder(id, level, basis);

/** Whole coefficients are percentages: 100 is the full weight. */
const FULL = new Big(100);

/** The written score is not weight × score coefficient (得分系数), in a form that has coefficients. */
export const coefficientMismatch: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: ['rounding'],
  run: ({ scored: { indicators, pack } }) =>
    indicators.flatMap(({ row, outcome, weight, written }) => {
      const coefficient = readPoints(row.coefficient);
      const cells = addresses(row.score, row.coefficient, row.weight);
      if (outcome === 'not-applicable' || cells === null) return [];
      if (coefficient === null || weight === null || written === null) return [];
      const product = weight.times(coefficient).div(FULL);
      // 1 may be 1 % or the whole weight: nobody can tell.
      if (coefficient.lte(1) || isRightScore(written, product, pack)) return [];
      return [
        found({
          cells,
          label: row.level3,
          args: {
            coefficient: plain(coefficient),
            weight: plain(weight),
            written: plain(written),
            product: plain(product),
          },
        }),
      ];
    }),
};
