import type { CellRef } from '../../src/core/plan/transaction';
import { MemoryHost } from '../../src/hosts/memory';
import { checkWorkbook, recalculate, undoLast, undoTo, writeReason } from '../../src/usecases';
import { seedWorkbook } from '../support/seedForms';

const SCORE: CellRef = { sheet: '表1', cell: 'I25' };
const REASON: CellRef = { sheet: '表1', cell: 'J25' };

const valuesOf = async (host: MemoryHost) => (await host.readWorkbook()).sheets.map(({ values }) => values);
const valueOf = async (host: MemoryHost, cell: CellRef) => (await host.readCells([cell]))[0]?.value;

/** Two writes of a score and two of a reason, one after the other; what stood in the workbook before each. */
async function history() {
  const host = MemoryHost.fromSnapshot(seedWorkbook());
  host.edit(SCORE, 10);
  const stages = [await valuesOf(host)];
  await recalculate(host, await checkWorkbook(host));
  stages.push(await valuesOf(host));
  await writeReason(host, await checkWorkbook(host), REASON, '第一次');
  stages.push(await valuesOf(host));
  await writeReason(host, await checkWorkbook(host), REASON, '第二次');
  const { journal } = await checkWorkbook(host);
  return { host, stages, journal };
}

/** The workbook closed and opened again, on another machine for all it knows. */
const reopened = async (host: MemoryHost) => MemoryHost.fromSnapshot(await host.readWorkbook());

test.each([0, 1, 2])('step %i and all after it are taken back, in one write, also after reopening', async (index) => {
  const { host, stages, journal } = await history();
  const again = await reopened(host);
  const outcome = await undoTo(again, journal[index]?.id ?? '');
  expect(outcome?.leftAlone).toEqual([]);
  expect(outcome?.remaining).toEqual(journal.slice(0, index));
  expect(again.applied).toHaveLength(1);
  expect(await valuesOf(again)).toEqual(stages[index]);
  expect((await checkWorkbook(again)).journal).toEqual(journal.slice(0, index));
});

test('steps tell when they were made and what for', async () => {
  const { journal } = await history();
  expect(journal.map(({ kind }) => kind)).toEqual(['recalculation', 'reason', 'reason']);
  for (const { at } of journal) expect(Date.parse(at ?? '')).not.toBeNaN();
});

test('a step that is gone is nothing to undo', async () => {
  const { host, journal } = await history();
  await undoLast(host);
  expect(await undoTo(host, journal[2]?.id ?? '')).toBeNull();
});

test('a cell that somebody changed since is left alone and told, everything else goes back', async () => {
  const { host, journal } = await history();
  host.edit(REASON, '我自己写的');
  const outcome = await undoTo(host, journal[0]?.id ?? '');
  expect(outcome?.leftAlone).toMatchObject([{ ...REASON, reason: 'changed-since', shownNow: '我自己写的', before: '/' }]);
  expect(await valueOf(host, SCORE)).toBe(10);
  expect(await valueOf(host, REASON)).toBe('我自己写的');
});

test('what is locked stays in the journal and goes back once it is unlocked', async () => {
  const { host, journal } = await history();
  host.protect('表1', ['I25']);
  const outcome = await undoTo(host, journal[0]?.id ?? '');
  expect(outcome?.leftAlone).toMatchObject([{ ...REASON, reason: 'locked' }]);
  expect(outcome?.remaining.map(({ id }) => id)).toEqual(journal.slice(1).map(({ id }) => id));
  expect(await valueOf(host, SCORE)).toBe(10);
  host.protect('表1', ['J25']);
  await undoTo(host, journal[1]?.id ?? '');
  expect(await valueOf(host, REASON)).toBe('/');
  expect(await undoLast(host)).toBeNull();
});

test('a write that broke off after its journal entry leaves nothing to trip over', async () => {
  const { host } = await history();
  const { journal } = await checkWorkbook(host);
  const again = await reopened(host);
  // The entry is there, the cells were never reached.
  again.edit(REASON, '第一次');
  const outcome = await undoTo(again, journal[2]?.id ?? '');
  expect(outcome).toMatchObject({ restored: [], leftAlone: [] });
  expect(outcome?.remaining).toEqual(journal.slice(0, 2));
});

test('pane and ribbon writing at the same time write once, and both can be undone', async () => {
  const host = MemoryHost.fromSnapshot(seedWorkbook());
  host.edit(SCORE, 10);
  const original = await valuesOf(host);
  const [pane, ribbon] = [await checkWorkbook(host), await checkWorkbook(host)];
  await recalculate(host, ribbon);
  const outcome = await recalculate(host, pane);
  expect(outcome.written).toEqual([]);
  expect(outcome.heldBack).toMatchObject([{ ...SCORE, reason: 'changed-since' }]);
  await writeReason(host, pane, REASON, '窗格不知道功能区写过');
  await undoLast(host);
  await undoLast(host);
  expect(await valuesOf(host)).toEqual(original);
});
