import { designOf } from '../../src/workbench/page/files/designOf';
import { createWpsHost } from '../../src/hosts/wps';
import { failureOf } from '../support/hostContract';
import { DESIGN } from './design';
import { startWps } from './startWps';

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

  test('is not made where the structure is protected', async () => {
    const { model, program } = await startWps();
    program.conditions.isStructureProtected = true;
    expect(await failureOf(createWpsHost(program.application).putSheet(DESIGN, { replace: true }))).toMatchObject({ code: 'workbook-protected' });
    expect(model.sheets).toHaveLength(1);
  });
});
