import { saysNothing } from '../scoring/amounts';
import { plain } from '../scoring/decimal';
import { addresses, differs, finder, fix, type Check } from './check';

const id = 'score-missing';
const level = 'error';
const basis = 'caiyu-2020-10';
const found = finder(id, level, basis);

/** A row with a weight and an actual, but no score (得分). */
export const scoreMissing: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  run: ({ scored: { indicators } }) =>
    indicators.flatMap(({ row, outcome, computed, weight, written }) => {
      const cells = addresses(row.score, row.weight);
      if (cells === null || row.score === null || outcome === 'not-applicable') return [];
      if (weight === null || written !== null || saysNothing(row.actual)) return [];
      if (!saysNothing(row.score)) {
        return [found({ cells, label: row.level3, variant: 'not-a-number', args: { text: row.score.text.trim() }, level: 'warning' })];
      }
      return computed === null
        ? [found({ cells, label: row.level3, variant: 'by-hand', args: { weight: plain(weight) } })]
        : [
            found({
              cells,
              label: row.level3,
              args: { computed: plain(computed), weight: plain(weight) },
              fix: fix(row.score, computed),
              mark: differs(computed),
            }),
          ];
    }),
};
