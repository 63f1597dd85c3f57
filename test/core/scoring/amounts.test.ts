import type { AmountUnit, FormCell } from '../../../src/core/form/form';
import { readAmount, readPoints, readRate, saysNothing } from '../../../src/core/scoring/amounts';
import { buildForm, type Typed } from '../../support/formBuilder';

const cell = (typed: Typed): FormCell | null => buildForm({ indicators: [{ score: typed }] }).indicators[0]!.score;
/** A number under a format of its own, as a spreadsheet stores it. */
const formatted = (value: number, numberFormat: string, text: string): FormCell => ({ ...cell(text)!, value, numberFormat });

describe('points', () => {
  it.each<[Typed, string | null]>([
    ['10', '10'],
    ['9.90', '9.9'],
    ['0', '0'],
    ['10分', '10'],
    [' 10 ', '10'],
    ['１０', '10'],
    ['90%', '90'],
    ['98.5分（优）', '98.5'],
    ['98.5 分 (等级：优秀)', '98.5'],
    ['98.5（良好）', '98.5'],
    ['85中', '85'],
    ['59差', '59'],
    ['98.5分（优）' + ' '.repeat(20), null],
    ['≥10', null],
    ['优', null],
    ['优10', null],
    ['约10', null],
    ['', null],
    ['/', null],
    ['5-10', null],
    [null, null],
  ])('%j: %s', (typed, points) => {
    expect(readPoints(cell(typed))?.toString() ?? null).toBe(points);
  });

  it('takes the number behind the shown one', () => {
    expect(readPoints(formatted(9.875, '0.0', '9.9'))?.toString()).toBe('9.875');
    expect(readPoints(formatted(0.1, 'General', '0.1'))?.toString()).toBe('0.1');
  });
});

describe('amounts', () => {
  it.each<[Typed, AmountUnit | null, string | null]>([
    ['620.82', '万元', '620.82'],
    ['620.82', null, '620.82'],
    ['620.82万元', '万元', '620.82'],
    ['620.82万元', '元', '6208200'],
    ['62082元', '万元', '6.2082'],
    ['1.5亿元', '万元', '15000'],
    ['62082元', null, '62082'],
    ['1,234.5', '万元', '1234.5'],
    ['66次', '万元', null],
    ['≤66', '万元', null],
    ['—', '万元', null],
    ['', '万元', null],
    [null, '万元', null],
  ])('%j in a form in %s: %s', (typed, unit, amount) => {
    expect(readAmount(cell(typed), unit)?.toString() ?? null).toBe(amount);
  });
});

describe('execution rates', () => {
  it.each<[Typed, string | null]>([
    ['76%', '0.76'],
    ['76.03%', '0.7603'],
    ['243.67%', '2.4367'],
    ['76', '0.76'],
    ['1.6', '0.016'],
    ['1.5', null],
    ['1', null],
    ['0.76', null],
    ['76次', null],
    ['≥76%', null],
    ['/', null],
    [null, null],
  ])('%j: %s', (typed, rate) => {
    expect(readRate(cell(typed))?.toString() ?? null).toBe(rate);
  });
});

describe('a cell that says nothing', () => {
  it.each<[Typed, boolean]>([
    [null, true],
    ['', true],
    ['   ', true],
    ['/', true],
    ['—', true],
    ['无', true],
    ['不适用', true],
    ['0', false],
    ['10', false],
    ['达标', false],
    ['/'.padEnd(20), true],
    ['/'.padEnd(21), false],
  ])('%j: %s', (typed, isNothing) => {
    expect(saysNothing(cell(typed))).toBe(isNothing);
  });
});
