import { toA1 } from '../../core/form/address';
import type { WorkbookSnapshot } from '../../core/form/snapshot';
import type { CellRef, CellState, Transaction } from '../../core/plan/transaction';
import { HostError } from '../port';
import { editSheet, editsBySheet, formulaAt, isLockedAt, positionOf, styleAt } from './applyTransaction';
import { PackageError } from './error';
import { MAX_SNAPSHOT_CELLS } from './limits';
import { PackageParts } from './opc/parts';
import { SETTINGS_PREFIX, findSettingsPart, readSettings, writeSettings } from './settings/settingsPart';
import { readSheet } from './sheet/readSheet';
import type { SheetModel } from './sheet/sheetModel';
import { findCell } from './sheet/sheetModel';
import { countCells, snapshotSheet } from './sheet/snapshotSheet';
import { dropUnusedMarkStyles, ensureMarkStyles } from './styles/markStyles';
import type { CellStyles } from './styles/readStyles';
import { readStyles } from './styles/readStyles';
import { shownText } from './styles/shownText';
import type { SheetEntry, WorkbookPart } from './workbook/readWorkbook';
import { readWorkbook } from './workbook/readWorkbook';
import { recalculateOnLoad } from './workbook/recalculation';
import { readSharedStrings } from './workbook/sharedStrings';
import { splice } from './xml/splice';

/** Everything that is read of a package, as it is at one moment. */
export interface PackageState {
  readonly parts: PackageParts;
  readonly workbook: WorkbookPart;
  readonly styles: CellStyles;
  /** In tab order. */
  readonly sheets: readonly { readonly entry: SheetEntry; readonly model: SheetModel }[];
  readonly strings: readonly string[];
  readonly settingsPart: string | null;
  readonly settings: ReadonlyMap<string, string>;
}

/** An .xlsx or .xlsm file in memory. What is not edited stays byte for byte as it was. */
export class WorkbookPackage {
  public readonly name: string;
  private current: PackageState;
  private cached: WorkbookSnapshot | null = null;

  /** Use {@link openPackage}. */
  public constructor(name: string, state: PackageState) {
    this.name = name;
    this.current = state;
  }

  /** For readers beside this class, such as the appearance; the state itself never changes. */
  public get state(): PackageState {
    return this.current;
  }

  /** The workbook as the core wants it. Results of formulas are those that the spreadsheet program stored. */
  public snapshot(): WorkbookSnapshot {
    const { sheets, styles, workbook, settings } = this.current;
    this.cached ??= {
      name: this.name,
      isReadOnly: isSigned(this.current.parts),
      sheets: sheets.map(({ entry, model }) => snapshotSheet(entry, model, styles, workbook.uses1904Dates)),
      settings,
    };
    return this.cached;
  }

  /**
   * Present state of cells, in the order asked for. `isLocked` says that a write would be refused:
   * the cell is locked and its sheet protected. Throws {@link HostError} `sheet-missing` or `not-supported`.
   */
  public cells(refs: readonly CellRef[]): CellState[] {
    const { styles, workbook } = this.current;
    return refs.map((ref) => {
      const { model } = this.requireSheet(ref.sheet);
      const position = positionOf(ref);
      const value = findCell(model, position.row, position.column)?.value ?? null;
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
    const { workbook, styles, sheets } = this.current;
    if (isSigned(this.current.parts)) throw new PackageError('signed', 'package has a digital signature');
    const settings = mergeSettings(this.current.settings, transaction.settings);
    const parts = this.current.parts.fork();
    const levels = new Set(transaction.addMarks.map(({ level }) => level));
    const dxfs =
      levels.size === 0 ? new Map<never, never>() : ensureMarkStyles(parts, workbook.part, workbook.stylesPart, levels);
    let writesValues = false;
    for (const [name, edits] of editsBySheet(transaction)) {
      const { entry, model } = this.requireSheet(name);
      const result = editSheet(name, model, styles, edits, dxfs);
      writesValues ||= result.writesValues;
      parts.set(entry.part, splice(model.text, result.splices));
    }
    if (transaction.removeMarks.length > 0 && workbook.stylesPart !== null) {
      dropUnusedMarkStyles(parts, workbook.stylesPart);
    }
    if (writesValues && sheets.some(({ model }) => model.hasFormulas)) recalculateOnLoad(parts, workbook.part);
    if (settings !== this.current.settings) writeSettings(parts, workbook.part, this.current.settingsPart, settings);
    this.current = readState(parts, this.current);
    this.cached = null;
  }

  /** The file as it is now. Nothing but changed parts is compressed anew; without a change it is the file that was opened. */
  public save(): Uint8Array {
    return this.current.parts.save();
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
 * @throws {PackageError}
 */
export function openPackage(bytes: Uint8Array, name: string): WorkbookPackage {
  return new WorkbookPackage(name, readState(PackageParts.open(bytes), null));
}

/** Reads a package, taking over what did not change since the state before. */
function readState(parts: PackageParts, before: PackageState | null): PackageState {
  const workbook = readWorkbook(parts);
  const strings = before?.strings ?? readStrings(parts, workbook.sharedStringsPart);
  const context = { strings, uses1904Dates: workbook.uses1904Dates };
  let cellsLeft = MAX_SNAPSHOT_CELLS;
  const known = new Map(before?.sheets.map(({ model }) => [model.text, model]));
  const sheets = workbook.sheets.map((entry) => {
    const text = parts.requireText(entry.part);
    const model = known.get(text) ?? readSheet(text, context);
    cellsLeft -= countCells(model);
    if (cellsLeft < 0) throw new PackageError('too-large', 'sheets have too many cells');
    return { entry, model };
  });
  const settingsPart = findSettingsPart(parts, workbook.customXmlParts);
  return {
    parts,
    workbook,
    strings,
    styles: readStyles(workbook.stylesPart === null ? null : parts.text(workbook.stylesPart)),
    sheets,
    settingsPart,
    settings: readSettings(parts, settingsPart),
  };
}

function readStrings(parts: PackageParts, part: string | null): string[] {
  return part === null ? [] : readSharedStrings(parts.requireText(part));
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
    if (!key.startsWith(SETTINGS_PREFIX)) throw new HostError('not-supported', 'setting is not one of ours');
    if (value === null) after.delete(key);
    else after.set(key, value);
  }
  const isSame = after.size === before.size && [...after].every(([key, value]) => before.get(key) === value);
  return isSame ? before : after;
}
