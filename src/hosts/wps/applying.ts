import type { CellValue } from '../../core/form/snapshot';
import { sameContent } from '../../core/plan/content';
import type { CellContent, CellRef, CellWrite, Transaction } from '../../core/plan/transaction';
import { HostError } from '../port';
import { GENERAL } from '../shared/builtInFormats';
import { readFormula } from '../shared/cellContent';
import { asTyped } from '../shared/typedText';
import type { WpsRange, WpsWorkbook } from './api';
import { sharedFormat, toValue } from './cells';
import { placeMark, removeMark } from './marks';
import { sheetFinder, type FindSheet } from './refusal';
import { openSettings } from './settings';

/**
 * Applies a transaction: looks at everything that may be refused first, then changes, then reads back what was written. When WPS refuses in
 * the middle, or a cell does not hold what was written, everything is put back.
 * @throws HostError when nothing was changed
 */
export function applyTransaction(workbook: WpsWorkbook, transaction: Transaction): void {
  const find = sheetFinder(workbook);
  refuse(find, transaction);
  const undo: (() => void)[] = [];
  try {
    for (const write of transaction.writes) undo.push(writeCell(cellNamed(find, write), write));
    for (const { sheet, id } of transaction.removeMarks) {
      undo.push(removeMark(find(sheet), id));
    }
    for (const mark of transaction.addMarks) undo.push(placeMark(find(mark.sheet), mark));
    const changed = Object.entries(transaction.settings);
    if (changed.length > 0) {
      const settings = openSettings(workbook);
      for (const [key, text] of changed) {
        undo.push(() => settings.write(key, settings.values.get(key) ?? null));
        settings.write(key, text);
      }
    }
    verify(find, transaction);
  } catch (error) {
    throw new HostError('unknown', putBack(undo) ? 'WPS refused a change' : 'WPS refused a change, and not everything could be put back', {
      ...(error instanceof HostError && error.sheet !== null ? { sheet: error.sheet } : {}),
      ...(error instanceof HostError && error.cell !== null ? { cell: error.cell } : {}),
    });
  }
}

/** What a cell holds. */
export function contentOf(cell: WpsRange): CellContent {
  const value = cell.Value2;
  const formula = readFormula(cell.Formula, value);
  return { value: toValue(value, formula), formula };
}

/** @throws HostError when something in the way can be seen before anything is changed */
function refuse(find: FindSheet, { writes, addMarks, removeMarks }: Transaction): void {
  for (const write of writes) {
    const sheet = find(write.sheet);
    if (sheet.ProtectContents && sheet.Range(write.cell).Locked !== false) {
      throw new HostError('cell-locked', 'the cell is locked', { sheet: write.sheet, cell: write.cell });
    }
  }
  for (const { sheet } of [...addMarks, ...removeMarks]) {
    if (find(sheet).ProtectContents) throw new HostError('sheet-protected', 'the sheet is protected', { sheet });
  }
}

/** @returns what puts back the content of before */
function writeCell(cell: WpsRange, { after }: CellWrite): () => void {
  const before = contentOf(cell);
  const format = formatOf(cell);
  // Asked for before the write: a percentage typed into an ordinary cell would change it.
  cell.Value2 = toTyped(after, format);
  return () => {
    if (before.formula === null) cell.Value2 = toTyped(before.value, format);
    else cell.Formula = before.formula;
  };
}

function formatOf(cell: WpsRange): string {
  return sharedFormat(cell) ?? GENERAL;
}

/** `null` empties a cell; text is kept from being read as something else. */
function toTyped(value: CellValue, numberFormat: string): string | number | boolean | null {
  return value === null ? null : asTyped(value, numberFormat);
}

/** @throws HostError naming the first cell that does not hold what was written */
function verify(find: FindSheet, { writes }: Transaction): void {
  for (const write of writes) {
    const now = contentOf(cellNamed(find, write));
    if (!isWritten(now, write.after)) {
      throw new HostError('unknown', 'the cell does not hold what was written', { sheet: write.sheet, cell: write.cell });
    }
  }
}

/** A cell formatted as text makes a text of a number. */
function isWritten(now: CellContent, after: CellValue): boolean {
  return now.formula === null && (sameContent(now, { value: after, formula: null }) || String(now.value ?? '') === String(after ?? ''));
}

function cellNamed(find: FindSheet, { sheet, cell }: CellRef): WpsRange {
  return find(sheet).Range(cell);
}

/** Undoes the last first. @returns whether all of it could be undone */
function putBack(undo: readonly (() => void)[]): boolean {
  let isWhole = true;
  for (const step of [...undo].reverse()) {
    try {
      step();
    } catch {
      isWhole = false;
    }
  }
  return isWhole;
}
