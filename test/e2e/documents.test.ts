import { mkdirSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { printedForm } from '../../src/core/export';
import { readDocument } from '../../src/core/import';
import { readFile, writeForms } from '../../src/documents';
import { contentOf } from '../support/seedContent';
import { SEED_FORMS } from '../support/seedForms';
import { shareWorkbench } from '../support/sharedWorkbench';
import type { WorkbenchPage } from '../support/workbenchPage';

jest.setTimeout(180_000);

let workbench: WorkbenchPage;
let folder: string;

shareWorkbench((shared) => {
  ({ workbench } = shared);
}, '?sample=blank');
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'selfeval-documents-'));
});

const button = (name: string | RegExp) => workbench.pane.getByRole('button', { name });
const paneSays = (text: string | RegExp): Promise<void> => workbench.pane.getByText(text).first().waitFor();

/** A picture of the window for whoever wants to look, where a folder for pictures is named. */
async function picture(name: string): Promise<void> {
  const pictures = process.env['SELFEVAL_PICTURES'];
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await workbench.page.screenshot({ path: path.join(pictures, `${name}.png`) });
}

/** The seed forms with a total and a score that are wrong. */
const WRONG = SEED_FORMS.map(contentOf).map((content, index) =>
  index === 0 && content.total !== null ? { ...content, total: { ...content.total, score: '98' } } : content,
);

it('a Word document becomes sheets, is checked and recalculated, and goes back to Word', async () => {
  await button('从 Word 导入').click();
  await workbench.pane.locator('input[type=file]').setInputFiles({
    name: '自评表.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(await writeForms(WRONG.map(printedForm))),
  });
  await paneSays('读到4张自评表');
  await picture('import-preview');
  const before = (await workbench.contents()).sheets.length;
  await button('导入4张').click();
  await paneSays('已新建4张工作表');
  expect((await workbench.contents()).sheets.length).toBe(before + 4);
  await picture('import-done');
  await button('完成并检查').click();
  await paneSays('4张自评表');
  await picture('imported-and-checked');

  await workbench.pane.getByRole('group', { name: '操作' }).getByRole('button', { name: '一键重算得分' }).click();
  await workbench.pane.getByRole('button', { name: /^写入/ }).click();
  await paneSays(/^已写入/);

  await button('导出到 Word').click();
  const [download] = await Promise.all([workbench.page.waitForEvent('download'), button('下载 Word 文档').click()]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  await paneSays(/请在下载文件夹里查看/);
  await picture('exported');

  const { forms, unplaced } = readDocument(await readFile(readFileSync(file)));
  expect(forms.map(({ content }) => content.total?.score)).toEqual(['99.9', '99.9', '100', '95.2']);
  expect(forms.map(({ content }) => content.projectName)).toEqual(SEED_FORMS.map(({ projectName }) => projectName));
  expect(forms[3]?.content.indicators.map(({ target }) => target)).toEqual(SEED_FORMS[3]?.indicators.map(({ target }) => target));
  expect(unplaced).toEqual([]);
});

it('a file that cannot be read is refused with what to do, and nothing is made', async () => {
  const before = (await workbench.contents()).sheets.length;
  await workbench.pane.getByRole('button', { name: '返回' }).click();
  await button('从 Word 导入').click();
  await workbench.pane.locator('input[type=file]').setInputFiles({
    name: '旧表.doc',
    mimeType: 'application/msword',
    buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('WordDocument', 'utf16le')]),
  });
  await paneSays(/另存为/);
  await picture('old-word');
  expect((await workbench.contents()).sheets.length).toBe(before);
});
