import type { CellPosition } from '../../../core/form/address';
import { contains } from '../../../core/form/address';
import type { CellValue } from '../../../core/form/snapshot';
import { MAX_DEPENDENCY_WORK, SHEET_COLUMNS } from '../limits';
import type { LoadedSheet } from '../sheet/loadedSheet';
import type { Precedent } from './precedents';
import { precedentsOf } from './precedents';

/** Cells by sheet name and {@link cellKey}. */
export type CellSets = ReadonlyMap<string, ReadonlySet<number>>;

/** Values that cells had in the file, of the cells that hold another one now: by sheet name and {@link cellKey}. */
export type WrittenCells = ReadonlyMap<string, ReadonlyMap<number, CellValue>>;

interface Formula extends CellPosition {
  readonly sheet: string;
  readonly precedents: readonly Precedent[] | null;
}

interface Changed extends CellPosition {
  /** In lower case. */
  readonly sheet: string;
}

/** One number for a position on a sheet. */
export function cellKey({ row, column }: CellPosition): number {
  return row * SHEET_COLUMNS + column;
}

/** A write to a cell: what it held before and holds now. */
export interface CellChange extends CellPosition {
  readonly before: CellValue;
  readonly after: CellValue;
}

/** What is known of written cells after more writes on a sheet: a cell that has its old value again is not among them. */
export function recordWrites(written: WrittenCells, sheet: string, changes: readonly CellChange[]): WrittenCells {
  const cells = new Map(written.get(sheet));
  for (const change of changes) {
    const key = cellKey(change);
    const inFile = cells.has(key) ? (cells.get(key) ?? null) : change.before;
    if (Object.is(inFile, change.after)) cells.delete(key);
    else cells.set(key, inFile);
  }
  const next = new Map(written);
  if (cells.size > 0) next.set(sheet, cells);
  else next.delete(sheet);
  return next;
}

/**
 * Formula cells whose stored result no longer holds: those that read a written cell, or another such formula. A formula whose
 * cells cannot be told counts; where following the formulas costs too much, all count.
 */
export function staleCells(sheets: readonly LoadedSheet[], written: WrittenCells): CellSets {
  if (written.size === 0) return new Map();
  const stale = new Map<string, Set<number>>();
  let fresh: Changed[] = [...written].flatMap(([name, cells]) =>
    [...cells.keys()].map((key) => ({ sheet: name.toLowerCase(), row: Math.floor(key / SHEET_COLUMNS), column: key % SHEET_COLUMNS })),
  );
  let pending = sheets.flatMap(formulasOf);
  let work = 0;
  while (fresh.length > 0 && pending.length > 0) {
    work += fresh.length * pending.length;
    const isAffordable = work <= MAX_DEPENDENCY_WORK;
    const next: Changed[] = [];
    const kept: Formula[] = [];
    for (const formula of pending) {
      if (isAffordable && !reads(formula, fresh)) kept.push(formula);
      else {
        const cells = stale.get(formula.sheet) ?? new Set<number>();
        stale.set(formula.sheet, cells.add(cellKey(formula)));
        next.push({ ...formula, sheet: formula.sheet.toLowerCase() });
      }
    }
    pending = kept;
    fresh = next;
  }
  return stale;
}

function formulasOf(sheet: LoadedSheet): Formula[] {
  if (!sheet.hasFormulas) return [];
  const { model } = sheet;
  const { name } = sheet.entry;
  return model.rows.flatMap(({ cells }) =>
    cells.flatMap(({ row, column, formula }) =>
      formula === null ? [] : [{ sheet: name, row, column, precedents: model.hasExactFormulas ? precedentsOf(formula, name) : null }],
    ),
  );
}

function reads({ precedents }: Formula, cells: readonly Changed[]): boolean {
  if (precedents === null) return true;
  return precedents.some(({ sheet, area }) => cells.some((cell) => cell.sheet === sheet && contains(area, cell.row, cell.column)));
}
