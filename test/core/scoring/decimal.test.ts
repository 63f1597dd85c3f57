import { Big, plain, round } from '../../../src/core/scoring/decimal';

describe('decimal rounding', () => {
  it.each([
    ['1.005', 2, '1.01'],
    ['2.675', 2, '2.68'],
    ['1.004999', 2, '1'],
    ['-1.005', 2, '-1.01'],
    ['7.602857142857', 2, '7.6'],
    ['9.95', 1, '10'],
    ['0.5', 0, '1'],
  ])('%s to %d decimals is %s', (value, decimals, expected) => {
    expect(plain(round(new Big(value), decimals))).toBe(expected);
  });
});
