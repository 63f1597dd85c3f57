import fc from 'fast-check';
import type { CellRef } from '../../src/core/plan/transaction';
import { MemoryHost } from '../../src/hosts/memory';
import { createPackageHost } from '../../src/hosts/package';
import { HostError, type SpreadsheetHost } from '../../src/hosts/port';
import { checkWorkbook, undoLast, writeReason } from '../../src/usecases';
import { openSample } from '../support/samples';
import { seedWorkbook } from '../support/seedForms';

/** The deviation cell of 上访群众满意度率, which asks for a text. */
const CELL: CellRef = { sheet: '表1', cell: 'J25' };
const stateOf = async (host: SpreadsheetHost, cell = CELL) => (await host.readCells([cell]))[0];

test('a reason takes one request to look and one to write, and the row asks for nothing more', async () => {
  const host = MemoryHost.fromSnapshot(seedWorkbook());
  const checked = await checkWorkbook(host);
  const before = host.requests;
  const outcome = await writeReason(host, checked, CELL, '  个别诉求超出政策范围；\r\n今后加强解释。 ');
  expect(host.requests - before).toBe(2);
  expect(outcome).toMatchObject({ kind: 'written', write: { ...CELL, after: '个别诉求超出政策范围；\n今后加强解释。' } });
  const after = await checkWorkbook(host);
  expect(after.evaluation.forms[0]?.counts.error).toBe(0);
  expect(after.journal).toMatchObject([{ kind: 'reason', cells: [{ ...CELL, label: '上访群众满意度率', before: '/' }] }]);
});

test.each(['=1+1', '+86', '-因故推迟', '@各科室', "'引用", '100%', '2024-5-1', '＝全角'])('%s stays text, also in a file', async (text) => {
  const workbook = openSample();
  const [sheet] = workbook.snapshot().sheets;
  const host = createPackageHost(workbook);
  const checked = await checkWorkbook(host);
  const row = checked.evaluation.forms.flatMap(({ indicators }) => indicators).find(({ needsText }) => needsText)?.row;
  const cell = { sheet: sheet?.name ?? '', cell: row?.deviation?.address ?? '' };
  expect(await writeReason(host, checked, cell, text)).toMatchObject({ kind: 'written' });
  expect(await stateOf(host, cell)).toMatchObject({ value: text, formula: null });
});

test.each<[string, (host: MemoryHost) => void, string]>([
  ['somebody wrote into it since the check', (host) => host.edit(CELL, '已有说明'), 'changed-since'],
  ['it is locked', (host) => host.protect('表1'), 'locked'],
])('nothing is written when %s, and the reason is told', async (_, change, reason) => {
  const host = MemoryHost.fromSnapshot(seedWorkbook());
  const checked = await checkWorkbook(host);
  change(host);
  const before = (await stateOf(host))?.value;
  expect(await writeReason(host, checked, CELL, '新的说明')).toMatchObject({ kind: 'refused', reason });
  expect((await stateOf(host))?.value).toBe(before);
  expect(host.applied).toEqual([]);
});

test.each([
  ['a formula', { sheet: 'A', cell: 'A1' }, '说明', 'formula'],
  ['a sheet that the check did not see', { sheet: 'B', cell: 'A1' }, '说明', 'missing'],
  ['more than a cell can hold', { sheet: 'A', cell: 'A2' }, '字'.repeat(32_768), 'too-long'],
])('%s is refused', async (_, cell, text, reason) => {
  const host = new MemoryHost({ name: 'x', sheets: [{ name: 'A', cells: { A1: { value: 1, formula: '=1' }, A3: '其他' } }] });
  const checked = await checkWorkbook(host);
  expect(await writeReason(host, checked, cell, text)).toMatchObject({ kind: 'refused', reason });
  expect(host.applied).toEqual([]);
});

test('a second click writes nothing a second time', async () => {
  const host = MemoryHost.fromSnapshot(seedWorkbook());
  const checked = await checkWorkbook(host);
  await writeReason(host, checked, CELL, '第一次');
  expect(await writeReason(host, checked, CELL, '第二次')).toMatchObject({ kind: 'refused', reason: 'changed-since', shownNow: '第一次' });
});

test('a host that refuses rejects, and nothing is there to undo', async () => {
  const host = MemoryHost.fromSnapshot(seedWorkbook());
  const checked = await checkWorkbook(host);
  host.conditions.isReadOnly = true;
  await expect(writeReason(host, checked, CELL, '说明')).rejects.toThrow(HostError);
  host.conditions.isReadOnly = false;
  expect(await undoLast(host)).toBeNull();
});

test('undo restores exactly what stood there, whatever it was and whatever was written', async () => {
  const content = fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.boolean(), fc.constant(null));
  await fc.assert(
    fc.asyncProperty(content, fc.string(), async (before, text) => {
      const host = new MemoryHost({ name: 'x', sheets: [{ name: 'A', cells: { B2: before, C3: '别处' } }] });
      const values = async () => (await host.readWorkbook()).sheets[0]?.values;
      const original = await values();
      const outcome = await writeReason(host, await checkWorkbook(host), { sheet: 'A', cell: 'B2' }, text);
      expect(outcome.kind).toBe('written');
      expect((await undoLast(host))?.leftAlone).toEqual([]);
      expect(await values()).toEqual(original);
    }),
  );
});
