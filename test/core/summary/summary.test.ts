import { evaluateWorkbook } from '../../../src/core/evaluate';
import { defaultPack } from '../../../src/core/scoring/packs';
import type { SheetDesign } from '../../../src/core/sheetDesign';
import { findingsDesign, findingsSheet, formFindings, summaryDesign, type SummaryEntry } from '../../../src/core/summary';
import { formDesign, columnsFor } from '../../../src/core/template';
import { readDesigns } from '../../support/designSnapshot';
import { contentOf } from '../../support/seedContent';
import { SEED_FORMS, seedWorkbook } from '../../support/seedForms';
import { LEFT, sheetOf, workbookOf } from '../../support/sheetBuilder';

const { forms } = evaluateWorkbook(seedWorkbook(), defaultPack);
const entries = forms.map((evaluation): SummaryEntry => ({ evaluation, file: null }));
const options = { pack: defaultPack, language: 'zh-CN' } as const;

/** The row of a design that begins at a place, by the headers of the columns. */
function rowOf(design: SheetDesign, row: number): Record<string, unknown> {
  const at = (line: number) => new Map(design.cells.filter((cell) => cell.row === line).map((cell) => [cell.column, cell.value]));
  const values = at(row);
  return Object.fromEntries([...at(2)].map(([column, header]) => [String(header).replace('\n', ''), values.get(column)]));
}

describe('汇总表', () => {
  const design = summaryDesign(entries, options);

  test('says of each form what was found', () => {
    expect(rowOf(design, 3)).toEqual({
      序号: 1, 工作表: '表1', 实施单位: '昌吉回族自治州信访局', 项目名称: '开展信访工作业务项目', 年度: 2020, '全年预算数（万元）': 66, '全年执行数（万元）': 66,
      执行率: 1, 预算执行: 10, 产出: 50, 效益: 30, 满意度: 9.9, 表上总分: 99.9, 重算总分: 99.9, 评级: '优', 错误: 1, 提醒: 3, 待判断: 0, 待填原因: 3, 结论: '还不能上报',
    });
    expect(rowOf(design, 6)).toMatchObject({ 执行率: 0.760286, 预算执行: 7.6 });
  });

  test('adds up amounts and counts, and averages scores', () => {
    expect(rowOf(design, 7)).toMatchObject({ 项目名称: '合计', '全年预算数（万元）': 115.75, '全年执行数（万元）': 115.98, 错误: 4 });
    expect(rowOf(design, 8)).toMatchObject({ 项目名称: '平均', 产出: 49.4, 表上总分: 98.75, 评级: null });
  });

  test('counts one form in English as one', () => {
    const bases = [1, 2].map((count) => summaryDesign(entries.slice(0, count), { ...options, language: 'en' }).cells.find(({ row }) => row === 1)?.value);
    expect(bases).toEqual([expect.stringMatching(/^1 form; /u), expect.stringMatching(/^2 forms; /u)]);
  });

  test('leads to each form', () => {
    const links = design.cells.flatMap(({ link }) => link ?? []);
    expect(links).toEqual(forms.map(({ form }) => ({ sheet: form.sheet, cell: 'A1' })));
  });

  test('its chart shows every form', () => {
    expect(design.charts).toMatchObject([{ kind: 'bar', categories: { top: 3, bottom: 6 }, series: [{ name: '表上总分' }, { name: '重算总分' }] }]);
  });

  test('of forms in files names and links the files', () => {
    const file = { name: '甲.xlsx', path: '上报/甲.xlsx' };
    const linked = summaryDesign([{ ...entries[0]!, file }], options);
    expect(rowOf(linked, 3)).toMatchObject({ 文件: '甲.xlsx' });
    expect(linked.cells.flatMap(({ link }) => link ?? [])).toEqual([
      { file: file.path, sheet: null, cell: null },
      { file: file.path, sheet: '表1', cell: 'A1' },
    ]);
  });

  test('of very many forms counts ratings in its chart instead', () => {
    const many = summaryDesign(Array.from({ length: 31 }, () => entries[0]!), options);
    const { categories, series } = many.charts[0]!;
    const values = (area: { top: number; left: number; bottom: number }) =>
      many.cells.filter(({ row, column }) => column === area.left && row >= area.top && row <= area.bottom).map(({ value }) => value);
    expect([values(categories), values(series[0]!.values)]).toEqual([['优', '良', '中', '差'], [31, 0, 0, 0]]);
  });

  test('of no form at all has no chart and no averages', () => {
    const none = summaryDesign([], options);
    expect(none.charts).toEqual([]);
    expect(rowOf(none, 4)).toMatchObject({ 项目名称: '平均', 表上总分: null });
  });

  test.each<['元' | '万元' | '亿元', number]>([['元', 0.0066], ['万元', 66], ['亿元', 660_000]])('amounts in %s are put into 万元', async (amountUnit, budget) => {
    const content = { ...contentOf(SEED_FORMS[0]!), amountUnit };
    const workbook = await readDesigns(formDesign(content, { name: '表', columns: columnsFor(content) }));
    const [evaluation] = evaluateWorkbook(workbook, defaultPack).forms;
    expect(rowOf(summaryDesign([{ evaluation: evaluation!, file: null }], options), 3)['全年预算数（万元）']).toBe(budget);
  });

  test('a form without funds, total, unit and name of the project is in it, with nothing said of them', () => {
    const bare = sheetOf([
      ['项目支出绩效自评表', LEFT, LEFT, LEFT, LEFT],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
      ['产出指标', '数量指标', '培训次数', '4次', '4次'],
    ]);
    const [evaluation] = evaluateWorkbook(workbookOf([bare]), defaultPack).forms;
    expect(rowOf(summaryDesign([{ evaluation: evaluation!, file: null }], options), 3)).toMatchObject({
      实施单位: '', 项目名称: '项目支出绩效自评表', '全年预算数（万元）': null, '全年执行数（万元）': null, 执行率: null, 表上总分: null,
    });
  });

  test('levels of one section are added up', () => {
    const split = sheetOf([
      ['项目支出绩效自评表', LEFT, LEFT, LEFT, LEFT, LEFT, LEFT],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '培训次数', '4次', '4次', '60', '60'],
      ['管理指标', '制度', '办法数', '2个', '2个', '20', '20'],
      ['其他指标', '其他', '简报数', '2个', '1个', '20', '10'],
    ]);
    const [evaluation] = evaluateWorkbook(workbookOf([split]), defaultPack).forms;
    expect(rowOf(summaryDesign([{ evaluation: evaluation!, file: null }], options), 3)).toMatchObject({ 其他: 30 });
  });

  test('an amount without a unit is named, and left out of the sums', () => {
    const [first, second] = entries;
    const nameless = { ...first!, evaluation: { ...first!.evaluation, form: { ...first!.evaluation.form, amountUnit: null } } };
    const mixed = summaryDesign([nameless, second!], options);
    expect(rowOf(mixed, 3)['全年预算数（万元）']).toBe('66（单位未写明）');
    expect(rowOf(mixed, 5)['全年预算数（万元）']).toBe(8.75);
  });
});

describe('问题清单', () => {
  test('has every finding once, in the order of the forms, each with a link to its cell', () => {
    const design = findingsDesign(entries, options);
    const found = forms.flatMap(({ form, findings }) => findings.map(({ cells }) => ({ sheet: form.sheet, cell: cells[0] })));
    expect(design.cells.flatMap(({ link }) => link ?? [])).toEqual(found);
    expect(rowOf(design, 3)).toMatchObject({ 序号: 1, 工作表: '表1', 单元格: found[0]!.cell, 级别: '错误' });
    expect(Math.max(...design.cells.map(({ row }) => row))).toBe(2 + found.length);
  });

  test('of forms in files names the file of every finding, and leads into it', () => {
    const file = { name: '甲.xlsx', path: '上报/甲.xlsx' };
    const design = findingsDesign([{ ...entries[0]!, file }], options);
    expect(rowOf(design, 3)).toMatchObject({ 序号: 1, 文件: '甲.xlsx', 工作表: '表1' });
    expect(design.cells.flatMap(({ link }) => link ?? [])).toEqual(forms[0]!.findings.map(({ cells: [cell] }) => ({ file: file.path, sheet: '表1', cell })));
  });

  test('says how many findings it leaves out', () => {
    const design = findingsSheet([formFindings(entries[0]!, 'zh-CN')], options, 1234);
    const last = Math.max(...design.cells.map(({ row }) => row));
    expect(last).toBe(3 + forms[0]!.findings.length);
    expect(design.cells.find(({ row }) => row === last)!.value).toContain('1234');
  });

  test('says that nothing was found', () => {
    const clean = entries.map((entry) => ({ ...entry, evaluation: { ...entry.evaluation, findings: [] } }));
    expect(findingsDesign(clean, options).cells.find(({ row }) => row === 3)!.value).toBe('没有发现问题。');
  });

  test('texts of cells are texts, whatever they begin with', async () => {
    const content = contentOf(SEED_FORMS[0]!);
    const workbook = await readDesigns(formDesign({ ...content, projectName: '=cmd|x' }, { name: '表', columns: columnsFor(content) }));
    const evaluated = evaluateWorkbook(workbook, defaultPack).forms.map((evaluation): SummaryEntry => ({ evaluation, file: null }));
    const made = await readDesigns(findingsDesign(evaluated, options), summaryDesign(evaluated, options));
    expect(made.sheets.flatMap(({ formulas }) => formulas.flat()).filter((formula) => formula !== null)).toEqual([]);
    expect(made.sheets[1]!.texts.flat()).toContain('=cmd|x');
  });
});

test('neither sheet is taken for a form', async () => {
  const workbook = await readDesigns(summaryDesign(entries, options), findingsDesign(entries, options));
  expect(evaluateWorkbook(workbook, defaultPack).forms).toEqual([]);
});

test('both are complete in English', () => {
  const english = { ...options, language: 'en' } as const;
  for (const design of [summaryDesign(entries, english), findingsDesign(entries, english)]) {
    const headers = design.cells.filter(({ row }) => row <= 2).map(({ value }) => String(value ?? ''));
    expect(headers.join(' ')).not.toMatch(/\p{Script=Han}/u);
  }
});
