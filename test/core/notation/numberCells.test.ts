import { readNotation, type NotationContext } from '../../../src/core/notation';
import { bare, compact, contextOf, textCell, type Around } from './compact';

type NumberRow = readonly [value: number, format: string, text: string, expected: string, around?: Around];

const rows: readonly NumberRow[] = [
  [12, 'General', '12', 'quantity 12'],
  [8.75, 'General', '8.75', 'quantity 8.75'],
  [0.1, 'General', '0.1', 'quantity 0.1'],
  [26.61, '0.0', '26.6', 'quantity 26.61'],
  [215457.6, '#,##0.00', '215,457.60', 'quantity 215457.6'],
  [1e21, 'General', '1E+21', 'quantity 1000000000000000000000'],
  [1e-7, 'General', '1E-07', 'quantity 0.0000001'],
  [-5, '0;(0)', '(5)', 'quantity -5'],
  [48, 'General', '####', 'quantity 48'],
  [48, '@', '48', 'quantity 48'],
  [0, ';;;', '', 'quantity 0'],
  [0.7603, '0%', '76%', 'quantity 76.03%'],
  [0.7603, '0.00%', '76.03%', 'quantity 76.03%'],
  [1, '0%', '100%', 'quantity 100%'],
  [1, '0%', '100%', 'quantity 100%', { unit: '%' }],
  [1, '0%', '####', 'quantity 100%'],
  [1, 'General', '100%', 'quantity 100%'],
  [100, 'General', '100', 'quantity 100%', { unit: '%' }],
  [0.9, 'General', '0.9', 'quantity 0.9%', { unit: '%' }],
  [99, 'General', '99', 'quantity 99%', { target: '100%' }],
  [0.99, 'General', '0.99', 'quantity 99%', { target: '100%' }],
  [0.99, '0%', '99%', 'quantity 99%', { target: '100%' }],
  [48, 'General', '48', 'quantity ≥ 48 次', { sign: '≥', unit: '次' }],
  [0.95, '0%', '95%', 'quantity ≥ 95%', { sign: '≥' }],
  [48, '0"次"', '48次', 'quantity 48 次'],
  [48.25, '0"次"', '48次', 'quantity 48.25 次'],
  [48, '"≥"0', '≥48', 'quantity ≥ 48'],
  [0.98, '"≥"0%', '≥98%', 'quantity ≥ 98%'],
  [123456, '0!.0,"万元"', '12.3万元', 'quantity 12.3 万元'],
  [1200, '"¥"#,##0.00', '¥1,200.00', 'quantity 1200 元'],
  [10, '"约"0', '约10', 'not-understood |约10'],
  [44165, 'yyyy"年"m"月"d"日"', '2020年11月30日', 'deadline on 2020-11-30'],
  [44165, 'yyyy"年"m"月"d"日";@', '2020年11月30日', 'deadline on 2020-11-30'],
  [44165, 'yyyy/m/d', '2020/11/30', 'deadline on 2020-11-30'],
  [44165, 'm/d/yyyy', '########', 'deadline on 2020-11-30'],
  [44165, '[$-F800]dddd, mmmm dd, yyyy', '2020年11月30日', 'deadline on 2020-11-30'],
  [44165.5, 'yyyy/m/d h:mm', '2020/11/30 12:00', 'deadline on 2020-11-30'],
  [44166, 'yyyy"年"m"月"', '2020年12月', 'deadline on 2020-12'],
  [44555, 'm"月"d"日"', '12月25日', 'deadline on ?-12-25'],
  [44531, 'm"月"', '12月', 'deadline on ?-12'],
  [61, 'yyyy-mm-dd', '1900-03-01', 'deadline on 1900-3-1'],
  [1, 'yyyy-mm-dd', '1900-01-01', 'deadline on 1900-1-1'],
  [0.5, 'h:mm', '12:00', 'quantity 0.5'],
  [44165, 'General', '44165', 'quantity 44165'],
  [44165, '[Red]0', '44165', 'quantity 44165'],
  [12, 'General', '12', 'deadline on ?-12', { target: '=12月' }],
  [2020, 'General', '2020', 'deadline on 2020', { name: '完成时间' }],
  [44561, 'General', '44561', 'deadline on 2021-12-31', { name: '完成时间' }],
  [44550, 'General', '44550', 'deadline on 2021-12-20', { target: '2021年12月底前' }],
  [20211231, 'General', '20211231', 'deadline on 2021-12-31', { name: '时间' }],
  [20211331, 'General', '20211331', 'quantity 20211331', { name: '时间' }],
  [20211231, 'General', '20211231', 'quantity 20211231', { name: '资金' }],
  [2021, 'General', '2021', 'quantity 2021', { name: '服务时间' }],
  [2021.12, 'General', '2021.12', 'deadline on 2021-12', { name: '完成时间' }],
  [2021.1, '0.00', '2021.10', 'deadline on 2021-10', { name: '完成时间' }],
  [2021.1, 'General', '2021.1', 'not-understood |2021.1', { name: '完成时间' }],
  [2021.1, 'General', '2021.1', 'quantity 2021.1', { name: '面积' }],
  [12.31, 'General', '12.31', 'deadline on ?-12-31', { name: '完成时间' }],
  [12.3, 'General', '12.3', 'not-understood |12.3', { name: '完成时间' }],
  [12.5, 'General', '12.5', 'deadline on ?-12-5', { name: '完成时间' }],
];

describe('cells that hold a number', () => {
  it.each(
    rows.map(([value, format, text, expected, around = {}]) => [value, format, text, expected, around] as const),
  )('%d formatted %j and shown as %j is %j', (value, numberFormat, text, expected, around) => {
    expect(compact(readNotation({ value, numberFormat, text }, contextOf(around)))).toBe(expected);
  });

  it('keeps a number exactly and not as it is shown', () => {
    const reading = readNotation({ value: 0.7603, numberFormat: '0%', text: '76%' }, bare);
    expect(reading.kind === 'quantity' && reading.value.eq('0.7603')).toBe(true);
  });

  it('reads 100 beside a unit column % and 1 formatted as 100% as the same', () => {
    const column: NotationContext = { ...bare, unit: '%' };
    const target = readNotation({ value: 100, numberFormat: 'General', text: '100' }, column);
    const actual = readNotation({ value: 1, numberFormat: '0%', text: '100%' }, { ...column, role: 'actual', target });
    expect(target.kind === 'quantity' && actual.kind === 'quantity' && target.value.eq(actual.value) && target.value.eq(1)).toBe(true);
  });
});

describe('cells that hold neither text nor a number', () => {
  it('reads a cell without a value as empty', () => {
    expect(readNotation({ value: null, numberFormat: 'General', text: '' }, bare).kind).toBe('empty');
  });

  it('understands no truth value', () => {
    expect(compact(readNotation({ value: true, numberFormat: 'General', text: 'TRUE' }, bare))).toBe('not-understood |TRUE');
  });

  it('prefers the value of a text cell to a text that does not fit its column', () => {
    expect(compact(readNotation({ ...textCell('≥48次'), text: '####' }, bare))).toBe('quantity ≥ 48 次');
  });
});
