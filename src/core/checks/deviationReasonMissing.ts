import { cellText } from '../form/shown';
import { plain } from '../scoring/decimal';
import { addresses, finder, type Check } from './check';

const id = 'deviation-reason-missing';
const level = 'error';
const basis = 'caiyu-2020-10';
const found = finder(id, level, basis);

/** The score is below the weight and the deviation cell (偏差原因分析及改进措施) holds no reason. */
export const deviationReasonMissing: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: ['explanation.scope', 'explanation.shortest'],
  run: ({ scored: { indicators, pack } }) =>
    indicators.flatMap(({ row, needsText, explanationDue, computed, written, weight }) => {
      const cells = addresses(row.deviation, row.score);
      if (!needsText || explanationDue !== 'below-weight' || cells === null) return [];
      const score = computed ?? written;
      const common = {
        cells,
        label: row.level3,
        mark: { kind: 'without-text', shortest: pack.explanation.shortest },
      } as const;
      const target = cellText(row.target);
      const actual = cellText(row.actual);
      return weight === null || score === null
        ? [found({ ...common, variant: 'missed', args: { target, actual } })]
        : [found({ ...common, args: { target, actual, score: plain(score), weight: plain(weight) } })];
    }),
};
