import type { SheetSnapshot } from '../../../src/core/form/snapshot';
import { readForms } from '../../../src/core/layout';
import { sheetOf } from '../../support/sheetBuilder';
import {
  areaOf,
  rewritten,
  shifted,
  sideBySide,
  stacked,
  unmerged,
  withColumnInserted,
  withJunkUnderMerges,
  withRowInserted,
} from '../../support/sheetMutations';
import { seedSheet } from '../../support/seedForms';
import { FAMILIES } from './families';
import { inOrder, readingsOf } from './reading';

const SEEDS: [string, SheetSnapshot][] = [0, 1, 2, 3].map((index) => [`seed ${index + 1}`, seedSheet(index)]);
const OTHERS: [string, SheetSnapshot][] = FAMILIES.map(({ name, grid }) => [name, sheetOf(grid)]);

describe.each(SEEDS)('%s says the same', (_name, sheet) => {
  const expected = readingsOf(sheet);
  const { bottom, right } = areaOf(sheet);
  const numbers = (count: number): number[] => Array.from({ length: count }, (_unused, i) => i);

  it('anywhere on the sheet', () => {
    expect(readingsOf(shifted(sheet, 7, 3))).toEqual(expected);
    expect(readForms(seedSheet(0, { at: 'C9' })).forms[0]?.area).toMatchObject({ top: 8, left: 2 });
  });

  it.each(numbers(right + 2))('with a column inserted before column %i', (column) => {
    expect(readingsOf(withColumnInserted(sheet, column))).toEqual(expected);
  });

  it.each(numbers(bottom + 2))('with a row inserted before row %i', (row) => {
    expect(readingsOf(withRowInserted(sheet, row))).toEqual(expected);
  });

  it('without merged areas', () => {
    expect(readingsOf(unmerged(sheet))).toEqual(expected);
    expect(readingsOf(unmerged(sheet, (merge) => merge.bottom > merge.top))).toEqual(expected);
    expect(readingsOf(unmerged(sheet, (merge) => merge.right > merge.left))).toEqual(expected);
  });

  it('whatever the covered cells of merged areas hold', () => {
    expect(readingsOf(withJunkUnderMerges(sheet))).toEqual(expected);
  });

  it.each([
    ['年初预算数', '年初\n预算数'],
    ['全年预算数', '全年（调整）预算数（A）'],
    ['全年执行数', '预算执行数(B)'],
    ['执行率', '执行率（B/A，%）'],
    ['预期目标', '年初设定目标'],
    ['实际完成情况', '全年实际完成情况'],
    ['三级指标', '三 级 指 标'],
    ['分值', '分值\n（权重）'],
    ['得分', '自评得分'],
    ['偏差原因分析及改进措施', '未完成原因分析及下一步改进措施'],
    ['偏差原因分析及改进措施', '偏差原因分柝及改进措施'],
    ['项目名称', '项目名称：'],
    ['实施单位', '项目实施单位（盖章）'],
  ])('with %s renamed to %s', (from, to) => {
    expect(readingsOf(rewritten(sheet, (text) => (text === from ? to : text)))).toEqual(expected);
  });

  it.each([...SEEDS, ...OTHERS])('above, below and beside: %s', (_other, other) => {
    const both = inOrder([...expected, ...readingsOf(other)]);
    for (const gap of [0, 1, 3]) {
      expect(readingsOf(stacked(sheet, other, gap))).toEqual(both);
      expect(readingsOf(stacked(other, sheet, gap))).toEqual(both);
    }
  });

  it.each([...SEEDS, ...OTHERS])('beside: %s', (_other, other) => {
    const both = inOrder([...expected, ...readingsOf(other)]);
    for (const lower of [0, 1, 5]) {
      expect(readingsOf(sideBySide(sheet, other, 1, lower))).toEqual(both);
      expect(readingsOf(sideBySide(other, sheet, 1, lower))).toEqual(both);
    }
  });
});

describe.each(OTHERS)('%s: says the same', (_name, sheet) => {
  const expected = readingsOf(sheet);

  it('anywhere on the sheet, whatever covered cells hold', () => {
    expect(readingsOf(shifted(sheet, 2, 5))).toEqual(expected);
    expect(readingsOf(withJunkUnderMerges(sheet))).toEqual(expected);
  });
});

it('reads many forms of one sheet in their order', () => {
  const four = [1, 2, 3].reduce((sheet, index) => stacked(sheet, seedSheet(index), 1), seedSheet(0));
  const many = [1, 2, 3].reduce((sheet) => stacked(sheet, sheet, 0), four);
  const { forms } = readForms(many);
  expect(forms).toHaveLength(32);
  expect(forms.map((form) => form.area.top)).toEqual([...forms.map((form) => form.area.top)].sort((a, b) => a - b));
});
