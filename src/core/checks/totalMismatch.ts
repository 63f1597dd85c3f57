import { plain } from '../scoring/decimal';
import { isRightScore } from '../scoring/tolerance';
import { addresses, differs, finder, fix, type Check } from './check';

const id = 'total-mismatch';
const level = 'error';
const basis = 'caiyu-2020-10';
const found = finder(id, level, basis);

/**
 * The written total (总分) is not the sum of the scores. Computed scores count as computed, all others as written,
 * so that the total is right once the scores are.
 */
export const totalMismatch: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: ['total.weight', 'rounding'],
  run: ({ scored: { total, pack } }) => {
    if (total === null) return [];
    const { written, computed, row } = total;
    const cells = addresses(row.score);
    if (row.score === null || written === null || computed === null || cells === null) return [];
    if (isRightScore(written, computed, pack)) return [];
    return [
      found({
        cells,
        label: row.label,
        args: { written: plain(written), computed: plain(computed) },
        fix: fix(row.score, computed),
        mark: differs(computed),
      }),
    ];
  },
};
