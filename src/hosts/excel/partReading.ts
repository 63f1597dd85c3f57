import type { CellArea } from '../../core/form/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/form/snapshot';
import { firstLook } from './mergedAreas';
import { request } from './request';
import { askContents, askSettings, askSheet, askUnseen, ourSettings, toSnapshot, usedArea } from './sheetReading';

/** Excel on the web refuses an answer of more than 5 MB; this many cells with long texts in them stay well below. */
const CELLS_PER_ANSWER = 10_000;

/** Excel's code for an answer that is too long to be sent. */
export const ANSWER_TOO_LONG = 'ResponsePayloadSizeLimitExceeded';

/** Reads a workbook that is too long for one answer: sheet by sheet, some rows at a time. @throws HostError */
export async function readWorkbookInParts(): Promise<WorkbookSnapshot> {
  const frame = await request(async (context) => {
    const { workbook } = context;
    workbook.load({ name: true, readOnly: true });
    workbook.worksheets.load({ name: true });
    const settings = askSettings(workbook);
    await context.sync();
    return {
      name: workbook.name,
      isReadOnly: workbook.readOnly,
      settings: ourSettings(settings),
      names: workbook.worksheets.items.map((sheet) => sheet.name),
    };
  });
  const { names, ...workbook } = frame;
  const sheets: SheetSnapshot[] = [];
  for (const name of names) sheets.push((await readSheetInParts(name)).sheet);
  return { ...workbook, sheets };
}

/** Reads one sheet that is too long for one answer; the active one when no name is given. @throws HostError */
export function readSheetInParts(
  name?: string,
): Promise<{ sheet: SheetSnapshot; settings: ReadonlyMap<string, string> }> {
  return request(
    async (context) => {
      const { worksheets } = context.workbook;
      const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
      const question = askSheet(sheet, firstLook(1));
      const settings = askSettings(context.workbook);
      await context.sync();
      const used = usedArea(question);
      const unseen = askUnseen(question);
      await context.sync();
      const contents: Excel.Range[] = [];
      for (const part of partsOf(used)) contents.push(await readPart(sheet, part));
      return { sheet: toSnapshot(question, unseen, contents), settings: ourSettings(settings) };
    },
    name === undefined ? {} : { sheet: name },
  );
}

async function readPart(sheet: Excel.Worksheet, part: CellArea): Promise<Excel.Range> {
  const rows = part.bottom - part.top + 1;
  const range = sheet.getRangeByIndexes(part.top, part.left, rows, part.right - part.left + 1);
  askContents(range);
  await sheet.context.sync();
  return range;
}

/** Cuts an area into bands of whole rows. */
function partsOf(area: CellArea): CellArea[] {
  const height = Math.max(1, Math.floor(CELLS_PER_ANSWER / (area.right - area.left + 1)));
  const parts: CellArea[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    parts.push({ ...area, top, bottom: Math.min(top + height - 1, area.bottom) });
  }
  return parts;
}
