import { readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';

const samples = path.resolve(import.meta.dirname, '../../assets/samples');
const FOUR_FORMS = path.join(samples, '2020-绩效自评表.xlsx');
const OTHER_LAYOUT = path.join(samples, '2023-绩效自评表-另一种格式.xlsx');

/** Workbooks of one form each, as they are handed in: every sheet of the sample in a file of its own, and a form of another layout. */
export async function oneFormWorkbooks() {
  const { worksheets } = await open(FOUR_FORMS);
  const alone = worksheets.map(async ({ name }) => {
    const workbook = await open(FOUR_FORMS);
    for (const sheet of workbook.worksheets.filter((each) => each.name !== name)) workbook.removeWorksheet(sheet.id);
    return Buffer.from(await workbook.xlsx.writeBuffer());
  });
  return [...(await Promise.all(alone)), readFileSync(OTHER_LAYOUT)];
}

/** The workbook with four forms. */
export const fourFormWorkbook = () => readFileSync(FOUR_FORMS);

async function open(file) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}
