import ExcelJS from 'exceljs';
import { rectanglesOf } from '../../src/hosts/excel/newSheet/rectangles';
import { createExcelHost } from '../../src/hosts/excel';
import { openPackage } from '../../src/hosts/package';
import type { SheetDesign } from '../../src/core/sheetDesign';
import { openWorkbook } from '../../src/workbench/page/files/openWorkbook';
import { designOf } from '../../src/workbench/page/files/designOf';
import { saveWorkbook } from '../../src/workbench/page/files/saveWorkbook';
import { contractWorkbook, FORM } from '../support/contractWorkbook';
import { failureOf } from '../support/hostContract';
import { startOffice, type OfficeUnderTest } from '../support/installOffice';
import { EVERYTHING } from '../support/makingSheets';
import { workbookToXlsx } from '../support/workbookToXlsx';

let office: OfficeUnderTest;

beforeAll(async () => {
  office = await startOffice({ workbook: contractWorkbook });
});

beforeEach(async () => {
  await office.load(contractWorkbook);
});

afterEach(() => {
  expect(office.missing()).toEqual([]);
});

/** What a design says of each cell, in one order and with nothing left out. */
function cellsOf({ cells }: SheetDesign) {
  return [...cells]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, value, numberFormat = 'General', look, link }) => {
      return { row, column, value, numberFormat, look: { vertical: 'middle', text: 'plain', ...look }, link: link ?? null };
    });
}

function plain(design: SheetDesign) {
  const rowHeights = [...design.rowHeights].filter(([row]) => EVERYTHING.rowHeights.has(row));
  return { ...design, cells: cellsOf(design), columnWidths: design.columnWidths.map(Math.round), rowHeights: rowHeights.map(([row, height]) => [row, Math.round(height)]) };
}

test('a sheet in Excel has everything of its design: looks, links, sizes, input rules, page, chart', async () => {
  await createExcelHost().putSheet(EVERYTHING, { replace: false });
  expect(plain(designOf(office.model.findSheet('汇总表')!))).toEqual(plain(EVERYTHING));
  expect(office.model.activeSheet.name).toBe('汇总表');
});

test('made anew, it has nothing left of what it was', async () => {
  const host = createExcelHost();
  await host.putSheet(EVERYTHING, { replace: true });
  const bare: SheetDesign = {
    ...EVERYTHING,
    cells: [{ row: 1, column: 0, value: '空', look: {} }],
    merges: [],
    rowHeights: new Map(),
    inputRules: [],
    frozenRows: 0,
    charts: [],
    print: { orientation: 'portrait', pagesTall: 1, titleRows: { first: 1, last: 1 } },
  };
  await host.putSheet(bare, { replace: true });
  expect(plain(designOf(office.model.findSheet('汇总表')!))).toEqual({ ...plain(bare), columnWidths: [30], rowHeights: [[1, 15]] });
});

test('a new sheet costs four requests', async () => {
  const host = createExcelHost();
  const before = office.requests();
  await host.putSheet(EVERYTHING, { replace: false });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(office.requests() - before).toBe(4);
});

test('a protected structure and a read-only file are said before anything is done', async () => {
  const host = createExcelHost();
  office.conditions.isStructureProtected = true;
  expect(await failureOf(host.putSheet(EVERYTHING, { replace: false }))).toMatchObject({ code: 'workbook-protected' });
  office.conditions.isStructureProtected = false;
  office.conditions.isReadOnly = true;
  expect(await failureOf(host.putSheet(EVERYTHING, { replace: false }))).toMatchObject({ code: 'read-only' });
  expect(office.model.findSheet('汇总表')).toBeNull();
});

test('a sheet that cannot be filled is taken away again', async () => {
  office.conditions.writesUntilFailure = 1;
  const names = office.model.sheets.map(({ name }) => name);
  expect(await failureOf(createExcelHost().putSheet(EVERYTHING, { replace: false }))).toMatchObject({ code: 'unknown', sheet: '汇总表' });
  expect(office.model.sheets.map(({ name }) => name)).toEqual(names);
});

describe('saving in the workbench', () => {
  const opened = () => {
    const { data } = openWorkbook(workbookToXlsx(contractWorkbook), contractWorkbook.name);
    return { bytes: workbookToXlsx(contractWorkbook), data };
  };

  test('keeps a new sheet whole, and later made anew in its place', async () => {
    const file = opened();
    await office.load(file.data);
    const host = createExcelHost();
    await host.putSheet(EVERYTHING, { replace: true });
    await office.model.settled();
    const first = saveWorkbook(file, office.model);
    expect(first.leftOut).toEqual({ sheets: [], kept: [], formulas: [] });
    expect(openPackage(first.bytes, 'a.xlsx').sheetRole('汇总表')).toBe('summary');

    await host.putSheet({ ...EVERYTHING, charts: [], cells: [{ row: 0, column: 0, value: '第二次', look: {} }], merges: [] }, { replace: true });
    const second = saveWorkbook({ bytes: first.bytes, data: first.opened.data }, office.model);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(second.bytes.slice().buffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([...contractWorkbook.sheets.map(({ name }) => name), '汇总表']);
    expect(workbook.getWorksheet('汇总表')!.getCell('A1').value).toBe('第二次');
    expect(workbook.getWorksheet(FORM)!.getCell('D5').value).toBe(26.61);
  });

  test('a saved sheet is known as ours when the file is opened again', async () => {
    const file = opened();
    await office.load(file.data);
    await createExcelHost().putSheet(EVERYTHING, { replace: true });
    const saved = saveWorkbook(file, office.model);
    await office.load(saved.opened.data);
    await createExcelHost().putSheet({ ...EVERYTHING, cells: [] }, { replace: true });
    expect(office.model.findSheet('汇总表')!.cell(1, 0).value).toBeNull();
  });

  test('a renamed sheet is not written, and said so', async () => {
    const file = opened();
    await office.load(file.data);
    office.model.findSheet(FORM)!.name = '改名';
    expect(saveWorkbook(file, office.model).leftOut).toMatchObject({ sheets: ['改名'], kept: [FORM] });
  });

  test('a sheet that was deleted stays in the file, and that is said', async () => {
    const file = opened();
    await office.load(file.data);
    office.model.removeSheet(office.model.findSheet(FORM)!);
    const { bytes, leftOut } = saveWorkbook(file, office.model);
    expect(leftOut).toEqual({ sheets: [], kept: [FORM], formulas: [] });
    expect(openPackage(bytes, 'a.xlsx').snapshot().sheets.map(({ name }) => name)).toContain(FORM);
  });
});

test.each<[string, readonly string[], number]>([
  ['a block is one area', ['11', '11'], 1],
  ['runs of the same width join downwards only', ['110', '011', '011'], 2],
  ['a gap parts them', ['101', '101'], 2],
  ['nothing is nothing', [], 0],
])('areas of cells: %s', (_, rows, count) => {
  const cells = rows.flatMap((line, row) => Array.from(line).flatMap((mark, column) => (mark === '1' ? [{ row, column }] : [])));
  const areas = rectanglesOf(cells);
  expect(areas).toHaveLength(count);
  const covered = areas.flatMap(({ top, left, bottom, right }) => {
    const all: string[] = [];
    for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) all.push(`${row},${column}`);
    return all;
  });
  expect(covered.sort()).toEqual(cells.map(({ row, column }) => `${row},${column}`).sort());
});
