import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { evaluateWorkbook } from '../../../src/core/evaluate';
import type { WorkbookSnapshot } from '../../../src/core/form/snapshot';
import {
  asksWithoutCell,
  countMissingReasons,
  draftFor,
  reasonCells,
  remarksOn,
  writtenReasons,
  type ReasonCell,
} from '../../../src/core/reasons';
import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import { sichuanDept } from '../../../src/core/scoring/packs/sichuanDept';
import { rulePacks } from '../../../src/core/scoring/packs';
import { openPackage } from '../../../src/hosts/package';
import { seedSheet, seedWorkbook } from '../../support/seedForms';
import { LEFT, sheetOf, UP, workbookOf } from '../../support/sheetBuilder';

const cellsOf = (workbook: WorkbookSnapshot, pack = mof2020) => reasonCells(evaluateWorkbook(workbook, pack));
const addresses = (cells: readonly ReasonCell[]) => cells.map(({ key, isMissing }) => (isMissing ? key : `(${key})`));

/** A reason is written into a cell of the first seed form. */
function withReason(cell: string, text: string): WorkbookSnapshot {
  const sheet = seedSheet(0);
  const row = Number(cell.slice(1)) - 1;
  const column = cell.charCodeAt(0) - 65;
  const put = <T,>(rows: readonly (readonly T[])[], value: T) =>
    rows.map((cells, r) => (r === row ? cells.map((old, c) => (c === column ? value : old)) : cells));
  return workbookOf([{ ...sheet, texts: put(sheet.texts, text), values: put(sheet.values, text) }]);
}

describe('cells in which a text is due', () => {
  test('are those that checks ask for, from the top of each form down', () => {
    const workbook = seedWorkbook();
    const evaluation = evaluateWorkbook(workbook, mof2020);
    const cells = reasonCells(evaluation);
    const asked = evaluation.forms.flatMap(({ form, findings }) =>
      findings.filter(({ check }) => /unexplained|missing$/u.test(check) && check !== 'score-missing' && check !== 'actual-missing')
        .map(({ cells: [cell] }) => `${form.sheet}!${cell}`),
    );
    expect(asked.length).toBeGreaterThan(3);
    expect(addresses(cells).sort()).toEqual([...asked].sort());
    expect(countMissingReasons(evaluation)).toBe(cells.length);
    expect(cells.map(({ formIndex }) => formIndex)).toEqual([...cells.map(({ formIndex }) => formIndex)].sort());
  });

  test('a cell with a text is still one of them, but none that is asked for', () => {
    const cells = cellsOf(withReason('J25', '个别群众的诉求超出政策范围，今后加强解释。'));
    expect(addresses(cells)).toContain('(表1!J25)');
  });

  test('a text where nothing is due is nobody’s business', () => {
    expect(addresses(cellsOf(withReason('J14', '好')))).not.toContain('(表1!J14)');
  });

  test('one cell for several rows is one text about all of them', () => {
    const grid = [
      ['项目支出绩效自评表', LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, LEFT],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
      ['产出指标', '数量指标', '培训次数', '4次', '3次', '50', '37.5', '/'],
      [UP, UP, '走访次数', '10次', '9次', '50', '45', UP],
    ];
    const [cell, ...others] = cellsOf(workbookOf([sheetOf(grid)]));
    expect(others).toEqual([]);
    expect(cell).toMatchObject({ key: 'Sheet1!H3', isMissing: true });
    expect(cell!.facts.map(({ label }) => label)).toEqual(['培训次数', '走访次数']);
  });

  test('one block for the whole form is about every row that missed its goal', () => {
    const grid = [
      ['项目支出绩效自评表', LEFT, LEFT, LEFT, LEFT, LEFT, LEFT],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '培训次数', '4次', '3次', '50', '37.5'],
      [UP, UP, '走访次数', '10次', '10次', '50', '50'],
      ['偏差大或目标未完成原因分析', '无', LEFT, LEFT, LEFT, LEFT, LEFT],
    ];
    const [cell, ...others] = cellsOf(workbookOf([sheetOf(grid)]));
    expect(others).toEqual([]);
    expect(cell).toMatchObject({ key: 'Sheet1!B5', isMissing: true });
    expect(draftFor(cell!.facts, 'zh-CN')).toContain('年度指标值4次，实际完成3次，比目标低25%');
  });

  test('funds with a column for it are explained there: little was spent, and the budget was changed', () => {
    const grid = [
      ['项目支出绩效自评表', LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, LEFT],
      ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分', '偏差原因'],
      [UP, '年度资金总额', '50', '40', '20', '10', '50%', '5', ''],
      [UP, '其中：当年财政拨款', '50', '40', '20', '—', '50%', '—', ''],
      ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
      [UP, '产出指标', '数量指标', '培训次数', '4次', '4次', '90', '90', '无'],
      ['总分', LEFT, LEFT, LEFT, LEFT, LEFT, '100', '95', ''],
    ];
    const [cell, ...others] = cellsOf(workbookOf([sheetOf(grid)]), sichuanDept);
    expect(others).toEqual([]);
    expect(cell).toMatchObject({ key: 'Sheet1!I3', isMissing: true });
    expect(cell!.facts.map(({ situation }) => situation)).toEqual(['unexecuted', 'budget-cut']);
    const draft = draftFor(cell!.facts, 'zh-CN');
    for (const said of ['40万元', '20万元', '50%', '50万元']) expect(draft).toContain(said);
  });

  test('funds that have no cell for a text are told apart', () => {
    const evaluation = evaluateWorkbook(workbookOf([seedSheet(3)]), sichuanDept);
    expect(asksWithoutCell(evaluation.forms[0]!).map(({ check }) => check)).toContain('execution-rate-unexplained');
    expect(reasonCells(evaluation).every(({ facts }) => facts.every(({ situation }) => situation !== 'unexecuted'))).toBe(true);
  });
});

/** Every published form at hand, under every pack: what is drafted holds, and what people wrote is left in peace. */
const shared = path.join(__dirname, '../../../../shared/forms/xlsx');
const published = existsSync(shared) ? readdirSync(shared).filter((file) => file.endsWith('.xlsx')) : [];
const workbooks: readonly (readonly [string, () => WorkbookSnapshot])[] = [
  ['seed forms', seedWorkbook],
  ...published.map((file) => [file, () => openPackage(readFileSync(path.join(shared, file)), file).snapshot()] as const),
];

describe.each(workbooks)('%s', (_, read) => {
  const workbook = read();

  test.each(rulePacks.map((pack) => [pack.id, pack] as const))('drafts under %s have no number that is not the row’s', (__, pack) => {
    for (const { form, cell, facts } of cellsOf(workbook, pack)) {
      for (const language of ['zh-CN', 'en'] as const) {
        const draft = draftFor(facts, language);
        expect(draft).not.toMatch(/\{\w+[|}]|undefined|NaN/u);
        const context = { sheet: form.sheet, cell: cell.address, facts, pack, others: writtenReasons([]) };
        expect(remarksOn(draft, context).map(({ code }) => code)).toEqual(['gaps']);
      }
    }
  });

  test('the reasons that stand in it get no remark', () => {
    const cells = cellsOf(workbook);
    const others = writtenReasons(cells);
    const remarks = cells
      .filter(({ isMissing }) => !isMissing)
      .flatMap(({ form, cell, facts }) => remarksOn(cell.text, { sheet: form.sheet, cell: cell.address, facts, pack: mof2020, others }));
    expect(remarks).toEqual([]);
  });
});
