import { createRequire } from 'node:module';
import ExcelJS from 'exceljs';
import { entry, medianCpu } from './measure.mjs';
import { oneFormWorkbooks } from './oneForm.mjs';

const require = createRequire(import.meta.url);
require('../typescript.cjs');
const { formFiles, holdsOneForm, mend } = require('./package.ts');

const RUNS = 15;
const WARM_UP = 60;
/** How much less time everything must take than loading and saving alone takes a library that reads the file into a model. */
const TIMES_FASTER = 6;

async function loadAndSave({ bytes }) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes);
  await workbook.xlsx.writeBuffer();
}

/** Reading, checking and writing each file, beside another library that opens and saves it in the same run. Files of one form have the limit. */
export async function benchPackage() {
  const alone = (await oneFormWorkbooks()).map((bytes, index) => ({ name: `form ${index + 1}, alone in its file`, bytes }));
  const files = [...alone, ...formFiles()];
  // Both are compiled as they run: without this the first files would pay for it.
  for (let round = 0; round < WARM_UP; round += 1) {
    for (const file of files) {
      mend(file);
      await loadAndSave(file);
    }
  }
  const entries = [];
  for (const file of files) {
    const peer = await medianCpu(() => loadAndSave(file), RUNS);
    const own = await medianCpu(() => mend(file), RUNS * 4);
    const extra = { peer: { name: 'exceljs', value: Math.round(peer * 100) / 100 }, timesFaster: Math.round((peer / own) * 10) / 10 };
    const limit = holdsOneForm(file) ? Math.round((peer / TIMES_FASTER) * 100) / 100 : null;
    entries.push(entry(`package: read, check and write ${file.name}`, own, 'ms', limit, extra));
  }
  return entries;
}
