import { cellText } from '../form/shown';
import { plain } from '../scoring/decimal';
import { addresses, finder, type Check } from './check';

const id = 'target-missed-full-score';
const level = 'warning';
const basis = 'caiyu-2020-10';
const found = finder(id, level, basis);

/** The goal is missed (a date passed, a range left, 未完成), no score can be computed, and the full weight is written. */
export const targetMissedFullScore: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: [],
  run: ({ scored: { indicators } }) =>
    indicators.flatMap(({ row, outcome, attainment, computed, written, weight, actual }) => {
      const cells = addresses(row.score, row.actual, row.target);
      const isBandChecked = outcome === 'band' && actual.kind === 'word' && actual.tier !== null;
      if (cells === null || attainment !== 'missed' || computed !== null || isBandChecked) return [];
      if (written === null || weight === null || written.lt(weight)) return [];
      return [
        found({
          cells,
          label: row.level3,
          args: {
            target: cellText(row.target),
            actual: cellText(row.actual),
            weight: plain(weight),
          },
        }),
      ];
    }),
};
