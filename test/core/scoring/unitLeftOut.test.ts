import { readNotation, type NotationContext } from '../../../src/core/notation';
import { Big } from '../../../src/core/scoring/decimal';
import { sideInAnotherUnit } from '../../../src/core/scoring/unitLeftOut';

function side(text: string, unit: string | null) {
  const around: NotationContext = { role: 'target', target: null, sign: null, unit, name: '补助资金', year: 2023 };
  const quantity = readNotation({ text, value: text, numberFormat: 'General' }, around);
  if (quantity.kind !== 'quantity') throw new Error(`${text} is no quantity`);
  return { quantity, text };
}

const cases: readonly (readonly [target: string, actual: string, ratio: string | null, isLeftOut: boolean])[] = [
  ['≤5万元', '48000', '9600', true],
  ['≤5万元', '4.8', '0.96', false],
  // Three times the target, or three hundredths of it: the same unit, and far off.
  ['≤5万元', '15', '3', false],
  ['≤5万元', '1500', '300', false],
  ['50000', '5万元', '0.0001', true],
  ['≥3万人', '31000', '10333.33', true],
  ['≥30000人', '3.1', '0.0001', true],
  // Close in the same unit: however close it were in days.
  ['≥5周', '10', '2', false],
  // Who writes the unit in both cells, or in none, says what he means.
  ['≤5万元', '48000元', '0.96', false],
  ['≤5万元', '48000万元', '9600', false],
  ['5', '48000', '9600', false],
  ['≥50亿元', '480000', '9600', true],
  // A hundred million instead of ten thousand.
  ['≥5亿元', '500000000', '100000000', true],
  ['≥5千元', '5000', '1000', true],
  ['≥5次', '5000', '1000', false],
  ['≥5次', '50000', '10000', true],
  // At the very edge of what is close, from either side.
  ['≥1万人', '2000', '2000', true],
  ['≥1万人', '1999', '1999', false],
  ['≥1万人', '50000', '50000', true],
  ['≥1万人', '50001', '50001', false],
  ['≥1万人', '5', '5', false],
  ['≥1万人', '5.01', '5.01', false],
  // 万 and 亿 alone are left out, too.
  ['≤100万', '120', '0.00012', true],
  ['1.2', '1亿', '83333333.33', true],
  ['≤100万', '1200', '0.0012', false],
  ['10000', '1万', '1', false],
  // A share has readings of its own.
  ['≥98%', '9800', '10000', false],
  // Nothing to compare with.
  ['≥0万元', '48000', null, false],
  ['≥5万元', '0', '0', false],
];

/** The one that ends in a digit. */
function bareOf(target: string, actual: string): string {
  return /\d$/u.test(target) ? target : actual;
}

test.each(cases)('%s beside %s, %s times as much: %s', (target, actual, ratio, isLeftOut) => {
  const bare = sideInAnotherUnit(side(target, null), side(actual, null), ratio === null ? null : new Big(ratio));
  expect(bare === null ? null : bare.text).toBe(isLeftOut ? bareOf(target, actual) : null);
});

test('a unit that stands in the column for units is left out by both cells', () => {
  expect(sideInAnotherUnit(side('5', '万元'), side('48000', '万元'), new Big(9600))).toBeNull();
});
