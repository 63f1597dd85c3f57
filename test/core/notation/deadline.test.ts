import { compareDeadline, readNotation, type Timeliness } from '../../../src/core/notation';
import { contextOf, textCell } from './compact';

type DeadlineRow = readonly [target: string, actual: string, expected: Timeliness, year?: number | null];

const rows: readonly DeadlineRow[] = [
  ['2020年12月底前完成', '2020年11月30日', 'on-time'],
  ['2020年12月底前', '2020年12月25日', 'on-time'],
  ['2020年12月31日', '2020年11月30日', 'on-time'],
  ['=12月', '12月', 'on-time'],
  ['=12月', '12', 'on-time'],
  ['=12月', '12月', 'on-time', null],
  ['=12月', '2020年12月', 'on-time'],
  ['=12月', '2020年12月', 'undecided', null],
  ['=12月', '2021年1月', 'late'],
  ['12月', '11月', 'on-time'],
  ['每月10日前', '及时', 'on-time'],
  ['每月10日前', '每月12日前', 'undecided'],
  ['11月', '12月', 'late'],
  ['2020年12月31日', '2020年12月31日', 'on-time'],
  ['2020年12月31日', '2021年1月1日', 'late'],
  ['2020年12月31日前', '2020年12月31日', 'on-time'],
  ['2020年12月底前', '2020年12月31日', 'on-time'],
  ['2020年6月底前', '2020年6月30日', 'on-time'],
  ['2020年6月底前', '2020年7月1日', 'late'],
  ['9月前', '2020年8月31日', 'on-time'],
  ['9月前', '2020年9月1日', 'late'],
  ['9月前', '8月', 'on-time'],
  ['9月前', '9月', 'late'],
  ['9月底前', '9月', 'on-time'],
  ['2021年前', '2020年12月31日', 'on-time'],
  ['2021年前', '2021年1月1日', 'late'],
  ['2021年底', '2021年', 'on-time'],
  ['2021年', '2021年12月31日', 'on-time'],
  ['2021年', '2022年1月1日', 'late'],
  ['2020年6月', '2020年', 'undecided'],
  ['2020年12月15日', '2020年12月', 'undecided'],
  ['2020年12月15日', '12月底前', 'undecided'],
  ['2020年12月15日', '2021年', 'late'],
  ['2020年12月31日', '12月底前', 'on-time'],
  ['2021年1月-12月', '2021年1月-12月', 'on-time'],
  ['2021年1月-12月', '2021年11月', 'on-time'],
  ['2021年1月-12月', '2022年1月', 'late'],
  ['全年', '1-12月', 'on-time'],
  ['第四季度', '11月', 'on-time'],
  ['第四季度', '2021年1月', 'late'],
  ['上半年', '7月5日', 'late'],
  ['年底前', '12月25日', 'on-time'],
  ['年底前', '2020年12月25日', 'on-time'],
  ['年底前', '2020年12月25日', 'undecided', null],
  ['12月中旬', '12月20日', 'on-time'],
  ['12月中旬', '12月21日', 'late'],
  ['2020年2月底前', '2020年2月29日', 'on-time'],
  ['<2020年12月31日', '2020年12月31日', 'late'],
  ['2021年6月', '5月', 'on-time'],
  ['2021年6月', '8月', 'undecided'],
  ['2020年12月31日', '按时完成', 'on-time'],
  ['2020年12月31日', '按期完成', 'on-time'],
  ['2020年12月31日', '提前完成', 'on-time'],
  ['2020年12月31日', '及时', 'on-time'],
  ['2020年12月31日', '达成年度指标', 'on-time'],
  ['2020年12月31日', '部分达成年度指标', 'undecided'],
  ['2020年12月31日', '未完成', 'late'],
  ['2020年12月31日', '未按时完成', 'late'],
  ['2020年12月31日', '逾期完成', 'late'],
  ['2020年12月31日', '已完成', 'undecided'],
  ['2020年12月31日', '100%', 'undecided'],
  ['2020年12月31日', '/', 'undecided'],
  ['2020年12月31日', '', 'undecided'],
  ['2020年12月31日', '12月左右', 'undecided'],
  ['10日前', '9日前', 'undecided'],
  ['12月', '10日前', 'undecided'],
];

describe('deadlines', () => {
  it.each(
    rows.map(([target, actual, expected, year = 2020]) => [target, actual, expected, year] as const),
  )('%j kept by %j: %s (form of %s)', (targetText, actualText, expected, year) => {
    const target = readNotation(textCell(targetText), { ...contextOf(), year });
    const actual = readNotation(textCell(actualText), { ...contextOf({ target: targetText }), year });
    expect(target.kind === 'deadline' ? compareDeadline(target, actual, year) : target.kind).toBe(expected);
  });

  it('compares a date cell with a written deadline', () => {
    const target = readNotation(textCell('2020年12月底前'), contextOf());
    const actual = readNotation({ value: 44190, numberFormat: 'yyyy/m/d', text: '2020/12/25' }, { ...contextOf(), role: 'actual', target });
    expect(target.kind === 'deadline' && compareDeadline(target, actual, 2020)).toBe('on-time');
  });
});
