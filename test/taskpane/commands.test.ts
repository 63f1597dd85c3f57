import { withDismissal } from '../../src/core/choices';
import { paletteOf } from '../../src/core/plan/marker';
import type { CellRef } from '../../src/core/plan/transaction';
import { nextCell } from '../../src/commands/nextReason';
import { runCommand, type LastCell } from '../../src/commands/runCommand';
import { wordOutcome } from '../../src/commands/words';
import { commandNames } from '../../src/commands/names';
import { MemoryHost } from '../../src/hosts/memory';
import { HostError } from '../../src/hosts/port';
import { checkWorkbook, saveChoices, undoLast } from '../../src/usecases';
import { seedWorkbook } from '../support/seedForms';
import { sheetOf, workbookOf } from '../support/sheetBuilder';

function memory(): LastCell {
  let last: CellRef | null = null;
  return {
    recall: () => last,
    remember: (cell) => {
      last = cell;
    },
  };
}

function falsified(): MemoryHost {
  const host = MemoryHost.fromSnapshot(seedWorkbook());
  host.edit({ sheet: '表2', cell: 'I23' }, 9);
  return host;
}

test('recalculate writes what is wrong, marks what is left, and can be undone from the pane', async () => {
  const host = falsified();
  const outcome = await runCommand('recalculate', host, memory());
  expect((await host.readCells([{ sheet: '表2', cell: 'I23' }]))[0]?.value).toBe(9.9);
  expect(host.formats('表2').length).toBeGreaterThan(0);
  expect((await undoLast(host))?.restored).toMatchObject([{ sheet: '表2', cell: 'I23', after: 9 }]);
  expect(wordOutcome('recalculate', outcome, 'zh-CN')?.[0]).toMatch(/^“一键重算”已写入\d+个单元格$/u);
});

test('the ribbon honours what was dismissed in the pane: neither written nor marked', async () => {
  const host = falsified();
  const checked = await checkWorkbook(host);
  const finding = checked.evaluation.forms[1]?.findings.find(({ check }) => check === 'score-mismatch');
  const choices = finding && withDismissal(checked.choices, checked.evaluation, finding, { note: '', date: '' });
  if (choices === undefined || choices === null) throw new Error('no mismatch');
  await saveChoices(host, checked, choices);
  await runCommand('recalculate', host, memory());
  await runCommand('check', host, memory());
  expect((await host.readCells([{ sheet: '表2', cell: 'I23' }]))[0]?.value).toBe(9);
  expect(host.formats('表2').map(({ range }) => range)).not.toContain('I23');
});

test('check marks, goes to the first error and writes nothing', async () => {
  const host = falsified();
  const outcome = await runCommand('check', host, memory());
  expect(host.applied.flatMap(({ writes }) => writes)).toEqual([]);
  expect(host.selected).toEqual({ sheet: '表1', cell: 'J25' });
  expect(wordOutcome('check', outcome, 'zh-CN')?.[0]).toMatch(/4张自评表，\d+处错误/u);
});

/** The seed forms, some of their sheets hidden. */
function withHidden(...names: readonly string[]): MemoryHost {
  const workbook = seedWorkbook();
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, isHidden: names.includes(sheet.name) }));
  return MemoryHost.fromSnapshot({ ...workbook, sheets });
}

test('check is told as made when only the cell cannot be shown', async () => {
  const host = falsified();
  host.select = () => Promise.reject(new HostError('unknown', 'GeneralException'));
  const outcome = await runCommand('check', host, memory());
  expect(outcome.kind).toBe('checked');
  expect(wordOutcome('check', outcome, 'en')).toEqual([expect.stringMatching(/^“Check”: 4 forms, \d+ errors, \d+ warnings, 2 to decide; marked$/u)]);
  expect(host.formats('表1').length).toBeGreaterThan(0);
});

test('check goes to the first error that can be seen', async () => {
  const host = withHidden('表1');
  await runCommand('check', host, memory());
  expect(host.selected).toMatchObject({ sheet: '表2' });
});

test('goToReason passes over hidden sheets, and names them when only they lack reasons', async () => {
  const host = withHidden('表1', '表2');
  await runCommand('goToReason', host, memory());
  expect(host.selected?.sheet).toMatch(/^表[34]$/u);
  const allHidden = withHidden('表1', '表2', '表3', '表4');
  const outcome = await runCommand('goToReason', allHidden, memory());
  expect(allHidden.selected).toBeNull();
  expect(wordOutcome('goToReason', outcome, 'zh-CN')?.[0]).toMatch(/取消隐藏：表1、表2/u);
});

test('recalculate says which cells left alone are on a hidden sheet', async () => {
  const host = withHidden('表2');
  host.edit({ sheet: '表2', cell: 'I23' }, 9);
  host.protect('表2');
  const outcome = await runCommand('recalculate', host, memory());
  expect(wordOutcome('recalculate', outcome, 'zh-CN')?.join('\n')).toContain('表2（隐藏）!I23');
});

test.each(['recalculate', 'check'] as const)('%s says which sheets it could not mark, and does not say that all is marked', async (name) => {
  const host = falsified();
  host.protect('表1');
  const outcome = await runCommand(name, host, memory());
  expect(host.formats('表1')).toEqual([]);
  expect(host.formats('表2').length).toBeGreaterThan(0);
  expect(wordOutcome(name, outcome, 'zh-CN')).toContain(
    '这些工作表受保护，上面的问题没有标出：表1。问题请在窗格里看，或者撤销工作表保护后再标。',
  );
  expect(wordOutcome(name, outcome, 'en')?.join(' ')).toMatch(/Protected and therefore not marked: 表1\./u);
  expect(wordOutcome(name, outcome, 'zh-CN')?.join('')).not.toContain('已标出');
});

test('check uses the colours that a person prefers, also for marks that are there', async () => {
  const host = falsified();
  await runCommand('check', host, memory());
  await runCommand('check', host, memory(), 'greys');
  expect([...new Set(host.formats('表2').map(({ formula }) => paletteOf(formula)))]).toEqual(['greys']);
});

test('clearMarks takes the marks away', async () => {
  const host = falsified();
  await runCommand('check', host, memory());
  await runCommand('clearMarks', host, memory());
  expect(host.formats('表1')).toEqual([]);
});

test('goToReason goes through the cells that need a text, each once, before it begins anew', async () => {
  const host = falsified();
  const last = memory();
  const seen: string[] = [];
  do {
    await runCommand('goToReason', host, last);
    seen.push(`${host.selected?.sheet ?? ''}!${host.selected?.cell ?? ''}`);
  } while (seen.length < 30 && !seen.slice(0, -1).includes(seen.at(-1)!));
  const [first, ...rest] = [...seen].slice(0, -1);
  expect(seen.at(-1)).toBe(first);
  expect(rest).toContain('表1!J25');
  expect(rest).toContain('表4!J20');
  expect(host.applied).toEqual([]);
});

describe('next cell', () => {
  const cells = ['J5', 'J9'].flatMap((cell) => [{ sheet: 'A', cell }, { sheet: 'B', cell }]);
  test.each<[string, CellRef | null, string]>([
    ['A', null, 'A!J5'],
    ['A', { sheet: 'A', cell: 'J5' }, 'A!J9'],
    ['A', { sheet: 'A', cell: 'J9' }, 'B!J5'],
    ['B', { sheet: 'A', cell: 'J5' }, 'B!J5'],
    ['B', { sheet: 'B', cell: 'J9' }, 'A!J5'],
    ['C', null, 'A!J5'],
  ])('on %s after %j: %s', (activeSheet, last, expected) => {
    const next = nextCell(cells, { sheets: ['A', 'B', 'C'], activeSheet, last });
    expect(`${next?.sheet ?? ''}!${next?.cell ?? ''}`).toBe(expected);
  });

  test('none when no cell needs a text', () => {
    expect(nextCell([], { sheets: ['A'], activeSheet: 'A', last: null })).toBeNull();
  });
});

test.each(commandNames)('%s: a refusal becomes words, not an exception', async (name) => {
  const host = falsified();
  host.conditions.isCellBeingEdited = true;
  const outcome = await runCommand(name, host, memory());
  expect(outcome).toMatchObject({ kind: 'refused', code: 'cell-edit-mode' });
  for (const language of ['zh-CN', 'en'] as const) {
    const lines = wordOutcome(name, outcome, language);
    expect(lines?.length).toBe(3);
    expect(lines?.every((line) => line.length > 0)).toBe(true);
  }
});

test.each(['recalculate', 'check', 'goToReason'] as const)('%s: a workbook without forms is told as such', async (name) => {
  const host = MemoryHost.fromSnapshot(workbookOf([sheetOf([['科目', '金额'], ['办公费', '12']])]));
  expect(await runCommand(name, host, memory())).toEqual({ kind: 'no-form' });
});
