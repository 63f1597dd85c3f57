import { cellText } from '../form/shown';
import { plain } from '../scoring/decimal';
import { addresses, finder, type Check } from './check';

const id = 'score-outside-band';
const level = 'error';
const basis = 'caiyu-2020-10';
const found = finder(id, level, basis);

/** A qualitative row (定性指标) whose actual names its tier, but whose score lies outside the band of that tier. */
export const scoreOutsideBand: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: ['qualitative.bands'],
  run: ({ scored: { indicators, pack } }) =>
    indicators.flatMap(({ row, outcome, actual, written, weight }) => {
      const cells = addresses(row.score, row.actual);
      if (outcome !== 'band' || cells === null || written === null || weight === null) return [];
      const tier = actual.kind === 'word' ? actual.tier : null;
      const band = pack.qualitative.bands.find((candidate) => candidate.tier === tier);
      if (band === undefined) return [];
      const low = weight.times(band.from);
      const high = weight.times(band.to);
      if (written.gte(low) && written.lte(high)) return [];
      return [
        found({
          cells,
          label: row.level3,
          args: {
            actual: cellText(row.actual),
            written: plain(written),
            low: plain(low),
            high: plain(high),
          },
        }),
      ];
    }),
};
