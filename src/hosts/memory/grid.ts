import { areaToA1, parseA1, toA1, type CellArea } from '../../core/form/address';
import type { CellValue, SheetSnapshot } from '../../core/form/snapshot';
import { format } from 'numfmt';
import type { SheetDesign } from '../../core/sheetDesign';
import type { MemoryCell, MemorySheet } from './workbookData';

/** What one cell of the memory host holds. */
export interface GridCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly text: string;
  readonly isLocked: boolean;
}

const EMPTY: GridCell = { value: null, formula: null, numberFormat: 'General', text: '', isLocked: true };

/** The cells of one sheet by A1 address. */
export class Grid {
  readonly #cells = new Map<string, GridCell>();

  public constructor(cells: MemorySheet['cells']) {
    for (const [address, input] of Object.entries(cells)) {
      const cell: MemoryCell = typeof input === 'object' && input !== null ? input : { value: input };
      const value = cell.value ?? null;
      const numberFormat = cell.numberFormat ?? 'General';
      this.#cells.set(normalized(address), {
        value,
        formula: cell.formula ?? null,
        numberFormat,
        text: cell.text ?? shownText(value, numberFormat),
        isLocked: cell.isLocked ?? true,
      });
    }
  }

  public cell(address: string): GridCell {
    return this.#cells.get(normalized(address)) ?? EMPTY;
  }

  /** Puts a plain value into a cell; its format and its lock stay. */
  public write(address: string, value: CellValue): void {
    const { numberFormat, isLocked } = this.cell(address);
    const content = value === '' ? null : value;
    this.#cells.set(normalized(address), {
      value: content,
      formula: null,
      numberFormat,
      text: shownText(content, numberFormat),
      isLocked,
    });
  }

  public setLocked(address: string, isLocked: boolean): void {
    this.#cells.set(normalized(address), { ...this.cell(address), isLocked });
  }

  /** Dense matrices over the smallest area that holds everything. */
  public matrices(): Pick<SheetSnapshot, 'top' | 'left' | 'values' | 'texts' | 'formulas' | 'numberFormats'> {
    const area = this.#usedArea();
    if (area === null) return { top: 0, left: 0, values: [], texts: [], formulas: [], numberFormats: [] };
    const rows: GridCell[][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells: GridCell[] = [];
      for (let column = area.left; column <= area.right; column += 1) cells.push(this.cell(toA1({ row, column })));
      rows.push(cells);
    }
    return {
      top: area.top,
      left: area.left,
      values: rows.map((cells) => cells.map((cell) => cell.value)),
      texts: rows.map((cells) => cells.map((cell) => cell.text)),
      formulas: rows.map((cells) => cells.map((cell) => cell.formula)),
      numberFormats: rows.map((cells) => cells.map((cell) => cell.numberFormat)),
    };
  }

  #usedArea(): CellArea | null {
    const used = [...this.#cells].flatMap(([address, cell]) =>
      cell.value === null && cell.formula === null ? [] : [parseArea(address)],
    );
    if (used.length === 0) return null;
    return {
      top: Math.min(...used.map((area) => area.top)),
      left: Math.min(...used.map((area) => area.left)),
      bottom: Math.max(...used.map((area) => area.bottom)),
      right: Math.max(...used.map((area) => area.right)),
    };
  }
}

/** Cells of a snapshot, to begin a grid with. */
export function cellsOf(sheet: SheetSnapshot): Record<string, MemoryCell> {
  const cells: Record<string, MemoryCell> = {};
  sheet.values.forEach((row, r) => {
    row.forEach((value, c) => {
      cells[toA1({ row: sheet.top + r, column: sheet.left + c })] = {
        value,
        formula: sheet.formulas[r]?.[c] ?? null,
        text: sheet.texts[r]?.[c] ?? '',
        numberFormat: sheet.numberFormats[r]?.[c] ?? 'General',
      };
    });
  });
  return cells;
}

/** Cells of a design, to begin a grid with. */
export function cellsOfDesign(design: SheetDesign): Record<string, MemoryCell> {
  return Object.fromEntries(
    design.cells.map((cell) => [toA1(cell), { value: cell.value, numberFormat: cell.numberFormat ?? 'General' }]),
  );
}

/** Area of an A1 range. @throws RangeError when it is none */
export function parseArea(range: string): CellArea {
  const [first = '', last = first] = range.split(':');
  const from = parseA1(first);
  const to = parseA1(last);
  if (from === null || to === null) throw new RangeError(`not an A1 range: ${range}`);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function normalized(address: string): string {
  return areaToA1(parseArea(address));
}

/** Text as a spreadsheet shows it: `76%` for 0.7603 formatted `0%`. */
function shownText(value: CellValue, numberFormat: string): string {
  return value === null ? '' : format(numberFormat, value, { throws: false });
}
