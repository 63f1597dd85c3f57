import fc from 'fast-check';
import type { Reading } from '../../../src/core/notation';
import { Big } from '../../../src/core/scoring/decimal';
import { judge } from '../../../src/core/scoring/indicatorScore';
import { mof2020 } from '../../../src/core/scoring/packs/mof2020';

type Sign = '≥' | '>' | '≤' | '<' | '=' | null;

const hundredths = fc.integer({ min: 0, max: 1_000_000 }).map((n) => new Big(n).div(100));
const positive = fc.integer({ min: 1, max: 1_000_000 }).map((n) => new Big(n).div(100));
const sign = fc.constantFrom<Sign>('≥', '>', '≤', '<', '=', null);

const quantity = (value: Big, comparator: Sign): Reading => ({
  kind: 'quantity',
  comparator,
  value,
  unit: null,
  allowance: null,
});

function points(target: Big, comparator: Sign, actual: Big, weight: Big): Big {
  const { exact } = judge({
    target: quantity(target, comparator),
    actual: quantity(actual, null),
    targetText: '',
    actualText: '',
    weight,
    isCost: false,
    mayMeanLess: false,
    hasOwnRule: false,
    reading: null,
    year: null,
    pack: mof2020,
  });
  if (exact === null) throw new Error('not decided');
  return exact;
}

it('gives a score between 0 and the weight, whatever the numbers', () => {
  fc.assert(
    fc.property(positive, sign, hundredths, hundredths, (target, comparator, actual, weight) => {
      const score = points(target, comparator, actual, weight);
      expect(score.gte(0) && score.lte(weight)).toBe(true);
    }),
  );
});

it('never gives less for a greater actual of a forward target, nor more for a reverse one', () => {
  fc.assert(
    fc.property(positive, sign, hundredths, hundredths, positive, (target, comparator, a, more, weight) => {
      const first = points(target, comparator, a, weight);
      const second = points(target, comparator, a.plus(more), weight);
      const isReverse = comparator === '≤' || comparator === '<';
      expect(isReverse ? second.lte(first) : second.gte(first)).toBe(true);
    }),
  );
});

it('gives the full weight exactly at the target', () => {
  fc.assert(
    fc.property(positive, sign, positive, (target, comparator, weight) => {
      expect(points(target, comparator, target, weight).eq(weight)).toBe(true);
    }),
  );
});
