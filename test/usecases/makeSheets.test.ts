import { checkWorkbook, makeFindingsSheet, makeSummary } from '../../src/usecases';
import { MemoryHost } from '../../src/hosts/memory';
import { failureOf } from '../support/hostContract';
import { seedWorkbook } from '../support/seedForms';

function start(ownSheets: readonly string[] = []) {
  const { sheets, ...workbook } = seedWorkbook();
  const own = ownSheets.map((name) => ({ ...sheets[0]!, name, values: [[1]], texts: [['1']], formulas: [[null]], numberFormats: [['General']], merges: [] }));
  const host = MemoryHost.fromSnapshot({ ...workbook, sheets: [...sheets, ...own] });
  return { host, names: async () => (await host.readWorkbook()).sheets.map(({ name }) => name).slice(sheets.length) };
}

test('somebody’s own 汇总表 is left alone: ours has another name, and keeps it', async () => {
  const { host, names } = start(['汇总表']);
  const checked = await checkWorkbook(host);
  expect(await makeSummary(host, checked, 'zh-CN')).toBe('汇总表 (2)');
  expect(await makeSummary(host, await checkWorkbook(host), 'zh-CN')).toBe('汇总表 (2)');
  expect(await names()).toEqual(['汇总表', '汇总表 (2)']);
  expect((await host.readSheet('汇总表')).sheet.values).toEqual([[1]]);
});

test('summary and findings are sheets of their own', async () => {
  const { host, names } = start();
  const checked = await checkWorkbook(host);
  await makeSummary(host, checked, 'en');
  await makeFindingsSheet(host, checked, 'en');
  expect(await names()).toEqual(['Summary', 'Findings']);
});

test('another refusal is told at once', async () => {
  const { host, names } = start(['汇总表']);
  const checked = await checkWorkbook(host);
  host.conditions.isReadOnly = true;
  expect(await failureOf(makeSummary(host, checked, 'zh-CN'))).toMatchObject({ code: 'read-only' });
  expect(await names()).toEqual(['汇总表']);
});
