import { createRequire } from 'node:module';
import ExcelJS from 'exceljs';
import { entry, median } from './measure.mjs';

const require = createRequire(import.meta.url);
require('../typescript.cjs');
const core = require('./core.ts');

/** Reading and checking, beside another library that opens the same file in the same run. */
export async function benchCore() {
  const sheets = core.open();
  const opened = await median(core.open, 30);
  const peer = await median(() => new ExcelJS.Workbook().xlsx.load(core.sample), 10);
  const of = (count) => core.repeat(sheets, count);
  const forms10 = of(10);
  const forms100 = of(100);
  const forms1000 = of(1000);
  const noise = core.noise(1000, 100);
  return [
    entry('core: check a workbook of 4 forms', await median(() => core.check(sheets), 400), 'ms', 5),
    entry('core: check 10 forms', await median(() => core.check(forms10), 20), 'ms'),
    entry('core: check 100 forms', await median(() => core.check(forms100), 20), 'ms', 120),
    entry('core: check 1,000 forms', await median(() => core.check(forms1000), 2), 'ms'),
    entry('core: read a sheet of noise, 1,000 × 100', await median(() => core.check([noise]), 8), 'ms', 50),
    entry('package: open the file of 4 forms', opened, 'ms', null, { peer: { name: 'exceljs', value: Math.round(peer * 100) / 100 } }),
  ];
}
