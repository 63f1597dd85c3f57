import { act, render, screen } from '@testing-library/react';
import { checks } from '../../src/core/checks';
import { createPreferenceStore } from '../../src/taskpane/environment/preferenceStore';
import { PaneWithoutWorkbook } from '../../src/taskpane/Pane';
import { loadWords } from '../../src/taskpane/strings';
import { MemoryHost } from '../../src/hosts/memory';
import { axeFaultsHere } from '../support/accessibilityHere';
import { seedSheet } from '../support/seedForms';
import { workbookOf } from '../support/sheetBuilder';
import { completeBrowser, openPane, verdict } from './support/renderPane';

test('a form without findings says what was checked', async () => {
  const host = MemoryHost.fromSnapshot(workbookOf([seedSheet(0)]));
  for (const cell of ['J15', 'J16', 'J25']) {
    host.edit({ sheet: '表1', cell }, '上级临时增加任务；今后编制目标时充分考虑。');
  }
  host.edit({ sheet: '表1', cell: 'F11' }, '各项工作按计划完成。');
  const user = await openPane(host);
  expect(verdict()).toBe('检查通过，可以上报1张自评表 · 0处错误');
  expect(screen.getByRole('region', { name: '没有发现问题' }).textContent).toMatch(/1张自评表、10行指标/u);
  await user.click(screen.getByRole('tab', { name: /^问题/u }));
  await screen.findByText('没有发现问题。');
  expect(screen.queryByRole('group', { name: '按程度筛选' })).toBeNull();
});

test.each([
  ['zh-CN', /^1项检查没有完成，其余的都做了$/u, '“表1”上的检查 weight-sum'],
  ['en', /^1 check did not finish; all others did$/u, 'weight-sum'],
] as const)('a check that breaks down is named, the others ran, and the pane has no fault by the rules of axe: %s', async (language, title, named) => {
  jest.spyOn(checks['weight-sum'], 'run').mockImplementation(() => {
    throw new TypeError('broken');
  });
  const host = MemoryHost.fromSnapshot(workbookOf([seedSheet(0)]));
  host.edit({ sheet: '表1', cell: 'I25' }, 10);
  await openPane(host, { language });
  expect(screen.getByRole('region', { name: title }).textContent).toContain(named);
  expect(verdict()).toMatch(/[1-9]\d*(?:处错误| errors?)/u);
  expect(await axeFaultsHere()).toEqual([]);
  jest.restoreAllMocks();
});

test.each([
  ['outside', /要在 Excel 里打开/u],
  ['too-old', /需要 Excel 2021/u],
] as const)('%s: the pane says what is the matter', async (reason, words) => {
  completeBrowser();
  await act(async () => {
    render(<PaneWithoutWorkbook reason={reason} language="zh-CN" colourScheme="light" preferences={createPreferenceStore('')} program="excel" />);
    await loadWords('zh-CN');
  });
  expect((await screen.findByRole('alert')).textContent).toMatch(words);
  if (reason === 'too-old') expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent).join('')).toMatch(/网页版 Excel.*WPS.*工作台/u);
});
