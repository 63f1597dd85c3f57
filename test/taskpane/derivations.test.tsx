import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { CellRef } from '../../src/core/plan/transaction';
import { createExcelHost } from '../../src/hosts/excel';
import { MemoryHost } from '../../src/hosts/memory';
import { startOffice } from '../support/installOffice';
import { seedSheet, seedWorkbook } from '../support/seedForms';
import { workbookOf } from '../support/sheetBuilder';
import { button, idle, openPane, verdict } from './support/renderPane';
import { toWorkbookData } from './support/workbookData';

jest.setTimeout(60_000);

/** 成本 of the third form: target 6, actual 14.8, no sign. */
const OPEN_ROW = '完成目标任务资金保障（万元）';

async function show(host: MemoryHost = MemoryHost.fromSnapshot(seedWorkbook()), language: 'zh-CN' | 'en' = 'zh-CN'): Promise<UserEvent> {
  const user = await openPane(host, { language });
  await user.click(screen.getByRole('tab', { name: language === 'en' ? /Derivations/u : /计算依据/u }));
  await screen.findByRole('list', { name: language === 'en' ? 'How each score comes about' : '各行的计算依据' });
  return user;
}

const form = (index: number) => MemoryHost.fromSnapshot(workbookOf([seedSheet(index)]));

/** The list item of a row by its name. */
function item(name: string): HTMLElement {
  const found = screen.getAllByRole('heading', { level: 4, name }).at(0)?.closest('li');
  if (found === null || found === undefined) throw new Error(`no row ${name}`);
  return found;
}

const choice = (row: string, name: string) => within(item(row)).getByRole('button', { name });

describe('how a score comes about', () => {
  test('in words and numbers, with its source', async () => {
    await show(form(3));
    expect(item('年度资金总额').textContent).toContain('26.61 ÷ 35 × 10 ≈ 7.60依据：财预〔2020〕10号');
    expect(item('年度资金总额（执行率）').textContent).toContain('26.61 ÷ 35 ≈ 76.03%');
  });

  test('written and computed, and in a word whether they agree', async () => {
    const host = form(0);
    host.edit({ sheet: '表1', cell: 'I25' }, 10);
    const user = await show(host);
    await user.click(button(/^有差异/u));
    const row = item('上访群众满意度率');
    expect(row.textContent).toContain('99% ÷ 100% × 10 = 9.9，正向，按完成率');
    expect(row.textContent).toContain('有差异');
    expect(row.textContent).toContain('填写 10');
    expect(row.textContent).toContain('计算 9.9');
    expect(screen.queryByRole('heading', { level: 4, name: '律师开展法律咨询服务（次）' })).toBeNull();
  });

  test('the total names what it adds up', async () => {
    await show(form(3));
    expect(item('总分').textContent).toMatch(/7\.6 \+ [\d.+ ]+ = [\d.]+，\d+项得分相加/u);
  });

  test('is headed by form and level', async () => {
    await show(form(0));
    expect(screen.getByRole('heading', { level: 2, name: /开展信访工作业务项目/u })).toBeTruthy();
    const levels = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(levels.slice(0, 3)).toEqual(['预算执行', '产出指标 › 数量指标', '产出指标 › 质量指标']);
  });

  test('定位 leads to the score', async () => {
    const host = form(0);
    const user = await show(host);
    await user.click(button(/^定位 I25/u));
    await waitFor(() => expect(host.selected).toEqual({ sheet: '表1', cell: 'I25' }));
  });

  test('in English', async () => {
    await show(form(3), 'en');
    expect(item('年度资金总额').textContent).toContain('26.61 ÷ 35 × 10 ≈ 7.60Basis: Caiyu [2020] No. 10');
  });

  test('one form of several', async () => {
    const user = await show();
    await user.selectOptions(screen.getByRole('combobox', { name: '自评表' }), '3');
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
  });
});

describe('a row that a person must decide', () => {
  const SCORE: CellRef = { sheet: '表3', cell: 'I22' };

  test('shows both readings with the score of each, and how it would come about', async () => {
    await show(form(2));
    const row = within(item(OPEN_ROW));
    const described = (name: string) =>
      document.getElementById(row.getByRole('button', { name }).getAttribute('aria-describedby') ?? '')?.textContent;
    expect(described('按正向')).toMatch(/^10分越大越好达到目标/u);
    expect(described('按反向')).toMatch(/^0分越小越好反向，实际14\.8达到目标6的2倍以上/u);
    expect(row.queryByRole('button', { name: '撤回选择' })).toBeNull();
    expect(row.getAllByRole('button', { name: /^按|^保持/u }).map((each) => each.getAttribute('aria-pressed'))).toEqual(['false', 'false', 'false']);
  });

  test('按反向 changes what is computed, is remembered, and can be taken back', async () => {
    const host = form(2);
    const user = await show(host);
    expect(verdict()).toContain('1项待判断');
    await user.click(choice(OPEN_ROW, '按反向'));
    await waitFor(() => expect(choice(OPEN_ROW, '按反向').getAttribute('aria-pressed')).toBe('true'));
    expect(item(OPEN_ROW).textContent).toContain('计算 0');
    expect(item(OPEN_ROW).textContent).toContain('反向（人工选定）');
    expect(verdict()).not.toContain('待判断');
    expect((await host.readCells([SCORE]))[0]?.value).toBe(10);

    await user.click(button('检查'));
    await idle();
    expect(choice(OPEN_ROW, '按反向').getAttribute('aria-pressed')).toBe('true');

    await user.click(choice(OPEN_ROW, '撤回选择'));
    await waitFor(() => expect(verdict()).toContain('1项待判断'));
    expect(choice(OPEN_ROW, '按反向').getAttribute('aria-pressed')).toBe('false');
    expect(document.activeElement).toBe(choice(OPEN_ROW, '按反向'));
  });

  test('保持 lets the written score stand', async () => {
    const user = await show(form(2));
    await user.click(choice(OPEN_ROW, '保持'));
    await waitFor(() => expect(item(OPEN_ROW).textContent).toContain('保持所写'));
    expect(verdict()).not.toContain('待判断');
  });

  test('may let the written score stand where the rules do not say how to score: a late date', async () => {
    const LATE_ROW = '中央、自治区、自治州攻坚事项化解工作完成时间节点';
    const host = form(0);
    host.edit({ sheet: '表1', cell: 'G19' }, '2021年3月15日');
    const user = await show(host);
    expect(within(item(LATE_ROW)).queryByRole('button', { name: '按正向' })).toBeNull();
    expect(verdict()).toContain('1项待判断');
    await user.click(choice(LATE_ROW, '保持'));
    await waitFor(() => expect(item(LATE_ROW).textContent).toContain('保持所写'));
    expect(verdict()).not.toContain('待判断');
  });

  test('stays in sight, with the focus, while it is filtered for', async () => {
    const user = await show(form(2));
    await user.click(button('待判断 1'));
    await user.click(choice(OPEN_ROW, '按正向'));
    await waitFor(() => expect(button('待判断 0')).toBeTruthy());
    expect(document.activeElement).toBe(choice(OPEN_ROW, '按正向'));
    await user.click(button(/^全部/u));
    // A filter that would leave nothing is not offered.
    expect(screen.queryByRole('button', { name: '待判断 0' })).toBeNull();
  });

  test('in Excel the choice is kept in the workbook', async () => {
    const office = await startOffice({ workbook: toWorkbookData(workbookOf([seedSheet(2)])) });
    const user = await openPane(createExcelHost());
    await user.click(screen.getByRole('tab', { name: /计算依据/u }));
    await screen.findByRole('group', { name: '按结果筛选' });
    await user.click(choice(OPEN_ROW, '按反向'));
    await waitFor(() => expect(choice(OPEN_ROW, '按反向').getAttribute('aria-pressed')).toBe('true'));
    await office.settled();
    expect(JSON.stringify(office.model.toData().settings)).toContain('reverse');
    expect(office.missing()).toEqual([]);
  });
});

test('a list of many forms says how long it is and draws a part of it', async () => {
  const sheets = Array.from({ length: 40 }, (_, index) => ({ ...seedSheet(index % 4), name: `表${String(index + 1)}` }));
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 140 });
  await show(MemoryHost.fromSnapshot(workbookOf(sheets)));
  const list = screen.getByRole('list', { name: '各行的计算依据' });
  const drawn = within(list).getAllByRole('listitem').filter((each) => each.parentElement === list);
  expect(Number(drawn[0]?.getAttribute('aria-setsize'))).toBeGreaterThan(500);
  expect(drawn[0]?.getAttribute('aria-posinset')).toBe('1');
  expect(drawn.length).toBeLessThan(60);
});
