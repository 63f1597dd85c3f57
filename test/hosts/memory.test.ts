import { MemoryHost } from '../../src/hosts/memory';
import type { HostChange } from '../../src/hosts/port';
import { contractWorkbook, FORM, SEALED } from '../support/contractWorkbook';
import { describeHostContract, failureOf, writeOf } from '../support/hostContract';

const NOTHING = { writes: [], addMarks: [], removeMarks: [], settings: {} };

describeHostContract('MemoryHost', (workbook) => {
  const host = new MemoryHost(workbook);
  return Promise.resolve({
    host,
    formats: (sheet) => Promise.resolve(host.formats(sheet).map(({ range, formula }) => ({ range, formula }))),
    edit: (ref, value) => {
      host.edit(ref, value);
      return Promise.resolve();
    },
  });
});

describe('the switches of the memory host', () => {
  test('a snapshot makes a host that reads the same', async () => {
    const snapshot = await new MemoryHost(contractWorkbook).readWorkbook();
    const copy = MemoryHost.fromSnapshot({ ...snapshot, isReadOnly: true });
    expect(await copy.readWorkbook()).toEqual({ ...snapshot, isReadOnly: true });
  });

  test('a snapshot keeps the text it was shown as, until the cell is written', async () => {
    const { sheets, ...rest } = await new MemoryHost({ name: 'a.xlsx', sheets: [{ name: 'S', cells: { A1: { value: 1, text: '壹' } } }] }).readWorkbook();
    const host = MemoryHost.fromSnapshot({ ...rest, sheets });
    expect((await host.readSheet()).sheet.texts).toEqual([['壹']]);
    await host.apply({ ...NOTHING, writes: [await writeOf(host, { sheet: 'S', cell: 'A1' }, 2)] });
    expect((await host.readSheet()).sheet.texts).toEqual([['2']]);
  });

  test.each([
    ['isCellBeingEdited', 'cell-edit-mode'],
    ['isOtherWorkbookInFront', 'other-workbook'],
  ] as const)('%s refuses every request', async (condition, code) => {
    const host = new MemoryHost(contractWorkbook);
    host.conditions[condition] = true;
    const requests = [host.readWorkbook(), host.readSheet(), host.readCells([]), host.apply(NOTHING), host.select({ sheet: FORM, cell: 'A1' })];
    expect(await Promise.all(requests.map(async (request) => (await failureOf(request)).code))).toEqual(requests.map(() => code));
    host.conditions[condition] = false;
    await expect(host.readSheet()).resolves.toBeDefined();
  });

  test('a read-only workbook can be read and not changed', async () => {
    const host = new MemoryHost(contractWorkbook);
    host.conditions.isReadOnly = true;
    expect((await host.readWorkbook()).isReadOnly).toBe(true);
    expect(await failureOf(host.apply(NOTHING))).toMatchObject({ code: 'read-only' });
    expect(host.applied).toEqual([]);
  });

  test('a sheet can be protected later', async () => {
    const host = new MemoryHost(contractWorkbook);
    host.protect(FORM, ['F5']);
    const states = await host.readCells([{ sheet: FORM, cell: 'F5' }, { sheet: FORM, cell: 'F6' }]);
    expect(states.map((state) => state.isLocked)).toEqual([false, true]);
  });

  test('edits are told to watchers until they stop; our own writes are not', async () => {
    const host = new MemoryHost(contractWorkbook);
    const seen: HostChange[] = [];
    const stop = await host.watch((change) => seen.push(change));
    host.edit({ sheet: FORM, cell: 'D5' }, 30);
    host.edit({ sheet: FORM, cell: 'D6' }, null, 'remote');
    await host.apply({ ...NOTHING, writes: [await writeOf(host, { sheet: FORM, cell: 'F5' }, 1)] });
    await stop();
    host.edit({ sheet: FORM, cell: 'D5' }, 31);
    expect(seen).toEqual([
      { sheet: FORM, address: 'D5', source: 'local' },
      { sheet: FORM, address: 'D6', source: 'remote' },
    ]);
  });

  test('requests, transactions and the selection can be looked at', async () => {
    const host = new MemoryHost(contractWorkbook);
    expect([host.requests, host.selected]).toEqual([0, null]);
    await host.select({ sheet: SEALED, cell: 'A2' });
    await host.apply(NOTHING);
    expect([host.requests, host.selected, host.applied]).toEqual([2, { sheet: SEALED, cell: 'A2' }, [NOTHING]]);
    expect((await host.readSheet()).sheet.name).toBe(SEALED);
  });
});
