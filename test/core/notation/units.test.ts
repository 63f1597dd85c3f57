import type Big from 'big.js';
import { convert, readNotation, sameDimension, type Unit } from '../../../src/core/notation';
import { contextOf, textCell } from './compact';

function quantity(text: string): { value: Big; unit: Unit | null } {
  const reading = readNotation(textCell(text), contextOf());
  if (reading.kind !== 'quantity') throw new Error(`${text} is a ${reading.kind}`);
  return reading;
}

const conversions: readonly (readonly [from: string, to: string, expected: string | null])[] = [
  ['1.2万元', '1元', '12000'],
  ['12000元', '1万元', '1.2'],
  ['3000千元', '1万元', '300'],
  ['1.2亿元', '1万元', '12000'],
  ['20万美元', '1美元', '200000'],
  ['20万美元', '1万元', null],
  ['1公顷', '1亩', '15'],
  ['1公顷', '1平方米', '10000'],
  ['2平方公里', '1公顷', '200'],
  ['1000㎡', '1平方米', '1000'],
  ['3公里', '1米', '3000'],
  ['3km', '1千米', '3'],
  ['30厘米', '1米', '0.3'],
  ['5吨', '1公斤', '5000'],
  ['500克', '1斤', '1'],
  ['500立方米', '1方', '500'],
  ['1年', '1个月', '12'],
  ['2个季度', '1个月', '6'],
  ['1周', '1天', '7'],
  ['2小时', '1分钟', '120'],
  ['1年', '1天', null],
  ['3.5万人', '1人', '35000'],
  ['120万株', '1株', '1200000'],
  ['5‰', '1%', '0.005'],
  ['50%', '1%', '0.5'],
  ['50%', '1次', null],
  ['5个百分点', '1%', null],
  ['48次', '1个', null],
  ['48', '1次', '48'],
  ['500元/人·天', '1元/人/天', '500'],
  ['120人次', '1人（次）', '120'],
  ['48次', '1', '48'],
  ['48', '1%', null],
  ['1万元/年', '1元/年', '10000'],
  ['500元/人*月', '1元/人、月', '500'],
  ['500元/月·人', '1元/人/月', '500'],
  ['每人500元', '1元/人', '500'],
  ['500元/人', '1元/户', null],
  ['500元/人', '1元', null],
  ['2次/年', '1次', '2'],
  ['600元/人·年', '1元/人', '600'],
  ['500元/月', '1元', null],
  ['15个乡镇', '1个', '15'],
  ['15个', '1个乡镇', '15'],
  ['15个乡镇', '1乡镇', '15'],
  ['15个乡镇', '1个村', null],
  ['15个村（社区）', '1个村', '15'],
  ['15个村（社区）', '1个', '15'],
  ['15村（社区）', '1村', '15'],
  ['15个村（社区）', '1个社区', null],
  ['15个工作日', '1工作日', '15'],
  ['30名', '1人', '30'],
  ['30位', '1名', '30'],
  ['30人', '1人次', null],
  ['4场次', '1场', '4'],
  ['4场', '1次', null],
  ['3批', '1批次', '3'],
  ['3项', '1个项目', '3'],
  ['3项', '1项次', null],
  ['15个工作日', '1个', null],
  ['15个百分点', '1个', null],
  ['15个月', '1个', null],
  ['33μg/㎥', '1微克每立方米', '33'],
  ['33μg/m3', '1mg/m3', null],
  ['33μg/m3', '1微克/立方米', '33'],
];

describe('conversion', () => {
  it.each(conversions)('%s in the unit of %s is %s', (from, to, expected) => {
    const unit = quantity(to).unit;
    expect(convert(quantity(from), unit)?.toFixed() ?? null).toBe(expected);
    expect(sameDimension(quantity(from).unit, unit)).toBe(expected !== null);
  });

  it('gives a column unit that no table knows a dimension of its own', () => {
    const one = readNotation(textCell('5'), contextOf({ unit: '杯' }));
    const other = readNotation(textCell('5'), contextOf({ unit: '碗' }));
    expect(one.kind === 'quantity' && other.kind === 'quantity' && sameDimension(one.unit, other.unit)).toBe(false);
  });
});
