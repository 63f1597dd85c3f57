import { screen, waitFor } from '@testing-library/react';
import { noChoices } from '../../src/core/choices';
import { MemoryHost } from '../../src/hosts/memory';
import { diagnosticText } from '../../src/taskpane/diagnostics/diagnosticText';
import { checkWorkbook } from '../../src/usecases';
import { views } from '../../src/taskpane/views/registry';
import { seedWorkbook } from '../support/seedForms';
import { button, openPane } from './support/renderPane';

/** Texts of two characters and more that stand in a workbook; shorter ones are in any text. */
function textsOf(workbook: ReturnType<typeof seedWorkbook>): readonly string[] {
  const typed = workbook.sheets.flatMap(({ values }) => values.flat()).map((value) => String(value ?? '').trim());
  return [...new Set([...typed, ...workbook.sheets.map(({ name }) => name), workbook.name])].filter(
    (text) => text.length > 1 && !/^[\d.%]+$/u.test(text),
  );
}

async function copied(): Promise<string> {
  await waitFor(async () => expect(await navigator.clipboard.readText()).toContain('SelfEval'));
  return navigator.clipboard.readText();
}

test('the copied text has counts and check ids, and nothing that stands in the workbook', async () => {
  const workbook = seedWorkbook();
  const user = await openPane(MemoryHost.fromSnapshot(workbook));
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await user.click(await screen.findByRole('button', { name: '复制诊断信息' }));
  const text = await copied();
  expect(text).toMatch(/^forms: 4, indicator rows: \d+$/mu);
  expect(text).toMatch(/deviation-reason-missing\/\S+ \d+/u);
  expect(text).toMatch(/^check: 1 times, last \d+ ms/mu);
  expect(textsOf(workbook).filter((typed) => text.includes(typed))).toEqual([]);
  expect(screen.getByText(/已复制/u)).toBeTruthy();
});

test('where the clipboard is barred, the text is shown', async () => {
  const user = await openPane(MemoryHost.fromSnapshot(seedWorkbook()));
  await user.click(screen.getByRole('tab', { name: '设置' }));
  const refusal = jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('barred', 'NotAllowedError'));
  try {
    await user.click(await screen.findByRole('button', { name: '复制诊断信息' }));
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '诊断信息' });
    expect(text.value).toMatch(/^forms: 4/mu);
  } finally {
    refusal.mockRestore();
  }
});

test('neither the words of a failure nor the id of a pack that somebody wrote are in it', async () => {
  const outcome = await checkWorkbook(MemoryHost.fromSnapshot(seedWorkbook()));
  const text = diagnosticText({
    version: '1',
    language: 'en',
    surroundings: {},
    state: {
      outcome: { ...outcome, choices: noChoices, evaluation: { ...outcome.evaluation, pack: { ...outcome.evaluation.pack, id: '张三的口径' } } },
      activity: null,
      failure: { activity: 'write', code: 'cell-locked', sheet: '工资表', cell: 'B2', detail: 'the cell 工资表!B2 is locked' },
    },
    timings: new Map(),
    notes: [],
  });
  expect(text).toContain('failure: write, cell-locked');
  expect(text).not.toMatch(/工资表|张三|locked!|B2/u);
});

describe('a view that fails', () => {
  const problems = views.find(({ id }) => id === 'problems')!;
  const component = problems.part.component();
  let isBroken = true;
  beforeEach(() => {
    isBroken = true;
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    jest.spyOn(problems.part, 'component').mockImplementation(() => {
      if (isBroken) throw new TypeError('“信访业务项目” is not a function');
      return component;
    });
  });
  afterEach(() => jest.restoreAllMocks());

  test('names itself, leaves the others working, and is shown when tried again', async () => {
    const user = await openPane(MemoryHost.fromSnapshot(seedWorkbook()));
    await user.click(screen.getByRole('tab', { name: /^问题/u }));
    expect(await screen.findByText('“问题”没能显示')).toBeTruthy();

    await user.click(button('复制诊断信息'));
    const text = await copied();
    expect(text).toContain('view problems: TypeError');
    expect(text).not.toContain('信访');

    await user.click(screen.getByRole('tab', { name: '总览' }));
    expect(await screen.findByRole('heading', { level: 2, name: '信访业务项目' })).toBeTruthy();

    await user.click(screen.getByRole('tab', { name: /^问题/u }));
    await screen.findByText('“问题”没能显示');
    isBroken = false;
    await user.click(button('再试一次'));
    expect(await screen.findByRole('list', { name: '问题' })).toBeTruthy();
  });
});
