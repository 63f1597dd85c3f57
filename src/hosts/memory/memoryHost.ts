import { areaToA1, type CellArea } from '../../core/form/address';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../core/form/snapshot';
import type { FindingLevel } from '../../core/checks/finding';
import { isOurMark } from '../../core/plan/marker';
import type { CellRef, CellState, Transaction } from '../../core/plan/transaction';
import { isSameSheetName, type SheetDesign, type SheetRole } from '../../core/sheetDesign';
import { HostError, type HostChange, type SpreadsheetHost } from '../port';
import { Grid, cellsOf, cellsOfDesign, parseArea } from './grid';
import type { MemoryWorkbook } from './workbookData';

/** Our entries among a workbook's settings. */
const SETTING_PREFIX = 'selfeval.';

/** A conditional format of the memory host: a mark of ours, or somebody else's. */
export interface MemoryFormat {
  readonly id: string;
  /** A1 range. */
  readonly range: string;
  readonly formula: string;
  /** `null` when it was not placed through {@link MemoryHost.apply}. */
  readonly level: FindingLevel | null;
}

interface Sheet {
  readonly name: string;
  readonly grid: Grid;
  readonly merges: readonly CellArea[];
  readonly isHidden: boolean;
  /** What we made the sheet for; `null` for every other sheet. */
  readonly role: SheetRole | null;
  isProtected: boolean;
  formats: MemoryFormat[];
}

/** What can stand in the way of a request; may be switched at any time. */
export interface MemoryConditions {
  /** A cell is being edited: every request is refused. */
  isCellBeingEdited: boolean;
  /** The file may only be viewed: changes are refused. */
  isReadOnly: boolean;
  /** Another workbook is in front: every request is refused. */
  isOtherWorkbookInFront: boolean;
  /** Sheets can be neither added nor removed. */
  isStructureProtected: boolean;
}

/** The reference host: a workbook in memory that behaves as the port says, without formulas being calculated. */
export class MemoryHost implements SpreadsheetHost {
  public readonly conditions: MemoryConditions = {
    isCellBeingEdited: false,
    isReadOnly: false,
    isOtherWorkbookInFront: false,
    isStructureProtected: false,
  };

  readonly #name: string;
  readonly #sheets: Sheet[];
  readonly #settings: Map<string, unknown>;
  readonly #listeners = new Set<(change: HostChange) => void>();
  readonly #applied: Transaction[] = [];
  #activeSheet: string;
  #selected: CellRef | null = null;
  #requests = 0;
  #lastId = 0;

  public constructor(workbook: MemoryWorkbook) {
    this.#name = workbook.name;
    this.#activeSheet = workbook.activeSheet ?? workbook.sheets[0]?.name ?? '';
    this.#settings = new Map(Object.entries(workbook.settings ?? {}));
    this.#sheets = workbook.sheets.map((sheet) => ({
      name: sheet.name,
      grid: new Grid(sheet.cells),
      merges: (sheet.merges ?? []).map(parseArea),
      isHidden: (sheet.visibility ?? 'visible') !== 'visible',
      role: null,
      isProtected: sheet.isProtected ?? false,
      formats: (sheet.conditionalFormats ?? []).map(({ range, formula }) => this.#format(range, formula, null)),
    }));
  }

  /** A host whose cells read as the snapshot says; where its marks lie is not in a snapshot, so they are on A1. */
  public static fromSnapshot(workbook: WorkbookSnapshot): MemoryHost {
    const host = new MemoryHost({
      name: workbook.name,
      settings: Object.fromEntries(workbook.settings),
      sheets: workbook.sheets.map((sheet) => ({
        name: sheet.name,
        cells: cellsOf(sheet),
        merges: sheet.merges.map(areaToA1),
        visibility: sheet.isHidden ? 'hidden' : 'visible',
        isProtected: sheet.isProtected,
      })),
    });
    for (const { name, marks } of workbook.sheets) {
      host.#sheet(name).formats = marks.map((mark) => ({ ...mark, range: 'A1', level: null }));
    }
    host.conditions.isReadOnly = workbook.isReadOnly;
    return host;
  }

  /** Requests made of the host so far. */
  public get requests(): number {
    return this.#requests;
  }

  /** Transactions applied so far, oldest first. */
  public get applied(): readonly Transaction[] {
    return this.#applied;
  }

  /** Cell selected last, or `null`. */
  public get selected(): CellRef | null {
    return this.#selected;
  }

  /** A person, or a co-author on another machine, changes a cell; watchers are told. */
  public edit(ref: CellRef, value: CellValue, source: HostChange['source'] = 'local'): void {
    this.#sheet(ref.sheet).grid.write(ref.cell, value);
    for (const listener of this.#listeners) listener({ sheet: ref.sheet, address: ref.cell, source });
  }

  /** Protects a sheet; the cells named stay writable. */
  public protect(sheet: string, unlocked: readonly string[] = []): void {
    const target = this.#sheet(sheet);
    target.isProtected = true;
    for (const cell of unlocked) target.grid.setLocked(cell, false);
  }

  /** Conditional formats of a sheet, ours and others, oldest first. */
  public formats(sheet: string): readonly MemoryFormat[] {
    return this.#sheet(sheet).formats;
  }

  public async readWorkbook(): Promise<WorkbookSnapshot> {
    await this.#request();
    return {
      name: this.#name,
      isReadOnly: this.conditions.isReadOnly,
      sheets: this.#sheets.map(snapshot),
      settings: this.#ourSettings(),
    };
  }

  public async readSheet(name?: string): Promise<{ sheet: SheetSnapshot; settings: ReadonlyMap<string, string> }> {
    await this.#request();
    return { sheet: snapshot(this.#sheet(name ?? this.#activeSheet)), settings: this.#ourSettings() };
  }

  public async readCells(cells: readonly CellRef[]): Promise<readonly CellState[]> {
    await this.#request();
    return cells.map(({ sheet, cell }) => {
      const { grid, isProtected } = this.#sheet(sheet);
      const state = grid.cell(cell);
      return { sheet, cell, ...state, isLocked: isProtected && state.isLocked };
    });
  }

  public async apply(transaction: Transaction): Promise<void> {
    await this.#request();
    this.#refuse(transaction);
    for (const { sheet, cell, after } of transaction.writes) this.#sheet(sheet).grid.write(cell, after);
    for (const { sheet, id } of transaction.removeMarks) {
      const target = this.#sheet(sheet);
      target.formats = target.formats.filter((format) => format.id !== id);
    }
    for (const { sheet, cell, formula, level } of transaction.addMarks) {
      this.#sheet(sheet).formats.push(this.#format(cell, formula, level));
    }
    for (const [key, value] of Object.entries(transaction.settings)) {
      if (value === null) this.#settings.delete(key);
      else this.#settings.set(key, value);
    }
    this.#applied.push(transaction);
  }

  public async putSheet(design: SheetDesign, { replace }: { readonly replace: boolean }): Promise<void> {
    await this.#request();
    if (this.conditions.isReadOnly) throw new HostError('read-only', 'the workbook is read-only');
    if (this.conditions.isStructureProtected) throw new HostError('workbook-protected', 'the structure is protected');
    const sheet: Sheet = {
      name: design.name,
      grid: new Grid(cellsOfDesign(design)),
      merges: design.merges,
      isHidden: false,
      role: design.role,
      isProtected: false,
      formats: [],
    };
    const index = this.#sheets.findIndex(({ name }) => isSameSheetName(name, design.name));
    const there = this.#sheets[index];
    if (there === undefined) this.#sheets.push(sheet);
    else if (replace && design.role !== null && there.role === design.role) {
      if (there.isProtected) throw new HostError('sheet-protected', 'the sheet is protected', { sheet: there.name });
      this.#sheets[index] = { ...sheet, name: there.name };
    } else throw new HostError('sheet-name-taken', 'a sheet has that name', { sheet: there.name });
    this.#activeSheet = design.name;
  }

  public async select(cell: CellRef): Promise<void> {
    await this.#request();
    this.#activeSheet = this.#sheet(cell.sheet).name;
    this.#selected = { sheet: cell.sheet, cell: cell.cell };
  }

  public async watch(listener: (change: HostChange) => void): Promise<() => Promise<void>> {
    await this.#request();
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      return Promise.resolve();
    };
  }

  /** Answers later, like every real host, and refuses what the conditions forbid. */
  async #request(): Promise<void> {
    this.#requests += 1;
    await Promise.resolve();
    if (this.conditions.isCellBeingEdited) throw new HostError('cell-edit-mode', 'a cell is being edited');
    if (this.conditions.isOtherWorkbookInFront) throw new HostError('other-workbook', 'another workbook is in front');
  }

  #refuse({ writes, addMarks, removeMarks }: Transaction): void {
    if (this.conditions.isReadOnly) throw new HostError('read-only', 'the workbook is read-only');
    for (const write of writes) {
      const { grid, isProtected } = this.#sheet(write.sheet);
      if (isProtected && grid.cell(write.cell).isLocked) throw new HostError('cell-locked', 'the cell is locked', write);
    }
    for (const { sheet } of [...addMarks, ...removeMarks]) {
      if (this.#sheet(sheet).isProtected) throw new HostError('sheet-protected', 'the sheet is protected', { sheet });
    }
  }

  #sheet(name: string): Sheet {
    const sheet = this.#sheets.find((candidate) => isSameSheetName(candidate.name, name));
    if (sheet === undefined) throw new HostError('sheet-missing', 'no such sheet', { sheet: name });
    return sheet;
  }

  #format(range: string, formula: string, level: FindingLevel | null): MemoryFormat {
    this.#lastId += 1;
    return { id: `format-${this.#lastId}`, range, formula, level };
  }

  #ourSettings(): Map<string, string> {
    const ours = [...this.#settings].filter(([key]) => key.startsWith(SETTING_PREFIX));
    return new Map(ours.map(([key, value]) => [key, String(value)]));
  }
}

function snapshot(sheet: Sheet): SheetSnapshot {
  return {
    name: sheet.name,
    ...sheet.grid.matrices(),
    merges: sheet.merges,
    isProtected: sheet.isProtected,
    isHidden: sheet.isHidden,
    marks: sheet.formats.filter(({ formula }) => isOurMark(formula)).map(({ id, formula }) => ({ id, formula })),
  };
}
