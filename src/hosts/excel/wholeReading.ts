import type { SheetSnapshot, WorkbookSnapshot } from '../../core/form/snapshot';
import { firstLook } from './mergedAreas';
import { newContext } from './request';
import { askContents, askSettings, askSheet, askUnseen, ourSettings, toSnapshot } from './sheetReading';

/** How far merged areas are asked about before a sheet's size is known: 240 rows when one sheet is read, so that one request is enough. */
const LOOK_AT_ONE_SHEET = firstLook(8);
/** 60 rows in each sheet of a workbook: most forms, without asking too much about hundreds of sheets. */
const LOOK_AT_MANY_SHEETS = firstLook(2);

/** Reads one sheet in one request, two when it is very long or wide; the active one when no name is given. Fails as Excel does. */
export async function readWholeSheet(
  name?: string,
): Promise<{ sheet: SheetSnapshot; settings: ReadonlyMap<string, string> }> {
  const context = newContext();
  const { worksheets } = context.workbook;
  const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
  const question = askSheet(sheet, LOOK_AT_ONE_SHEET);
  askContents(question.used);
  const settings = askSettings(context.workbook);
  await context.sync();
  const unseen = askUnseen(question);
  if (unseen.length > 0) await context.sync();
  return { sheet: toSnapshot(question, unseen, [question.used]), settings: ourSettings(settings) };
}

/** Reads all sheets in two requests, three when one of them is long or wide. Fails as Excel does. */
export async function readWholeWorkbook(): Promise<WorkbookSnapshot> {
  const context = newContext();
  const { workbook } = context;
  workbook.load({ name: true, readOnly: true });
  workbook.worksheets.load({ id: true });
  const settings = askSettings(workbook);
  await context.sync();
  const questions = workbook.worksheets.items.map((sheet) => askSheet(sheet, LOOK_AT_MANY_SHEETS));
  for (const { used } of questions) askContents(used);
  await context.sync();
  const unseen = questions.map(askUnseen);
  if (unseen.some((answers) => answers.length > 0)) await context.sync();
  return {
    name: workbook.name,
    isReadOnly: workbook.readOnly,
    sheets: questions.map((question, index) => toSnapshot(question, unseen[index] ?? [], [question.used])),
    settings: ourSettings(settings),
  };
}
