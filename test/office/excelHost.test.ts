import { areaToA1 } from '../../src/core/form/address';
import { markerTerm } from '../../src/core/plan/marker';
import type { Transaction } from '../../src/core/plan/transaction';
import { createExcelHost, isExcelSupported } from '../../src/hosts/excel';
import type { HostChange, SpreadsheetHost } from '../../src/hosts/port';
import type { CellInput, SheetData, WorkbookData } from '../../src/workbench/model/workbookData';
import { contractWorkbook, FORM, NOTES, PROTECTED, SEALED } from '../support/contractWorkbook';
import { cellIn, describeHostContract, failureOf, writeOf } from '../support/hostContract';
import { startOffice, type OfficeUnderTest } from '../support/installOffice';

const NOTHING: Transaction = { writes: [], addMarks: [], removeMarks: [], settings: {} };

let office: OfficeUnderTest;

beforeAll(async () => {
  office = await startOffice({ workbook: contractWorkbook });
});

afterEach(() => {
  jest.restoreAllMocks();
  // A member of Excel that the stand-in lacks must fail by its name, also where the adapter turned it into an error of its own.
  expect(office.missing()).toEqual([]);
});

async function open(workbook: WorkbookData): Promise<SpreadsheetHost> {
  await office.load(workbook);
  return createExcelHost();
}

/** How many requests something costs. */
async function requestsOf(action: () => Promise<unknown>): Promise<number> {
  const before = office.requests();
  await action();
  // A clean-up request would come after the answer.
  await new Promise((resolve) => setTimeout(resolve, 20));
  return office.requests() - before;
}

describeHostContract('ExcelHost', async (workbook) => {
  const host = await open(workbook);
  return {
    host,
    formats: (sheet) =>
      Promise.resolve(
        office.model.findSheet(sheet)!.conditionalFormats.map(({ areas, formula }) => ({
          range: areas.map(areaToA1).join(' '),
          formula: formula.replace(/^=?/u, '='),
        })),
      ),
    edit: ({ sheet, cell }, value) => office.userEdits(sheet, cell, value),
  };
});

test('this Excel is new enough', () => {
  expect(isExcelSupported()).toBe(true);
});

describe('requests to Excel', () => {
  const sheets = Array.from({ length: 40 }, (_, index): SheetData => ({ name: `表${index}`, cells: { A1: index, B60: 'x' }, merges: ['A1:B1'] }));

  test('one sheet is read in one', async () => {
    const host = await open(contractWorkbook);
    expect(await requestsOf(() => host.readSheet())).toBe(1);
    expect(await requestsOf(() => host.readSheet(FORM))).toBe(1);
  });

  const namesRead = async (host: SpreadsheetHost) => (await host.readWorkbook()).sheets.map((sheet) => sheet.name);

  test('a workbook is read in one, whichever sheets it has', async () => {
    for (const count of [1, 4, 16]) {
      const host = await open({ name: 'a.xlsx', sheets: sheets.slice(0, count) });
      let names: string[] = [];
      expect(await requestsOf(async () => (names = await namesRead(host)))).toBe(1);
      expect(names).toEqual(sheets.slice(0, count).map((sheet) => sheet.name));
    }
  });

  test('a workbook of many sheets is read in two, and from then on in one, also after sheets came and went', async () => {
    const host = await open({ name: 'a.xlsx', sheets });
    let names: string[] = [];
    const requests = () => requestsOf(async () => (names = await namesRead(host)));
    expect(await requests()).toBe(2);
    expect(names).toEqual(sheets.map((sheet) => sheet.name));
    office.model.addSheet('新的');
    expect(await requests()).toBe(1);
    expect(names).toEqual([...sheets.map((sheet) => sheet.name), '新的']);
    office.model.removeSheet(office.model.findSheet('表3')!);
    expect(await requests()).toBe(1);
    expect(names).toEqual([...sheets.map((sheet) => sheet.name).filter((name) => name !== '表3'), '新的']);
  });

  test('an Excel that goes on from no sheet to none is asked in another way', async () => {
    const host = await open(contractWorkbook);
    const whole = await host.readWorkbook();
    failOnce('InvalidObjectPath');
    expect(await host.readWorkbook()).toEqual(whole);
  });

  test('cells of several sheets are read in one, and none in none', async () => {
    const host = await open(contractWorkbook);
    const refs = [FORM, NOTES, PROTECTED].flatMap((sheet) => ['A1', 'B2', 'C3'].map((cell) => ({ sheet, cell })));
    expect(await requestsOf(() => host.readCells(refs))).toBe(1);
    expect(await requestsOf(() => host.readCells([]))).toBe(0);
  });

  test('a transaction with everything in it is applied in one', async () => {
    const host = await open(contractWorkbook);
    const { marks } = (await host.readSheet(FORM)).sheet;
    const transaction: Transaction = {
      writes: [await writeOf(host, { sheet: FORM, cell: 'F5' }, 7.6), await writeOf(host, { sheet: NOTES, cell: 'A1' }, '=x')],
      addMarks: [{ sheet: FORM, cell: 'F6', level: 'error', formula: `=${markerTerm('error')}=0` }],
      removeMarks: marks.map(({ id }) => ({ sheet: FORM, id })),
      settings: { 'selfeval.undo': '1', 'selfeval.toDelete': null },
    };
    expect(await requestsOf(() => host.apply(transaction))).toBe(1);
    expect(await requestsOf(() => host.select({ sheet: FORM, cell: 'F5' }))).toBe(1);
  });
});

describe('merged areas', () => {
  /** Every other row carries narrow merged areas side by side. */
  function crowded(rows: number, pairs: number): SheetData {
    const merges: string[] = [];
    const cells: Record<string, number> = {};
    for (let row = 0; row < rows; row += 1) {
      for (let pair = 0; pair < pairs; pair += 1) {
        merges.push(areaToA1({ top: row, left: 2 * pair, bottom: row, right: 2 * pair + 1 }));
      }
      cells[`A${row + 1}`] = row;
    }
    return { name: '密', cells: { ...cells, [areaToA1({ top: rows - 1, left: 2 * pairs - 2, bottom: rows - 1, right: 2 * pairs - 2 })]: 'x' }, merges };
  }

  test.each([
    ['more than Excel tells at once', crowded(60, 10), 1],
    ['in wide rows', crowded(20, 20), 2],
    ['beyond the rows of the first look', crowded(300, 2), 2],
  ])('%s: all are read', async (_, sheet, requests) => {
    const host = await open({ name: 'a.xlsx', sheets: [sheet] });
    let merges: string[] = [];
    const cost = await requestsOf(async () => {
      merges = (await host.readSheet()).sheet.merges.map(areaToA1);
    });
    expect(merges.sort()).toEqual([...sheet.merges!].sort());
    expect(cost).toBe(requests);
    const workbook = await host.readWorkbook();
    expect(workbook.sheets[0]!.merges.map(areaToA1).sort()).toEqual([...sheet.merges!].sort());
  });

  test('one that crosses the seam of two blocks is read once and whole', async () => {
    const seam = ['A29:B33', 'AC5:AF6'];
    const host = await open({ name: 'a.xlsx', sheets: [{ name: '缝', cells: { A1: 1, AZ80: 2 }, merges: seam }] });
    expect((await host.readSheet()).sheet.merges.map(areaToA1).sort()).toEqual(seam);
  });
});

describe('states of Excel', () => {
  test('while a cell is edited everything is refused at once, and nothing is written', async () => {
    const host = await open(contractWorkbook);
    const write = await writeOf(host, { sheet: FORM, cell: 'F5' }, 7.6);
    office.conditions.isCellBeingEdited = true;
    for (const request of [() => host.readSheet(), () => host.readWorkbook(), () => host.readCells([write]), () => host.apply({ ...NOTHING, writes: [write] })]) {
      expect(await failureOf(request())).toMatchObject({ code: 'cell-edit-mode' });
    }
    office.conditions.isCellBeingEdited = false;
    expect(cellIn((await host.readSheet(FORM)).sheet, 'F5').value).toBe(8);
  });

  test('a read-only workbook says so, can be read, and refuses changes', async () => {
    const host = await open(contractWorkbook);
    const write = await writeOf(host, { sheet: FORM, cell: 'F5' }, 7.6);
    office.conditions.isReadOnly = true;
    expect((await host.readWorkbook()).isReadOnly).toBe(true);
    expect(await failureOf(host.apply({ ...NOTHING, writes: [write] }))).toMatchObject({ code: 'read-only' });
    expect(cellIn((await host.readSheet(FORM)).sheet, 'F5').value).toBe(8);
  });

  test('what was written before a refusal is put back: values, text that looks typed, marks, settings', async () => {
    const host = await open(contractWorkbook);
    const before = await host.readWorkbook();
    const refusal = failureOf(
      host.apply({
        ...NOTHING,
        writes: [
          await writeOf(host, { sheet: FORM, cell: 'F5' }, 7.6),
          await writeOf(host, { sheet: FORM, cell: 'D6' }, 5),
          await writeOf(host, { sheet: FORM, cell: 'E6' }, null),
        ],
        addMarks: [
          { sheet: FORM, cell: 'F5', level: 'error', formula: `=${markerTerm('error')}=0` },
          { sheet: SEALED, cell: 'A1', level: 'error', formula: `=${markerTerm('error')}=0` },
        ],
        settings: { 'selfeval.journal.000001.2024-05-01T08:00:00.000Z': '{}', 'selfeval.rulePack': 'local', 'selfeval.toDelete': null },
      }),
    );
    expect(await refusal).toEqual({ code: 'sheet-protected', sheet: SEALED, cell: null });
    expect(await host.readWorkbook()).toEqual(before);
  });

  test('a cell that was not reached keeps what somebody typed after the plan was made', async () => {
    const host = await open(contractWorkbook);
    const writes = [await writeOf(host, { sheet: SEALED, cell: 'A1' }, 9), await writeOf(host, { sheet: FORM, cell: 'F5' }, 7.6)];
    await office.userEdits(FORM, 'F5', '3');
    expect(await failureOf(host.apply({ ...NOTHING, writes }))).toMatchObject({ code: 'cell-locked', sheet: SEALED, cell: 'A1' });
    expect(cellIn((await host.readSheet(FORM)).sheet, 'F5').value).toBe(3);
  });

  test.each([
    ['InactiveWorkbook', 'other-workbook'],
    ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
    ['AccessDenied', 'read-only'],
    ['ApiNotFound', 'not-supported'],
    ['UnsupportedSheet', 'sheet-missing'],
    ['ServiceNotAvailable', 'busy'],
    ['GeneralException', 'unknown'],
  ])('%s of Excel is %s', async (excelCode, code) => {
    const host = await open(contractWorkbook);
    failOnce(excelCode);
    expect(await failureOf(host.readSheet(FORM))).toEqual({ code, sheet: FORM, cell: null });
    failOnce(excelCode);
    expect(await failureOf(host.select({ sheet: FORM, cell: 'F5' }))).toEqual({ code, sheet: FORM, cell: 'F5' });
    await expect(host.readSheet(FORM)).resolves.toBeDefined();
  });
});

/** The next request fails as Excel would let it fail. */
function failOnce(code: string): void {
  const error: unknown = Reflect.construct(OfficeExtension.Error, [{ code, message: 'as Excel words it' }]);
  jest.spyOn(Excel.RequestContext.prototype, 'sync').mockRejectedValueOnce(error);
}

describe('a workbook too long for one answer', () => {
  const rows = 1200;
  const long: SheetData = {
    name: '长表',
    cells: Object.fromEntries(
      [1, 999, 1000, 1001, rows].flatMap((row): [string, CellInput][] => [
        [`A${row}`, row],
        [`J${row}`, { formula: `=A${row}*2`, value: 2 * row, numberFormat: '0.00' }],
      ]),
    ),
    merges: ['B2:C3', `B${rows - 1}:C${rows}`],
  };

  test('is read in parts, and comes out the same', async () => {
    const host = await open({ ...contractWorkbook, sheets: [...contractWorkbook.sheets, long] });
    const whole = await host.readWorkbook();
    failOnce('ResponsePayloadSizeLimitExceeded');
    expect(await host.readWorkbook()).toEqual(whole);
    failOnce('ResponsePayloadSizeLimitExceeded');
    expect((await host.readSheet('长表')).sheet).toEqual(whole.sheets.at(-1));
    expect(whole.sheets.at(-1)!.values).toHaveLength(rows);
  });
});

describe('marks in Excel', () => {
  test.each([
    ['error', '#FFC7CE', '#9C0006'],
    ['warning', '#FFEB9C', '#7F6000'],
    ['info', '#DDEBF7', '#1F4E79'],
  ] as const)('%s has its colours and lets other formats work', async (level, fill, fontColor) => {
    const host = await open({ name: 'a.xlsx', sheets: [{ name: 'S', cells: { A1: 1 } }] });
    await host.apply({ ...NOTHING, addMarks: [{ sheet: 'S', cell: 'A1', level, formula: `=${markerTerm(level)}=0` }] });
    expect(office.model.findSheet('S')!.conditionalFormats).toMatchObject([{ fill, fontColor, stopIfTrue: false }]);
  });
});

describe('selecting', () => {
  test('shows the sheet and selects the cell', async () => {
    const host = await open(contractWorkbook);
    await host.select({ sheet: PROTECTED, cell: 'C1' });
    expect(office.model.activeSheet.name).toBe(PROTECTED);
    expect(areaToA1(office.model.selection.area)).toBe('C1');
    expect((await host.readSheet()).sheet.name).toBe(PROTECTED);
  });
});

describe('watching', () => {
  /** Everything told while something is done. */
  async function toldOf(host: SpreadsheetHost, action: () => Promise<void>): Promise<readonly HostChange[]> {
    const seen: HostChange[] = [];
    const stop = await host.watch((change) => seen.push(change));
    await action();
    // An older Excel is asked about the sheet first.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await stop();
    return seen;
  }
  const idOf = (sheet: string) => office.model.findSheet(sheet)!.id;
  const writing = async (host: SpreadsheetHost) => {
    const writes = [await writeOf(host, { sheet: FORM, cell: 'F5' }, 7.6)];
    return () => host.apply({ ...NOTHING, writes });
  };

  test('edits of the person and of co-authors are told at once, without a request; our own writes are not', async () => {
    const host = await open(contractWorkbook);
    const write = await writing(host);
    let requests = 0;
    const seen = await toldOf(host, async () => {
      await write();
      requests = office.requests();
      await office.userEdits(FORM, 'D5', '30');
      office.conditions.isCellBeingEdited = true;
      await office.remoteEdit(NOTES, 'A1', '别处');
      office.conditions.isCellBeingEdited = false;
      requests = office.requests() - requests;
    });
    expect(seen).toEqual([
      { sheet: idOf(FORM), address: 'D5', source: 'local' },
      { sheet: idOf(NOTES), address: 'A1', source: 'remote' },
    ]);
    expect(requests).toBe(0);
  });

  test('the sheet of a change is read in one request, by the name that it has by then, and is missed when it is gone', async () => {
    const host = await open(contractWorkbook);
    const [change] = await toldOf(host, () => office.userEdits(FORM, 'D5', '30'));
    office.model.findSheet(FORM)!.name = '改名';
    const before = office.requests();
    const { sheet } = await host.readSheet(change!.sheet);
    expect(office.requests() - before).toBe(1);
    expect([sheet.name, cellIn(sheet, 'D5').value]).toEqual(['改名', 30]);
    office.model.removeSheet(office.model.findSheet('改名')!);
    expect(await failureOf(host.readSheet(change!.sheet))).toMatchObject({ code: 'sheet-missing' });
  });

  test('an Excel that does not say who changed a cell is not taken in by our own writes', async () => {
    const host = await open(contractWorkbook);
    const write = await writing(host);
    office.conditions.excelApi = '1.13';
    const seen = await toldOf(host, async () => {
      await write();
      await office.settled();
      await office.userEdits(FORM, 'D5', '30');
    });
    office.conditions.excelApi = '1.15';
    expect(seen).toEqual([{ sheet: idOf(FORM), address: 'D5', source: 'local' }]);
  });
});
