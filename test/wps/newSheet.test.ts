import type { WpsApplication, WpsWorkbook, WpsWorksheet, WpsWorksheets } from '../../src/hosts/wps/api';
import type { WpsProgram } from '../../src/workbench/wps/application';
import { designOf } from '../../src/workbench/page/files/designOf';
import { createWpsHost } from '../../src/hosts/wps';
import { failureOf } from '../support/hostContract';
import { DESIGN } from './design';
import { startWps } from './startWps';

/** The program, in which the sheet that is added and those that are there are looked at through `added` and `present`. */
function withSheets({ application }: WpsProgram, added: (sheet: WpsWorksheet) => WpsWorksheet, present: (sheet: WpsWorksheet) => WpsWorksheet = (sheet) => sheet): WpsApplication {
  const within = (sheets: WpsWorksheets): WpsWorksheets =>
    replacing(sheets, { Add: (before, after) => added(sheets.Add(before, after)), Item: (at) => (at === 1 ? sheets.Item(at) : present(sheets.Item(at))) });
  return replacing(application, {
    get ActiveWorkbook(): WpsWorkbook {
      const workbook = application.ActiveWorkbook!;
      return replacing(workbook, { Worksheets: within(workbook.Worksheets) });
    },
  });
}

function replacing<Target extends object>(target: Target, members: Partial<Target>): Target {
  return new Proxy(target, { get: (of, member): unknown => Reflect.get(Object.hasOwn(members, member) ? members : of, member) });
}

/** A sheet that does not do one thing, and says so or not. */
function refusing(sheet: WpsWorksheet, what: 'Name' | 'Names' | 'Delete', how: 'on reading' | 'on writing' | 'in silence'): WpsWorksheet {
  return new Proxy(sheet, {
    get(of, member): unknown {
      if (member !== what || how === 'on writing') return Reflect.get(of, member);
      if (how === 'on reading') throw new Error('refused');
      return what === 'Delete' ? () => undefined : Reflect.get(of, member);
    },
    set(of, member, value): boolean {
      if (member !== what) return Reflect.set(of, member, value);
      if (how === 'on writing') throw new Error('refused');
      return true;
    },
  });
}

describe('a new sheet in WPS', () => {
  test('holds, looks and prints as designed', async () => {
    const { model, program } = await startWps();
    await createWpsHost(program.application).putSheet(DESIGN, { replace: true });
    const sheet = model.findSheet('汇总表')!;
    expect(model.activeSheet.name).toBe('汇总表');
    expect(sheet.cell(2, 0)).toMatchObject({ value: '=甲项目', formula: null });
    expect(sheet.cell(2, 1)).toMatchObject({ value: 0.7603, text: '76.03%' });
    expect(sheet.cell(0, 0).style).toMatchObject({ bold: true, fontSize: 16, horizontal: 'center' });
    expect(sheet.cell(1, 1).style).toMatchObject({ fill: '#E7ECF3', wrap: true, borders: { top: { style: 'thin' } } });
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(designOf(sheet)).toMatchObject({
      role: DESIGN.role,
      columnWidths: DESIGN.columnWidths,
      inputRules: DESIGN.inputRules,
      frozenRows: DESIGN.frozenRows,
      showsGridLines: DESIGN.showsGridLines,
      print: DESIGN.print,
      charts: DESIGN.charts,
    });
    // A number out of bounds is asked about; only a list may refuse.
    expect(sheet.setup.validations).toMatchObject([{ errorAlert: { style: 'Warning' } }]);
    expect(sheet.rowHeight(0)).toBe(37);
    expect(sheet.setup.links.get('A3')).toEqual({ sheet: "甲 '1'", cell: 'B2' });
  });

  test('of ours is made anew in place of the old one; somebody else’s is left alone', async () => {
    const { model, program } = await startWps();
    const host = createWpsHost(program.application);
    await host.putSheet(DESIGN, { replace: true });
    await host.putSheet({ ...DESIGN, cells: [] }, { replace: true });
    expect(model.sheets.map(({ name }) => name)).toEqual(['Sheet1', '汇总表']);
    expect(model.findSheet('汇总表')!.cell(2, 0).value).toBeNull();
    expect(await failureOf(host.putSheet(DESIGN, { replace: false }))).toMatchObject({ code: 'sheet-name-taken', sheet: '汇总表' });
    expect(await failureOf(host.putSheet({ ...DESIGN, name: 'sheet1' }, { replace: true }))).toMatchObject({ code: 'sheet-name-taken', sheet: 'Sheet1' });
  });

  test.each<[at: string, spoil: (program: WpsProgram) => WpsApplication]>([
    ['the name is refused', (program) => withSheets(program, (sheet) => refusing(sheet, 'Name', 'on writing'))],
    ['the name is not taken', (program) => withSheets(program, (sheet) => refusing(sheet, 'Name', 'in silence'))],
    ['the sign of what it is for is refused', (program) => withSheets(program, (sheet) => refusing(sheet, 'Names', 'on reading'))],
    ['the old sheet cannot be deleted', (program) => withSheets(program, (sheet) => sheet, (sheet) => refusing(sheet, 'Delete', 'on reading'))],
    ['the old sheet stays in silence', (program) => withSheets(program, (sheet) => sheet, (sheet) => refusing(sheet, 'Delete', 'in silence'))],
    ['the old sheet does not step aside', (program) => withSheets(program, (sheet) => sheet, (sheet) => refusing(sheet, 'Name', 'on writing'))],
  ])('leaves the old one as it was when %s', async (_at, spoil) => {
    const { model, program } = await startWps();
    await createWpsHost(program.application).putSheet(DESIGN, { replace: true });
    const host = createWpsHost(spoil(program));
    expect(await failureOf(host.putSheet({ ...DESIGN, cells: [] }, { replace: true }))).toMatchObject({ code: 'unknown' });
    expect(model.sheets.map(({ name }) => name)).toEqual(['Sheet1', '汇总表']);
    expect(model.findSheet('汇总表')!.cell(2, 0)).toMatchObject({ value: '=甲项目' });
    // and the next try, where nothing is in the way, finds it as one of ours
    await createWpsHost(program.application).putSheet({ ...DESIGN, cells: [] }, { replace: true });
    expect(model.sheets.map(({ name }) => name)).toEqual(['Sheet1', '汇总表']);
    expect(model.findSheet('汇总表')!.cell(2, 0).value).toBeNull();
  });

  test('takes the place of one whose spare names are taken', async () => {
    const { model, program } = await startWps();
    const host = createWpsHost(program.application);
    await host.putSheet(DESIGN, { replace: true });
    model.addSheet('汇总表 (2)');
    await host.putSheet({ ...DESIGN, cells: [] }, { replace: true });
    expect(model.sheets.map(({ name }) => name)).toEqual(['Sheet1', '汇总表', '汇总表 (2)']);
    expect(model.findSheet('汇总表')!.cell(2, 0).value).toBeNull();
  });

  test('is not made where the structure is protected', async () => {
    const { model, program } = await startWps();
    program.conditions.isStructureProtected = true;
    expect(await failureOf(createWpsHost(program.application).putSheet(DESIGN, { replace: true }))).toMatchObject({ code: 'workbook-protected' });
    expect(model.sheets).toHaveLength(1);
  });
});
