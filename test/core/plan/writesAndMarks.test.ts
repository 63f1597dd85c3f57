import { evaluateWorkbook } from '../../../src/core/evaluate';
import type { CellValue, SheetSnapshot } from '../../../src/core/form/snapshot';
import { parseA1 } from '../../../src/core/form/address';
import { planMarks } from '../../../src/core/plan/marks';
import { planRecalculation, selectWrites } from '../../../src/core/plan/recalculation';
import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import { seedSheet } from '../../support/seedForms';
import { LEFT, sheetOf, UP, workbookOf, type SheetOptions } from '../../support/sheetBuilder';

/** A seed form with other values in some cells; a text is typed as text. */
function withCells(sheet: SheetSnapshot, values: Readonly<Record<string, CellValue>>): SheetSnapshot {
  const put = <T>(rows: readonly (readonly T[])[], of: (value: CellValue) => T) =>
    rows.map((row, r) =>
      row.map((old, c) => {
        const typed = Object.entries(values).find(([address]) => parseA1(address)?.row === r + sheet.top && parseA1(address)?.column === c + sheet.left);
        return typed === undefined ? old : of(typed[1]);
      }),
    );
  return { ...sheet, values: put(sheet.values, (value) => value), texts: put(sheet.texts, (value) => String(value ?? '')) };
}

/** The first seed form: its scores are in column I, its total in row 26. */
const SCORE = 'I25';
const TOTAL = 'I26';
const planOf = (values: Readonly<Record<string, CellValue>>) => {
  const workbook = workbookOf([withCells(seedSheet(0), values)]);
  const evaluation = evaluateWorkbook(workbook, mof2020);
  return { workbook, evaluation, plan: planRecalculation(evaluation, workbook) };
};

describe('of the scores and the total that would be written', () => {
  const { plan, evaluation } = planOf({ [SCORE]: 10, [TOTAL]: 98 });
  const chosen = (...cells: readonly string[]) => selectWrites(plan, evaluation, new Set(cells.map((cell) => `表1!${cell}`))).map(({ cell, after }) => [cell, after]);

  test('all are written unless somebody says otherwise', () => {
    expect(selectWrites(plan, evaluation).map(({ cell, after }) => [cell, after])).toEqual([[SCORE, 9.9], [TOTAL, 99.9]]);
  });
  test('the total follows a score that was left as it is', () => {
    expect(chosen(TOTAL)).toEqual([[TOTAL, 100]]);
  });
  test('a score can be written alone, and nothing can', () => {
    expect(chosen(SCORE)).toEqual([[SCORE, 9.9]]);
    expect(chosen()).toEqual([]);
  });
});

test('a total that is right as soon as a score stays as it is is not written', () => {
  const { plan, evaluation } = planOf({ [SCORE]: 10, [TOTAL]: 100 });
  expect(selectWrites(plan, evaluation, new Set([`表1!${TOTAL}`]))).toEqual([]);
});

test('a total kept as text stays a text', () => {
  const { plan, evaluation } = planOf({ [SCORE]: 10, [TOTAL]: '98' });
  const [total] = selectWrites(plan, evaluation, new Set([`表1!${TOTAL}`]));
  expect([Number(total?.after), total?.shownAfter]).toEqual([100, '100']);
});

describe('marks', () => {
  const { workbook, evaluation } = planOf({ [SCORE]: 10 });
  const [sheet] = workbook.sheets;
  const marked = (...formulas: readonly string[]) => [{ ...sheet!, marks: formulas.map((formula, index) => ({ id: String(index), formula })) }];
  const { add } = planMarks(evaluation, workbook, []);

  test('that are right stay, a second one of a kind goes, and one that nothing asks for goes', () => {
    const [first] = add;
    const now = planMarks(evaluation, { sheets: marked(first!.formula, first!.formula, '=AND(FALSE,N("selfeval:error")=0)') }, []);
    expect(now.remove.map(({ id }) => id)).toEqual(['1', '2']);
    expect(now.add.map(({ formula }) => formula)).toEqual(add.slice(1).map(({ formula }) => formula));
  });
  test('are not set where a write mends the fault', () => {
    const mended = planMarks(evaluation, workbook, [{ sheet: '表1', cell: SCORE }]);
    expect(mended.add.some(({ cell }) => cell === SCORE)).toBe(false);
    expect(add.some(({ cell }) => cell === SCORE)).toBe(true);
  });
  test('of a protected sheet are neither set nor taken away, and the sheet is named', () => {
    const sheets = marked('=AND(TRUE,N("selfeval:error")=0)').map((one) => ({ ...one, isProtected: true }));
    expect(planMarks(evaluation, { sheets }, [])).toEqual({ add: [], remove: [], protectedSheets: ['表1'] });
  });
});

/** A form with funds, two rows and a total; scores in column G from row 6, the rate in G3. */
function small(cells: { readonly rate?: string; readonly first?: string; readonly second?: string; readonly total?: string }, options: SheetOptions = {}) {
  const { rate = '50%', first = '40', second = '50', total = '95' } = cells;
  const workbook = workbookOf([
    sheetOf(
      [
        ['项目支出绩效自评表', LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, LEFT],
        ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
        [UP, '年度资金总额', '40', '40', '20', '10', rate, '5'],
        ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        [UP, '产出指标', '数量指标', '培训次数', '4次', '4次', '40', first],
        [UP, UP, UP, '检查次数', '3次', '3次', '50', second],
        ['总分', LEFT, LEFT, LEFT, LEFT, LEFT, '100', total],
      ],
      options,
    ),
  ]);
  const evaluation = evaluateWorkbook(workbook, mof2020);
  return { workbook, evaluation, plan: planRecalculation(evaluation, workbook) };
}

describe('what is planned for a cell', () => {
  const planned = ({ plan }: ReturnType<typeof small>) => plan.writes.map(({ cell, kind, after, shownAfter }) => [cell, kind, after, shownAfter]);

  test.each([
    ['0%', 0.5, '50%'],
    ['0.00%', 0.5, '50.00%'],
  ])('a rate under %s is written as a fraction and shown as a percentage', (format, after, shownAfter) => {
    expect(planned(small({ rate: '60%' }, { values: { G3: 0.6 }, numberFormats: { G3: format } }))).toEqual([['G3', 'rate', after, shownAfter]]);
  });
  test('a rate kept as text stays a text', () => {
    expect(planned(small({ rate: '60%' }))).toEqual([['G3', 'rate', '50.00%', '50.00%']]);
  });
  test('a formula is not written over: its value and the right one are said', () => {
    const { plan } = small({ first: '39' }, { formulas: { H5: '=39' } });
    expect(plan.writes).toEqual([]);
    expect(plan.heldBack).toMatchObject([{ cell: 'H5', reason: 'formula', label: '培训次数', shownNow: '39', suggested: '40' }]);
  });
  test('a formula that makes a text gets its suggestion as the text', () => {
    const { plan } = small({ rate: '60%' }, { formulas: { G3: '=TEXT(0.6,"0%")' } });
    expect(plan.heldBack).toMatchObject([{ cell: 'G3', shownNow: '60%', suggested: '50.00%' }]);
  });
  test('nothing, and no mark, on a sheet that is gone by now', () => {
    const { evaluation } = small({ first: '39' });
    expect(planRecalculation(evaluation, { sheets: [] })).toEqual({ writes: [], heldBack: [] });
    expect(planMarks(evaluation, { sheets: [] }, [])).toEqual({ add: [], remove: [], protectedSheets: [] });
  });
});

describe('a total of which some scores are chosen', () => {
  const totalOf = ({ plan, evaluation }: ReturnType<typeof small>, ...cells: readonly string[]) =>
    selectWrites(plan, evaluation, new Set(cells.map((cell) => `Sheet1!${cell}`))).find(({ kind }) => kind === 'total')?.after;

  test('is the whole one with all of them', () => {
    expect(totalOf(small({ first: '39', total: '90' }), 'H5', 'H7')).toBe(95);
  });
  test('counts a score kept as text for its number', () => {
    expect(totalOf(small({ first: '39', total: '90' }, { values: { H5: ' 39 ' } }), 'H7')).toBe(94);
  });
  test('is not written while a score it needs is missing', () => {
    const made = small({ first: '', total: '90' });
    expect(made.plan.writes.map(({ cell }) => cell)).toEqual(['H5', 'H7']);
    expect(totalOf(made, 'H7')).toBeUndefined();
  });
  test('stays a text in a text cell', () => {
    expect(totalOf(small({ first: '39', total: '90' }, { values: { H7: '90' }, numberFormats: { H7: '@' } }), 'H7')).toBe('94');
  });
});
