import { takePageFaults } from '../support/pageFaults';
import { shareWorkbench } from '../support/sharedWorkbench';
import type { WorkbenchPage } from '../support/workbenchPage';

/** Nothing that a person, another person or Excel does at the wrong moment loses work or writes what nobody saw. */

jest.setTimeout(120_000);

const FORM_1 = '1 开展信访工作';
const FORM_2 = '2 特殊疑难信访';

let workbench: WorkbenchPage;
let address: string;

shareWorkbench((shared) => {
  ({ workbench, address } = shared);
});

const says = (text: string | RegExp): Promise<void> => workbench.pane.getByText(text).first().waitFor();
const action = (name: string) => workbench.pane.getByRole('group', { name: '操作' }).getByRole('button', { name, exact: true });
const confirm = () => workbench.pane.getByRole('button', { name: /^写入\d+个单元格$/ });
const scores = async (): Promise<unknown[]> => (await workbench.cells(FORM_1, ['J24', 'J25'])).map(({ value }) => value);

async function falsify(): Promise<void> {
  for (const [cell, wrong] of [['J24', '3'], ['J25', '5']] as const) await workbench.type(FORM_1, cell, wrong);
}

async function openPreview(): Promise<void> {
  await action('一键重算得分').click();
  await says(/将写入\d+个单元格/);
}

describe('at the wrong moment', () => {
  beforeEach(() => workbench.goTo(address));

  it('a cell that somebody changed after the preview was made is left alone and named', async () => {
    await falsify();
    await openPreview();
    await workbench.editAsOtherUser(FORM_1, 'J25', 7);
    await confirm().click();
    await says(/^已写入/);
    await says('检查之后有人改过');
    await workbench.pane.getByRole('button', { name: /J25/ }).first().waitFor();
    expect(await scores()).toEqual([15, 7]);
  });

  it('two quick clicks write once', async () => {
    await falsify();
    await openPreview();
    const { write } = await workbench.requestsOf(async () => {
      await confirm().dblclick();
      await says(/^已写入/);
    });
    expect(write).toBe(1);
    await workbench.pane.getByRole('tab', { name: '写入记录' }).click();
    await workbench.pane.getByRole('article').first().waitFor();
    expect(await workbench.pane.getByRole('article').count()).toBe(1);
  });

  it('a failure in the middle of a writing leaves what was written before, and what can be undone', async () => {
    await falsify();
    await openPreview();
    await confirm().click();
    await says(/^已写入/);
    await falsify();
    await workbench.page.getByRole('button', { name: /^演示条件/ }).click();
    await workbench.page.getByLabel('下一次写入中途出错').check();
    await openPreview();
    await confirm().click();
    await says('没有写入');
    expect(await scores()).toEqual([3, 5]);
    await workbench.pane.getByRole('button', { name: '取消' }).click();
    for (const [cell, right] of [['J24', '15'], ['J25', '9.9']] as const) await workbench.type(FORM_1, cell, right);
    await action('撤销').click();
    await says(/^已撤销，恢复了\d个单元格/);
    expect(await scores()).toEqual([3, 5]);
  });

  it('the record of what was written is in the file, and can be undone after it was opened again', async () => {
    await falsify();
    await openPreview();
    await confirm().click();
    await says(/^已写入/);
    const { bytes } = await workbench.save();
    await workbench.pick({ name: '第二天.xlsx', bytes });
    await workbench.page.getByText('已打开 第二天.xlsx。').waitFor();
    await workbench.paneIdle();
    await workbench.pane.getByRole('tab', { name: '写入记录' }).click();
    await workbench.pane.getByRole('button', { name: /^撤销.*的写入$/ }).click();
    await says(/^已撤销/);
    expect(await scores()).toEqual([3, 5]);
  });

  it('after an edit the pane checks that sheet again by itself: one request reads it, and neither selection nor focus moves', async () => {
    await workbench.select(FORM_2, 'B2');
    await action('标出问题').focus();
    const { read, write } = await workbench.requestsOf(async () => {
      await workbench.editAsOtherUser(FORM_1, 'J25', 5);
      await says(/5处错误/);
    });
    expect({ read, write }).toEqual({ read: 1, write: 0 });
    expect(await workbench.selected()).toBe(`${FORM_2}!B2`);
    expect(await action('标出问题').evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

describe('on a line that fails', () => {
  afterEach(() => workbench.page.unroute('**/core.*.js'));

  it('the pane is there, says what did not come, and fetches it anew when it is asked to', async () => {
    await workbench.page.route('**/core.*.js', (route) => route.abort());
    await workbench.glimpse(address);
    await says(/没有取到/);
    // The browser tells of the failed request as well.
    expect(takePageFaults()).toEqual([expect.stringContaining('ERR_FAILED')]);
    await workbench.page.unroute('**/core.*.js');
    await workbench.pane.getByRole('button', { name: '再试一次' }).click();
    await says(/张自评表/);
  });
});

describe('with three hundred forms', () => {
  beforeAll(() => workbench.goTo(`${address}?sample=many`));

  it('lists only what is in sight', async () => {
    await says('300张自评表');
    for (const tab of [/^问题/, /^计算依据/, /^总览/]) {
      await workbench.pane.getByRole('tab', { name: tab }).click();
      await workbench.pane.getByRole('tabpanel').getByRole('listitem').first().waitFor();
      expect(await workbench.pane.locator('*').count()).toBeLessThan(1500);
    }
  });

  it.each([
    [700, 'and the list keeps its place'],
    [560, 'which a low pane is scrolled to'],
  ])('says far down the list what came of a button, in a window of %i pixels, %s', async (height) => {
    await workbench.page.setViewportSize({ width: 1366, height });
    const { paneFrame } = workbench;
    await workbench.pane.getByRole('tab', { name: /^总览/ }).click();
    await workbench.pane.getByRole('tabpanel').getByRole('listitem').first().waitFor();
    await paneFrame.evaluate(() => window.scrollTo(0, 3000));
    // Pressed where it is: a click of the test would first scroll to the button.
    await action('清除标记').evaluate((button) => button instanceof HTMLElement && button.click());
    const message = workbench.pane.getByRole('region', { name: '工作簿里没有本助手的标记' });
    await message.waitFor();
    const { top, bottom, below, scrolled } = await message.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, bottom, below: document.querySelector('header')?.getBoundingClientRect().bottom ?? 0, scrolled: window.scrollY };
    });
    expect(top).toBeGreaterThanOrEqual(below);
    expect(bottom).toBeLessThanOrEqual(height);
    expect(scrolled > 2000).toBe(height === 700);
    await message.getByRole('button', { name: '关闭这条消息' }).click();
    await workbench.page.setViewportSize({ width: 1366, height: 768 });
  });

  it('says how far a check has come, answers meanwhile, and stops when it is told to', async () => {
    await workbench.slowDown(8);
    await action('检查').click();
    await says(/第\d+张，共300张/);
    await workbench.pane.getByRole('tab', { name: '设置' }).click();
    await workbench.pane.getByRole('button', { name: '停止' }).click();
    await workbench.slowDown(1);
    await workbench.paneIdle();
    await says('计分口径');
  });
});
