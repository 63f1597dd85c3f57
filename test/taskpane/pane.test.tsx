import { act, screen, waitFor, within } from '@testing-library/react';
import type { CellRef } from '../../src/core/plan/transaction';
import { HostError, type HostErrorCode } from '../../src/hosts/port';
import { MemoryHost } from '../../src/hosts/memory';
import { COMMAND_NOTE, storedCommandNote } from '../../src/usecases/commandNote';
import { seedSheet, seedWorkbook } from '../support/seedForms';
import { sheetOf, workbookOf } from '../support/sheetBuilder';
import { announced, button, card, idle, openPane, verdict } from './support/renderPane';

/** 满意度 of the first two forms and the total of the fourth. */
const SCORE_1: CellRef = { sheet: '表1', cell: 'I25' };
const SCORE_2: CellRef = { sheet: '表2', cell: 'I23' };
const TOTAL_4: CellRef = { sheet: '表4', cell: 'I26' };

async function valueOf(host: MemoryHost, cell: CellRef) {
  return (await host.readCells([cell]))[0]?.value;
}

/** The seed forms with three numbers falsified. */
function falsified(): MemoryHost {
  const host = MemoryHost.fromSnapshot(seedWorkbook());
  host.edit(SCORE_1, 10);
  host.edit(SCORE_2, 9);
  host.edit(TOTAL_4, 100);
  return host;
}

const writesOf = (host: MemoryHost) => host.applied.flatMap((step) => step.writes.map(({ sheet, cell }) => `${sheet}!${cell}`));

describe('opening', () => {
  test('the four seed forms are checked at once and the verdict counts what was found', async () => {
    const host = MemoryHost.fromSnapshot(seedWorkbook());
    await openPane(host);
    expect(verdict()).toMatch(/^有错误，请先改正4张自评表 · \d+处错误 · \d+处提醒 · 2项待判断/u);
    expect(announced()).toMatch(/^有错误，请先改正。4张自评表、\d+处错误、\d+处提醒、2项待判断、2条提示。$/u);
    expect(host.applied).toEqual([]);
    expect(host.selected).toBeNull();
  });

  test('a card tells total, rating and parts of its form', async () => {
    await openPane(falsified());
    const form = within(card('信访业务项目'));
    expect(form.getByRole('img', { name: '填写100，计算95.2' })).toBeTruthy();
    expect(form.getByRole('img', { name: '评级 优' })).toBeTruthy();
    expect(within(form.getByRole('list', { name: '各部分得分' })).getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '预算执行7.6 / 10',
      '产出47.6 / 50',
      '效益30 / 30',
      '满意度10 / 10',
    ]);
  });

  test('English is complete', async () => {
    await openPane(MemoryHost.fromSnapshot(seedWorkbook()), { language: 'en' });
    expect(verdict()).toMatch(/^Errors to correct first4 forms · \d+ errors/u);
    expect(announced()).toMatch(/^Errors to correct first\. 4 forms, \d+ errors, .*, 2 notes\.$/u);
    expect(button('Recalculate scores')).toBeTruthy();
  });
});

describe('一键重算', () => {
  test('shows every change, writes those left chosen, and nothing else', async () => {
    const host = falsified();
    const user = await openPane(host);
    await user.click(button('一键重算得分'));
    await user.click(await screen.findByRole('checkbox', { name: /I23 开展信访工作群众满意度.*9改为9\.9/u }));
    expect(host.applied).toEqual([]);
    await user.click(button(/^写入\d+个单元格$/u));
    await idle();
    expect(writesOf(host)).toEqual(expect.arrayContaining(['表1!I25', '表4!I26']));
    expect(writesOf(host)).not.toContain('表2!I23');
    expect(await valueOf(host, SCORE_1)).toBe(9.9);
    expect(await valueOf(host, SCORE_2)).toBe(9);
    expect(await valueOf(host, TOTAL_4)).toBe(95.2);
    expect(announced()).toMatch(/^已写入\d+个单元格$/u);
  });

  test('the total in the preview follows the scores left chosen', async () => {
    const host = MemoryHost.fromSnapshot(workbookOf([seedSheet(0)]));
    host.edit(SCORE_1, 9);
    host.edit({ sheet: '表1', cell: 'I26' }, 50);
    const user = await openPane(host);
    await user.click(button('一键重算得分'));
    expect(await screen.findByRole('checkbox', { name: /总分.*50改为99\.9/u })).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /I25/u }));
    expect(screen.getByRole('checkbox', { name: /总分.*50改为99(?!\.)/u })).toBeTruthy();
    expect(button('写入1个单元格')).toBeTruthy();
  });

  test('撤销 in the bar brings back what stood there', async () => {
    const host = falsified();
    const user = await openPane(host);
    await user.click(button('一键重算得分'));
    await user.click(await screen.findByRole('button', { name: /^写入/u }));
    await idle();
    const bar = screen.getByRole('region', { name: /^已写入/u });
    await user.click(within(bar).getByRole('button', { name: '撤销' }));
    await idle();
    expect(announced()).toMatch(/^已撤销，恢复了\d+个单元格$/u);
    expect(await valueOf(host, SCORE_1)).toBe(10);
    expect(await valueOf(host, SCORE_2)).toBe(9);
    expect(await valueOf(host, TOTAL_4)).toBe(100);
  });

  test('undo leaves alone what somebody changed since, and says so', async () => {
    const host = falsified();
    const user = await openPane(host);
    await user.click(button('一键重算得分'));
    await user.click(await screen.findByRole('button', { name: /^写入/u }));
    await idle();
    host.edit(SCORE_2, 8);
    await user.click(screen.getAllByRole('button', { name: '撤销' })[0]!);
    await idle();
    expect(await valueOf(host, SCORE_2)).toBe(8);
    const bar = screen.getByRole('region', { name: /^已撤销/u });
    expect(within(bar).getByRole('listitem').textContent).toMatch(/表2 I23 .*现为8，写入前为9.*写入之后有人改过/u);
  });

  test('a locked cell is not written and its value is said', async () => {
    const host = falsified();
    host.protect('表2');
    const user = await openPane(host);
    await user.click(button('一键重算得分'));
    await user.click(await screen.findByRole('button', { name: /^写入/u }));
    await idle();
    expect(await valueOf(host, SCORE_1)).toBe(9.9);
    expect(await valueOf(host, SCORE_2)).toBe(9);
    const bar = screen.getByRole('region', { name: /^已写入/u });
    expect(within(bar).getByText(/现为9，应为9\.9/u).textContent).toMatch(/表2.*单元格已锁定/u);
  });

  test('a cell changed while the preview was open is not written', async () => {
    const host = falsified();
    const user = await openPane(host);
    await user.click(button('一键重算得分'));
    const confirm = await screen.findByRole('button', { name: /^写入/u });
    host.edit(SCORE_1, 7);
    await user.click(confirm);
    await idle();
    expect(await valueOf(host, SCORE_1)).toBe(7);
    expect(screen.getByRole('region', { name: /^已写入/u }).textContent).toMatch(/应为9\.9（检查之后有人改过）/u);
  });

  test('two presses in a row write once', async () => {
    const host = falsified();
    const user = await openPane(host);
    await user.click(button('一键重算得分'));
    const confirm = await screen.findByRole('button', { name: /^写入/u });
    act(() => {
      confirm.click();
      confirm.click();
    });
    await idle();
    expect(host.applied).toHaveLength(1);
  });

  test('Escape and 取消 leave the workbook as it is, and the focus comes back to the button', async () => {
    const host = falsified();
    const user = await openPane(host);
    for (const leave of [() => user.keyboard('{Escape}'), () => user.click(button('取消'))]) {
      await user.click(button('一键重算得分'));
      await waitFor(() => expect(document.activeElement?.textContent).toBe('写入前请过目'));
      await leave();
      expect(document.activeElement).toBe(button('一键重算得分'));
    }
    expect(host.applied).toEqual([]);
  });

  test('a message that goes away with the focus in it leaves the focus in the contents', async () => {
    const user = await openPane(falsified());
    await user.click(button('标出问题'));
    await idle();
    await user.click(button('关闭这条消息'));
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));

    await user.click(button('一键重算得分'));
    await user.click(await screen.findByRole('button', { name: /^写入/u }));
    await idle();
    await user.click(within(screen.getByRole('region', { name: /^已写入/u })).getByRole('button', { name: '撤销' }));
    await idle();
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
  });

  test('a message that is closed beside a preview leaves the focus in the pane', async () => {
    const host = falsified();
    const user = await openPane(host);
    await user.click(button('一键重算得分'));
    const confirm = await screen.findByRole('button', { name: /^写入/u });
    host.apply = () => Promise.reject(new HostError('busy', 'busy'));
    await user.click(confirm);
    await idle();
    await user.click(button('关闭这条消息'));
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  test('with nothing to write it says that all agrees', async () => {
    const user = await openPane(MemoryHost.fromSnapshot(workbookOf([seedSheet(0)])));
    await user.click(button('一键重算得分'));
    await idle();
    expect(announced()).toContain('没有要写入的');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('an execution rate above 100 % is not written, and the pane does not claim that it agrees', async () => {
    const host = MemoryHost.fromSnapshot(workbookOf([seedSheet(2)]));
    const user = await openPane(host);
    await user.click(button('一键重算得分'));
    await idle();
    expect(announced()).toContain('没有要写入的：程序能定的得分、执行率和总分');
    expect(screen.getByRole('region', { name: /^没有要写入的/u }).textContent).toContain('还有1处错误要由人改，见“问题”。');
    expect(host.applied).toEqual([]);
    await user.click(screen.getByRole('tab', { name: /计算依据/u }));
    expect(await screen.findByRole('button', { name: '有差异 1' })).toBeTruthy();
  });

  test('with nothing written there is nothing to undo', async () => {
    const host = falsified();
    const user = await openPane(host);
    await user.click(button('撤销'));
    await idle();
    expect(announced()).toBe('没有可以撤销的写入');
    expect(host.applied).toEqual([]);
  });
});

describe('marks', () => {
  test.each(['zh-CN', 'en'] as const)('标出问题 says which sheets were not marked because they are protected, in %s', async (language) => {
    const host = falsified();
    host.protect('表2');
    const user = await openPane(host, { language });
    await user.click(button({ 'zh-CN': '标出问题', en: 'Mark' }[language]));
    await idle();
    expect(host.formats('表1').length).toBeGreaterThan(0);
    const title = { 'zh-CN': /^已标出\d+个单元格；受保护的工作表没有标出$/u, en: /^\d+ cells marked; protected sheets were not marked$/u }[language];
    expect(announced()).toMatch(title);
    const bar = screen.getByRole('region', { name: title });
    expect(bar.textContent).toMatch({ 'zh-CN': /受保护.*：表2。.*撤销工作表保护/u, en: /Protected and therefore not marked: 表2\. .*unprotect/u }[language]);
  });

  test('标出问题 marks, a second time adds nothing, 清除标记 removes all of them', async () => {
    const host = falsified();
    const user = await openPane(host);
    await user.click(button('标出问题'));
    await idle();
    const marked = host.formats('表1').length;
    expect(marked).toBeGreaterThan(0);
    await user.click(button('标出问题'));
    await idle();
    expect(host.formats('表1')).toHaveLength(marked);
    expect(announced()).toBe('没有需要新增的标记');
    await user.click(button('清除标记'));
    await idle();
    expect(['表1', '表2', '表3', '表4'].flatMap((sheet) => host.formats(sheet))).toEqual([]);
    expect(announced()).toMatch(/^已清除\d+处标记$/u);
  });
});

describe('问题', () => {
  test('a card leads to the problems of its form, the gravest first', async () => {
    const user = await openPane(falsified());
    await user.click(button('特殊疑难信访专项转移支付项目'));
    expect(screen.getByRole('tab', { name: /问题/u }).getAttribute('aria-selected')).toBe('true');
    expect((await screen.findByRole<HTMLSelectElement>('combobox', { name: '自评表' })).selectedOptions[0]?.textContent).toContain('表2');
    const levels = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent.trim().slice(0, 2));
    expect(levels).toEqual([...levels].sort((a, b) => '错误提醒待判提示'.indexOf(a) - '错误提醒待判提示'.indexOf(b)));
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
  });

  test('the selection moves only when 定位 or 下一处 is pressed', async () => {
    const host = falsified();
    const user = await openPane(host);
    await user.click(screen.getByRole('tab', { name: /问题/u }));
    const [locate] = await screen.findAllByRole('button', { name: '定位 J25' });
    expect(host.selected).toBeNull();
    await user.click(locate!);
    await idle();
    expect(host.selected).toEqual({ sheet: '表1', cell: 'J25' });
    await user.click(button('下一处'));
    await idle();
    expect(host.selected).not.toEqual({ sheet: '表1', cell: 'J25' });
  });

  test('the filter shows one level', async () => {
    const user = await openPane(falsified());
    await user.click(screen.getByRole('tab', { name: /问题/u }));
    await user.click(await screen.findByRole('button', { name: /^待判断 2$/u }));
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent.trim())).toEqual(['待判断', '待判断']);
    expect(button(/^待判断 2$/u).getAttribute('aria-pressed')).toBe('true');
  });

  test('details tell why and on what grounds', async () => {
    const user = await openPane(falsified());
    await user.click(button('特殊疑难信访专项转移支付项目'));
    const [details] = await screen.findAllByRole('button', { name: /^详情/u });
    await user.click(details!);
    expect(screen.getByText('原因')).toBeTruthy();
    expect(details!.getAttribute('aria-expanded')).toBe('true');
  });

  test('arrow keys go from tab to tab', async () => {
    const user = await openPane(falsified());
    act(() => screen.getByRole('tab', { name: '总览' }).focus());
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: /问题/u }));
    expect(await screen.findByRole('group', { name: '按程度筛选' })).toBeTruthy();
  });
});

describe('what stands in the way', () => {
  test.each<[HostErrorCode, Partial<MemoryHost['conditions']>]>([
    ['cell-edit-mode', { isCellBeingEdited: true }],
    ['other-workbook', { isOtherWorkbookInFront: true }],
  ])('%s: the check says what to do and nothing on screen is lost', async (_, conditions) => {
    const host = falsified();
    const user = await openPane(host);
    const before = verdict();
    Object.assign(host.conditions, conditions);
    await user.click(button('检查'));
    await idle();
    const bar = screen.getByRole('region', { name: '检查没有完成' });
    expect(bar.textContent.length).toBeGreaterThan(20);
    expect(announced()).toContain('检查没有完成');
    expect(verdict()).toBe(before);
    expect(card('信访业务项目')).toBeTruthy();
    Object.assign(host.conditions, { isCellBeingEdited: false, isOtherWorkbookInFront: false });
    await user.click(within(bar).getByRole('button', { name: '再试一次' }));
    await idle();
    expect(screen.queryByRole('region', { name: '检查没有完成' })).toBeNull();
  });

  test('a read-only workbook is checked and nothing that would change it can be pressed; each button says why', async () => {
    const host = falsified();
    host.conditions.isReadOnly = true;
    const user = await openPane(host);
    const reason = screen.getByRole('region', { name: /只读/u }).textContent;
    expect(announced()).toContain(reason);
    const pressAll = async (names: readonly (string | RegExp)[]) => {
      for (const name of names) {
        const [first] = screen.getAllByRole('button', { name });
        expect(first?.getAttribute('aria-disabled')).toBe('true');
        const description = first?.getAttribute('aria-describedby') ?? '';
        expect(description.split(' ').map((id) => document.getElementById(id)?.textContent)).toContain(reason);
        await user.click(first!);
      }
      await idle();
    };
    await pressAll(['一键重算得分', '撤销', '标出问题', '清除标记', '插入空白表', '汇总表和问题清单', '从 Word 导入']);
    expect(button('导出到 Word').getAttribute('aria-disabled')).not.toBe('true');
    expect(button('检查').getAttribute('aria-disabled')).not.toBe('true');

    await user.click(screen.getByRole('tab', { name: /^问题/u }));
    await user.click((await screen.findAllByRole('button', { name: /^详情/u }))[0]!);
    await pressAll([/^写回此项/u, /^忽略并注明/u]);
    expect(screen.queryByRole('textbox')).toBeNull();

    await user.click(screen.getByRole('tab', { name: /^偏差原因/u }));
    const editor = await screen.findByRole<HTMLTextAreaElement>('textbox');
    expect(editor.readOnly).toBe(true);
    await user.type(editor, '原因');
    await pressAll(['用草稿', '写入并下一条']);
    expect(editor.value).toBe('');

    await user.click(screen.getByRole('tab', { name: /^计算依据/u }));
    await user.click(await screen.findByRole('button', { name: /^待判断 \d/u }));
    await pressAll(['按正向', '按反向', '保持']);

    await user.click(screen.getByRole('tab', { name: /^设置/u }));
    await user.selectOptions(await screen.findByRole('combobox', { name: '计分口径' }), 'hubei');
    await pressAll(['应用', '全部恢复']);
    expect(host.applied).toEqual([]);
    expect((await host.readWorkbook()).settings.size).toBe(0);
    expect(screen.queryByRole('region', { name: /^没有|失败/u })).toBeNull();

    // A copy that may be written to takes it all again.
    host.conditions.isReadOnly = false;
    await user.click(button('检查'));
    await idle();
    expect(button('一键重算得分').getAttribute('aria-disabled')).not.toBe('true');
  });

  test('a workbook that became read-only since the check: a write that is refused keeps the preview open', async () => {
    const host = falsified();
    const user = await openPane(host);
    await user.click(button('一键重算得分'));
    const confirm = await screen.findByRole('button', { name: /^写入/u });
    host.conditions.isReadOnly = true;
    await user.click(confirm);
    await idle();
    expect(screen.getByRole('region', { name: '没有写入' })).toBeTruthy();
    expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(0);
    expect(host.applied).toEqual([]);
  });

  test('an unforeseen failure shows its technical side', async () => {
    const host = falsified();
    const user = await openPane(host);
    host.apply = () => Promise.reject(new HostError('unknown', 'GeneralException'));
    await user.click(button('标出问题'));
    await idle();
    expect(screen.getByRole('region', { name: '没有标出' }).textContent).toContain('GeneralException');
  });

  test('a workbook that cannot be read on opening leaves a way to try again', async () => {
    const host = falsified();
    host.conditions.isCellBeingEdited = true;
    const user = await openPane(host);
    expect(verdict()).toBe('还没有检查');
    host.conditions.isCellBeingEdited = false;
    await user.click(button('再试一次'));
    await idle();
    expect(verdict()).toContain('4张自评表');
  });
});

test('a hidden sheet is named as such, and its cells are not gone to', async () => {
  const host = MemoryHost.fromSnapshot(workbookOf([seedSheet(1), { ...seedSheet(0), isHidden: true }]));
  const user = await openPane(host);
  expect(card('开展信访工作业务项目').textContent).toContain('表1（隐藏）');
  await user.click(button('开展信访工作业务项目'));
  await user.click((await screen.findAllByRole('button', { name: '定位 J25' }))[0]!);
  await idle();
  expect(host.selected).toBeNull();
  expect(screen.getByRole('region', { name: '没有定位到' }).textContent).toContain('“表1”是隐藏的');
});

describe('workbooks without forms', () => {
  test('an empty workbook says how to begin', async () => {
    await openPane(MemoryHost.fromSnapshot(workbookOf([sheetOf([['']])])));
    expect(verdict()).toBe('工作簿里还没有内容');
    expect(screen.getByText(/粘贴进来/u)).toBeTruthy();
    expect(button('一键重算得分').getAttribute('aria-disabled')).toBe('true');
  });

  test('a workbook of something else says what was looked for and what was seen', async () => {
    await openPane(MemoryHost.fromSnapshot(workbookOf([sheetOf([['科目', '金额'], ['办公费', '12']], { name: '明细' })])));
    expect(verdict()).toBe('没有找到自评表');
    expect(screen.getByText('明细')).toBeTruthy();
    expect(screen.getByText(/有“三级指标”一列/u)).toBeTruthy();
  });

  test('other sheets beside forms are named', async () => {
    await openPane(MemoryHost.fromSnapshot(workbookOf([seedSheet(0), sheetOf([['科目', '金额'], ['办公费', '12']], { name: '明细' })])));
    expect(screen.getByRole('heading', { name: '其他工作表' })).toBeTruthy();
    expect(screen.getByText('明细')).toBeTruthy();
  });
});

test('a change in the workbook is checked silently a moment later', async () => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance'], advanceTimers: true });
  try {
    const host = MemoryHost.fromSnapshot(workbookOf([seedSheet(0)]));
    await openPane(host);
    expect(verdict()).toContain('1处错误');
    host.edit({ sheet: '表1', cell: 'J25' }, '因个别群众诉求超出政策范围，今后加强解释');
    await act(() => jest.advanceTimersByTimeAsync(1000));
    expect(verdict()).toContain('没有错误');
    expect(host.applied).toEqual([]);
    expect(host.selected).toBeNull();
  } finally {
    jest.useRealTimers();
  }
});

describe('what a ribbon command left to be said', () => {
  const notes = { partition: 'p.', workbook: 'C:\\自评表.xlsx' };
  const leave = (workbook: string, at: number) =>
    localStorage.setItem(
      `p.${COMMAND_NOTE}`,
      storedCommandNote({ workbook, at, isRefusal: true, lines: ['刚才的“检查”没有完成', '正在编辑单元格。'] }),
    );

  afterEach(() => localStorage.clear());

  test('is shown once in the pane of its workbook', async () => {
    leave(notes.workbook, Date.now());
    const user = await openPane(MemoryHost.fromSnapshot(seedWorkbook()), { commandNotes: notes });
    const bar = screen.getByRole('region', { name: '刚才的“检查”没有完成' });
    expect(bar.textContent).toContain('正在编辑单元格。');
    expect(localStorage).toHaveLength(0);
    await user.click(within(bar).getByRole('button', { name: '关闭这条消息' }));
    expect(screen.queryByText('正在编辑单元格。')).toBeNull();
  });

  test('comes at once into a pane that is open', async () => {
    await openPane(MemoryHost.fromSnapshot(seedWorkbook()), { commandNotes: notes });
    leave(notes.workbook, Date.now());
    act(() => void window.dispatchEvent(new StorageEvent('storage')));
    expect(screen.getByRole('region', { name: '刚才的“检查”没有完成' })).toBeTruthy();
  });

  test.each([
    ['of another workbook', 'C:\\别的.xlsx', 0],
    ['that is old', notes.workbook, 3_600_000],
  ])('%s is not shown', async (_, workbook, age) => {
    leave(workbook, Date.now() - age);
    await openPane(MemoryHost.fromSnapshot(seedWorkbook()), { commandNotes: notes });
    expect(screen.queryByText('正在编辑单元格。')).toBeNull();
  });
});
