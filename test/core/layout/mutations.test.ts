import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { evaluateWorkbook } from '../../../src/core/evaluate';
import type { SheetSnapshot } from '../../../src/core/form/snapshot';
import { readForms } from '../../../src/core/layout';
import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import { openPackage } from '../../../src/hosts/package';
import {
  besideAnother,
  mergedOtherwise,
  moved,
  renamed,
  withBlankColumn,
  withBlankRow,
  withNeighboursSwapped,
  type Mutation,
} from '../../support/formMutations';
import { seedSheet } from '../../support/seedForms';
import { sheetOf, workbookOf } from '../../support/sheetBuilder';
import { rewritten, shifted, stacked, withJunkUnderMerges } from '../../support/sheetMutations';
import { FAMILIES } from './families';
import { inOrder, readingOf, readingsOf } from './reading';

const SEEDS: [string, SheetSnapshot][] = [0, 1, 2, 3].map((index) => [`seed ${index + 1}`, seedSheet(index)]);
const OTHERS: [string, SheetSnapshot][] = FAMILIES.map(({ name, grid }) => [name, sheetOf(grid)]);

/** Published forms of several regions, where they are at hand. */
const folder = path.join(__dirname, '../../../../shared/forms/xlsx');
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.xlsx')) : [];
const PUBLISHED = files.sort().map((file): [string, SheetSnapshot] => {
  const { sheets } = openPackage(readFileSync(path.join(folder, file)), file).snapshot();
  return [file, sheets.find((sheet) => readForms(sheet).forms.length > 0)!];
});

const KINDS: [string, (sheet: SheetSnapshot) => Mutation[]][] = [
  ['anywhere on the sheet', moved],
  ['with a blank column anywhere', withBlankColumn],
  ['with a blank row anywhere', withBlankRow],
  ['merged otherwise', mergedOtherwise],
  ['with neighbouring columns exchanged', withNeighboursSwapped],
  ['under any synonym of its headers', renamed],
];

/** Names of the mutations that say something else than expected, with what they say. */
function differing(mutations: readonly Mutation[], expected: unknown): { name: string; reading: unknown }[] {
  const wanted = JSON.stringify(expected);
  return mutations
    .map(({ name, sheet }) => ({ name, reading: readingsOf(sheet) }))
    .filter(({ reading }) => JSON.stringify(reading) !== wanted);
}

/** Fails with the names of the mutations that differ, and with the difference of the first. */
function expectSame(mutations: readonly Mutation[], expected: unknown): void {
  const [first, ...others] = differing(mutations, expected);
  if (first === undefined) return;
  expect({ mutation: [first, ...others].map(({ name }) => name), reading: first.reading }).toEqual({ mutation: [], reading: expected });
}

if (PUBLISHED.length === 0) test.skip('published workbooks are not at hand', () => undefined);

describe.each([...SEEDS, ...PUBLISHED])('%s says the same', (_name, sheet) => {
  const expected = readingsOf(sheet);

  it.each(KINDS)('%s', (_kind, mutate) => {
    expect(expected).toHaveLength(1);
    expectSame(mutate(sheet), expected);
  });

  it('with another form on the sheet', () => {
    for (const [, other] of SEEDS.slice(0, 2)) expectSame(besideAnother(sheet, other), inOrder([...expected, ...readingsOf(other)]));
  });
});

describe('mutations', () => {
  it.each(SEEDS)('of %s exchange every two neighbours right of the name, and use many synonyms', (_name, sheet) => {
    expect(withNeighboursSwapped(sheet).map(({ name }) => name)).toEqual([
      'target and actual',
      'actual and weight',
      'weight and score',
      'score and deviation',
    ]);
    expect(renamed(sheet).length).toBeGreaterThan(20);
  });
});

describe.each(SEEDS)('%s, changed by hand, says the same', (_name, sheet) => {
  const expected = readingsOf(sheet);

  it.each([
    ['年初预算数', '年初\n预算数'],
    ['全年预算数', '全年（调整）预算数（A）'],
    ['全年执行数', '预算执行数(B)'],
    ['执行率', '执行率（B/A，%）'],
    ['三级指标', '三 级 指 标'],
    ['分值', '分值\n（权重）'],
    ['偏差原因分析及改进措施', '未完成原因分析及下一步改进措施'],
    ['偏差原因分析及改进措施', '偏差原因分柝及改进措施'],
    ['项目名称', '项目名称：'],
    ['实施单位', '项目实施单位（盖章）'],
  ])('with %s renamed to %s', (from, to) => {
    expect(readingsOf(rewritten(sheet, (text) => (text === from ? to : text)))).toEqual(expected);
  });

  it.each([...SEEDS, ...OTHERS])('above, below and beside: %s', (_other, other) => {
    expectSame(besideAnother(sheet, other), inOrder([...expected, ...readingsOf(other)]));
  });
});

describe.each(OTHERS)('%s: says the same', (_name, sheet) => {
  const expected = readingsOf(sheet);

  it('anywhere on the sheet, whatever covered cells hold', () => {
    expect(readingsOf(shifted(sheet, 2, 5))).toEqual(expected);
    expect(readingsOf(withJunkUnderMerges(sheet))).toEqual(expected);
  });
});

it('reads the forms of a workbook alike whatever sheets stand between them', () => {
  const forms = SEEDS.map(([, sheet]) => sheet);
  const others = [
    sheetOf([], { name: '空表' }),
    sheetOf([['填报说明'], ['一、年度指标值、实际完成值、分值、得分须逐项如实填写。']], { name: '说明' }),
    sheetOf([['序号', '项目名称', '预算数', '执行数', '得分'], ['1', '信访', '10', '9', '95']], { name: '汇总' }),
  ];
  const readingsIn = (sheets: readonly SheetSnapshot[]) => evaluateWorkbook(workbookOf(sheets), mof2020).forms.map(({ form }) => readingOf(form));
  expect(readingsIn(forms.flatMap((sheet, i) => [...others.slice(i % 3), sheet, ...others]))).toEqual(readingsIn(forms));
});

it('reads many forms of one sheet in their order', () => {
  const four = [1, 2, 3].reduce((sheet, index) => stacked(sheet, seedSheet(index), 1), seedSheet(0));
  const many = [1, 2, 3].reduce((sheet) => stacked(sheet, sheet, 0), four);
  const { forms } = readForms(many);
  expect(forms).toHaveLength(32);
  expect(forms.map((form) => form.area.top)).toEqual([...forms.map((form) => form.area.top)].sort((a, b) => a - b));
});
