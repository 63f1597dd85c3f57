import {
  BooleanNumber,
  ICommandService,
  type ICellData,
  type Injector,
  type IStyleData,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetFrozenMutation,
  SetColVisibleMutation,
  SetRangeValuesCommand,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetColumnCountMutation,
} from '@univerjs/sheets';
import type { CellArea } from '../../../core/form/address';
import { oneCell, unite } from '../areas';
import { newSetup } from '../sheetSetup';
import { shownText } from '../shownText';
import { readTyped } from '../typing';
import type { CellStyle, SheetVisibility } from '../workbookData';
import type { CellView, CellWrite, ChangeOrigin, ConditionalFormat, SheetModel } from '../workbookModel';
import { GENERAL, storedStyle, storedValue, styleOf, valueOf } from './cells';
import type { ConditionalFormats } from './conditionalFormats';
import { UnlockedCells } from './unlockedCells';
import { toArea, toRange } from './ranges';

/** What a sheet needs of the workbook it belongs to. */
export interface SheetSurroundings {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly conditionalFormats: ConditionalFormats;
  /** Runs an edit so that the changes it makes are told with their origin. */
  readonly as: (origin: ChangeOrigin, edit: () => void) => void;
}

/** A worksheet on Univer. */
export class UniverSheet implements SheetModel {
  public readonly id: string;
  public isProtected = false;
  public readonly unlocked = new UnlockedCells();
  public readonly setup = newSetup();
  readonly #around: SheetSurroundings;
  readonly #sheet: Worksheet;
  readonly #commands: ICommandService;
  readonly #formulas: FormulaDataModel;
  #isVeryHidden = false;

  public constructor(sheet: Worksheet, surroundings: SheetSurroundings) {
    this.#sheet = sheet;
    this.#around = surroundings;
    this.#commands = surroundings.injector.get(ICommandService);
    this.#formulas = surroundings.injector.get(FormulaDataModel);
    this.id = sheet.getSheetId();
  }

  public get name(): string {
    return this.#sheet.getName();
  }

  public set name(name: string) {
    this.#run(SetWorksheetNameMutation.id, { name });
  }

  public get position(): number {
    return this.#around.workbook.getSheets().indexOf(this.#sheet);
  }

  public get visibility(): SheetVisibility {
    if (!this.#sheet.isSheetHidden()) return 'visible';
    return this.#isVeryHidden ? 'veryHidden' : 'hidden';
  }

  public set visibility(visibility: SheetVisibility) {
    this.#isVeryHidden = visibility === 'veryHidden';
    const hidden = visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.#run(SetWorksheetHideMutation.id, { hidden });
  }

  public get merges(): readonly CellArea[] {
    return this.#sheet.getMergeData().map(toArea);
  }

  public get conditionalFormats(): readonly ConditionalFormat[] {
    return this.#around.conditionalFormats.of(this.id);
  }

  public get worksheet(): Worksheet {
    return this.#sheet;
  }

  public cell(row: number, column: number): CellView {
    const stored = this.#sheet.getCellRaw(row, column);
    const style = this.#storedStyle(stored);
    const value = valueOf(stored);
    const numberFormat = style?.n?.pattern ?? GENERAL;
    return {
      value,
      formula: this.#formulaOf(stored, row, column),
      numberFormat,
      text: shownText(value, numberFormat),
      isLocked: this.unlocked.isLocked(row, column),
      style: styleOf(style),
    };
  }

  public usedArea(valuesOnly: boolean): CellArea | null {
    let area: CellArea | null = null;
    this.#sheet.getCellMatrix().forValue((row, column, cell) => {
      const holds = valueOf(cell) !== null || Boolean(cell?.f) || Boolean(cell?.si);
      if (holds || (!valuesOnly && cell?.s)) area = unite(area, oneCell(row, column));
    });
    if (valuesOnly) return area;
    for (const merge of this.merges) area = unite(area, merge);
    for (const [row, column] of this.unlocked.all()) area = unite(area, oneCell(row, column));
    return area;
  }

  /** Whether the sheet is protected and one of the cells locked. */
  public refusesPerson(area: CellArea): boolean {
    if (!this.isProtected) return false;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (this.unlocked.isLocked(row, column)) return true;
      }
    }
    return false;
  }

  public isRowHidden(row: number): boolean {
    return !this.#sheet.getRowRawVisible(row);
  }

  public isColumnHidden(column: number): boolean {
    return !this.#sheet.getColVisible(column);
  }

  public write(writes: readonly CellWrite[], origin: ChangeOrigin): void {
    const value: Record<number, Record<number, ICellData>> = {};
    let area: CellArea | null = null;
    for (const write of writes) {
      (value[write.row] ??= {})[write.column] = this.#toStored(write);
      area = unite(area, oneCell(write.row, write.column));
      if (write.isLocked !== undefined) this.unlocked.set(write.row, write.column, write.isLocked);
    }
    if (area === null) return;
    const range = toRange(area);
    this.#makeRoom(area);
    this.#around.as(origin, () => this.#run(SetRangeValuesCommand.id, { value, range }));
  }

  public merge(area: CellArea): void {
    this.unmerge(area);
    this.#run(AddWorksheetMergeMutation.id, { ranges: [toRange(area)] });
  }

  public unmerge(area: CellArea): void {
    this.#run(RemoveWorksheetMergeMutation.id, { ranges: [toRange(area)] });
  }

  public setRowsHidden(from: number, to: number, hidden: boolean): void {
    const ranges = [toRange({ top: from, left: 0, bottom: to, right: this.#sheet.getColumnCount() - 1 })];
    this.#run(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, { ranges });
  }

  public setColumnsHidden(from: number, to: number, hidden: boolean): void {
    const ranges = [toRange({ top: 0, left: from, bottom: this.#sheet.getRowCount() - 1, right: to })];
    this.#run(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, { ranges });
  }

  public rowHeight(row: number): number {
    return this.#sheet.getRowHeight(row);
  }

  public columnWidth(column: number): number {
    return this.#sheet.getColumnWidth(column);
  }

  public setRowHeight(from: number, to: number, pixels: number | null): void {
    const { defaultRowHeight } = this.#sheet.getConfig();
    const last = Math.min(to, Math.max(from, this.#sheet.getRowCount() - 1));
    this.#makeRoom({ top: from, left: 0, bottom: last, right: 0 });
    const ranges = [toRange({ top: from, left: 0, bottom: last, right: this.#sheet.getColumnCount() - 1 })];
    this.#run(SetWorksheetRowHeightMutation.id, { ranges, rowHeight: pixels ?? defaultRowHeight });
  }

  public setColumnWidth(from: number, to: number, pixels: number): void {
    this.#makeRoom({ top: 0, left: from, bottom: 0, right: to });
    const ranges = [toRange({ top: 0, left: from, bottom: this.#sheet.getRowCount() - 1, right: to })];
    this.#run(SetWorksheetColWidthMutation.id, { ranges, colWidth: pixels });
  }

  public freezeRows(count: number): void {
    this.setup.frozenRows = count;
    this.#run(SetFrozenMutation.id, { startRow: count === 0 ? -1 : count, startColumn: -1, ySplit: count, xSplit: 0 });
  }

  public wipe(origin: ChangeOrigin): void {
    const used = this.usedArea(false);
    if (used === null) return;
    const value: Record<number, Record<number, ICellData>> = {};
    for (let row = used.top; row <= used.bottom; row += 1) {
      const cells = (value[row] = {} as Record<number, ICellData>);
      for (let column = used.left; column <= used.right; column += 1) cells[column] = { ...plain({ v: null }), s: null };
    }
    this.unmerge(used);
    this.#around.as(origin, () => this.#run(SetRangeValuesCommand.id, { value, range: toRange(used) }));
  }

  public addConditionalFormat(format: Omit<ConditionalFormat, 'id'>): ConditionalFormat {
    return this.#around.conditionalFormats.add(this.id, format);
  }

  public updateConditionalFormat(format: ConditionalFormat): void {
    this.#around.conditionalFormats.update(this.id, format);
  }

  public removeConditionalFormat(id: string): void {
    this.#around.conditionalFormats.remove(this.id, id);
  }

  public shownStyle(row: number, column: number): CellStyle {
    const own = styleOf(this.#storedStyle(this.#sheet.getCellRaw(row, column)));
    return { ...own, ...styleOf(this.#around.conditionalFormats.lookOf(this.id, row, column)) };
  }

  #storedStyle(cell: ReturnType<Worksheet['getCellRaw']>): IStyleData | null {
    return this.#around.workbook.getStyles().getStyleByCell(cell) ?? null;
  }

  #formulaOf(cell: ReturnType<Worksheet['getCellRaw']>, row: number, column: number): string | null {
    if (!cell || (!cell.f && !cell.si)) return null;
    const unitId = this.#around.workbook.getUnitId();
    return this.#formulas.getFormulaStringByCell(row, column, this.id, unitId) ?? cell.f ?? null;
  }

  #toStored(write: CellWrite): ICellData {
    const present = this.#sheet.getCellRaw(write.row, write.column);
    const presentFormat = write.numberFormat ?? this.#storedStyle(present)?.n?.pattern ?? GENERAL;
    const look = (numberFormat: string | null | undefined): Pick<ICellData, 's'> => {
      const format = write.numberFormat ?? numberFormat ?? undefined;
      const isUnchanged = write.style === undefined && format === undefined;
      return isUnchanged ? {} : { s: storedStyle(write.style ?? {}, format) };
    };
    if (write.typed !== undefined) {
      if (typeof write.typed !== 'string') return { ...plain(storedValue(write.typed)), ...look(null) };
      const typed = readTyped(write.typed, presentFormat, new Date().getFullYear());
      if (typed.kind === 'formula') return { f: typed.formula, v: null, p: null, si: null, ...look(null) };
      return { ...plain(storedValue(typed.value)), ...look(typed.numberFormat) };
    }
    if (write.value !== undefined) return { ...plain(storedValue(write.value)), ...look(null) };
    return { ...(present?.t !== undefined && { t: present.t }), ...look(null) };
  }

  /** Univer shows only rows and columns that it counts. */
  #makeRoom(area: CellArea): void {
    if (area.bottom >= this.#sheet.getRowCount()) {
      this.#run(SetWorksheetRowCountMutation.id, { rowCount: area.bottom + 1 });
    }
    if (area.right >= this.#sheet.getColumnCount()) {
      this.#run(SetWorksheetColumnCountMutation.id, { columnCount: area.right + 1 });
    }
  }

  #run(command: string, params: object): void {
    const target = { unitId: this.#around.workbook.getUnitId(), subUnitId: this.id };
    if (!this.#commands.syncExecuteCommand(command, { ...target, ...params })) {
      throw new Error(`the workbook engine refused ${command}`);
    }
  }
}

/** A plain value takes the place of whatever was there: a formula, rich text. */
function plain(value: Pick<ICellData, 'v' | 't'>): ICellData {
  return { ...value, f: null, p: null, si: null };
}
