import type { CellValue } from '../../core/form/snapshot';
import { sameContent } from '../../core/plan/content';
import { isNewStep } from '../../core/plan/journal';
import type { CellContent, MarkRef, Transaction } from '../../core/plan/transaction';
import { HostError } from '../port';
import { cellKey, inspect, type Inspection } from './inspection';
import { placeMark } from './markFormat';
import { excelCode, toHostError, wasRefusedAtTheDoor } from './refusal';
import { newContext, request } from './request';
import { asTyped } from '../shared/typedText';

/**
 * Applies a transaction in one request. A batch in Excel is not atomic: it stops at the first action that is refused. So what may be
 * refused comes first, and when it is refused nonetheless, what was done before is put back.
 * @throws HostError
 */
export async function applyTransaction(transaction: Transaction): Promise<void> {
  try {
    await carryOut(transaction);
  } catch (error) {
    if (wasRefusedAtTheDoor(error)) throw toHostError(error);
    const inspection = await inspect(transaction);
    const isPutBack = await putBack(transaction, inspection);
    const gone = goneMarks(transaction.removeMarks, inspection);
    if (isPutBack && gone.size > 0 && excelCode(error) === 'ItemNotFound' && inspection.missingSheet === null) {
      // A mark somebody removed meanwhile is as good as removed.
      await applyTransaction({ ...transaction, removeMarks: transaction.removeMarks.filter((mark) => !gone.has(mark)) });
      return;
    }
    throw explain(error, isPutBack, transaction, inspection);
  }
}

async function carryOut(transaction: Transaction): Promise<void> {
  const context = newContext();
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheet } of [...transaction.writes, ...transaction.addMarks, ...transaction.removeMarks]) {
    if (sheets.has(sheet)) continue;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    // Loaded so that a missing sheet ends the batch before anything is written.
    worksheet.load({ id: true });
    sheets.set(sheet, worksheet);
  }
  const sheetOf = (ref: { readonly sheet: string }) => sheets.get(ref.sheet) ?? context.workbook.worksheets.getItem(ref.sheet);

  const doomed = transaction.removeMarks.map((mark) => sheetOf(mark).getRange().conditionalFormats.getItem(mark.id));
  // Changes nothing, our marks never stop others; a mark that is gone or a sheet that is protected ends the batch here.
  for (const format of doomed) format.stopIfTrue = false;
  const entries = Object.entries(transaction.settings);
  for (const [key, value] of entries.filter(isNewStep)) context.workbook.settings.add(key, value);
  for (const write of oneOfEachSheetFirst(transaction.writes)) {
    sheetOf(write).getRange(write.cell).values = [[asTyped(write.after, write.numberFormat)]];
  }
  for (const mark of oneOfEachSheetFirst(transaction.addMarks)) placeMark(sheetOf(mark), mark);
  for (const format of doomed) format.delete();
  for (const [key, value] of entries.filter((entry) => !isNewStep(entry))) {
    if (value === null) deleteSetting(context, key);
    else context.workbook.settings.add(key, value);
  }
  await context.sync();
}

/** Added before it is deleted, because deleting what is not there would fail. */
function deleteSetting(context: Excel.RequestContext, key: string): void {
  context.workbook.settings.add(key, '').delete();
}

/** A protected sheet among several is met early, when there is little to put back. */
function oneOfEachSheetFirst<Item extends { readonly sheet: string }>(items: readonly Item[]): Item[] {
  const firsts = new Map<string, Item>();
  for (const item of items) if (!firsts.has(item.sheet)) firsts.set(item.sheet, item);
  return [...firsts.values(), ...items.filter((item) => firsts.get(item.sheet) !== item)];
}

/**
 * Puts back what a half-done batch left: contents that are ours by now, marks that were added, a step of the journal. Where that
 * fails, the step stays: it is the way back. A cell that was not reached may hold
 * what somebody typed after the plan was made: it is left alone.
 * @returns whether everything is as before
 */
async function putBack(transaction: Transaction, inspection: Inspection): Promise<boolean> {
  const changed = transaction.writes.filter((write) => {
    const now = inspection.cells.get(cellKey(write));
    return now !== undefined && isWritten(now, write.after) && !sameContent(now, write.before);
  });
  const placed = inspection.marks.filter(
    (mark) =>
      !transaction.removeMarks.some((doomed) => doomed.sheet === mark.sheet && doomed.id === mark.id) &&
      transaction.addMarks.some((added) => added.sheet === mark.sheet && added.formula === mark.formula),
  );
  const steps = Object.entries(transaction.settings).filter(isNewStep);
  if (changed.length === 0 && placed.length === 0 && steps.length === 0) return true;
  try {
    await request(async (context) => {
      const sheets = context.workbook.worksheets;
      for (const write of changed) {
        const range = sheets.getItem(write.sheet).getRange(write.cell);
        if (write.before.formula === null) range.values = [[asTyped(write.before.value, write.numberFormat)]];
        else range.formulas = [[write.before.formula]];
      }
      for (const mark of placed) sheets.getItem(mark.sheet).getRange().conditionalFormats.getItem(mark.id).delete();
      for (const [key] of steps) deleteSetting(context, key);
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

/** Whether a cell holds what we wrote; a cell formatted as text makes a text of a number. */
function isWritten(now: CellContent, after: CellValue): boolean {
  return now.formula === null && String(now.value ?? '') === String(after ?? '');
}

function goneMarks(marks: readonly MarkRef[], inspection: Inspection): Set<MarkRef> {
  return new Set(
    marks.filter((mark) => !inspection.marks.some((found) => found.sheet === mark.sheet && found.id === mark.id)),
  );
}

/** Says why, and where: what Excel itself answers is no more than "access denied". */
function explain(error: unknown, isPutBack: boolean, transaction: Transaction, inspection: Inspection): HostError {
  const { code, message } = toHostError(error);
  const detail = isPutBack ? message : `${message}; what was written before could not be put back`;
  if (inspection.missingSheet !== null) return new HostError('sheet-missing', detail, { sheet: inspection.missingSheet });
  const locked = transaction.writes.find((write) => inspection.cells.get(cellKey(write))?.isLocked === true);
  if (locked !== undefined) return new HostError('cell-locked', detail, locked);
  const marks = [...transaction.addMarks, ...transaction.removeMarks];
  const mark = marks.find(({ sheet }) => inspection.protectedSheets.includes(sheet));
  if (mark !== undefined) return new HostError('sheet-protected', detail, { sheet: mark.sheet });
  if (inspection.isReadOnly) return new HostError('read-only', detail);
  return new HostError(code, detail);
}
