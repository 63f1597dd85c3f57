import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openPackage } from '../../src/hosts/package';
import { shareWorkbench } from '../support/sharedWorkbench';
import { WorkbenchPage } from '../support/workbenchPage';

jest.setTimeout(120_000);

const SAMPLE = '2020-绩效自评表.xlsx';
const FORM_1 = '1 开展信访工作';
const sample = new Uint8Array(readFileSync(path.resolve(__dirname, '../../assets/samples', SAMPLE)));

let workbench: WorkbenchPage;
let address: string;
let browser: Browser;

shareWorkbench((shared) => {
  ({ workbench, address, browser } = shared);
});
beforeEach(() => workbench.restart());

describe('the workbench', () => {
  it('shows the sample workbook, its four forms as tabs', async () => {
    expect(await workbench.page.locator('#workbook-name').innerText()).toBe(SAMPLE);
    for (const tab of [FORM_1, '2 特殊疑难信访', '3 访惠聚实事好事', '4 信访业务']) {
      await workbench.page.getByText(tab, { exact: true }).first().waitFor();
    }
    expect(await workbench.cell(FORM_1, 'A1')).toMatchObject({ value: '项目支出绩效自评表' });
  });

  it('shows the ribbon group of the manifest in Chinese, and hides and shows the pane by its button', async () => {
    const group = workbench.page.getByRole('toolbar', { name: '绩效自评' });
    expect(await group.getByRole('button').allInnerTexts()).toEqual(['一键重算', '检查', '偏差原因', '清除标记', '打开窗格']);
    const pane = workbench.page.locator('#pane');
    expect(await pane.isVisible()).toBe(true);
    await workbench.ribbon('打开窗格');
    expect(await pane.isVisible()).toBe(false);
    await workbench.ribbon('打开窗格');
    expect(await pane.isVisible()).toBe(true);
  });

  it('speaks English when asked to', async () => {
    const english = await WorkbenchPage.open(browser, address, '?lang=en');
    const group = english.page.getByRole('toolbar', { name: 'Self-evaluation' });
    await group.getByRole('button', { name: 'Recalculate' }).waitFor();
    expect(await english.page.locator('#save').innerText()).toBe('Save');
    expect(await english.page.locator('html').getAttribute('lang')).toBe('en');
    expect(await english.page.locator('body').innerText()).not.toMatch(/打开|保存|示例|撤销/);
    await english.close();
  });

  it('goes round title bar, ribbon, grid and pane with F6', async () => {
    const { page } = workbench;
    await page.locator('#undo').focus();
    for (const region of ['#ribbon', '#grid', '#pane', '.title-bar']) {
      await page.keyboard.press('F6');
      await page.waitForFunction((selector) => document.querySelector(selector)!.contains(document.activeElement), region);
      if (region === '#pane') await workbench.paneElementFocused();
    }
  });

  it('goes on from the last place in the pane with Tab, and comes back in at the first', async () => {
    const inPane = (): Promise<string> => workbench.paneFrame.evaluate(() => document.activeElement?.textContent ?? '');
    await workbench.enterPane();
    await workbench.paneElementFocused();
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.press('Shift+Tab');
    const first = await inPane();
    await workbench.page.keyboard.press('Shift+Tab');
    await workbench.paneLeft();
    await workbench.enterPane();
    await workbench.paneFrame.waitForFunction((text) => document.activeElement?.textContent === text, first);
  });

  it('stays in the pane with an Esc that closes something there, and goes to the cells with the next', async () => {
    const { pane, page } = workbench;
    const named = (name: RegExp) => pane.getByRole('button', { name }).first();
    await pane.getByRole('tab', { name: /^问题/ }).click();
    await named(/^详情/).click();
    await named(/^忽略并注明/).click();
    await page.keyboard.press('Escape');
    await named(/^忽略并注明/).waitFor();
    expect(await workbench.isPaneFocused()).toBe(true);
    expect(await named(/^忽略并注明/).evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await workbench.paneLeft();
  });

  it('leaves the grid its paper where colours are forced', async () => {
    const { page } = workbench;
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    expect(await page.locator('#grid').evaluate((grid) => getComputedStyle(grid).backgroundColor)).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ forcedColors: null, colorScheme: null });
  });

  it('keeps the width of the pane between 320 and 500 pixels, by keyboard too', async () => {
    const divider = workbench.page.getByRole('separator', { name: '窗格宽度' });
    const width = async (): Promise<number | undefined> => (await workbench.page.locator('#pane').boundingBox())?.width;
    expect(await width()).toBe(350);
    await divider.press('End');
    await divider.press('ArrowLeft');
    expect(await width()).toBe(500);
    await divider.press('Home');
    await divider.press('ArrowRight');
    expect(await width()).toBe(320);
  });

  it('undoes and redoes what was typed', async () => {
    const before = await workbench.cell(FORM_1, 'J25');
    await workbench.type(FORM_1, 'J25', '5');
    expect((await workbench.cell(FORM_1, 'J25')).value).toBe(5);
    await workbench.page.getByRole('button', { name: '撤销', exact: true }).first().click();
    expect((await workbench.cell(FORM_1, 'J25')).value).toBe(before.value);
    await workbench.page.getByRole('button', { name: '恢复', exact: true }).first().click();
    expect((await workbench.cell(FORM_1, 'J25')).value).toBe(5);
  });
});

describe('files', () => {
  it('opens a workbook by the button', async () => {
    await workbench.pick({ name: '我的自评表.xlsx', bytes: sample });
    await workbench.page.getByText('已打开 我的自评表.xlsx。').waitFor();
    expect(await workbench.page.locator('#workbook-name').innerText()).toBe('我的自评表.xlsx');
    expect(await workbench.cell(FORM_1, 'A1')).toMatchObject({ value: '项目支出绩效自评表' });
  });

  it.each(['#grid', '#ribbon', '#pane'])('opens a workbook dropped on %s', async (place) => {
    await workbench.drop(place, { name: '拖进来.xlsx', bytes: sample });
    await workbench.page.getByText('已打开 拖进来.xlsx。').waitFor();
    expect(await workbench.page.locator('#drop').isVisible()).toBe(false);
  });

  it('asks before it drops changes, and keeps them when the answer is no', async () => {
    await workbench.type(FORM_1, 'J25', '5');
    const asked: string[] = [];
    workbench.page.once('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await workbench.pick({ name: '另一个.xlsx', bytes: sample });
    expect(asked).toEqual([expect.stringContaining('未保存的修改')]);
    expect(await workbench.page.locator('#workbook-name').innerText()).toBe(SAMPLE);
    expect((await workbench.cell(FORM_1, 'J25')).value).toBe(5);
  });

  it('counts a choice and a mark as changes that are not saved yet, and saves by Ctrl+S in the pane too', async () => {
    const { page, pane } = workbench;
    const changed = page.locator('#changed');
    await workbench.goTo(address);
    expect(await changed.isVisible()).toBe(false);
    await pane.getByRole('button', { name: '标出问题', exact: true }).click();
    await changed.waitFor();
    const downloaded = page.waitForEvent('download');
    await pane.getByRole('button', { name: '标出问题', exact: true }).press('Control+S');
    expect((await downloaded).suggestedFilename()).toBe(SAMPLE);
    await changed.waitFor({ state: 'hidden' });
    await pane.getByRole('tab', { name: '设置' }).click();
    await pane.getByLabel('小数位数').selectOption('1');
    await changed.waitFor();
    await workbench.goTo(address);
  });

  it('keeps every button of the title bar in sight when the window is narrow', async () => {
    const { page } = workbench;
    await workbench.type(FORM_1, 'J25', '5');
    for (const width of [683, 1000]) {
      await page.setViewportSize({ width, height: 600 });
      const edges = await page.locator('.title-bar :is(button, select, a)').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
      expect(Math.max(...edges)).toBeLessThanOrEqual(width);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
    await workbench.goTo(address);
  });

  it.each([
    ['自评表.docx', new TextEncoder().encode('PK'), '从 Word 导入'],
    ['说明.txt', new TextEncoder().encode('这不是工作簿'), '它不是 .xlsx'],
    ['半个.xlsx', sample.slice(0, sample.length / 2), '打不开 半个.xlsx'],
    ['旧格式.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]), '.xls 格式'],
    ['空.xlsx', new Uint8Array(), '打不开 空.xlsx'],
  ])('says in plain words that %s cannot be opened and keeps the present workbook', async (name, bytes, words) => {
    await workbench.pick({ name, bytes });
    const alert = workbench.page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain(words);
    expect(await workbench.page.locator('#workbook-name').innerText()).toBe(SAMPLE);
    expect(await workbench.cell(FORM_1, 'A1')).toMatchObject({ value: '项目支出绩效自评表' });
  });

  it('gives the very same file back when nothing was changed', async () => {
    const saved = await workbench.save();
    expect(saved.name).toBe(SAMPLE);
    expect(Buffer.from(saved.bytes).equals(Buffer.from(sample))).toBe(true);
  });

  it('saves what was typed and nothing else', async () => {
    await workbench.type(FORM_1, 'J25', '9.5');
    await workbench.type(FORM_1, 'K25', '个别群众对办理时限不满意；改进措施：限时办结。');
    const saved = openPackage((await workbench.save()).bytes, SAMPLE);
    const [before, after] = [openPackage(sample, SAMPLE).snapshot(), saved.snapshot()];
    const cells = saved.cells([{ sheet: FORM_1, cell: 'J25' }, { sheet: FORM_1, cell: 'K25' }]);
    expect(cells.map((cell) => cell.value)).toEqual([9.5, '个别群众对办理时限不满意；改进措施：限时办结。']);

    saved.apply({
      writes: cells.map((cell) => {
        const { value, formula } = openPackage(sample, SAMPLE).cells([cell])[0]!;
        return { ...cell, before: { value: cell.value, formula: cell.formula }, after: formula ?? value };
      }),
      addMarks: [],
      removeMarks: [],
      settings: {},
    });
    expect(after.sheets.map((sheet) => sheet.name)).toEqual(before.sheets.map((sheet) => sheet.name));
    expect(saved.snapshot()).toEqual(before);
  });
});
