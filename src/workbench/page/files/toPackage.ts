import { toA1 } from '../../../core/form/address';
import type { CellValue, SheetSnapshot } from '../../../core/form/snapshot';
import { isOurMark, levelOf } from '../../../core/plan/marker';
import type { CellContent, CellWrite, Mark, MarkRef, Transaction } from '../../../core/plan/transaction';
import { isSameSheetName, type SheetDesign } from '../../../core/sheetDesign';
import type { WorkbookPackage } from '../../../hosts/package';
import type { SheetModel, WorkbookModel } from '../../model/workbookModel';
import { designOf, formulasOf } from './designOf';

/** What cannot be carried into the file. */
export interface LeftOut {
  /** Names of sheets that were renamed in the grid, or took the name of another one in the file. */
  readonly sheets: readonly string[];
  /** Names of sheets that the file still has, and the grid no longer: deleted there, or renamed. */
  readonly kept: readonly string[];
  /** Cells whose new formula goes into the file as its result: `表1!B3`. */
  readonly formulas: readonly string[];
}

/** What must be written into the file so that it says what the grid says. */
export interface Difference {
  readonly transaction: Transaction;
  /** Sheets that the file does not have, and sheets of ours that were made anew. */
  readonly sheets: readonly SheetDesign[];
  readonly leftOut: LeftOut;
}

/** Settings of ours; only these are kept in step, those of other add-ins stay as the file has them. */
const OURS = 'selfeval.';
const EMPTY: CellContent = { value: null, formula: null };

/**
 * Compares the file as it was opened with the workbook as it stands in the grid. Only what a person or the add-in changed is written:
 * results that the grid recalculated are not, because the file's own formulas are.
 */
export function differenceTo(file: Pick<WorkbookPackage, 'snapshot' | 'sheetRole'>, model: WorkbookModel): Difference {
  const snapshot = file.snapshot();
  const inFile = (now: SheetModel): SheetSnapshot | null => {
    return snapshot.sheets.find(({ name }) => isSameSheetName(name, now.name)) ?? null;
  };
  const whole = model.sheets.filter((now) => now.setup.isMadeAnew);
  const renamed = model.sheets.filter((now) => !now.setup.isMadeAnew && inFile(now) === null);
  const pairs = model.sheets.flatMap((now) => {
    const sheet = inFile(now);
    return sheet === null || now.setup.isMadeAnew ? [] : [{ sheet, now }];
  });
  const designs = whole.map(designOf);
  const isInTheWay = (design: SheetDesign): boolean => {
    const present = snapshot.sheets.find(({ name }) => isSameSheetName(name, design.name));
    return present !== undefined && (design.role === null || file.sheetRole(present.name) !== design.role);
  };
  const changes = pairs.flatMap(({ sheet, now }) => changedCells(sheet, now));
  return {
    transaction: {
      writes: changes.map(({ write }) => write),
      addMarks: pairs.flatMap(({ sheet, now }) => newMarks(sheet, now)),
      removeMarks: pairs.flatMap(({ sheet, now }) => goneMarks(sheet, now)),
      settings: changedSettings(snapshot.settings, model),
    },
    sheets: designs.filter((design) => !isInTheWay(design)),
    leftOut: {
      sheets: [...renamed, ...designs.filter(isInTheWay)].map(({ name }) => name),
      kept: snapshot.sheets.filter(({ name }) => model.sheets.every((now) => !isSameSheetName(now.name, name))).map(({ name }) => name),
      formulas: [
        ...changes.filter((change) => change.isFormula).map(({ write }) => `${write.sheet}!${write.cell}`),
        ...whole.flatMap((sheet) => formulasOf(sheet).map((cell) => `${sheet.name}!${cell}`)),
      ],
    },
  };
}

interface CellChange {
  readonly write: CellWrite;
  readonly isFormula: boolean;
}

function changedCells(sheet: SheetSnapshot, now: SheetModel): CellChange[] {
  const used = now.usedArea(true);
  const bottom = Math.max(sheet.top + sheet.values.length - 1, used?.bottom ?? -1);
  const right = Math.max(sheet.left + (sheet.values[0]?.length ?? 0) - 1, used?.right ?? -1);
  const changes: CellChange[] = [];
  for (let row = 0; row <= bottom; row += 1) {
    for (let column = 0; column <= right; column += 1) {
      const before = contentIn(sheet, row, column);
      const { value, formula, numberFormat } = now.cell(row, column);
      const isSame = formula === null ? before.formula === null && sameValue(before.value, value) : formula === before.formula;
      if (isSame) continue;
      const write = { sheet: sheet.name, cell: toA1({ row, column }), before, after: value, numberFormat };
      changes.push({ write, isFormula: formula !== null });
    }
  }
  return changes;
}

function contentIn(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const value = sheet.values[row - sheet.top]?.[column - sheet.left];
  if (value === undefined) return EMPTY;
  return { value, formula: sheet.formulas[row - sheet.top]?.[column - sheet.left] ?? null };
}

/** An empty text and an empty cell look the same and are not told apart by the grid. */
function sameValue(a: CellValue, b: CellValue): boolean {
  return (a === '' ? null : a) === (b === '' ? null : b);
}

/** How often each formula occurs among marks. */
function countFormulas(formulas: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const formula of formulas) counts.set(formula, (counts.get(formula) ?? 0) + 1);
  return counts;
}

/** Uses up one occurrence; `false` when there is none left. */
function takeOne(counts: Map<string, number>, formula: string): boolean {
  const count = counts.get(formula) ?? 0;
  if (count > 0) counts.set(formula, count - 1);
  return count > 0;
}

function newMarks(sheet: SheetSnapshot, now: SheetModel): Mark[] {
  const there = countFormulas(sheet.marks.map((mark) => mark.formula));
  return now.conditionalFormats.flatMap(({ formula, areas: [area] }) => {
    if (area === undefined || !isOurMark(formula) || takeOne(there, formula)) return [];
    return [{ sheet: sheet.name, cell: toA1({ row: area.top, column: area.left }), level: levelOf(formula), formula }];
  });
}

function goneMarks(sheet: SheetSnapshot, now: SheetModel): MarkRef[] {
  const left = countFormulas(now.conditionalFormats.map((format) => format.formula));
  return sheet.marks.filter((mark) => !takeOne(left, mark.formula)).map(({ id }) => ({ sheet: sheet.name, id }));
}

function changedSettings(before: ReadonlyMap<string, string>, model: WorkbookModel): Record<string, string | null> {
  const now = new Map(
    model.settings
      .keys()
      .filter((key) => key.startsWith(OURS))
      .map((key) => [key, asText(model.settings.get(key))] as const),
  );
  const keys = [...new Set([...before.keys(), ...now.keys()])].filter((key) => before.get(key) !== now.get(key));
  return Object.fromEntries(keys.map((key) => [key, now.get(key) ?? null]));
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
