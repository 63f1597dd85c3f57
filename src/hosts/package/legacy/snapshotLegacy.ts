import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { areaAround, areaToA1, type CellArea } from '../../../core/form/address';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../core/form/snapshot';
import { PackageError } from '../error';
import { MAX_MERGES, MAX_SNAPSHOT_CELLS, SHEET_COLUMNS, SHEET_ROWS } from '../limits';
import { parseArea } from '../sheet/areas';
import { GENERAL } from '../../shared/builtInFormats';
import { shownText } from '../../shared/shownText';
import type { OpenDocumentSheet } from './openDocument';

/** What the snapshot needs beside the workbook that the library made. */
export interface LegacySource {
  readonly name: string;
  /** What was read of an OpenDocument's sheets beside the library; `null` where the library tells it. */
  readonly sheets: readonly OpenDocumentSheet[] | null;
  /** The file stores the shown text of every cell. */
  readonly trustsShownText: boolean;
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: CellObject;
}

/** A workbook of an older format as the core wants it; read-only, without settings and marks. Throws {@link PackageError}. */
export function snapshotLegacy(book: WorkBook, source: LegacySource): WorkbookSnapshot {
  const uses1904Dates = book.Workbook?.WBProps?.date1904 === true;
  let left = MAX_SNAPSHOT_CELLS;
  const sheets = book.SheetNames.flatMap((name, index): SheetSnapshot[] => {
    const sheet = book.Sheets[name];
    if (sheet === undefined || (sheet['!type'] ?? 'sheet') !== 'sheet') return [];
    const beside = source.sheets?.[index];
    const state = {
      name,
      isHidden: beside?.isHidden ?? (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0,
      isProtected: beside?.isProtected ?? sheet['!protect'] !== undefined,
      marks: [],
    };
    const matrices = readCells(sheet, uses1904Dates, source.trustsShownText, left);
    left -= matrices.values.length * (matrices.values[0]?.length ?? 0);
    const hidden = source.sheets === null ? { hiddenRows: hiddenIn(sheet['!rows']), hiddenColumns: hiddenIn(sheet['!cols']) } : {};
    return [{ ...state, ...matrices, merges: mergesOf(sheet), ...hidden }];
  });
  if (sheets.length === 0) throw new PackageError('not-a-workbook', 'no worksheet');
  return { name: source.name, isReadOnly: true, sheets, settings: new Map() };
}

function readCells(
  sheet: WorkSheet,
  uses1904Dates: boolean,
  trustsShownText: boolean,
  limit: number,
): Pick<SheetSnapshot, 'top' | 'left' | 'values' | 'texts' | 'formulas' | 'numberFormats'> {
  const cells = cellsOf(sheet);
  const area = areaAround(cells);
  // what the file says of its size is not trusted when the sheet is written again
  sheet['!ref'] = areaToA1(area ?? { top: 0, left: 0, bottom: 0, right: 0 });
  sheet['!cols'] = (sheet['!cols'] ?? []).slice(0, SHEET_COLUMNS);
  sheet['!rows'] = (sheet['!rows'] ?? []).slice(0, SHEET_ROWS);
  const height = area === null ? 0 : area.bottom - area.top + 1;
  const width = area === null ? 0 : area.right - area.left + 1;
  if (height * width > limit) throw new PackageError('too-large', 'sheets have too many cells');
  const matrix = <Item>(empty: Item): Item[][] => Array.from({ length: height }, () => new Array<Item>(width).fill(empty));
  const values = matrix<CellValue>(null);
  const texts = matrix('');
  const formulas = matrix<string | null>(null);
  const numberFormats = matrix(GENERAL);
  const { top, left } = area ?? { top: 0, left: 0 };
  for (const { row, column, cell } of cells) {
    const value = valueOf(cell);
    const format = typeof cell.z === 'string' && cell.z !== '' ? cell.z : GENERAL;
    const text = trustsShownText && typeof cell.w === 'string' ? cell.w : shownText(value, format, uses1904Dates);
    put(values, row - top, column - left, value);
    put(texts, row - top, column - left, text);
    put(formulas, row - top, column - left, formulaOf(cell, sheet));
    put(numberFormats, row - top, column - left, format);
  }
  return { top, left, values, texts, formulas, numberFormats };
}

function put<Item>(matrix: Item[][], row: number, column: number, item: Item): void {
  const line = matrix[row];
  if (line !== undefined) line[column] = item;
}

/** The cells that hold a value or a formula. */
function cellsOf(sheet: WorkSheet): Placed[] {
  const cells: Placed[] = [];
  // holes are passed over by forEach
  sheet['!data']?.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (row >= SHEET_ROWS || column >= SHEET_COLUMNS) throw new PackageError('corrupt', 'cell outside the sheet');
      if (valueOf(cell) !== null || cell.f !== undefined || cell.F !== undefined) cells.push({ row, column, cell });
    });
  });
  return cells;
}

/** Texts of the error values, by the number the library gives them. */
const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

function valueOf({ t, v, w, f }: CellObject): CellValue {
  switch (t) {
    case 'b':
      return Boolean(v);
    case 'e':
      return ERRORS.get(v) ?? w ?? '#VALUE!';
    case 'n':
      return typeof v === 'number' && Number.isFinite(v) ? v : null;
    case 's':
      return typeof v === 'string' && (v !== '' || f !== undefined) ? v : null;
    case 'd':
    case 'z':
      return null;
  }
}

/** Only the first cell of an array formula has its text. */
function formulaOf(cell: CellObject, sheet: WorkSheet): string | null {
  if (cell.f !== undefined) return `=${cell.f}`;
  const area = cell.F === undefined ? null : parseArea(cell.F);
  if (area === null) return null;
  return `=${sheet['!data']?.[area.top]?.[area.left]?.f ?? ''}`;
}

function mergesOf(sheet: WorkSheet): CellArea[] {
  const merges = sheet['!merges'] ?? [];
  if (merges.length > MAX_MERGES) throw new PackageError('too-large', 'too many merged areas');
  return merges
    .map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
    .filter(({ top, left, bottom, right }) => top >= 0 && left >= 0 && bottom >= top && right >= left && bottom < SHEET_ROWS && right < SHEET_COLUMNS);
}

function hiddenIn(lines: readonly { readonly hidden?: boolean }[] | undefined): ReadonlySet<number> {
  const hidden = new Set<number>();
  lines?.forEach((line, index) => {
    if (line.hidden === true) hidden.add(index);
  });
  return hidden;
}
