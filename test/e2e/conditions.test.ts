import { shareWorkbench } from '../support/sharedWorkbench';
import type { WorkbenchPage } from '../support/workbenchPage';

/** What the pane meets in an Excel that is not at its best, switched on under 演示条件 or in the address. */

jest.setTimeout(120_000);

const FORM_1 = '1 开展信访工作';

let workbench: WorkbenchPage;
let address: string;

shareWorkbench((shared) => {
  ({ workbench, address } = shared);
});

const says = (text: string | RegExp): Promise<void> => workbench.pane.getByText(text).first().waitFor();
const paneButton = (name: string | RegExp) => workbench.pane.getByRole('group', { name: '操作' }).getByRole('button', { name, exact: true });
const demo = () => workbench.page.getByRole('region', { name: '演示条件' });
const begin = (query = ''): Promise<void> => workbench.goTo(address + query);

/** Opens the preview of 一键重算 and confirms it. */
async function writeAll(): Promise<void> {
  await paneButton('一键重算得分').click();
  await workbench.pane.getByRole('button', { name: /^写入\d+个单元格$/ }).click();
}

describe('the menu of samples', () => {
  it.each([
    ['2020-绩效自评表-合并', /4张自评表/],
    ['2020-绩效自评表-受保护', /1张自评表/],
    ['2023-绩效自评表-另一种格式', '检查通过，可以上报'],
    ['没有自评表的工作簿', '没有找到自评表'],
    ['空白工作簿', '工作簿里还没有内容'],
  ])('%s', async (label, words) => {
    await workbench.page.getByLabel('示例').selectOption({ label });
    await says(words);
    expect(await workbench.page.getByLabel('示例').locator('option:checked').innerText()).toBe(label);
  });

  it('says of a made-up sample that there is no file to save', async () => {
    await begin('?sample=blank');
    await workbench.page.locator('#save').click();
    await workbench.page.getByText('没有可以保存的文件').waitFor();
  });
});

describe('circumstances of Excel', () => {
  it('are switched on and off by keyboard, and the button says how many are on', async () => {
    await begin();
    const button = workbench.page.getByRole('button', { name: /^演示条件/ });
    await button.press('Enter');
    await demo().getByLabel('文件只读').press('Space');
    await demo().getByLabel('Excel 的响应').selectOption({ label: '慢0.3秒' });
    expect(await button.innerText()).toBe('演示条件（2）');
    await demo().getByLabel('文件只读').press('Space');
    await demo().getByLabel('Excel 的响应').selectOption({ label: '立即' });
    expect(await button.innerText()).toBe('演示条件');
    await demo().getByLabel('文件只读').press('Escape');
    expect(await demo().isVisible()).toBe(false);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('a read-only file: it is checked, and the buttons that would write say why they do not', async () => {
    await begin('?readOnly');
    await says('这份工作簿是只读的');
    await says(/4张自评表/);
    await workbench.type(FORM_1, 'J25', '5');
    await paneButton('检查').click();
    await says(/5处错误/);
    const recalculate = paneButton('一键重算得分');
    expect(await recalculate.getAttribute('aria-disabled')).toBe('true');
    expect(await recalculate.getAttribute('title')).toContain('只读');
    await recalculate.focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.paneIdle();
    expect((await workbench.cell(FORM_1, 'J25')).value).toBe(5);
  });

  it('protected sheets: the cells that cannot be written are listed with what to type', async () => {
    await begin();
    await workbench.type(FORM_1, 'J25', '5');
    await paneButton('检查').click();
    await workbench.page.getByRole('button', { name: /^演示条件/ }).click();
    await demo().getByLabel('工作表受保护').check();
    await writeAll();
    await says(/单元格已锁定/);
    expect((await workbench.cell(FORM_1, 'J25')).value).toBe(5);
  });

  it('a cell being edited: the check says so, and comes off when the editing is over', async () => {
    await begin('?editing');
    await says('检查没有完成');
    // What is said before the first check stands where everything else does.
    const [hint, button] = await Promise.all([
      workbench.pane.getByText('点“检查”读取工作簿').boundingBox(),
      paneButton('一键重算得分').boundingBox(),
    ]);
    expect(hint!.x).toBe(button!.x);
    await demo().getByLabel('正在编辑单元格').uncheck();
    await workbench.pane.getByRole('button', { name: '再试一次' }).click();
    await says(/4张自评表/);
  });

  it('an Excel without ExcelApi 1.13: the pane says that it is too old', async () => {
    await begin('?excelApi=1.12');
    await workbench.pane.getByRole('alert').waitFor();
    await demo().getByLabel('Excel 的版本').selectOption('ExcelApi 1.13');
    await says(/4张自评表/);
  });

  it('a slow Excel: the pane says what it is doing and takes no second order meanwhile', async () => {
    await begin('?latency=300');
    // What was asked while the pane started has been answered when this is.
    await paneButton('检查').click();
    await workbench.paneIdle();
    const requests = await workbench.requestsOf(async () => {
      await paneButton('检查').click();
      await workbench.pane.locator('main[aria-busy="true"]').waitFor();
      // The mouse of the test would wait until the button takes clicks again.
      await paneButton('检查').press('Enter');
    });
    expect(requests).toEqual({ read: 1, write: 0 });
  });

  it('a second user’s edit arrives as one of a co-author, and the pane checks again by itself', async () => {
    await begin();
    await says(/4处错误/);
    await workbench.select(FORM_1, 'J25');
    await workbench.page.getByRole('button', { name: /^演示条件/ }).click();
    await demo().getByLabel('另一位用户把选中的单元格改为').fill('5');
    await demo().getByRole('button', { name: '改' }).click();
    await workbench.page.getByText(`另一位用户把 ${FORM_1}!J25 改成了“5”。`).waitFor();
    await says(/[56]处错误/);
  });

  it('a writing that breaks off halfway: what was written is put back, and the next one comes off', async () => {
    await begin();
    for (const [cell, wrong] of [['J24', '3'], ['J25', '5']] as const) await workbench.type(FORM_1, cell, wrong);
    await paneButton('检查').click();
    await workbench.paneIdle();
    await workbench.page.getByRole('button', { name: /^演示条件/ }).click();
    await demo().getByLabel('下一次写入中途出错').check();
    await writeAll();
    await says('没有写入');
    expect((await workbench.cells(FORM_1, ['J24', 'J25'])).map(({ value }) => value)).toEqual([3, 5]);
    expect(await demo().getByLabel('下一次写入中途出错').isChecked()).toBe(false);
    await workbench.pane.getByRole('button', { name: /^写入\d+个单元格$/ }).click();
    await says(/^已写入/);
    expect((await workbench.cells(FORM_1, ['J24', 'J25'])).map(({ value }) => value)).toEqual([15, 9.9]);
  });

  it('speak English, too', async () => {
    await begin('?lang=en&readOnly');
    await workbench.page.getByRole('region', { name: 'Conditions' }).getByLabel('Read-only file').waitFor();
    expect(await workbench.page.locator('#demo').innerText()).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
