import { describeReading, readNotation } from '../../../src/core/notation';
import { contextOf, textCell } from './compact';

const rows: readonly (readonly [text: string, chinese: string, english: string])[] = [
  ['≥48次', '不少于48次', 'at least 48 次'],
  ['>48次', '多于48次', 'more than 48 次'],
  ['≤48次', '不超过48次', 'at most 48 次'],
  ['<48次', '少于48次', 'less than 48 次'],
  ['=1次', '等于1次', 'exactly 1 次'],
  ['8.75', '8.75', '8.75'],
  ['1e7元', '读到“1”，未能读懂“e7元”', 'read “1”, not understood: “e7元”'],
  ['≥98%', '不低于98%', 'at least 98%'],
  ['<5‰', '低于5‰', 'less than 5‰'],
  ['0.00000001元', '0.00000001元', '0.00000001 元'],
  ['10（±10%）', '10±1', '10±1'],
  ['90%±5%', '90±5%', '90±5%'],
  ['90%~95%', '90%～95%', '90% to 95%'],
  ['1-3个', '1～3个', '1 to 3 个'],
  ['±10%', '-10%～10%', '-10% to 10%'],
  ['2020年12月底前', '2020年12月底前', 'by the end of December 2020'],
  ['2020年12月31日', '2020年12月31日', 'on 31 December 2020'],
  ['2020年12月31日前', '2020年12月31日前（含当日）', 'by 31 December 2020'],
  ['=12月', '12月', 'in December'],
  ['9月前', '9月前', 'before September'],
  ['2021年', '2021年', 'in 2021'],
  ['2021年1月-12月', '2021年1月至12月', 'from January 2021 to December 2021'],
  ['2020年10月至2021年3月', '2020年10月至2021年3月', 'from October 2020 to March 2021'],
  ['2019-2021年', '2019年至2021年', 'from 2019 to 2021'],
  ['10日前', '10日前（含当日）', 'by day 10'],
  ['提高', '提高', '提高'],
  ['/', '不适用', 'not applicable'],
  ['', '空白', 'empty'],
  ['10左右', '读到“10”，未能读懂“左右”', 'read “10”, not understood: “左右”'],
  ['约10', '未能读懂“约10”', 'not understood: “约10”'],
];

describe('describeReading', () => {
  it.each(rows)('%j is said back as %j and %j', (text, chinese, english) => {
    const reading = readNotation(textCell(text), contextOf());
    expect(describeReading(reading, 'zh-CN')).toBe(chinese);
    expect(describeReading(reading, 'en')).toBe(english);
  });
});
