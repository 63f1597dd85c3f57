import type { CellPosition } from '../../core/form/address';
import { toA1 } from '../../core/form/address';
import type { WorkbookSnapshot } from '../../core/form/snapshot';
import type { CellRef, CellState, Transaction } from '../../core/plan/transaction';
import type { SheetDesign, SheetRole } from '../../core/sheetDesign';
import { HostError } from '../port';
import { editSheet, editsBySheet, formulaAt, isLockedAt, positionOf, styleAt } from './applyTransaction';
import { dropResults } from './calculation/dropResults';
import { recalculateOnLoad } from './calculation/recalculation';
import type { CellSets, WrittenCells } from './calculation/staleResults';
import { cellKey, recordWrites, staleCells } from './calculation/staleResults';
import { PackageError } from './error';
import { putSheet } from './newSheet/putSheet';
import { WorkbookXml } from './newSheet/workbookXml';
import { changeNotes, foreignNotes, ourNotes } from './notes/changeNotes';
import type { Note } from './notes/placeNotes';
import { placeNotes } from './notes/placeNotes';
import { dialectOf } from './opc/dialect';
import { PackageParts } from './opc/parts';
import { readState, stateAfterEdit, type PackageState } from './packageState';
import { SETTINGS_PREFIX, writeSettings } from './settings/settingsPart';
import { findCell } from './sheet/sheetModel';
import { snapshotSheet } from './sheet/snapshotSheet';
import { dropUnusedMarkStyles, ensureMarkStyles } from './styles/markStyles';
import { shownText } from '../shared/shownText';
import { splice } from './xml/splice';
import { portableCodec, type Codec } from './zip/codec';

/** An .xlsx or .xlsm file in memory. What is not edited stays byte for byte as it was. */
export class WorkbookPackage {
  public readonly name: string;
  private readonly isSigned: boolean;
  private current: PackageState;
  private cached: WorkbookSnapshot | null = null;
  private written: WrittenCells = new Map();
  /** Formula cells whose stored results do not hold for what was written. */
  private stale: CellSets = new Map();

  /** Use {@link openPackage}. */
  public constructor(name: string, state: PackageState) {
    this.name = name;
    this.isSigned = isSigned(state.parts);
    this.current = state;
  }

  /** For readers beside this class, such as the appearance; the state itself never changes. */
  public get state(): PackageState {
    return this.current;
  }

  /**
   * The workbook as the core wants it. Results of formulas are those that the spreadsheet program stored; a formula that
   * depends on a cell written since has none, until the file is calculated anew.
   */
  public snapshot(): WorkbookSnapshot {
    const { sheets, styles, workbook, settings } = this.current;
    this.cached ??= {
      name: this.name,
      isReadOnly: this.isSigned,
      sheets: sheets.map(({ entry, model }) => snapshotSheet(entry, model, styles, workbook.uses1904Dates, this.stale.get(entry.name))),
      settings,
    };
    return this.cached;
  }

  /**
   * Present state of cells, in the order asked for. `isLocked` says that a write would be refused:
   * the cell is locked and its sheet protected. Throws {@link HostError} `sheet-missing` or `cell-refused`.
   */
  public cells(refs: readonly CellRef[]): CellState[] {
    const { styles, workbook } = this.current;
    return refs.map((ref) => {
      const { entry, model } = this.requireSheet(ref.sheet);
      const position = positionOf(ref);
      const isStale = this.stale.get(entry.name)?.has(cellKey(position)) === true;
      const value = isStale ? null : (findCell(model, position.row, position.column)?.value ?? null);
      const numberFormat = styles.numberFormat(styleAt(model, position));
      return {
        sheet: ref.sheet,
        cell: toA1(position),
        value,
        formula: formulaAt(model, position),
        text: shownText(value, numberFormat, workbook.uses1904Dates),
        numberFormat,
        isLocked: isLockedAt(model, styles, position),
      };
    });
  }

  /**
   * Applies the whole transaction or changes nothing. Throws {@link HostError} naming sheet and cell,
   * or {@link PackageError}: `signed` for a file whose signature any change would break, `corrupt` when a part that must change
   * cannot be read, `too-large` when a write would stretch a sheet beyond the limits.
   */
  public apply(transaction: Transaction): void {
    const { workbook, styles } = this.current;
    if (this.isSigned) throw new PackageError('signed', 'package has a digital signature');
    const settings = mergeSettings(this.current.settings, transaction.settings);
    const parts = this.current.parts.fork();
    const { addMarks } = transaction;
    const markStyle = addMarks.length === 0 ? () => 0 : ensureMarkStyles(parts, workbook.part, workbook.stylesPart, addMarks);
    let { written } = this;
    const edited = new Map<string, readonly CellPosition[]>();
    for (const [name, edits] of editsBySheet(transaction)) {
      const { entry, model } = this.requireSheet(name);
      const { splices, values } = editSheet(name, model, styles, edits, markStyle);
      parts.set(entry.part, splice(model.text, splices));
      edited.set(entry.part, values.filter(({ value }) => value !== null && value !== ''));
      const changes = values.map(({ row, column, value }) => ({
        row,
        column,
        before: findCell(model, row, column)?.value ?? null,
        after: value === '' ? null : value,
      }));
      written = recordWrites(written, name, changes);
    }
    if (transaction.removeMarks.length > 0 && workbook.stylesPart !== null) {
      dropUnusedMarkStyles(parts, workbook.stylesPart);
    }
    if (settings !== this.current.settings) writeSettings(parts, workbook.part, this.current.settingsPart, settings);
    // a workbook that cannot be asked to calculate is refused here, not when it is saved
    if (written.size > 0 && this.hasFormulas()) recalculateOnLoad(parts.fork(), workbook.part);
    this.take(stateAfterEdit(parts, this.current, edited, settings), this.current.sheets, written);
  }

  /**
   * Adds a sheet, or makes one of ours anew ({@link putSheet}). Throws {@link HostError}, or {@link PackageError} as {@link apply} does.
   */
  public putSheet(design: SheetDesign, { replace }: { readonly replace: boolean }): void {
    if (this.isSigned) throw new PackageError('signed', 'package has a digital signature');
    const parts = this.current.parts.fork();
    putSheet(parts, this.current.workbook, design, { replace, isSelected: false });
    this.commit(parts);
  }

  /** What we made a sheet for ({@link putSheet}); `null` for every other sheet. */
  public sheetRole(name: string): SheetRole | null {
    const list = new WorkbookXml(this.current.parts.requireText(this.current.workbook.part), dialectOf(this.current.parts).relationships);
    return list.sheets.find((sheet) => sheet.name === name)?.role ?? null;
  }

  /** Notes (批注) of ours in the workbook, in tab order. Throws {@link PackageError}. */
  public notes(): Note[] {
    const { parts, sheets } = this.current;
    return sheets.flatMap(({ entry }) => ourNotes(parts, entry.part).map((note) => ({ sheet: entry.name, ...note })));
  }

  /**
   * Puts notes on cells and takes notes of ours away; one that is put replaces ours on the same cell. A cell with a note of
   * somebody else keeps it and gets none: these cells are given back. All or nothing otherwise: throws {@link HostError}
   * `sheet-missing`, `sheet-protected` or `cell-refused`, or {@link PackageError} as {@link apply} does.
   */
  public changeNotes(changes: { readonly put: readonly Note[]; readonly remove: readonly CellRef[] }): CellRef[] {
    if (this.isSigned) throw new PackageError('signed', 'package has a digital signature');
    const parts = this.current.parts.fork();
    const skipped: CellRef[] = [];
    for (const name of new Set([...changes.put, ...changes.remove].map(({ sheet }) => sheet))) {
      const { entry, model } = this.requireSheet(name);
      if (model.locksObjects) throw new HostError('sheet-protected', 'sheet is protected', { sheet: name });
      const { put, remove, taken } = placeNotes(changes, name, foreignNotes(parts, entry.part));
      changeNotes(parts, entry.part, { put, remove });
      skipped.push(...taken);
    }
    this.commit(parts);
    return skipped;
  }

  /**
   * The file as it is now. Nothing but changed parts is compressed anew; without a change it is the file that was opened.
   * Stored results that no longer hold are left out, and the spreadsheet program is asked to calculate everything when it
   * opens the file.
   */
  public save(): Uint8Array {
    if (this.written.size === 0 || !this.hasFormulas()) return this.current.parts.save();
    const { workbook, sheets } = this.current;
    const parts = this.current.parts.fork();
    for (const sheet of sheets) {
      const stale = this.stale.get(sheet.entry.name);
      if (stale !== undefined) parts.set(sheet.entry.part, dropResults(sheet.model, stale));
    }
    recalculateOnLoad(parts, workbook.part);
    return parts.save();
  }

  private hasFormulas(): boolean {
    return this.current.sheets.some(({ hasFormulas }) => hasFormulas);
  }

  /** Reads changed parts and takes them over as the present state; when they cannot be read, nothing has changed. */
  private commit(parts: PackageParts): void {
    const after = readState(parts, this.current);
    this.take(after, after.sheets, this.written);
  }

  /** @param sheets those whose formulas are the present ones */
  private take(after: PackageState, sheets: PackageState['sheets'], written: WrittenCells): void {
    const stale = staleCells(sheets, written);
    this.current = after;
    this.written = written;
    this.stale = stale;
    this.cached = null;
  }

  /** A sheet by name. Throws {@link HostError} `sheet-missing`. */
  public requireSheet(name: string): PackageState['sheets'][number] {
    const found = this.current.sheets.find(({ entry }) => entry.name === name);
    if (found === undefined) throw new HostError('sheet-missing', 'no such sheet', { sheet: name });
    return found;
  }
}

/**
 * Opens an .xlsx or .xlsm file. All that can be wrong with a file shows here: every sheet is read once.
 * @param bytes the file; not copied, so it must not be changed afterwards
 * @param name file name, for people
 * @param codec unpacks and packs the parts of the file
 * @throws {PackageError}
 */
export function openPackage(bytes: Uint8Array, name: string, codec: Codec = portableCodec): WorkbookPackage {
  return new WorkbookPackage(name, readState(PackageParts.open(bytes, codec), null));
}

function isSigned(parts: PackageParts): boolean {
  return parts.names().some((name) => /(?:^|\/)_xmlsignatures\//i.test(name));
}

/** The settings after a transaction; the same map when nothing changes. */
function mergeSettings(
  before: ReadonlyMap<string, string>,
  changes: Transaction['settings'],
): ReadonlyMap<string, string> {
  const after = new Map(before);
  for (const [key, value] of Object.entries(changes)) {
    if (!key.startsWith(SETTINGS_PREFIX)) throw new HostError('unknown', 'setting is not one of ours');
    if (value === null) after.delete(key);
    else after.set(key, value);
  }
  const isSame = after.size === before.size && [...after].every(([key, value]) => before.get(key) === value);
  return isSame ? before : after;
}
