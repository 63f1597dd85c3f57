/**
 * Makes the sample workbooks of `assets/samples` from `test/fixtures/seed-forms.json`; the same bytes on every run.
 *
 *   node scripts/make-samples.mjs [folder]
 *
 * What the cells hold, and why the samples are not all alike:
 * - numbers and percentages are numbers with the format that shows the text of the document; `≥48`, `=12月`, `=1次` are text;
 * - of the whole dates, the actual of form 1 and the target of form 4 are date serials, the actuals of forms 3 and 4 are text,
 *   because both are met in practice;
 * - the stacked workbook has the doubled fund cells of the document, the other one has them merged.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { COLUMN_WIDTHS, LAST_COLUMN, drawForm } from './sampleForm.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const SHEET_NAMES = ['1 开展信访工作', '2 特殊疑难信访', '3 访惠聚实事好事', '4 信访业务'];
const DATE_SERIALS = [['actual'], [], [], ['target']];
const MADE_AT = new Date(Date.UTC(2021, 0, 15));

const PAGE = {
  paperSize: 9,
  orientation: 'portrait',
  fitToPage: true,
  fitToWidth: 1,
  horizontalCentered: true,
  margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
};

function newWorkbook(title) {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'SelfEval';
  workbook.lastModifiedBy = 'SelfEval';
  workbook.created = MADE_AT;
  workbook.modified = MADE_AT;
  workbook.title = title;
  return workbook;
}

function addSheet(workbook, name, fitToHeight) {
  const sheet = workbook.addWorksheet(name, { pageSetup: { ...PAGE, fitToHeight }, views: [{ showGridLines: false }] });
  COLUMN_WIDTHS.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  return sheet;
}

/** One form a sheet. */
function separateSheets(forms) {
  const workbook = newWorkbook('2020年度项目支出绩效自评表');
  forms.forEach((form, index) => {
    const sheet = addSheet(workbook, SHEET_NAMES[index], 1);
    const lastRow = drawForm(sheet, form, { dateSerials: DATE_SERIALS[index] });
    sheet.pageSetup.printArea = `A1:${LAST_COLUMN}${lastRow}`;
  });
  return workbook;
}

/** All forms one under the other, each on a printed page of its own. */
function stackedOnOneSheet(forms) {
  const workbook = newWorkbook('2020年度项目支出绩效自评表（合并）');
  const sheet = addSheet(workbook, '自评表', 0);
  let firstRow = 1;
  forms.forEach((form, index) => {
    const lastRow = drawForm(sheet, form, { firstRow, dateSerials: DATE_SERIALS[index], doubledFunds: true });
    firstRow = lastRow + 2;
    if (index < forms.length - 1) sheet.getRow(lastRow + 1).addPageBreak();
    else sheet.pageSetup.printArea = `A1:${LAST_COLUMN}${lastRow}`;
  });
  return workbook;
}

/** A workbook's bytes with every zip entry dated alike. The date is taken in local time because that is what zip keeps. */
async function bytesOf(workbook) {
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return zipSync(parts, { level: 9, mtime: new Date(2021, 0, 15) });
}

const folder = path.resolve(process.argv[2] ?? path.join(root, 'assets/samples'));
const forms = JSON.parse(await readFile(path.join(root, 'test/fixtures/seed-forms.json'), 'utf8'));
await mkdir(folder, { recursive: true });
await writeFile(path.join(folder, '2020-绩效自评表.xlsx'), await bytesOf(separateSheets(forms)));
await writeFile(path.join(folder, '2020-绩效自评表-合并.xlsx'), await bytesOf(stackedOnOneSheet(forms)));
