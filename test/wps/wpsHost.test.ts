import { areaToA1, parseA1 } from '../../src/core/form/address';
import { markerTerm } from '../../src/core/plan/marker';
import type { HostChange } from '../../src/hosts/port';
import { createWpsHost, type WpsApplication } from '../../src/hosts/wps';
import type { WpsRange } from '../../src/hosts/wps/api';
import type { WpsQuirks } from '../../src/workbench/wps/quirks';
import { contractWorkbook, FORM } from '../support/contractWorkbook';
import { describeHostContract, failureOf, writeOf } from '../support/hostContract';
import { startWps } from './startWps';

const NOTHING = { writes: [], addMarks: [], removeMarks: [], settings: {} };

/** Every switch of the stand-in in at least one of its positions; which go together makes no difference. */
const QUIRKS: readonly (readonly [string, Partial<WpsQuirks>])[] = [
  ['as usual', {}],
  ['blocks with Item, narrow columns, formats in Chinese, older events', { blockReads: 'item', hasNarrowColumns: true, namesFormatsInChinese: true, cancelsBy: 'argument' }],
  ['no answer for blocks, no block writes, no readiness', { blockReads: 'none', refusesBlockWrites: true, tellsReadiness: false }],
];

for (const [name, quirks] of QUIRKS) {
  describeHostContract(`WpsHost (${name})`, async (workbook) => {
    const { model, program } = await startWps(workbook, quirks);
    return {
      host: createWpsHost(program.application),
      formats: (sheet) =>
        Promise.resolve(
          model.findSheet(sheet)!.conditionalFormats.map(({ areas, formula }) => ({
            range: areas.map(areaToA1).join(' '),
            formula: formula.replace(/^=?/u, '='),
          })),
        ),
      edit: ({ sheet, cell }, value) => {
        model.findSheet(sheet)!.write([{ ...parseA1(cell)!, typed: value }], 'person');
        return Promise.resolve();
      },
    };
  });
}

/** The program, whose ranges on the active sheet are looked at when their values are asked for. */
function lookingAtRanges(application: WpsApplication, look: (range: WpsRange) => void): WpsApplication {
  const workbook = application.ActiveWorkbook!;
  const sheet = workbook.ActiveSheet;
  const rangeAt = (address: string): WpsRange =>
    new Proxy(sheet.Range(address), {
      get(range, asked): unknown {
        if (asked === 'Value2') look(range);
        return Reflect.get(range, asked);
      },
    });
  const withRanges = new Proxy(sheet, { get: (of, asked): unknown => (asked === 'Range' ? rangeAt : Reflect.get(of, asked)) });
  const withSheet = new Proxy(workbook, { get: (of, asked): unknown => (asked === 'ActiveSheet' ? withRanges : Reflect.get(of, asked)) });
  return new Proxy(application, { get: (of, asked): unknown => (asked === 'ActiveWorkbook' ? withSheet : Reflect.get(of, asked)) });
}

const F5 = { sheet: FORM, cell: 'F5' };

describe('WPS besides the contract', () => {
  test('without a workbook there is no host', async () => {
    const { program } = await startWps();
    const without = new Proxy(program.application, {
      get: (target, member): unknown => (member === 'ActiveWorkbook' ? null : Reflect.get(target, member)),
    });
    expect(await failureOf(Promise.resolve().then(() => createWpsHost(without)))).toMatchObject({ code: 'other-workbook' });
  });

  test('while a cell is being edited every request is refused', async () => {
    const { program } = await startWps(contractWorkbook);
    const host = createWpsHost(program.application);
    program.conditions.isCellBeingEdited = true;
    expect(await failureOf(host.readWorkbook())).toMatchObject({ code: 'cell-edit-mode' });
    expect(await failureOf(host.apply(NOTHING))).toMatchObject({ code: 'cell-edit-mode' });
  });

  test('a cell that does not hold what was written takes the whole step back', async () => {
    const { model, program } = await startWps(contractWorkbook);
    const host = createWpsHost(program.application);
    const settings = { 'selfeval.rulePack': 'local' };
    const writes = [await writeOf(host, F5, 7.6), await writeOf(host, { sheet: FORM, cell: 'F6' }, 9)];
    const before = await host.readWorkbook();
    const sheet = model.findSheet(FORM)!;
    const write = sheet.write.bind(sheet);
    // A build that swallows what is written into F6.
    const swallowing = jest
      .spyOn(sheet, 'write')
      .mockImplementation((cells, origin) => write(cells.map((cell) => (cell.typed === 9 ? { ...cell, typed: 1 } : cell)), origin));
    expect(await failureOf(host.apply({ ...NOTHING, writes, settings }))).toEqual({ code: 'unknown', sheet: FORM, cell: 'F6' });
    swallowing.mockRestore();
    expect(await host.readWorkbook()).toEqual(before);
  });

  test('a mark that takes no colour is not left behind', async () => {
    const { model, program } = await startWps(contractWorkbook);
    const host = createWpsHost(program.application);
    const sheet = model.findSheet(FORM)!;
    const before = sheet.conditionalFormats.length;
    jest.spyOn(sheet, 'updateConditionalFormat').mockImplementation(() => {
      throw new Error('no colours in this build');
    });
    const mark = { ...F5, level: 'error', formula: `=AND(TRUE,${markerTerm('error')}=0)` } as const;
    expect(await failureOf(host.apply({ ...NOTHING, addMarks: [mark] }))).toMatchObject({ code: 'unknown' });
    jest.restoreAllMocks();
    expect(sheet.conditionalFormats).toHaveLength(before);
  });

  test('a setting of any length is kept, and one with a part missing counts as none', async () => {
    const { model, program } = await startWps();
    const host = createWpsHost(program.application);
    const long = `${'绩效😀'.repeat(400)} `;
    await host.apply({ ...NOTHING, settings: { 'selfeval.journal': long, 'selfeval.empty': '' } });
    expect((await host.readSheet()).settings).toEqual(new Map([['selfeval.journal', long], ['selfeval.empty', '']]));
    for (const key of model.settings.keys()) expect(String(model.settings.get(key)).length).toBeLessThanOrEqual(255);
    model.settings.delete('selfeval.journal#2');
    expect((await host.readSheet()).settings.has('selfeval.journal')).toBe(false);
    await host.apply({ ...NOTHING, settings: { 'selfeval.journal': null, 'selfeval.empty': null } });
    expect(model.settings.keys()).toEqual([]);
  });

  test('what a person changes is told to every watcher; what we write is not', async () => {
    const { model, program } = await startWps(contractWorkbook);
    const host = createWpsHost(program.application);
    const [one, other]: [HostChange[], HostChange[]] = [[], []];
    const stopOne = await host.watch((change) => one.push(change));
    const stopOther = await host.watch((change) => other.push(change));
    const edit = (value: number) => model.findSheet(FORM)!.write([{ row: 4, column: 3, typed: value }], 'person');
    edit(30);
    await host.apply({ ...NOTHING, writes: [await writeOf(host, F5, 7.6)] });
    await stopOne();
    edit(31);
    await stopOther();
    edit(32);
    const told = { sheet: FORM, address: 'D5', source: 'local' };
    expect([one, other]).toEqual([[told], [told, told]]);
  });

  test('a used range that reaches far down is read no further than something stands in it', async () => {
    const cells = { A1: '绩效', B9000: { value: null, numberFormat: '0%' } };
    const { program } = await startWps({ name: '长.xlsx', sheets: [{ name: '长', cells }] });
    const { sheet } = await createWpsHost(program.application).readSheet();
    expect([sheet.values, sheet.texts, sheet.numberFormats]).toEqual([[['绩效']], [['绩效']], [['General']]]);
  });

  test('a used range that reaches far to the right is read some rows at a time', async () => {
    const cells = Object.fromEntries(Array.from({ length: 30 }, (_, row) => [`XFD${String(row + 1)}`, { value: null, numberFormat: '0%' }]));
    const { program } = await startWps({ name: '宽.xlsx', sheets: [{ name: '宽', cells: { ...cells, B2: '绩效', C29: '末行' } }] });
    let most = 0;
    const counted = lookingAtRanges(program.application, (range) => {
      most = Math.max(most, range.Rows.Count * range.Columns.Count);
    });
    const { sheet } = await createWpsHost(counted).readSheet();
    expect([sheet.top, sheet.left, sheet.values.length, sheet.values[0], sheet.values[13], sheet.values[27]]).toEqual([1, 1, 28, ['绩效', null], [null, null], [null, '末行']]);
    expect(most).toBeLessThanOrEqual(100_000);
  });

  test('a cell far below all others is read', async () => {
    const { program } = await startWps({ name: '长.xlsx', sheets: [{ name: '长', cells: { A1: '绩效', A400000: '末行' } }] });
    const { sheet } = await createWpsHost(program.application).readSheet();
    expect([sheet.values.length, sheet.values.at(-1)]).toEqual([400_000, ['末行']]);
  });

  test('an error of a formula is read by its name', async () => {
    const { program } = await startWps({ name: '错.xlsx', sheets: [{ name: '错', cells: { A1: { formula: '=1/0', value: '#DIV/0!' } } }] });
    const { sheet } = await createWpsHost(program.application).readSheet();
    expect([sheet.values, sheet.formulas]).toEqual([[['#DIV/0!']], [['=1/0']]]);
  });
});
