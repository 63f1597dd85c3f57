import { cellText } from '../form/shown';
import { addresses, finder, type Check } from './check';

const id = 'deviation-unexplained';
const level = 'warning';
const found = finder(id, level, null);

/** What a pack asks to be explained besides: any deviation of a `≤` or `=` target, every qualitative row. */
export const deviationUnexplained: Check = {
  id,
  level,
  basis: null,
  since: '0.1.0',
  parameters: ['explanation.anyDeviation', 'qualitative.needsText'],
  run: ({ scored: { indicators, pack } }) =>
    indicators.flatMap(({ row, needsText, explanationDue }) => {
      const cells = addresses(row.deviation, row.actual);
      if (!needsText || cells === null) return [];
      if (explanationDue !== 'deviated' && explanationDue !== 'qualitative') return [];
      return [
        found({
          cells,
          label: row.level3,
          variant: explanationDue,
          args: { target: cellText(row.target), actual: cellText(row.actual) },
          mark: { kind: 'without-text', shortest: pack.explanation.shortest },
          basis: explanationDue === 'deviated' ? pack.explanation.source : pack.qualitative.source,
        }),
      ];
    }),
};
