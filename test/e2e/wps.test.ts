import type { Dialog } from 'playwright-core';
import { shareWorkbench } from '../support/sharedWorkbench';
import type { WorkbenchPage } from '../support/workbenchPage';

jest.setTimeout(120_000);

let workbench: WorkbenchPage;

shareWorkbench((shared) => {
  ({ workbench } = shared);
}, '?program=wps');

/** Presses 保存 and answers the question before it. @returns the question, and whether a file was saved */
async function save(answer: 'accept' | 'dismiss'): Promise<{ readonly question: string | null; readonly isSaved: boolean }> {
  const { page } = workbench;
  let question: string | null = null;
  let isSaved = false;
  const onDialog = (dialog: Dialog): void => {
    question = dialog.message();
    void dialog[answer]();
  };
  const onDownload = (): void => {
    isSaved = true;
  };
  page.on('dialog', onDialog).on('download', onDownload);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  if (answer === 'accept') await page.getByText(/^已保存/u).waitFor();
  else await page.waitForFunction(() => document.querySelector('#save:focus') !== null);
  page.off('dialog', onDialog).off('download', onDownload);
  return { question, isSaved };
}

test('before saving, WPS asks about the reasons that are missing: no calls it off, yes saves', async () => {
  const refused = await save('dismiss');
  expect(refused.question).toMatch(/^还有\d+处偏差原因没有填写：[^]*仍要保存吗？/u);
  expect(refused.isSaved).toBe(false);
  expect(await save('accept')).toMatchObject({ isSaved: true });
});

test('the reminder is turned off in the settings of the pane', async () => {
  await workbench.pane.getByRole('tab', { name: '设置' }).click();
  await workbench.pane.getByRole('checkbox', { name: '保存和打印前提醒' }).uncheck();
  await workbench.paneIdle();
  expect(await save('accept')).toEqual({ question: null, isSaved: true });
});

test('a button of the ribbon works as in Excel', async () => {
  await workbench.ribbon('检查');
  await workbench.paneIdle();
  const { sheets } = await workbench.contents();
  expect(sheets.flatMap((sheet) => sheet.conditionalFormats ?? []).length).toBeGreaterThan(0);
});
