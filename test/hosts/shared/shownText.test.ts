import type { CellValue } from '../../../src/core/form/snapshot';
import { BUILT_IN_FORMATS } from '../../../src/hosts/shared/builtInFormats';
import { shownText } from '../../../src/hosts/shared/shownText';

const DATE = 44165.6;

test.each<[string, CellValue, string]>([
  ['General', 0.1 + 0.2, '0.3'],
  ['General', 12345678901234, '1.23457E+13'],
  ['General', 250000, '250000'],
  ['General', -0.5, '-0.5'],
  ['', 3, '3'],
  ['0%', 0.7603, '76%'],
  ['0.00%', 0.9941, '99.41%'],
  ['0.00', 1.005, '1.01'],
  ['0.00', 2.675, '2.68'],
  ['0.0', 0.25, '0.3'],
  ['0.00', -1.005, '-1.01'],
  ['0.00', 1.0049999, '1.00'],
  ['0', 2.5, '3'],
  ['#,##0.00', 1234567.891, '1,234,567.89'],
  ['0.00_);[Red]\\(0.00\\)', -3, '(3.00)'],
  ['0.00"分"', 7.6, '7.60分'],
  ['"≥"0"次"', 48, '≥48次'],
  ['[$-804]yyyy"年"m"月"d"日"', DATE, '2020年11月30日'],
  ['yyyy/m/d;@', DATE, '2020/11/30'],
  ['yyyy/m/d;@', '待定', '待定'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', DATE, '2020年11月30日'],
  ['aaaa', DATE, '星期一'],
  ['dddd', DATE, 'Monday'],
  ['上午/下午h"时"mm"分"', DATE, '下午2时24分'],
  ['h:mm AM/PM', DATE, '2:24 PM'],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日"', DATE, '二〇二〇年十一月三十日'],
  ['[DBNum1]General', 10215, '一万〇二百一十五'],
  ['[DBNum2]General', 1003, '壹仟零叁'],
  ['[DBNum1]0', 100000000, '一亿'],
  ['[h]:mm', 1.5, '36:00'],
  ['@', 12, '12'],
  ['@"元"', '五', '五元'],
  [';;;', '看不见', ''],
  ['0', true, 'TRUE'],
  ['0.00', null, ''],
  ['0%', '#DIV/0!', '#DIV/0!'],
  ['"不成对', 5, '5'],
  ['x'.repeat(300), 5, '5'],
])('%s of %p is %s', (format, value, text) => {
  expect(shownText(value, format, false)).toBe(text);
});

test.each<[number, number, string]>([
  [1, 44165.6, '44166'],
  [9, 0.5, '50%'],
  [10, 0.5, '50.00%'],
  [14, DATE, '2020/11/30'],
  [22, DATE, '2020/11/30 14:24'],
  [27, DATE, '2020年11月'],
  [28, DATE, '11月30日'],
  [31, DATE, '2020年11月30日'],
  [32, DATE, '14时24分'],
  [34, DATE, '下午2时24分'],
  [57, DATE, '2020年11月'],
  [58, DATE, '11月30日'],
])('built-in format %i', (id, value, text) => {
  expect(shownText(value, BUILT_IN_FORMATS.get(id) ?? '', false)).toBe(text);
});
