/**
 * Makes the sample workbooks of `assets/samples` from `test/fixtures/seed-forms.json`; the same bytes on every run.
 *
 *   node scripts/make-samples.mjs [folder]
 *
 * What the cells hold, and why the samples are not all alike:
 * - numbers and percentages are numbers with the format that shows the text of the document; `≥48`, `=12月`, `=1次` are text;
 * - of the whole dates, the actual of form 1 and the target of form 4 are date serials, the actuals of forms 3 and 4 are text,
 *   because both are met in practice;
 * - the stacked workbook has the doubled fund cells of the document, the others have them merged;
 * - one form stands on a protected sheet, and one is of another layout with nothing wrong in it.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { OTHER_WIDTHS, drawOtherForm } from './otherLayoutForm.mjs';
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

function addSheet(workbook, name, fitToHeight, widths = COLUMN_WIDTHS) {
  const sheet = workbook.addWorksheet(name, { pageSetup: { ...PAGE, fitToHeight }, views: [{ showGridLines: false }] });
  widths.forEach((width, index) => {
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

/** The last form on a protected sheet: only actual values and deviation reasons can be typed. */
function protectedSheet(forms) {
  const workbook = newWorkbook('2020年度项目支出绩效自评表（受保护）');
  const sheet = addSheet(workbook, SHEET_NAMES[3], 1);
  const lastRow = drawForm(sheet, forms[3], { dateSerials: DATE_SERIALS[3] });
  const firstIndicator = lastRow - forms[3].indicators.length;
  for (let row = firstIndicator; row < lastRow; row += 1) {
    for (const column of ['G', 'H', LAST_COLUMN]) sheet.getCell(`${column}${row}`).protection = { locked: false };
  }
  // `protect()` would add a random salt.
  sheet.sheetProtection = { sheet: true, objects: true, scenarios: true };
  return workbook;
}

/** A form of another layout, in good order. */
function otherLayout() {
  const workbook = newWorkbook('2023年度项目支出绩效自评表');
  const sheet = addSheet(workbook, '路灯改造', 1, OTHER_WIDTHS);
  sheet.pageSetup.printArea = `A1:J${drawOtherForm(sheet)}`;
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
await writeFile(path.join(folder, '2020-绩效自评表-受保护.xlsx'), await bytesOf(protectedSheet(forms)));
await writeFile(path.join(folder, '2023-绩效自评表-另一种格式.xlsx'), await bytesOf(otherLayout()));
