import { repeated } from '../../../src/workbench/page/samples/madeUp';
import type { WorkbookData } from '../../../src/workbench/model/workbookData';

test('sheets are repeated under names of their own that Excel accepts', () => {
  const long = '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一';
  const data: WorkbookData = { name: 'a.xlsx', sheets: [{ name: '1 甲', cells: { A1: 1 } }, { name: long, cells: { A1: 2 } }] };
  const { name, sheets } = repeated(data, 300);
  expect(name).toBe('300张自评表.xlsx');
  expect(sheets.slice(0, 3).map((sheet) => [sheet.name.slice(0, 4), sheet.cells])).toEqual([
    ['1 甲', { A1: 1 }],
    ['2 一二', { A1: 2 }],
    ['3 甲', { A1: 1 }],
  ]);
  expect(new Set(sheets.map((sheet) => sheet.name)).size).toBe(300);
  expect(Math.max(...sheets.map((sheet) => sheet.name.length))).toBeLessThanOrEqual(31);
});
