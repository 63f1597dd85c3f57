import type { CellPosition } from '../../core/form/address';
import { PackageError } from './error';
import { MAX_SNAPSHOT_CELLS } from './limits';
import type { PackageParts } from './opc/parts';
import { findSettingsPart, readSettings } from './settings/settingsPart';
import { editedSheet, loadSheet, type LoadedSheet } from './sheet/loadedSheet';
import { readStyles, type CellStyles } from './styles/readStyles';
import { readWorkbook, type WorkbookPart } from './workbook/readWorkbook';
import { readSharedStrings } from './workbook/sharedStrings';

/** Everything that is read of a package, as it is at one moment. */
export interface PackageState {
  readonly parts: PackageParts;
  readonly workbook: WorkbookPart;
  readonly styles: CellStyles;
  /** In tab order. */
  readonly sheets: readonly LoadedSheet[];
  readonly strings: readonly string[];
  readonly settingsPart: string | null;
  readonly settings: ReadonlyMap<string, string>;
}

/** Reads a package, taking over what did not change since the state before. */
export function readState(parts: PackageParts, before: PackageState | null): PackageState {
  const workbook = readWorkbook(parts);
  const strings = before?.strings ?? readStrings(parts, workbook.sharedStringsPart);
  const context = { strings, uses1904Dates: workbook.uses1904Dates };
  const known = new Map(before?.sheets.map((sheet) => [sheet.entry.part, sheet]));
  const sheets = withinLimits(workbook.sheets, (entry) => {
    const text = parts.requireText(entry.part);
    const sheet = known.get(entry.part);
    const isSame = sheet?.entry.name === entry.name && sheet.entry.isHidden === entry.isHidden && sheet.text === text;
    return isSame ? sheet : loadSheet(entry, text, context);
  });
  const settingsPart = findSettingsPart(parts, workbook.customXmlParts);
  return {
    parts,
    workbook,
    strings,
    styles: stylesOf(parts, workbook),
    sheets,
    settingsPart,
    settings: readSettings(parts, settingsPart),
  };
}

/**
 * The state after values, marks and settings were written. These edits are sound because they are ours: what they touch is
 * only read again when somebody asks, and who edits and saves does not. Throws {@link PackageError} `too-large`.
 * @param edited cells that got a value, by the part of their sheet
 */
export function stateAfterEdit(
  parts: PackageParts,
  before: PackageState,
  edited: ReadonlyMap<string, readonly CellPosition[]>,
  settings: ReadonlyMap<string, string>,
): PackageState {
  const { strings } = before;
  const context = { strings, uses1904Dates: before.workbook.uses1904Dates };
  const sheets = withinLimits(before.sheets, (sheet) => {
    const values = edited.get(sheet.entry.part);
    return values === undefined ? sheet : editedSheet(sheet, parts.requireText(sheet.entry.part), values, context);
  });
  return new EditedState(parts, strings, sheets, settings);
}

class EditedState implements PackageState {
  private workbookRead: WorkbookPart | null = null;
  private stylesRead: CellStyles | null = null;

  public constructor(
    public readonly parts: PackageParts,
    public readonly strings: readonly string[],
    public readonly sheets: readonly LoadedSheet[],
    public readonly settings: ReadonlyMap<string, string>,
  ) {}

  public get workbook(): WorkbookPart {
    return (this.workbookRead ??= readWorkbook(this.parts));
  }

  public get styles(): CellStyles {
    return (this.stylesRead ??= stylesOf(this.parts, this.workbook));
  }

  public get settingsPart(): string | null {
    return findSettingsPart(this.parts, this.workbook.customXmlParts);
  }
}

/** A sheet for each of `items`. Throws {@link PackageError} when they have too many cells altogether. */
function withinLimits<Item>(items: readonly Item[], toSheet: (item: Item) => LoadedSheet): LoadedSheet[] {
  let cellsLeft = MAX_SNAPSHOT_CELLS;
  return items.map((item) => {
    const sheet = toSheet(item);
    cellsLeft -= sheet.cells;
    if (cellsLeft < 0) throw new PackageError('too-large', 'sheets have too many cells');
    return sheet;
  });
}

function stylesOf(parts: PackageParts, { stylesPart }: WorkbookPart): CellStyles {
  return readStyles(stylesPart === null ? null : parts.text(stylesPart));
}

function readStrings(parts: PackageParts, part: string | null): string[] {
  return part === null ? [] : readSharedStrings(parts.requireText(part));
}
