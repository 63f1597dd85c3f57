import { setTimeout } from 'node:timers/promises';
import { openPackage } from '../../src/hosts/package';
import { shareWorkbench } from '../support/sharedWorkbench';
import type { WorkbenchPage } from '../support/workbenchPage';

jest.setTimeout(180_000);

const FORM_1 = '1 开展信访工作';
const FORM_2 = '2 特殊疑难信访';
const FORM_4 = '4 信访业务';
const ERROR_FILL = '#FFC7CE';

/** Three scores and a total as they stand in the sample, and what is typed over them. */
const FALSIFIED = [
  { sheet: FORM_1, cell: 'J25', right: 9.9, wrong: 10 },
  { sheet: FORM_2, cell: 'J23', right: 9.9, wrong: 10 },
  { sheet: FORM_4, cell: 'K6', right: 7.6, wrong: 10 },
  { sheet: FORM_4, cell: 'J26', right: 95.2, wrong: 98 },
] as const;

/** Milliseconds in which office.js, which the pane has fetched before, is ready many times over. */
const SLOW_FETCH = 1500;

let workbench: WorkbenchPage;

shareWorkbench((shared) => {
  ({ workbench } = shared);
});

/** Text that the pane shows, awaited. */
const paneSays = (text: string | RegExp): Promise<void> => workbench.pane.getByText(text).first().waitFor();
const paneButton = (name: string | RegExp) => workbench.pane.getByRole('group', { name: '操作' }).getByRole('button', { name });

async function falsify(): Promise<void> {
  for (const { sheet, cell, wrong } of FALSIFIED) await workbench.type(sheet, cell, String(wrong));
}

async function valuesOf(cells: readonly { readonly sheet: string; readonly cell: string }[]): Promise<unknown[]> {
  const values: unknown[] = [];
  for (const { sheet, cell } of cells) values.push((await workbench.cell(sheet, cell)).value);
  return values;
}

/** What the cells hold and how they look, without marks, settings and the sheet in front. */
async function cellsOfAllSheets(): Promise<unknown> {
  const { sheets } = await workbench.contents();
  return sheets.map((sheet) => ({ ...sheet, conditionalFormats: [] }));
}

async function marksOfAllSheets(): Promise<number> {
  const { sheets } = await workbench.contents();
  return sheets.reduce((sum, sheet) => sum + (sheet.conditionalFormats?.length ?? 0), 0);
}

describe('the accountant', () => {
  let untouched: unknown;

  it('sees at once what is wrong with the four forms', async () => {
    await paneSays(/4张自评表 · 4处错误/);
    untouched = await cellsOfAllSheets();
  });

  it('falsifies three scores and a total, and the check reports them', async () => {
    await falsify();
    await paneButton('检查').click();
    await paneSays(/4张自评表 · 8处错误/);
    await workbench.pane.getByRole('tab', { name: /问题/ }).click();
    await workbench.pane.getByRole('button', { name: /^错误 \d/ }).click();
    // Only what is in sight is drawn: the problems are gone through one after the other.
    const seen: string[] = [];
    for (let place = 1; place <= 8; place += 1) {
      await workbench.pane.getByRole('button', { name: '下一处' }).click();
      const words = workbench.pane.getByRole('status').filter({ hasText: `第${place}处` });
      seen.push(await words.innerText());
      await workbench.paneIdle();
    }
    for (const cell of ['J25', 'J23', 'K6', 'J26']) expect(seen.join()).toMatch(new RegExp(`\\b${cell}\\b`));
  });

  it('gets the right values back with one click and a look at them, and nothing else changes', async () => {
    await paneButton('一键重算得分').click();
    await paneSays('将写入4个单元格');
    expect(await valuesOf(FALSIFIED)).toEqual(FALSIFIED.map(({ wrong }) => wrong));
    await workbench.pane.getByRole('button', { name: '写入4个单元格' }).click();
    await paneSays('已写入4个单元格');
    expect(await valuesOf(FALSIFIED)).toEqual([9.9, 9.9, 7.6, 95.2]);
    expect(await cellsOfAllSheets()).toEqual(untouched);
  });

  it('sees the missing reasons of the satisfaction rows highlighted, and a reason takes its highlight away', async () => {
    await workbench.select(FORM_1, 'K25');
    await workbench.waitForFill(FORM_1, 'K25', ERROR_FILL);
    await workbench.waitForFill(FORM_2, 'K23', ERROR_FILL);
    await workbench.type(FORM_1, 'K25', '个别群众对办理时限不满意；改进措施：限时办结。');
    await workbench.waitForFill(FORM_1, 'K25', null);
    await workbench.waitForFill(FORM_2, 'K23', ERROR_FILL);
  });

  it('takes the writing back', async () => {
    await paneButton('撤销').click();
    await paneSays('已撤销，恢复了4个单元格');
    expect(await valuesOf(FALSIFIED)).toEqual(FALSIFIED.map(({ wrong }) => wrong));
    expect((await workbench.cell(FORM_1, 'K25')).value).toBe('个别群众对办理时限不满意；改进措施：限时办结。');
  });

  it('clears the marks, and the saved file holds what the grid shows and no mark', async () => {
    expect(await marksOfAllSheets()).toBeGreaterThan(0);
    await paneButton('清除标记').click();
    await paneSays(/已清除\d+处标记/);
    expect(await marksOfAllSheets()).toBe(0);
    const { name, bytes } = await workbench.save();
    const saved = openPackage(bytes, name).snapshot();
    expect(saved.sheets.flatMap((sheet) => sheet.marks)).toEqual([]);
    const form = saved.sheets.find((sheet) => sheet.name === FORM_4);
    expect([form?.values[5]?.[10], form?.values[25]?.[9]]).toEqual([10, 98]);
  });
});

describe('the ribbon', () => {
  beforeEach(() => workbench.restart());

  it('recalculates without the pane', async () => {
    await falsify();
    await workbench.ribbon('一键重算');
    expect(await valuesOf(FALSIFIED)).toEqual([9.9, 9.9, 7.6, 95.2]);
    expect(await workbench.notice()).toBe('');
  });

  it('loses no press while its page is still being fetched, and office.js is there already', async () => {
    const commands = /\/commands\.\w+\.js$/;
    await workbench.page.route(commands, async (route) => {
      await setTimeout(SLOW_FETCH);
      await route.continue();
    });
    await falsify();
    await workbench.ribbon('一键重算');
    expect(await workbench.notice()).toBe('');
    expect(await valuesOf(FALSIFIED)).toEqual(FALSIFIED.map(({ right }) => right));
    await workbench.page.unroute(commands);
  });

  it('checks and marks, goes to the next missing reason, and clears the marks', async () => {
    await workbench.ribbon('检查');
    await workbench.select(FORM_1, 'K25');
    await workbench.waitForFill(FORM_1, 'K25', ERROR_FILL);
    await workbench.select(FORM_1, 'A1');
    await workbench.ribbon('偏差原因');
    expect(await workbench.page.evaluate(() => window.selfevalWorkbench?.model.selection.area.left)).toBe(10);
    await workbench.ribbon('清除标记');
    expect(await marksOfAllSheets()).toBe(0);
    await workbench.waitForFill(FORM_1, 'K25', null);
  });

  it('saves marks into the file and shows them again when it is opened', async () => {
    await workbench.ribbon('检查');
    const { name, bytes } = await workbench.save();
    const marks = await marksOfAllSheets();
    expect(openPackage(bytes, name).snapshot().sheets.flatMap((sheet) => sheet.marks)).toHaveLength(marks);
    await workbench.pick({ name: '再打开.xlsx', bytes });
    await workbench.page.getByText('已打开 再打开.xlsx。').waitFor();
    expect(await marksOfAllSheets()).toBe(marks);
    await workbench.select(FORM_1, 'K25');
    await workbench.waitForFill(FORM_1, 'K25', ERROR_FILL);
  });
});
