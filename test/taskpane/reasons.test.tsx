import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { CellRef } from '../../src/core/plan/transaction';
import { MemoryHost } from '../../src/hosts/memory';
import { createExcelHost } from '../../src/hosts/excel';
import { startOffice } from '../support/installOffice';
import { seedSheet, seedWorkbook } from '../support/seedForms';
import { workbookOf } from '../support/sheetBuilder';
import { announced, button, idle, openPane } from './support/renderPane';
import { toWorkbookData } from './support/workbookData';

jest.setTimeout(60_000);

/** The rows of the first seed form that need a text: two far above their targets, one below. */
const FIRST: CellRef = { sheet: '表1', cell: 'J15' };
const SECOND: CellRef = { sheet: '表1', cell: 'J16' };
const THIRD: CellRef = { sheet: '表1', cell: 'J25' };
const DRAFT_1 = '年度指标值≥2次，实际完成3次，超出50%。原因：____；改进措施：____。';
const REASON = '上级临时增加了一次业务指导，今后年初预留余量。';

async function open(host: MemoryHost = oneForm(), language: 'zh-CN' | 'en' = 'zh-CN'): Promise<UserEvent> {
  const user = await openPane(host, { language });
  await user.click(screen.getByRole('tab', { name: language === 'en' ? /Reasons/u : /偏差原因/u }));
  await screen.findByRole('group', { name: language === 'en' ? 'Filter by state' : '按情况筛选' });
  return user;
}

const oneForm = () => MemoryHost.fromSnapshot(workbookOf([seedSheet(0)]));
const valueOf = async (host: MemoryHost, cell: CellRef) => (await host.readCells([cell]))[0]?.value;
const editor = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '偏差原因分析及改进措施' });
const position = () => screen.getAllByRole('status').map(({ textContent }) => textContent).find((text) => /^第|^共/u.test(text)) ?? '';
const heading = () => screen.getByRole('tabpanel').querySelector('h2')?.textContent ?? '';

describe('going through the rows', () => {
  test('the first row that needs a text is there with its numbers and an empty editor', async () => {
    const host = oneForm();
    await open(host);
    expect(heading()).toBe('对相关部门单位培训、开展业务指导（次）');
    const panel = screen.getByRole('tabpanel');
    expect(within(panel).getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['≥2次', '3次', '高50%']);
    expect(panel.textContent).toContain('写在J15');
    expect(editor().value).toBe('');
    expect(position()).toMatch(/^第1条，共3条/u);
    expect(screen.getByRole('tab', { name: /偏差原因\s*3/u })).toBeTruthy();
    expect(host.applied).toEqual([]);
  });

  test('opening it takes the focus from nobody and moves no selection', async () => {
    const host = oneForm();
    await open(host);
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: /偏差原因/u }));
    expect(host.selected).toBeNull();
  });

  test('写入并下一条 writes the text and goes to the editor of the next row', async () => {
    const host = oneForm();
    const user = await open(host);
    await user.type(editor(), REASON);
    await user.click(button('写入并下一条'));
    await waitFor(() => expect(heading()).toBe('选派成员单位业务骨干进驻联合接访大厅联合接访（人）'));
    expect(await valueOf(host, FIRST)).toBe(REASON);
    expect(document.activeElement).toBe(editor());
    expect(editor().value).toBe('');
    expect(position()).toMatch(/^第2条，共3条/u);
    expect(screen.getByRole('tab', { name: /偏差原因\s*2/u })).toBeTruthy();
    expect(announced()).not.toBe('');
  });

  test('Ctrl+Enter writes too', async () => {
    const host = oneForm();
    const user = await open(host);
    await user.type(editor(), `${REASON}{Control>}{Enter}{/Control}`);
    await waitFor(async () => expect(await valueOf(host, FIRST)).toBe(REASON));
    expect(position()).toMatch(/^第2条/u);
  });

  test('an empty text is not written', async () => {
    const host = oneForm();
    const user = await open(host);
    await user.click(button('写入并下一条'));
    await user.type(editor(), '  {Control>}{Enter}{/Control}');
    expect(host.applied).toEqual([]);
    expect(position()).toMatch(/^第1条/u);
  });

  test('跳过 and 上一条 go to and fro, the focus stays on the button', async () => {
    const user = await open();
    await user.click(button('跳过'));
    expect(position()).toMatch(/^第2条/u);
    expect(document.activeElement).toBe(button('跳过'));
    await user.click(button('上一条'));
    expect(position()).toMatch(/^第1条/u);
    expect(document.activeElement).toBe(button('上一条'));
  });

  test('定位 selects the cell', async () => {
    const host = oneForm();
    const user = await open(host);
    await user.click(button('跳过'));
    await user.click(button('定位'));
    await waitFor(() => expect(host.selected).toEqual(SECOND));
  });

  test('one form of several', async () => {
    const user = await open(MemoryHost.fromSnapshot(seedWorkbook()));
    await user.selectOptions(screen.getByRole('combobox', { name: '自评表' }), '3');
    expect(screen.getByRole('tabpanel').textContent).toContain('表4');
    expect(position()).toMatch(/^第1条，共2条/u);
  });
});

describe('the draft', () => {
  test('is shown, and put in on a click only, with the first gap selected', async () => {
    const host = oneForm();
    const user = await open(host);
    expect(screen.getByText(DRAFT_1)).toBeTruthy();
    expect(editor().value).toBe('');
    await user.click(button('用草稿'));
    expect(editor().value).toBe(DRAFT_1);
    expect(editor().value.slice(editor().selectionStart, editor().selectionEnd)).toBe('____');
    expect(document.activeElement).toBe(editor());
    expect(host.applied).toEqual([]);
  });

  test('does not take away what is typed', async () => {
    const user = await open();
    await user.type(editor(), REASON);
    await user.click(button('用草稿'));
    expect(editor().value).toBe(`${REASON}\n${DRAFT_1}`);
  });

  test('with gaps left is asked about once, then written as the person wants', async () => {
    const host = oneForm();
    const user = await open(host);
    await user.click(button('用草稿'));
    await user.click(button('写入并下一条'));
    expect(host.applied).toEqual([]);
    expect(screen.getByText(/还没有写入：文中有没填的空/u)).toBeTruthy();
    await user.click(button('仍要写入并下一条'));
    await waitFor(async () => expect(await valueOf(host, FIRST)).toBe(DRAFT_1));
  });

  test('in English', async () => {
    await open(oneForm(), 'en');
    expect(screen.getByText('Target ≥2次, actual 3次: 50% above the target. Reason: ____; improvement: ____.')).toBeTruthy();
    expect(button('Write, next')).toBeTruthy();
  });
});

describe('what is typed is never lost', () => {
  test('when a write fails', async () => {
    const host = oneForm();
    const user = await open(host);
    await user.type(editor(), REASON);
    host.conditions.isReadOnly = true;
    await user.click(button('写入并下一条'));
    await idle();
    expect(editor().value).toBe(REASON);
    expect(position()).toMatch(/^第1条/u);
    expect(screen.getByRole('region', { name: '没有写入' })).toBeTruthy();
    host.conditions.isReadOnly = false;
    await user.click(button('写入并下一条'));
    await waitFor(async () => expect(await valueOf(host, FIRST)).toBe(REASON));
  });

  test('when the cell was changed meanwhile: it is not written over', async () => {
    const host = oneForm();
    const user = await open(host);
    await user.type(editor(), REASON);
    host.edit(FIRST, '别人写的原因，已核实。');
    await user.click(button('写入并下一条'));
    await idle();
    expect(await valueOf(host, FIRST)).toBe('别人写的原因，已核实。');
    expect(editor().value).toBe(REASON);
    expect(screen.getByRole('tabpanel').textContent).toContain('别人写的原因，已核实。');
    await user.click(button('改用单元格里的'));
    expect(editor().value).toBe('别人写的原因，已核实。');
  });

  test('when another row or another view is looked at, and when a check runs', async () => {
    const user = await open();
    await user.type(editor(), REASON);
    await user.click(button('跳过'));
    await user.type(editor(), '另一行的原因');
    await user.click(button('检查'));
    await idle();
    expect(editor().value).toBe('另一行的原因');
    await user.click(screen.getByRole('tab', { name: /问题/u }));
    await user.click(screen.getByRole('tab', { name: /偏差原因/u }));
    expect(position()).toMatch(/^第2条/u);
    expect(editor().value).toBe('另一行的原因');
    await user.click(button('上一条'));
    expect(editor().value).toBe(REASON);
  });

  test('when the write is undone', async () => {
    const host = oneForm();
    const user = await open(host);
    await user.type(editor(), REASON);
    await user.click(button('写入并下一条'));
    await waitFor(() => expect(position()).toMatch(/^第2条/u));
    await user.click(screen.getAllByRole('button', { name: '撤销' })[0]!);
    await idle();
    expect(await valueOf(host, FIRST)).toBe('/');
    await user.click(button('上一条'));
    expect(editor().value).toBe(REASON);
    expect(screen.getByRole('tabpanel').textContent).toContain('待写');
  });

  test('when the numbers change so that no text is due', async () => {
    const host = oneForm();
    const user = await open(host);
    await user.type(editor(), REASON);
    host.edit({ sheet: '表1', cell: 'G15' }, 2);
    await user.click(button('检查'));
    await idle();
    expect(heading()).toBe('对相关部门单位培训、开展业务指导（次）');
    expect(editor().value).toBe(REASON);
    expect(screen.getByText(/不再需要说明/u)).toBeTruthy();
  });
});

describe('remarks', () => {
  const withShortReason = () => {
    const host = oneForm();
    host.edit(SECOND, '疫情影响');
    return host;
  };

  test('a text that stands in a cell and says little is among the rows', async () => {
    const user = await open(withShortReason());
    await user.click(button('有提醒 1'));
    expect(editor().value).toBe('疫情影响');
    expect(screen.getByText(/说明很短/u)).toBeTruthy();
  });

  test('are made when one stops typing, not before: a press on a button must not be pushed aside', async () => {
    const user = await open();
    await user.type(editor(), '疫情');
    await user.tab();
    expect(screen.queryByText(/说明很短/u)).toBeNull();
    expect(await screen.findByText(/说明很短/u)).toBeTruthy();
    expect(editor().getAttribute('aria-describedby')).toContain(screen.getByText(/说明很短/u).parentElement?.id);
  });

  test('a short text can be written all the same, and is then left in peace', async () => {
    const host = oneForm();
    const user = await open(host);
    await user.type(editor(), '疫情');
    await user.click(button('写入并下一条'));
    await waitFor(async () => expect(await valueOf(host, FIRST)).toBe('疫情'));
    await waitFor(() => expect(position()).toMatch(/^第2条，共3条/u));
  });
});

describe('the end', () => {
  test('when all are written it says so, says what is next, and has the focus', async () => {
    const host = oneForm();
    const user = await open(host);
    for (const [cell, text] of [[FIRST, REASON], [SECOND, '接访任务增加，抽调人员增多。'], [THIRD, '个别诉求超出政策范围，今后加强解释。']] as const) {
      await user.type(editor(), text);
      await user.click(button('写入并下一条'));
      await waitFor(async () => expect(await valueOf(host, cell)).toBe(text));
    }
    await waitFor(() => expect(heading()).toContain('需要说明的都写好了'));
    expect(document.activeElement?.textContent).toContain('需要说明的都写好了');
    expect(screen.getByRole('tabpanel').textContent).toContain('这次写入了3条');
    await user.click(button('看问题'));
    expect(screen.getByRole('tab', { name: /问题/u }).getAttribute('aria-selected')).toBe('true');
  });

  test('when some were skipped it leads back to them', async () => {
    const user = await open();
    for (let row = 0; row < 3; row += 1) await user.click(button('跳过'));
    expect(heading()).toContain('还有3条没有写');
    await user.click(button('回到没写的'));
    expect(position()).toMatch(/^第1条，共3条/u);
    expect(document.activeElement).toBe(editor());
  });

  test('where nothing is to be written it says so', async () => {
    const host = oneForm();
    for (const cell of [FIRST, SECOND, THIRD]) host.edit(cell, `${cell.cell}的原因：上级临时增加任务，今后预留余量。`);
    const user = await openPane(host);
    await user.click(screen.getByRole('tab', { name: /偏差原因/u }));
    expect(await screen.findByText('没有要写的偏差原因')).toBeTruthy();
    await user.click(button('看问题'));
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('问题');
  });

  test('where no problem is left either, nobody is sent to an empty list', async () => {
    const host = oneForm();
    for (const cell of [FIRST, SECOND, THIRD]) host.edit(cell, `${cell.cell}的原因：上级临时增加任务，今后预留余量。`);
    host.edit({ sheet: '表1', cell: 'F11' }, '各项工作按计划完成。');
    const user = await openPane(host);
    await user.click(screen.getByRole('tab', { name: /偏差原因/u }));
    await screen.findByText('没有要写的偏差原因');
    expect(screen.getByText('上报前请清除标记。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '看问题' })).toBeNull();
  });
});

test('in Excel itself the text stands in the cell, formulas and all else untouched', async () => {
  const office = await startOffice({ workbook: toWorkbookData(workbookOf([seedSheet(0)])) });
  const user = await openPane(createExcelHost());
  await user.click(screen.getByRole('tab', { name: /偏差原因/u }));
  await screen.findByRole('group', { name: '按情况筛选' });
  await user.type(editor(), '=这不是公式，是说明文字');
  await user.click(button('写入并下一条'));
  await waitFor(() => expect(position()).toMatch(/^第2条/u));
  await office.settled();
  const cell = office.model.findSheet('表1')!.cell(14, 9);
  expect([cell.value, cell.formula]).toEqual(['=这不是公式，是说明文字', null]);
  expect(office.missing()).toEqual([]);
});
