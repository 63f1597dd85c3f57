import type { CellPosition } from '../../core/form/address';
import { contains, parseA1, toA1 } from '../../core/form/address';
import type { CellRef, Transaction } from '../../core/plan/transaction';
import { HostError } from '../port';
import { MAX_CELL_TEXT, SHEET_COLUMNS, SHEET_ROWS } from './limits';
import { addMarks, removeMarks } from './sheet/marks';
import type { SheetModel } from './sheet/sheetModel';
import { findCell, findRow, inheritedStyle } from './sheet/sheetModel';
import type { ValueWrite } from './sheet/writeCells';
import { writeValues } from './sheet/writeCells';
import type { MarkStyle } from './styles/markStyles';
import type { CellStyles } from './styles/readStyles';
import type { Splice } from './xml/splice';

/** Position of a cell. Throws {@link HostError} when the address is none. */
export function positionOf(ref: CellRef): CellPosition {
  const position = parseA1(ref.cell);
  if (position === null || position.row >= SHEET_ROWS || position.column >= SHEET_COLUMNS) {
    throw new HostError('cell-refused', 'not a cell address', ref);
  }
  return position;
}

/** Style index of a cell, whether it has an element of its own or not. */
export function styleAt(sheet: SheetModel, { row, column }: CellPosition): number {
  return findCell(sheet, row, column)?.style ?? inheritedStyle(sheet, findRow(sheet, row), column) ?? 0;
}

/** Formula that makes a cell's value, array formulas over empty cells included; `null` for a plain cell. */
export function formulaAt(sheet: SheetModel, { row, column }: CellPosition): string | null {
  const own = findCell(sheet, row, column)?.formula ?? null;
  return own ?? sheet.formulaAreas.find(({ area }) => contains(area, row, column))?.formula ?? null;
}

/** A cell that somebody protected against editing: locked, on a protected sheet. */
export function isLockedAt(sheet: SheetModel, styles: CellStyles, position: CellPosition): boolean {
  return sheet.isProtected && styles.isLocked(styleAt(sheet, position));
}

/** What a transaction asks of one sheet. */
export interface SheetEdits {
  readonly writes: Transaction['writes'];
  readonly addMarks: Transaction['addMarks'];
  readonly removeMarks: Transaction['removeMarks'];
}

/** Sorts a transaction by sheet, in the order in which sheets are first named. */
export function editsBySheet(transaction: Transaction): Map<string, SheetEdits> {
  const { writes, addMarks: added, removeMarks: removed } = transaction;
  const names = new Set([...writes, ...added, ...removed].map(({ sheet }) => sheet));
  return new Map(
    [...names].map((name) => [
      name,
      {
        writes: writes.filter(({ sheet }) => sheet === name),
        addMarks: added.filter(({ sheet }) => sheet === name),
        removeMarks: removed.filter(({ sheet }) => sheet === name),
      },
    ]),
  );
}

/**
 * The edits of one sheet's text, and the values they write. Throws {@link HostError} when any of them may not be made:
 * `cell-locked`, `sheet-protected` (marks are formatting), `sheet-unordered`, or `cell-refused` for a cell that holds a formula,
 * a covered cell of a merged area, and a value that no cell can hold.
 */
export function editSheet(
  name: string,
  sheet: SheetModel,
  styles: CellStyles,
  edits: SheetEdits,
  markStyle: MarkStyle,
): { splices: readonly Splice[]; values: readonly ValueWrite[] } {
  const isTouchingMarks = edits.addMarks.length + edits.removeMarks.length > 0;
  if (sheet.locksFormatting && isTouchingMarks) throw new HostError('sheet-protected', 'sheet is protected', { sheet: name });
  if (sheet.sheetData === null || !sheet.isOrdered) {
    throw new HostError('sheet-unordered', 'rows or cells of the sheet are out of order', { sheet: name });
  }
  const writes = edits.writes.map((write): ValueWrite => {
    const position = positionOf(write);
    refuseWrite(sheet, styles, position, { sheet: name, cell: toA1(position) });
    refuseValue(write.after, { sheet: name, cell: toA1(position) });
    return { ...position, value: write.after };
  });
  const marks = edits.addMarks.map((mark) => ({
    cell: toA1(positionOf(mark)),
    formula: mark.formula,
    dxf: markStyle(mark),
  }));
  const removed = removeMarks(sheet, new Set(edits.removeMarks.map(({ id }) => id)));
  return { splices: [...writeValues(sheet, writes), ...removed, ...addMarks(sheet, marks)], values: writes };
}

function refuseWrite(sheet: SheetModel, styles: CellStyles, position: CellPosition, where: CellRef): void {
  if (formulaAt(sheet, position) !== null) throw new HostError('cell-refused', 'cell holds a formula', where);
  if (isLockedAt(sheet, styles, position)) throw new HostError('cell-locked', 'cell is locked on a protected sheet', where);
  const { row, column } = position;
  const merge = sheet.merges.find((area) => contains(area, row, column));
  if (merge !== undefined && (merge.top !== row || merge.left !== column)) {
    throw new HostError('cell-refused', 'cell is covered by a merged area', where);
  }
}

function refuseValue(value: ValueWrite['value'], where: CellRef): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new HostError('cell-refused', 'not a finite number', where);
  if (typeof value === 'string' && value.length > MAX_CELL_TEXT) {
    throw new HostError('cell-refused', `text is longer than ${MAX_CELL_TEXT} characters`, where);
  }
}
