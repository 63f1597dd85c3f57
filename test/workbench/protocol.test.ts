import { startOffice, type OfficeUnderTest } from '../support/installOffice';

let office: OfficeUnderTest;
const t0 = performance.now();
beforeAll(async () => {
  office = await startOffice({ workbook: { name: 'a.xlsx', sheets: [{ name: '自评表', cells: { A1: '名称', A2: 5, B2: 7, C2: { formula: '=SUM(A2:B2)' } } }] } });
  console.log('ready', performance.now() - t0);
});
test('reads', async () => {
  const got = await Excel.run(async (ctx) => {
    const ws = ctx.workbook.worksheets.getActiveWorksheet();
    ws.load('name,id,visibility');
    const u = ws.getUsedRange(); u.load('values,formulas,text,address,rowCount,columnCount,numberFormat,valueTypes');
    const m = u.getMergedAreasOrNullObject(); m.load('address');
    ws.load('protection/protected');
    await ctx.sync();
    return [u.toJSON(), ws.toJSON(), m.isNullObject];
  });
  console.log(JSON.stringify(got), office.requests());
  const w = await Excel.run(async (ctx) => {
    const ws = ctx.workbook.worksheets.getActiveWorksheet();
    ws.getRange('A2:B2').values = [['12%', 3]];
    const cf = ws.getRange('A2').conditionalFormats.add('Custom');
    cf.custom.rule.formula = '=A2<1'; cf.custom.format.fill.color = '#FFC7CE';
    const c = ws.getRange('A2:C2'); c.load('text,values,numberFormat');
    const cfs = ws.getRange().conditionalFormats; cfs.load('items/id,items/customOrNullObject/rule/formula,items/priority');
    await ctx.sync();
    return [c.toJSON(), cfs.toJSON()];
  });
  await office.settled();
  console.log(JSON.stringify(w), office.model.activeSheet.shownStyle(1, 0), office.missing(), office.requests());
  await office.model.undo();
  console.log(office.model.activeSheet.conditionalFormats, office.model.activeSheet.cell(1, 0).value);
});
