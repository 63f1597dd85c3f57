import { parseA1 } from '../../../core/form/address';
import type { CellArea } from '../../../core/form/address';
import type { CellValue } from '../../../core/form/snapshot';
import { PackageError } from '../error';
import { MAX_CELLS, SHEET_COLUMNS, SHEET_ROWS } from '../limits';
import type { XmlScanner } from '../xml/scanner';
import { decimal, isTrue, wholeNumber } from '../xml/values';
import { parseArea } from './areas';
import { cellValue } from './cellValue';
import { readRichText } from './richText';
import type { SheetCell, SheetRow } from './sheetModel';

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly uses1904Dates: boolean;
}

/** A formula element as it stands; shared ones may have no text of their own. */
export interface RawFormula {
  readonly kind: 'normal' | 'shared' | 'area';
  /** Without `=`. */
  readonly text: string;
  /** Index of a shared formula. */
  readonly shared: string | null;
  /** Cells that an array formula or data table fills. */
  readonly area: CellArea | null;
}

/** A cell whose formula is not resolved yet. */
export interface RawCell extends SheetCell {
  readonly raw: RawFormula | null;
  formula: string | null;
}

/** A row whose cells are not resolved yet. */
export interface RawRow extends SheetRow {
  readonly cells: readonly RawCell[];
}

const ROW_DEPTH = 2;
const CELL_DEPTH = 3;
const CONTENT_DEPTH = 4;

/** Reads the rows of `sheetData`, on whose opening tag the scanner stands. Positions left out follow from the order. */
export function readRows(scanner: XmlScanner, prefix: string, context: CellContext): RawRow[] {
  const names = { row: `${prefix}row`, c: `${prefix}c`, v: `${prefix}v`, f: `${prefix}f`, is: `${prefix}is` };
  const rows: RawRow[] = [];
  let cellCount = 0;
  let lastRow = -1;
  while (scanner.nextChild(ROW_DEPTH)) {
    if (scanner.name !== names.row) continue;
    if (rows.length >= SHEET_ROWS) throw new PackageError('corrupt', 'more rows than a sheet has');
    const { row, start, contentStart, style, isHidden, height, spans } = readRowHead(scanner, lastRow + 1);
    lastRow = row;
    const cells: RawCell[] = [];
    if (scanner.isOpen()) {
      let lastColumn = -1;
      while (scanner.nextChild(CELL_DEPTH)) {
        if (scanner.name !== names.c) continue;
        if (++cellCount > MAX_CELLS) throw new PackageError('too-large', 'sheet has too many cells');
        const cell = readCell(scanner, row, lastColumn + 1, names, context);
        lastColumn = cell.column;
        cells.push(cell);
      }
    }
    const contentEnd = scanner.isClose() ? scanner.start : scanner.end;
    // Named one by one, as in all that is made for every row: an object that is spread and then gets two fields more has a shape of its own in V8,
    // so that reading it is slow wherever it goes.
    rows.push({ row, start, contentStart, contentEnd, end: scanner.end, style, isHidden, height, spans, cells: trimmed(cells) });
  }
  return rows;
}

/** Cells that are few enough for room to be left over. */
const FEW_CELLS = 8;

/** The same cells in a list without room for more: the first thing that is pushed makes room for 17, and a sheet may have a million rows. */
function trimmed(cells: readonly RawCell[]): readonly RawCell[] {
  return cells.length > 0 && cells.length <= FEW_CELLS ? cells.slice() : cells;
}

function readRowHead(scanner: XmlScanner, implied: number): Omit<RawRow, 'cells' | 'end' | 'contentEnd'> {
  const number = scanner.attribute('r');
  const row = number === null ? implied : (wholeNumber(number) ?? 0) - 1;
  if (row < 0 || row >= SHEET_ROWS) throw new PackageError('corrupt', 'row outside the sheet');
  const spans = scanner.attributeSpan('spans');
  const style = isTrue(scanner.attribute('customFormat')) ? wholeNumber(scanner.attribute('s')) : null;
  return {
    row,
    start: scanner.start,
    contentStart: scanner.end,
    style,
    isHidden: isTrue(scanner.attribute('hidden')),
    height: decimal(scanner.attribute('ht')),
    spans: spans === null ? null : { ...spans, text: scanner.text.slice(spans.start, spans.end) },
  };
}

interface CellNames {
  readonly v: string;
  readonly f: string;
  readonly is: string;
}

/** Address, style and type of the cell that is read; one list for all cells, which are many. */
const attributes: (string | null)[] = [null, null, null];

/** Column of an address that must lie in the given row. */
function columnOf(reference: string, row: number): number {
  const position = parseA1(reference);
  if (position?.row !== row || position.column >= SHEET_COLUMNS) {
    throw new PackageError('corrupt', 'cell stands in another row or outside the sheet');
  }
  return position.column;
}

function readCell(scanner: XmlScanner, row: number, implied: number, names: CellNames, context: CellContext): RawCell {
  scanner.letterAttributes('rst', attributes);
  const reference = attributes[0] ?? null;
  const column = reference === null ? implied : columnOf(reference, row);
  const { start } = scanner;
  const style = wholeNumber(attributes[1] ?? null) ?? 0;
  const type = attributes[2] ?? 'n';
  let value: CellValue = null;
  let raw: RawFormula | null = null;
  if (scanner.isOpen()) {
    while (scanner.nextChild(CONTENT_DEPTH)) {
      if (scanner.name === names.v) {
        const text = scanner.elementText();
        if (type !== 'inlineStr') value = cellValue(type, text, context.strings, context.uses1904Dates);
      } else if (scanner.name === names.f) raw = readFormula(scanner);
      else if (scanner.name === names.is) value = readRichText(scanner);
    }
  }
  if (value === '' && raw === null) value = null;
  return { row, column, start, end: scanner.end, style, value, formula: null, raw };
}

function readFormula(scanner: XmlScanner): RawFormula {
  const type = scanner.attribute('t');
  if (type === 'shared') {
    const shared = scanner.attribute('si');
    return { kind: 'shared', shared, area: null, text: scanner.elementText() };
  }
  if (type === 'array' || type === 'dataTable') {
    const area = parseArea(scanner.attribute('ref') ?? '');
    const inputs = [scanner.attribute('r1') ?? '', scanner.attribute('r2') ?? ''].join(',');
    const text = scanner.elementText();
    return { kind: 'area', shared: null, area, text: type === 'dataTable' ? `TABLE(${inputs})` : text };
  }
  return { kind: 'normal', shared: null, area: null, text: scanner.elementText() };
}
