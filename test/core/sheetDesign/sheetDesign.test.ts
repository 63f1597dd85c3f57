import fc from 'fast-check';
import { format } from 'numfmt';
import { roleFormula, roleOfFormula, rowHeightFor, sheetReference, shownContent, uniqueSheetName, validSheetName } from '../../../src/core/sheetDesign';

describe('text as a spreadsheet holds it', () => {
  test.each<[string, string | number | null, string]>([
    ['', null, 'General'],
    ['  ', null, 'General'],
    ['66', 66, 'General'],
    ['-8.75', -8.75, 'General'],
    ['9.90', 9.9, '0.00'],
    ['100%', 1, '0%'],
    ['76.03%', 0.7603, '0.00%'],
    ['98％', 0.98, '0%'],
    ['1,200', 1200, '#,##0'],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['≥2', '≥2', 'General'],
    ['=12月', '=12月', 'General'],
    ['+5', '+5', 'General'],
    ['007', '007', 'General'],
    ['1234567890123456', '1234567890123456', 'General'],
    ['12,34', '12,34', 'General'],
    ['2020年12月底前', '2020年12月底前', 'General'],
  ])('%j', (text, value, numberFormat) => {
    expect(shownContent(text)).toEqual({ value, numberFormat });
  });

  test('a number is shown as it was written', () => {
    const written = fc
      .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 4 }), fc.boolean())
      .map(([digits, decimals, isPercentage]) => (digits / 10 ** decimals).toFixed(decimals) + (isPercentage ? '%' : ''))
      .filter((text) => !/^-0(?:\.0*)?%?$/u.test(text));
    fc.assert(
      fc.property(written, (text) => {
        const { value, numberFormat } = shownContent(text);
        expect(format(numberFormat, value)).toBe(text);
      }),
    );
  });
});

describe('sheet names', () => {
  test.each<[string, string]>([
    ['图书馆/开放', '图书馆 开放'],
    ["'引号'", '引号'],
    ['[a]:b*c?', 'a b c'],
    ['', '自评表'],
    ['History', '自评表'],
    ['一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二', '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一'],
  ])('%j becomes %j', (wish, name) => {
    expect(validSheetName(wish, '自评表')).toBe(name);
  });

  test('are valid and free, whatever is wished for and taken', () => {
    const wishes = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(wishes, fc.array(wishes, { maxLength: 5 }), (wish, others) => {
        const taken = others.map((other) => validSheetName(other, '表'));
        const name = uniqueSheetName(wish, [...taken, validSheetName(wish, '表')], '表');
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$|^\s|\s$/u);
        expect(() => encodeURIComponent(name)).not.toThrow();
        expect([...taken, validSheetName(wish, '表')].map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });

  test('are quoted in references', () => {
    expect(sheetReference("2020 '备注'", 'A1')).toBe("'2020 ''备注'''!A1");
  });
});

test('a role comes back from its formula, and nothing else does', () => {
  expect([roleFormula('summary'), '"findings"', '="other"', null].map(roleOfFormula)).toEqual(['summary', 'findings', null, null]);
});

test('a row is as high as its wrapped text needs, up to the highest there is', () => {
  const heights = ['短', '一二三四五六七八九十', '一二三四五六七八九十'.repeat(3), 'x'.repeat(9_999)].map((text) => rowHeightFor(text, 11));
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
  expect(heights.at(-1)).toBe(409);
  expect(rowHeightFor('两\n行', 20)).toBe(rowHeightFor('一二三四五六七八九十', 11));
});
