import { FormulaSyntaxError, readTyped } from '../../../src/workbench/model/typing';
import { shownText } from '../../../src/workbench/model/shownText';

const value = (of: string | number | boolean | null, numberFormat: string | null = null) => ({
  kind: 'value',
  value: of,
  numberFormat,
});
const formula = (text: string) => ({ kind: 'formula', formula: text });

describe('what typed text becomes in a cell of format General', () => {
  it.each([
    ['', value(null)],
    ['偏差原因', value('偏差原因')],
    ['12', value(12)],
    [' 12 ', value(12)],
    ['-3.5', value(-3.5)],
    ['+5', value(5)],
    ['.5', value(0.5)],
    ['(5)', value(-5)],
    ['1,234', value(1234, '#,##0')],
    ['1,234.50', value(1234.5, '#,##0.00')],
    ['1,23', value('1,23')],
    ['¥12', value(12, '¥#,##0')],
    ['1e3', value(1000, '0.00E+00')],
    ['76%', value(0.76, '0%')],
    ['7.6%', value(0.076, '0.00%')],
    ['>=2', value('>=2')],
    ['≥90%', value('≥90%')],
    ['12次', value('12次')],
    ['2020-11-30', value(44165, 'yyyy/m/d')],
    ['2020/11/30', value(44165, 'yyyy/m/d')],
    ['2020年11月30日', value(44165, 'yyyy"年"m"月"d"日"')],
    ['2020年11月', value(44136, 'yyyy"年"m"月"')],
    ['2020-02-30', value('2020-02-30')],
    ['11/30', value(44165, 'm"月"d"日"')],
    ['12:30', value(0.5208333333333334, 'h:mm')],
    ['true', value(true)],
    ['#n/a', value('#N/A')],
    ['-', value('-')],
    ['=', value('=')],
    ['/', value('/')],
    ["'=1次", value('=1次')],
    ["'007", value('007')],
    ['=SUM(A1:B2)', formula('=SUM(A1:B2)')],
    ['=LEN(TRIM(J20))<2', formula('=LEN(TRIM(J20))<2')],
    ['+A1', formula('=+A1')],
    ['-没有', formula('=-没有')],
    ['@abc', formula('=@abc')],
  ])('%j', (typed, becomes) => {
    expect(readTyped(typed, 'General', 2020)).toEqual(becomes);
  });

  it.each(['=1次', '=SUM(', '=A1+', '--', '="a'])('%j is refused', (typed) => {
    expect(() => readTyped(typed, 'General', 2020)).toThrow(FormulaSyntaxError);
  });
});

test('a cell that has a format keeps it', () => {
  expect(readTyped('76%', '0.00', 2020)).toEqual(value(0.76));
});

test.each(['=1次', '007', '76%', "'x"])('the text format keeps %j as text', (typed) => {
  expect(readTyped(typed, '@', 2020)).toEqual(value(typed));
});

test.each([
  [null, 'General', ''],
  [12, 'General', '12'],
  [0.1 + 0.2, 'General', '0.3'],
  [0.7603, '0%', '76%'],
  [0.7603, '0.00%', '76.03%'],
  [44165, 'yyyy"年"m"月"d"日"', '2020年11月30日'],
  [44165, 'yyyy/m/d', '2020/11/30'],
  [44165, '[$-804]yyyy"年"m"月"d"日";@', '2020年11月30日'],
  [1234.5, '#,##0.00', '1,234.50'],
  [1234.5, '#,##0.00_ ', '1,234.50 '],
  [-2, '0.00;[Red]-0.00', '-2.00'],
  [true, 'General', 'TRUE'],
  ['因为天气', 'General', '因为天气'],
  ['5', '@', '5'],
  [7.6, '@', '7.6'],
  ['#DIV/0!', '0.00', '#DIV/0!'],
])('%j under %j is shown as %j', (cellValue, format, text) => {
  expect(shownText(cellValue, format)).toBe(text);
});
