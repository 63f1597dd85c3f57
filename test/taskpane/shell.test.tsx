import { render, screen } from '@testing-library/react';
import { FailuresMessage } from '../../src/taskpane/shell/FailuresMessage';
import { PaneWithoutWorkbook } from '../../src/taskpane/Pane';
import { MemoryHost } from '../../src/hosts/memory';
import { seedSheet } from '../support/seedForms';
import { workbookOf } from '../support/sheetBuilder';
import { completeBrowser, openPane, verdict } from './support/renderPane';

test('a form without findings says what was checked', async () => {
  const host = MemoryHost.fromSnapshot(workbookOf([seedSheet(0)]));
  for (const cell of ['J15', 'J16', 'J25']) {
    host.edit({ sheet: '表1', cell }, '上级临时增加任务；今后编制目标时充分考虑。');
  }
  host.edit({ sheet: '表1', cell: 'F11' }, '各项工作按计划完成。');
  await openPane(host);
  expect(verdict()).toBe('检查通过，没有发现问题1张自评表 · 0处错误');
  expect(screen.getByRole('region', { name: '没有发现问题' }).textContent).toMatch(/1张自评表、10行指标/u);
});

test('checks that failed are named, and that the others ran', () => {
  render(<FailuresMessage failures={[{ check: 'weight-sum', sheet: '表1', detail: 'TypeError' }]} />);
  const bar = screen.getByRole('region', { name: '1项检查没有完成，其余的都做了' });
  expect(bar.textContent).toContain('“表1”上的检查 weight-sum');
});

test.each([
  ['outside-excel', /要在 Excel 里打开/u],
  ['too-old', /Excel/u],
] as const)('%s: the pane says what is the matter', async (reason, words) => {
  completeBrowser();
  render(<PaneWithoutWorkbook reason={reason} language="zh-CN" colourScheme="light" />);
  expect((await screen.findByRole('alert')).textContent).toMatch(words);
});
