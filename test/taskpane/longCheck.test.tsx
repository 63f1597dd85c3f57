import { act, screen, waitFor } from '@testing-library/react';
import { MemoryHost } from '../../src/hosts/memory';
import { seedWorkbook } from '../support/seedForms';
import { button, idle, openPane, verdict } from './support/renderPane';

/** The seed forms again and again, each on a sheet of its own. */
function manyForms(count: number) {
  const workbook = seedWorkbook();
  const sheets = Array.from({ length: count }, (_, index) => {
    const sheet = workbook.sheets[index % workbook.sheets.length]!;
    return { ...sheet, name: `${sheet.name}-${String(index)}` };
  });
  return { ...workbook, sheets };
}

test('however many problems there are, the tab and the filter behind it write their number alike', async () => {
  const user = await openPane(MemoryHost.fromSnapshot(manyForms(200)));
  const tab = screen.getByRole('tab', { name: /^问题/u });
  await user.click(tab);
  const all = await screen.findByRole('button', { name: /^全部 / });
  const count = /\d{4,}$/u.exec(all.textContent)?.[0];
  expect(tab.textContent).toBe(`问题${String(count)}`);
});

test('a long check tells how far it has come; stopped, it leaves what was on screen', async () => {
  const host = MemoryHost.fromSnapshot(manyForms(60));
  const user = await openPane(host);
  const before = verdict();
  expect(before).toContain('60张自评表');
  host.edit({ sheet: '表1-0', cell: 'I25' }, 1);
  act(() => button('检查').click());
  const stop = await waitFor(() => button('停止'));
  expect(screen.getByRole('progressbar', { name: '正在检查…' }).getAttribute('aria-valuetext')).toMatch(/^(?:读表|核对)：第\d+张，共60张$/u);
  await user.click(stop);
  await idle();
  expect(verdict()).toBe(before);

  await user.click(button('检查'));
  await idle();
  expect(verdict()).not.toBe(before);
});
