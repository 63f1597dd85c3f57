import type { CellArea } from '../../core/form/address';
import type { ExistingMark, SheetSnapshot } from '../../core/form/snapshot';
import { isOurMark } from '../../core/plan/marker';
import { readFormula, readValue } from '../shared/cellContent';
import { askMergedAreas, blocksOf, collectMergedAreas, unseenParts } from './mergedAreas';

/** Our entries among a workbook's settings. */
const SETTING_PREFIX = 'selfeval.';

/** Everything asked about one sheet but its contents. */
export interface SheetQuestion {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly merged: readonly Excel.RangeAreas[];
  /** Where `merged` was asked about. */
  readonly seen: CellArea;
}

/** Asks for a sheet; load only, the caller syncs. Contents and merged areas outside `seen` are asked for separately. */
export function askSheet(sheet: Excel.Worksheet, seen: CellArea): SheetQuestion {
  sheet.load({ id: true, name: true, visibility: true, protection: { protected: true } });
  // Cells that hold something: a column formatted down to the last row must not be read. A blank sheet answers with A1.
  const used = sheet.getUsedRange(true);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  const formats = sheet.getRange().conditionalFormats;
  formats.load({ id: true, type: true, customOrNullObject: { rule: { formula: true } } });
  return { sheet, used, formats, merged: askMergedAreas(sheet, blocksOf(seen)), seen };
}

/** Asks for what a range holds; load only, the caller syncs. */
export function askContents(range: Excel.Range): void {
  range.load({ values: true, text: true, formulas: true, numberFormat: true });
}

/** Asks for the merged areas that the first question could not know of; empty when there are none to ask for. */
export function askUnseen(question: SheetQuestion): readonly Excel.RangeAreas[] {
  const parts = unseenParts(usedArea(question), question.seen);
  return askMergedAreas(question.sheet, parts.flatMap(blocksOf));
}

/** The used area of a sheet as answered. */
export function usedArea({ used }: SheetQuestion): CellArea {
  return {
    top: used.rowIndex,
    left: used.columnIndex,
    bottom: used.rowIndex + used.rowCount - 1,
    right: used.columnIndex + used.columnCount - 1,
  };
}

/**
 * The sheet as answered.
 * @param contents the used range, whole or as parts from top to bottom
 */
export function toSnapshot(
  question: SheetQuestion,
  unseen: readonly Excel.RangeAreas[],
  contents: readonly Excel.Range[],
): SheetSnapshot {
  const { sheet, formats } = question;
  const { top, left } = usedArea(question);
  const look = {
    name: sheet.name,
    merges: collectMergedAreas([...question.merged, ...unseen]),
    isProtected: sheet.protection.protected,
    isHidden: sheet.visibility !== Excel.SheetVisibility.visible,
    marks: ourMarks(formats),
  };
  const rawValues: readonly unknown[][] = contents.flatMap((part) => part.values as unknown[][]);
  const rawFormulas: readonly unknown[][] = contents.flatMap((part) => part.formulas as unknown[][]);
  const formulas = rawValues.map((row, r) => row.map((value, c) => readFormula(rawFormulas[r]?.[c], value)));
  const values = rawValues.map((row, r) => row.map((value, c) => readValue(value, formulas[r]?.[c] ?? null)));
  if (values.length === 1 && values[0]?.length === 1 && values[0][0] === null) {
    return { ...look, top: 0, left: 0, values: [], texts: [], formulas: [], numberFormats: [] };
  }
  return {
    ...look,
    top,
    left,
    values,
    formulas,
    texts: contents.flatMap((part) => part.text),
    numberFormats: contents.flatMap((part) => part.numberFormat as string[][]),
  };
}

/** Asks for the settings of a workbook; load only, the caller syncs. */
export function askSettings(workbook: Excel.Workbook): Excel.SettingCollection {
  const settings = workbook.settings;
  settings.load({ key: true, value: true });
  return settings;
}

/** Our settings as answered. */
export function ourSettings(settings: Excel.SettingCollection): Map<string, string> {
  const ours = settings.items.filter((setting) => setting.key.startsWith(SETTING_PREFIX));
  return new Map(ours.map((setting) => [setting.key, String(setting.value)]));
}

/** Our marks among a sheet's conditional formats. */
export function ourMarks(formats: Excel.ConditionalFormatCollection): ExistingMark[] {
  return formats.items.flatMap((format) => {
    if (format.type !== Excel.ConditionalFormatType.custom || format.customOrNullObject.isNullObject) return [];
    const formula = format.customOrNullObject.rule.formula;
    return isOurMark(formula) ? [{ id: format.id, formula: formula.startsWith('=') ? formula : `=${formula}` }] : [];
  });
}
