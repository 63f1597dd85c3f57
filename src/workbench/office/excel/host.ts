import type { CellArea } from '../../../core/form/address';
import type { CellWrite, SheetModel, WorkbookModel } from '../../model/workbookModel';
import { FormulaSyntaxError } from '../../model/typing';
import { refuse } from '../engine/hostError';
import type { HostConditions } from '../hostConditions';
import { splitAddress, parseLocal } from './addresses';
import { rangeObject, type RangeObject } from './objects';

/** What the Excel classes share: the workbook, the circumstances, and what Excel refuses. */
export class ExcelHost {
  public readonly model: WorkbookModel;
  public readonly conditions: HostConditions;

  public constructor(model: WorkbookModel, conditions: HostConditions) {
    this.model = model;
    this.conditions = conditions;
  }

  /** @throws HostError ItemNotFound */
  public sheet(nameOrId: string): SheetModel {
    const sheet = this.model.findSheet(nameOrId);
    if (sheet === null) throw refuse.missingItem();
    return sheet;
  }

  /** A range from an address that may name another sheet. */
  public rangeAt(sheet: SheetModel, address: string): RangeObject {
    const { sheetName, local } = splitAddress(address);
    return rangeObject(sheetName === null ? sheet : this.sheet(sheetName), parseLocal(local));
  }

  /** Writes on behalf of the add-in, with Excel's refusals. */
  public write(sheet: SheetModel, writes: readonly CellWrite[]): void {
    this.demandWritable();
    this.#breakDown();
    const isContent = (write: CellWrite): boolean => write.typed !== undefined || write.value !== undefined;
    if (sheet.isProtected) {
      const isRefused = writes.some((write) => !isContent(write) || sheet.cell(write.row, write.column).isLocked);
      if (isRefused) throw refuse.access();
    }
    const reached = writes.filter((write) => !isContent(write) || !isCovered(sheet, write.row, write.column));
    try {
      sheet.write(reached, 'add-in');
    } catch (error) {
      if (error instanceof FormulaSyntaxError) throw refuse.argument();
      throw error;
    }
  }

  /** Formats, merges and conditional formats of a protected sheet stay as they are. */
  public demandFormattable(sheet: SheetModel): void {
    this.demandWritable();
    if (sheet.isProtected) throw refuse.access();
  }

  /** Sheets are added and removed only where the workbook is not protected. */
  public demandChangeableStructure(): void {
    this.demandWritable();
    if (this.conditions.isStructureProtected) throw refuse.access();
  }

  public demandWritable(): void {
    if (this.conditions.isReadOnly) throw refuse.access();
  }

  /** @throws HostError GeneralException where the circumstances want a failure in the middle of a batch */
  #breakDown(): void {
    const { writesUntilFailure: left } = this.conditions;
    if (left === null) return;
    this.conditions.writesUntilFailure = left === 0 ? null : left - 1;
    if (left === 0) throw refuse.general();
  }
}

/** Whether a merged area hides the cell; Excel drops what is written there. */
function isCovered(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) =>
      row >= merge.top &&
      row <= merge.bottom &&
      column >= merge.left &&
      column <= merge.right &&
      !(row === merge.top && column === merge.left),
  );
}

export function eachCell(area: CellArea, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
  }
}

