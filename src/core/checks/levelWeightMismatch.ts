import { Big, plain, sum } from '../scoring/decimal';
import { addresses, finder, type Check } from './check';

const id = 'level-weight-mismatch';
const level = 'error';
const basis = 'platform';
const found = finder(id, level, basis);

/** A level names its points (产出指标(50分)), and the weights of its rows make another sum. Quiet when a weight is missing. */
export const levelWeightMismatch: Check = {
  id,
  level,
  basis,
  since: '0.1.0',
  parameters: [],
  run: ({ scored: { form, indicators } }) =>
    form.levelWeights.flatMap(({ name, points, cell, rows }) => {
      const lines = indicators.filter((line) => rows.includes(line.row.row) && line.outcome !== 'not-applicable');
      const weights = lines.map((line) => line.weight).filter((weight) => weight !== null);
      const cells = addresses(cell, ...lines.map((line) => line.row.weight));
      if (lines.length === 0 || weights.length !== lines.length) return [];
      const added = sum(weights);
      return added.eq(new Big(points))
        ? []
        : [found({ cells, label: name, args: { points, added: plain(added) } })];
    }),
};
