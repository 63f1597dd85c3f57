import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { formHtml, printedForm } from '../../src/core/export';
import { MemoryHost } from '../../src/hosts/memory';
import { contentOf } from '../support/seedContent';
import { SEED_FORMS, seedWorkbook } from '../support/seedForms';
import { sheetOf, workbookOf } from '../support/sheetBuilder';
import { idle, openPane } from './support/renderPane';

jest.setTimeout(60_000);

const CONTENTS = SEED_FORMS.map(contentOf);
const HTML = CONTENTS.map((content) => formHtml(printedForm(content))).join('\n');

const press = async (user: Awaited<ReturnType<typeof openPane>>, name: string | RegExp) => {
  await user.click(await screen.findByRole('button', { name }));
};

/** Pastes as a browser does. */
function paste(data: Readonly<Record<string, string>>): void {
  fireEvent.paste(screen.getByRole('textbox', { name: '粘贴到这里' }), { clipboardData: { getData: (type: string) => data[type] ?? '' } });
}

const sheetNames = async (host: MemoryHost) => (await host.readWorkbook()).sheets.map(({ name }) => name);

describe('从 Word 导入', () => {
  it('lists what was pasted, writes nothing before it is told to, and makes a sheet of each chosen form', async () => {
    const host = new MemoryHost({ name: '空.xlsx', sheets: [{ name: 'Sheet1', cells: {} }] });
    const user = await openPane(host);
    await press(user, '从 Word 导入');
    await screen.findByRole('textbox', { name: '粘贴到这里' });
    paste({ 'text/html': HTML });
    const forms = await screen.findAllByRole('checkbox');
    expect(forms).toHaveLength(4);
    expect(await sheetNames(host)).toEqual(['Sheet1']);
    await user.click(forms[1]!);
    await press(user, '导入3张');
    await screen.findByText('已新建3张工作表');
    const projects = CONTENTS.filter((_, index) => index !== 1).map(({ projectName }) => projectName);
    expect(await sheetNames(host)).toEqual(['Sheet1', ...projects]);
    await press(user, '完成并检查');
    await idle();
    expect(await screen.findByText('3张自评表')).toBeTruthy();
  });

  it('shows plain text before it reads it, and lists what has no place', async () => {
    const user = await openPane(new MemoryHost({ name: '空.xlsx', sheets: [{ name: 'Sheet1', cells: {} }] }));
    await press(user, '从 Word 导入');
    const box = await screen.findByRole('textbox', { name: '粘贴到这里' });
    fireEvent.change(box, { target: { value: '只是一句话\n没有表格' } });
    await press(user, '读取框里的文字');
    expect(await screen.findByText('没有读到自评表')).toBeTruthy();
    const list = screen.getByRole('region', { name: '没有放进工作表的文字（2）' });
    expect(within(list).getAllByRole('listitem').map((item) => item.textContent)).toEqual(['第1行：只是一句话', '第2行：没有表格']);
    expect(screen.queryByRole('button', { name: /^导入/ })).toBeNull();
  });

  it('a host that refuses leaves the sheets that were made and says why', async () => {
    const host = new MemoryHost({ name: '空.xlsx', sheets: [{ name: 'Sheet1', cells: {} }] });
    const user = await openPane(host);
    await press(user, '从 Word 导入');
    await screen.findByRole('textbox', { name: '粘贴到这里' });
    paste({ 'text/html': HTML });
    await screen.findAllByRole('checkbox');
    host.conditions.isReadOnly = true;
    await press(user, '导入4张');
    expect(await screen.findByText('没有新建工作表')).toBeTruthy();
    expect(await sheetNames(host)).toEqual(['Sheet1']);
  });
});

describe('导出到 Word', () => {
  it('offers the text to be copied by hand where clipboard is barred', async () => {
    const user = await openPane(MemoryHost.fromSnapshot(seedWorkbook()));
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await press(user, '导出到 Word');
    await press(user, '复制为表格');
    const text = await screen.findByRole('textbox', { name: '可以复制的文字' });
    await waitFor(() => expect(text).toHaveProperty('value', expect.stringContaining('上访群众满意度率\t100%\t99%\t10\t9.9\t/')));
  });

  it('names the columns that the official layout does not know', async () => {
    const sheet = sheetOf([
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '佐证材料', '分值', '得分'],
      ['产出指标', '数量指标', '开展培训（次）', '≥2', '3', '见附件', '20', '20'],
    ]);
    const user = await openPane(MemoryHost.fromSnapshot(workbookOf([sheet])));
    await press(user, '导出到 Word');
    expect(await screen.findByText(/^“佐证材料”（.* F1）$/u)).toBeTruthy();
  });

  it('hands nothing out when no form is chosen', async () => {
    const user = await openPane(MemoryHost.fromSnapshot(seedWorkbook()));
    await press(user, '导出到 Word');
    const boxes = await screen.findAllByRole('checkbox', { name: /（表\d）$/u });
    expect(boxes).toHaveLength(SEED_FORMS.length);
    for (const box of boxes) await user.click(box);
    expect(screen.getByText('请至少选一张自评表。')).toBeTruthy();
    expect(screen.getByRole('button', { name: '下载 Word 文档' }).getAttribute('aria-disabled')).toBe('true');
  });
});
