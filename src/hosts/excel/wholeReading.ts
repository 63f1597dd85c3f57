import type { CellArea } from '../../core/form/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/form/snapshot';
import { firstLook } from './mergedAreas';
import { newContext } from './request';
import { askContents, askSettings, askSheet, askUnseen, ourSettings, toSnapshot, type SheetQuestion } from './sheetReading';

/** How far merged areas are asked about before the size of a sheet is known: 240 rows where one request must be enough. */
const WIDE_LOOK = firstLook(8);
/** 60 rows: most forms, without asking too much about hundreds of sheets. */
const USUAL_LOOK = firstLook(2);

/** Rows that may be added to a sheet between two readings without a second request. */
const SPARE_ROWS = 20;

/**
 * How far merged areas of each sheet are asked about, by the place of the sheet in the workbook. There may be more or fewer sheets
 * than this says: it decides only how many requests a reading costs.
 */
export type Expectation = readonly CellArea[];

/** Of a workbook never seen before. Forms that stand one below the other are on the first sheet. */
export const UNKNOWN_WORKBOOK: Expectation = [WIDE_LOOK, ...new Array<CellArea>(15).fill(USUAL_LOOK)];

/** Reads one sheet in one request, two when it is very long or wide; the active one when no name is given. Fails as Excel does. */
export async function readWholeSheet(
  name?: string,
): Promise<{ sheet: SheetSnapshot; settings: ReadonlyMap<string, string> }> {
  const context = newContext();
  const { worksheets } = context.workbook;
  const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
  const question = askSheet(sheet, WIDE_LOOK);
  askContents(question.used);
  const settings = askSettings(context.workbook);
  await context.sync();
  const unseen = askUnseen(question);
  if (unseen.length > 0) await context.sync();
  return { sheet: toSnapshot(question, unseen, [question.used]), settings: ourSettings(settings) };
}

/**
 * Reads all sheets in one request; in one more where there are more sheets than expected or where one is longer or wider.
 * Fails as Excel does.
 */
export async function readWholeWorkbook(expected: Expectation): Promise<WorkbookSnapshot> {
  const context = newContext();
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load({ name: true, readOnly: true });
  worksheets.load({ id: true });
  const settings = askSettings(workbook);
  const first = askInOrder(worksheets, expected);
  await context.sync();

  const known = new Map(first.filter(({ sheet }) => !sheet.isNullObject).map((question) => [question.sheet.id, question]));
  const unexpected = new Map(
    worksheets.items
      .filter(({ id }) => !known.has(id))
      .map((sheet) => [sheet.id, askSheet(sheet, USUAL_LOOK)]),
  );
  for (const { used } of unexpected.values()) askContents(used);
  const unseen = new Map([...known].map(([id, question]) => [id, askUnseen(question)]));
  if (unexpected.size > 0 || [...unseen.values()].some((answers) => answers.length > 0)) await context.sync();

  for (const [id, question] of unexpected) unseen.set(id, askUnseen(question));
  if ([...unexpected.keys()].some((id) => (unseen.get(id) ?? []).length > 0)) await context.sync();

  const questions = new Map([...known, ...unexpected]);
  return {
    name: workbook.name,
    isReadOnly: workbook.readOnly,
    sheets: worksheets.items.flatMap(({ id }) => {
      const question = questions.get(id);
      return question === undefined ? [] : [toSnapshot(question, unseen.get(id) ?? [], [question.used])];
    }),
    settings: ourSettings(settings),
  };
}

/** Asks for the first sheets without knowing one of them: from each one on to the next, beyond the last to nothing. */
function askInOrder(worksheets: Excel.WorksheetCollection, expected: Expectation): SheetQuestion[] {
  const questions: SheetQuestion[] = [];
  for (const look of expected) {
    const last = questions.at(-1);
    const question = askSheet(last === undefined ? worksheets.getFirst() : last.sheet.getNextOrNullObject(), look);
    askContents(question.used);
    questions.push(question);
  }
  return questions;
}

/** What to expect of a workbook when it is read again: as many sheets and one more, each a bit longer than it was. */
export function expectationAfter({ sheets }: WorkbookSnapshot): Expectation {
  const looks = sheets.map(({ top, left, values }) => ({
    top: 0,
    left: 0,
    bottom: Math.max(USUAL_LOOK.bottom, top + values.length - 1 + SPARE_ROWS),
    right: Math.max(USUAL_LOOK.right, left + (values[0]?.length ?? 0) - 1),
  }));
  return [...looks, USUAL_LOOK];
}
