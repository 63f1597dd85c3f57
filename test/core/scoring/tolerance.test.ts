import { Big } from '../../../src/core/scoring/decimal';
import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import { isRightScore } from '../../../src/core/scoring/tolerance';

/** The pack takes scores with no decimals, with one and with two. */
const pack = { ...mof2020, rounding: { ...mof2020.rounding, acceptedDecimals: [0, 1, 2] } };
const onlyTwo = { ...pack, rounding: { ...pack.rounding, acceptedDecimals: [2] } };

test.each([
  ['one decimal', '7.6', '7.602857', pack, true],
  ['no decimals', '8', '7.602857', pack, true],
  ['two decimals, the last a nought', '7.60', '7.602857', pack, true],
  ['as far off as may be', '7.607857', '7.602857', pack, true],
  ['a little farther', '7.607858', '7.602857', pack, false],
  ['halves go up', '7.5', '7.55', pack, false],
  ['another number', '7.7', '7.602857', pack, false],
  ['more decimals than any form shows', '7.612', '7.602857', pack, false],
  ['rounded further than the pack takes', '8', '7.602857', onlyTwo, false],
  ['rounded up to the weight', '10', '9.9', pack, true],
] as const)('%s: %s for %s', (_, written, exact, rules, isRight) => {
  expect(isRightScore(new Big(written), new Big(exact), rules)).toBe(isRight);
});
