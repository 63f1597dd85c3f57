import { evaluateWorkbook } from '../../src/core/evaluate';
import { defaultPack } from '../../src/core/scoring/packs';
import { seedWorkbook } from '../support/seedForms';
test('x', () => {
  const e = evaluateWorkbook(seedWorkbook(), defaultPack);
  for (const f of e.forms) {
    console.log(f.form.sheet, f.form.area, f.budget.map((b) => [b.row.name, b.row.rate?.address, b.row.score?.address, b.row.score?.text]), f.total?.row.score?.address, f.indicators.map((i) => [i.row.level3, i.row.score?.address, i.row.score?.value, i.row.deviation?.address, i.row.deviation?.value, i.undetermined?.code]));
    console.log(f.findings.map((x) => `${x.level} ${x.check} ${x.cells.join(',')} ${x.label}`).join('\n'));
  }
});
