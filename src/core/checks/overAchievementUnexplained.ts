import { cellText } from '../form/shown';
import { Big, plain, round } from '../scoring/decimal';
import { addresses, finder, type Check } from './check';

const id = 'over-achievement-unexplained';
const level = 'warning';
const found = finder(id, level, null);

/** The actual lies far above the target (超额完成) and the deviation cell holds no reason. */
export const overAchievementUnexplained: Check = {
  id,
  level,
  basis: null,
  since: '0.1.0',
  parameters: ['overAchievement.limit', 'explanation.shortest'],
  run: ({ scored: { indicators, pack } }) =>
    indicators.flatMap(({ row, needsText, explanationDue, ratio, undetermined }) => {
      const cells = addresses(row.deviation, row.actual);
      if (!needsText || explanationDue !== 'over-achieved' || cells === null || ratio === null) return [];
      const [forward, reverse] = undetermined?.alternatives ?? [];
      const args = {
        target: cellText(row.target),
        actual: cellText(row.actual),
        percent: plain(round(ratio.minus(1).times(100), 0)),
        limit: plain(round(new Big(pack.overAchievement.limit).times(100), 0)),
      };
      const source = pack.overAchievement.source;
      const mark = { kind: 'without-text', shortest: pack.explanation.shortest } as const;
      return forward === undefined || reverse === undefined
        ? [found({ cells, label: row.level3, args, mark, basis: source })]
        : [
            found({
              cells,
              label: row.level3,
              variant: 'direction-open',
              args: { ...args, forward: plain(forward.score), reverse: plain(reverse.score) },
              mark,
              basis: source,
            }),
          ];
    }),
};
