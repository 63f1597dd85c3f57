import { screen, waitFor, within } from '@testing-library/react';
import { createExcelHost } from '../../src/hosts/excel';
import { MemoryHost } from '../../src/hosts/memory';
import { createPreferenceStore } from '../../src/taskpane/environment/preferenceStore';
import { defaultPreferences, preferencesKey, readPreferences } from '../../src/usecases/preferences';
import { markPalettes } from '../../src/core/plan/markColours';
import { paletteOf } from '../../src/core/plan/marker';
import { startOffice, type OfficeUnderTest } from '../support/installOffice';
import { seedWorkbook } from '../support/seedForms';
import { announced, button, idle, openPane, verdict } from './support/renderPane';
import { toWorkbookData } from './support/workbookData';

let office: OfficeUnderTest;

beforeAll(async () => {
  office = await startOffice({ workbook: toWorkbookData(seedWorkbook()) });
}, 60_000);

afterEach(() => localStorage.clear());

const openSettings = async (host = MemoryHost.fromSnapshot(seedWorkbook())) => {
  const user = await openPane(host);
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await screen.findByRole('checkbox', { name: '自动检查' });
  return { host, user };
};

test('what the library kept is what the next pane begins with, and only in its own Office', async () => {
  const store = createPreferenceStore('office-a|');
  store.change({ markPalette: 'greys', autoCheck: false });
  await waitFor(() => expect(localStorage.getItem(preferencesKey('office-a|'))).not.toBeNull());
  expect(createPreferenceStore('office-a|').get().preferences).toEqual({
    ...defaultPreferences,
    markPalette: 'greys',
    autoCheck: false,
  });
  expect(createPreferenceStore('office-b|').get().preferences).toEqual(defaultPreferences);
});

test('changes made one right after the other are all kept', async () => {
  const store = createPreferenceStore('');
  store.change({ directWrite: true });
  store.change({ language: 'en' });
  await waitFor(() =>
    expect(readPreferences(localStorage.getItem(preferencesKey('')))).toEqual({
      ...defaultPreferences,
      directWrite: true,
      language: 'en',
    }),
  );
});

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['a list', '[1]'],
  ['other values', '{"language":"fr","markPalette":"pink","autoCheck":"yes","directWrite":1}'],
])('an entry with %s counts as the defaults', (_, stored) => {
  expect(readPreferences(stored)).toEqual(defaultPreferences);
});

test('storage that refuses is told about, and the preference holds meanwhile', async () => {
  const refusal = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  try {
    const { user } = await openSettings();
    await user.click(screen.getByRole('radio', { name: /^深灰/u }));
    expect(await screen.findByText(/浏览器不让保存/u)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^深灰/u }).checked).toBe(true);
  } finally {
    refusal.mockRestore();
  }
});

test('the language changes at once and stays with the next pane', async () => {
  const { user } = await openSettings();
  await user.selectOptions(screen.getByRole('combobox', { name: '语言' }), 'English');
  expect(await screen.findByRole('heading', { name: 'My preferences' })).toBeTruthy();
  expect(verdict()).toContain('4 forms');
  expect(document.documentElement.lang).toBe('en');
});

test('直接写入 writes without the preview, and can be undone', async () => {
  const host = MemoryHost.fromSnapshot(seedWorkbook());
  host.edit({ sheet: '表1', cell: 'I25' }, 10);
  const { user } = await openSettings(host);
  await user.click(screen.getByRole('checkbox', { name: '直接写入' }));
  await user.click(button('一键重算得分'));
  await idle();
  expect(announced()).toMatch(/^已写入\d+个单元格$/u);
  expect((await host.readCells([{ sheet: '表1', cell: 'I25' }]))[0]?.value).toBe(9.9);
});

test('marks are placed in Excel in the colours that were chosen', async () => {
  localStorage.setItem(preferencesKey(''), JSON.stringify({ markPalette: 'blue-orange' }));
  const user = await openPane(createExcelHost());
  await user.click(button('标出问题'));
  await idle();
  await office.settled();
  const fills = new Set(
    office.model.toData().sheets.flatMap(({ name }) => {
      const sheet = office.model.findSheet(name)!;
      const rows = Array.from({ length: 40 }, (_, index) => index + 1);
      return rows.flatMap((row) => Array.from({ length: 12 }, (_, index) => sheet.shownStyle(row, index + 1).fill));
    }),
  );
  expect([...fills].map((fill) => fill?.toUpperCase())).toContain(markPalettes['blue-orange'].error.fill);
  expect(office.missing()).toEqual([]);
});

test('marks that are there already are coloured anew when other colours are chosen, and the button for it goes away', async () => {
  const host = MemoryHost.fromSnapshot(seedWorkbook());
  const { user } = await openSettings(host);
  const palettes = () => [...new Set(host.formats('表1').map(({ formula }) => paletteOf(formula)))];
  await user.click(button('标出问题'));
  await idle();
  const ranges = host.formats('表1').map(({ range }) => range);
  expect(palettes()).toEqual(['standard']);
  expect(screen.queryByRole('button', { name: '重新标注' })).toBeNull();

  const greys = screen.getByRole('radio', { name: /^深灰/u });
  await user.click(greys);
  expect(palettes()).toEqual(['standard']);
  await user.click(button('重新标注'));
  await idle();
  expect(palettes()).toEqual(['greys']);
  expect(host.formats('表1').map(({ range }) => range).sort()).toEqual(ranges.sort());
  expect(screen.queryByRole('button', { name: '重新标注' })).toBeNull();
  expect(document.activeElement).toBe(greys);
});

test('what is chosen for the workbook is kept in the workbook, not on the machine', async () => {
  const { host, user } = await openSettings();
  await user.selectOptions(screen.getByRole('combobox', { name: '计分口径' }), 'hubei');
  await idle();
  expect((await host.readWorkbook()).settings.get('selfeval.pack')).toBe('hubei');
  expect(localStorage.getItem(preferencesKey(''))).toBeNull();
});

test('decimals are chosen beside the pack, hold at once, and a reset of the thresholds leaves them', async () => {
  const { host, user } = await openSettings();
  const kept = async (): Promise<unknown> => JSON.parse((await host.readWorkbook()).settings.get('selfeval.adjustments') ?? '[]');
  const decimals = () => screen.getByRole<HTMLSelectElement>('combobox', { name: '小数位数' });
  expect(decimals().selectedOptions[0]?.textContent).toBe('2位小数（口径原来的）');
  await user.selectOptions(decimals(), '1位小数');
  await idle();
  expect(await kept()).toEqual([{ path: 'rounding.decimals', value: '1' }]);
  expect(decimals().selectedOptions[0]?.textContent).toBe('1位小数');

  const shortest = screen.getByRole('textbox', { name: '偏差原因最少字数' });
  await user.clear(shortest);
  await user.type(shortest, '5');
  await user.click(button('应用'));
  await idle();
  expect(await kept()).toHaveLength(2);
  expect(screen.getByText('修改阈值（已改1个）')).toBeTruthy();
  await user.click(button('全部恢复'));
  await idle();
  expect(await kept()).toEqual([{ path: 'rounding.decimals', value: '1' }]);

  await user.selectOptions(decimals(), '2位小数（口径原来的）');
  await idle();
  expect(await kept()).toEqual([]);
});

test('a threshold out of its bounds is not applied, and the bounds are said', async () => {
  const { host, user } = await openSettings();
  await user.click(screen.getByText('修改阈值'));
  const limit = screen.getByRole<HTMLInputElement>('textbox', { name: '超过目标多少起须说明原因' });
  expect(limit.value).toBe('30');
  await user.clear(limit);
  await user.type(limit, '0');
  expect(limit.getAttribute('aria-invalid')).toBe('true');
  await user.click(button('应用'));
  expect(host.applied).toEqual([]);

  await user.clear(limit);
  await user.type(limit, '25.5');
  await user.click(button('应用'));
  await idle();
  const settings = (await host.readWorkbook()).settings;
  expect(JSON.parse(settings.get('selfeval.adjustments') ?? '[]')).toEqual([{ path: 'overAchievement.limit', value: '0.255' }]);
  expect(screen.getByText('修改阈值（已改1个）')).toBeTruthy();

  const field = screen.getByRole('textbox', { name: '超过目标多少起须说明原因' }).closest('div')!;
  await user.click(within(field).getByRole('button', { name: /^恢复/u }));
  await user.click(button('应用'));
  await idle();
  expect((await host.readWorkbook()).settings.get('selfeval.adjustments') ?? null).toBeNull();
});
