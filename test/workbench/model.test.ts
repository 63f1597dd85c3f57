import { UniverWorkbook } from '../../src/workbench/model/univerWorkbook';

test('trial', async () => {
  const t0 = performance.now();
  const model = new UniverWorkbook({ data: { name: 'a.xlsx', sheets: [{ name: '自评表', merges: ['A1:B1'], cells: { A1: '/', A2: 5, B2: 7, C2: { formula: '=SUM(A2:B2)' }, D2: { value: 0.7603, numberFormat: '0%' }, E1: '=1次', F1: '12' } , conditionalFormats: [{ range: 'A1', formula: '=LEN(TRIM(A1))<2', fill: '#FFC7CE' }] }] } });
  const sheet = model.activeSheet;
  await model.settled();
  console.log('loaded', performance.now() - t0);
  console.log(sheet.cell(1, 2), sheet.cell(1, 3), sheet.cell(0, 4), sheet.shownStyle(0, 0), sheet.usedArea(true));
  model.onChange((c) => console.log(c.area, c.origin, c.before, c.after));
  const t1 = performance.now();
  sheet.write([{ row: 1, column: 0, typed: '50' }, { row: 0, column: 0, typed: '因为天气' }], 'add-in');
  await model.settled();
  console.log('calc', performance.now() - t1, sheet.cell(1, 2), sheet.shownStyle(0, 0));
  console.log(await model.undo());
  await model.settled();
  console.log(sheet.cell(1, 2).value, sheet.shownStyle(0, 0));
  console.log(JSON.stringify(model.toData()));
  model.load({ name: 'b.xlsx', sheets: [{ name: 'x', cells: { A1: { formula: '=1+1' } } }] });
  await model.settled();
  console.log(JSON.stringify(model.toData()));
  model.dispose();
});
