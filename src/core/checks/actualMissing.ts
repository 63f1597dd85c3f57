import { cellText } from '../form/shown';
import { addresses, finder, type Check } from './check';

const id = 'actual-missing';
const level = 'warning';
const basis = null;
const found = finder(id, level, basis);

/** A row with a target but without an actual (实际完成值). A form where no column of actuals was found says nothing of its rows. */
export const actualMissing: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: [],
  run: ({ scored: { indicators } }) => {
    if (indicators.every(({ row }) => row.actual === null)) return [];
    return indicators.flatMap(({ row, target, actual, outcome }) => {
      const cells = addresses(row.actual ?? row.target);
      const isMissing = actual.kind === 'empty' || actual.kind === 'not-applicable';
      if (!isMissing || outcome === 'not-applicable' || cells === null) return [];
      if (target.kind === 'empty' || target.kind === 'not-applicable') return [];
      return [found({ cells, label: row.level3, args: { target: cellText(row.target) } })];
    });
  },
};
