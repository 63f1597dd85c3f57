import { asTyped } from '../../../src/hosts/shared/typedText';

describe('what is assigned to a cell of Excel', () => {
  test.each<[string]>([['≥48次'], ['第3季度'], ['—'], ['/'], ['受疫情影响'], ['48次'], ['达成'], [' '], ['true story'], ['2 sites']])(
    '%j needs no apostrophe',
    (text) => {
      expect(asTyped(text, 'General')).toBe(text);
    },
  );

  test.each<[string]>([['=1'], [' =1'], ['＝1'], ['+'], ['-5'], ['@x'], ["'x"], ['5'], ['76%'], ['１２'], ['2020年'], ['8:30'], ['下午3时'], ['5 Mar 2020'], ['1e5'], ['$5'], ['TRUE'], ['#REF!']])(
    '%j would be taken for something else',
    (text) => {
      expect(asTyped(text, 'General')).toBe(`'${text}`);
    },
  );

  test('a cell formatted as text takes everything as it is', () => {
    expect([asTyped('=1', '@'), asTyped('76%', '@'), asTyped("'x", '@')]).toEqual(['=1', '76%', "'x"]);
  });

  test('numbers and truth values stay what they are; nothing clears the cell', () => {
    expect([asTyped(7.6, 'General'), asTyped(false, 'General'), asTyped(null, '@')]).toEqual([7.6, false, '']);
  });
});
