import { fireEvent, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkIds } from '../../src/core/checks/ids';
import { MemoryHost } from '../../src/hosts/memory';
import { seedWorkbook } from '../support/seedForms';
import { announced, button, idle, openPane } from './support/renderPane';

const SCORE_1 = { sheet: '表1', cell: 'I25' };
const SCORE_2 = { sheet: '表2', cell: 'I23' };

/** The seed forms with two scores falsified. */
function falsified(): MemoryHost {
  const host = MemoryHost.fromSnapshot(seedWorkbook());
  host.edit(SCORE_1, 10);
  host.edit(SCORE_2, 9);
  return host;
}

async function openProblems(host: MemoryHost): Promise<UserEvent> {
  const user = await openPane(host);
  await user.click(screen.getByRole('tab', { name: /^问题/u }));
  await screen.findByRole('list', { name: '问题' });
  return user;
}

const problems = () => within(screen.getByRole('list', { name: '问题' })).getAllByRole('listitem');
const problem = (words: RegExp) => within(problems().find((item) => words.test(item.textContent))!);
const valueOf = async (host: MemoryHost, cell: typeof SCORE_1) => (await host.readCells([cell]))[0]?.value;

test('写回此项 previews that cell alone and writes nothing else', async () => {
  const host = falsified();
  const user = await openProblems(host);
  await user.click(problem(/I25.*写的是10分/u).getByRole('button', { name: '写回此项：I25改为9.9' }));
  const boxes = await screen.findAllByRole('checkbox');
  expect(boxes).toHaveLength(1);
  await user.click(button('写入1个单元格'));
  await idle();
  expect(await valueOf(host, SCORE_1)).toBe(9.9);
  expect(await valueOf(host, SCORE_2)).toBe(9);
});

test('写回同类 offers every cell of the same check', async () => {
  const host = falsified();
  const user = await openProblems(host);
  const item = problem(/I25.*写的是10分/u);
  await user.click(item.getByRole('button', { name: /^详情/u }));
  await user.click(item.getByRole('button', { name: /^写回同类\d+项$/u }));
  await user.click(await screen.findByRole('button', { name: /^写入\d+个单元格$/u }));
  await idle();
  expect(await valueOf(host, SCORE_1)).toBe(9.9);
  expect(await valueOf(host, SCORE_2)).toBe(9.9);
});

test('a finding that is set aside leaves the list, is counted with its note, and comes back', async () => {
  const host = falsified();
  const user = await openProblems(host);
  const before = problems().length;
  const item = problem(/I25.*写的是10分/u);
  await user.click(item.getByRole('button', { name: /^详情/u }));
  await user.click(item.getByRole('button', { name: '忽略并注明 I25' }));
  await user.type(item.getByRole('textbox', { name: /为什么可以忽略/u }), '主管部门已同意');
  await user.click(item.getByRole('button', { name: '忽略此项' }));
  await idle();
  expect(problems().some(({ textContent }) => /I25.*写的是10分/u.test(textContent))).toBe(false);

  await user.click(button('已忽略1项'));
  expect(screen.getByText('注明：主管部门已同意')).toBeTruthy();
  await user.click(button('恢复 I25'));
  await idle();
  expect(problems()).toHaveLength(before);
  expect(screen.queryByRole('button', { name: /^已忽略/u })).toBeNull();
});

test.each(['Escape', '取消'])('%s closes the note without setting anything aside, and the focus is where it was asked for', async (way) => {
  const host = falsified();
  const user = await openProblems(host);
  const item = problem(/I25.*写的是10分/u);
  await user.click(item.getByRole('button', { name: /^详情/u }));
  await user.click(item.getByRole('button', { name: '忽略并注明 I25' }));
  await (way === 'Escape' ? user.keyboard('{Escape}') : user.click(button('取消')));
  expect(screen.queryByRole('textbox', { name: /为什么可以忽略/u })).toBeNull();
  expect(document.activeElement).toBe(item.getByRole('button', { name: '忽略并注明 I25' }));
  expect(host.applied).toEqual([]);
});

test('an Escape that ends the composing of characters leaves the note open', async () => {
  const user = await openProblems(falsified());
  const item = problem(/I25.*写的是10分/u);
  await user.click(item.getByRole('button', { name: /^详情/u }));
  await user.click(item.getByRole('button', { name: '忽略并注明 I25' }));
  const note = item.getByRole('textbox', { name: /为什么可以忽略/u });
  fireEvent.keyDown(note, { key: 'Escape', isComposing: true });
  expect(document.activeElement).toBe(note);
});

test('filtered by kind, only problems of that check are listed; a list item tells its place', async () => {
  const user = await openProblems(falsified());
  await user.selectOptions(screen.getByRole('combobox', { name: '种类' }), 'score-mismatch');
  const items = problems();
  expect(items.every((item) => item.textContent.includes('得分与数字不符'))).toBe(true);
  expect(items.map((item) => [item.getAttribute('aria-posinset'), item.getAttribute('aria-setsize')])).toEqual(
    items.map((_, index) => [String(index + 1), String(items.length)]),
  );
});

test('F8 goes to the next problem and Shift+F8 back, selecting the cell', async () => {
  const host = falsified();
  const user = await openProblems(host);
  screen.getByRole('button', { name: '下一处' }).focus();
  await user.keyboard('{F8}');
  await idle();
  const first = host.selected;
  await user.keyboard('{F8}');
  await idle();
  expect(host.selected).not.toEqual(first);
  await user.keyboard('{Shift>}{F8}{/Shift}');
  await idle();
  expect(host.selected).toEqual(first);
});

test('every check has the page that 说明 leads to', () => {
  const missing = checkIds.filter((id) => !existsSync(path.resolve(__dirname, `../../docs/checks/${id}.md`)));
  expect(missing).toEqual([]);
});

describe('写入记录', () => {
  test('lists our writes, newest first, with what each cell held, and goes back to before a step', async () => {
    const host = falsified();
    const user = await openProblems(host);
    await user.click(problem(/I25.*写的是10分/u).getByRole('button', { name: /^写回此项/u }));
    await user.click(await screen.findByRole('button', { name: '写入1个单元格' }));
    await idle();
    await user.click(button('一键重算得分'));
    await user.click(await screen.findByRole('button', { name: /^写入\d+个单元格$/u }));
    await idle();

    await user.click(screen.getByRole('tab', { name: '写入记录' }));
    const steps = await screen.findByRole('list', { name: '写入记录，最近的在前' });
    expect(within(steps).getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['一键重算', '写回']);
    const oldest = within(within(steps).getAllByRole('listitem').at(-1)!);
    await user.click(oldest.getByRole('button', { name: /改了哪些$/u }));
    expect(oldest.getByRole('img', { name: '10改为9.9' })).toBeTruthy();

    await user.click(oldest.getByRole('button', { name: /^撤销它和之后的1次：.*的写入$/u }));
    await idle();
    // The button went with its step.
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
    expect(announced()).toMatch(/^已撤销/u);
    expect(await valueOf(host, SCORE_1)).toBe(10);
    expect(await valueOf(host, SCORE_2)).toBe(9);
    expect(screen.getByText('没有可以撤销的写入：本助手还没有往这份工作簿里写过，或者写过的都已撤销。')).toBeTruthy();
  });

  test('is there in a workbook without a form', async () => {
    const host = new MemoryHost({ name: 'leer.xlsx', sheets: [{ name: 'Sheet1', cells: {} }] });
    const user = await openPane(host);
    await user.click(screen.getByRole('tab', { name: '写入记录' }));
    expect(await screen.findByText('没有可以撤销的写入：本助手还没有往这份工作簿里写过，或者写过的都已撤销。')).toBeTruthy();
  });
});
