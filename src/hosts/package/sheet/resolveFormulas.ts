import { contains } from '../../../core/form/address';
import { PackageError } from '../error';
import { MAX_AREA_WORK, MAX_FORMULA_CHARACTERS } from '../limits';
import type { RawCell, RawRow } from './readRows';
import { shiftFormula } from './sharedFormula';
import type { FormulaArea } from './sheetModel';

interface Resolved {
  readonly areas: readonly FormulaArea[];
  readonly hasFormulas: boolean;
  readonly hasExactFormulas: boolean;
}

/** Gives every cell whose value a formula makes the text of that formula; the cells are those of the rows, for copies would cost as much again. */
export function resolveFormulas(rows: readonly RawRow[]): Resolved {
  const withFormula = rows.flatMap(({ cells }) => cells.filter(({ raw }) => raw !== null));
  if (withFormula.length === 0) return { areas: [], hasFormulas: false, hasExactFormulas: true };
  const areas = findAreas(withFormula);
  const hasExactFormulas = resolveShared(withFormula);
  coverAreas(rows, areas);
  return { areas, hasFormulas: true, hasExactFormulas };
}

/** Shared formulas take their text from the cell that has it; beyond a bound they keep that text unshifted, which is told. */
function resolveShared(cells: readonly RawCell[]): boolean {
  const masters = new Map<string, RawCell>();
  for (const cell of cells) {
    const shared = cell.raw?.kind === 'shared' && cell.raw.text !== '' ? cell.raw.shared : null;
    if (shared !== null && !masters.has(shared)) masters.set(shared, cell);
  }
  let characters = 0;
  for (const cell of cells) {
    const own = cell.raw?.text ?? '';
    const master = own === '' ? masters.get(cell.raw?.shared ?? '') : undefined;
    const shared = master?.raw?.text;
    if (master === undefined || shared === undefined) {
      cell.formula = `=${own}`;
      continue;
    }
    characters += shared.length;
    const isAffordable = characters <= MAX_FORMULA_CHARACTERS;
    const text = isAffordable ? shiftFormula(shared, cell.row - master.row, cell.column - master.column) : shared;
    cell.formula = `=${text}`;
  }
  return characters <= MAX_FORMULA_CHARACTERS;
}

function findAreas(cells: readonly RawCell[]): FormulaArea[] {
  return cells.flatMap(({ raw }) => {
    const area = raw?.area ?? null;
    const isSingle = area !== null && area.top === area.bottom && area.left === area.right;
    return raw === null || area === null || isSingle ? [] : [{ area, formula: `=${raw.text}` }];
  });
}

/** Cells inside an array formula or data table hold a result of it, although only its first cell says so. */
function coverAreas(rows: readonly RawRow[], areas: readonly FormulaArea[]): void {
  if (areas.length === 0) return;
  const byIndex = new Map(rows.map((row) => [row.row, row]));
  const last = rows.reduce((highest, { row }) => Math.max(highest, row), 0);
  let work = 0;
  for (const { area, formula } of areas) {
    for (let index = area.top; index <= Math.min(area.bottom, last); index++) {
      const cells = byIndex.get(index)?.cells ?? [];
      work += 1 + cells.length;
      if (work > MAX_AREA_WORK) throw new PackageError('too-large', 'too many array formulas');
      for (const cell of cells) {
        if (contains(area, cell.row, cell.column)) cell.formula ??= formula;
      }
    }
  }
}
