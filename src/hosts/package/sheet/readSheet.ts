import type { CellArea } from '../../../core/form/address';
import { PackageError } from '../error';
import { MAX_CONDITIONAL_RULES, MAX_MERGES, SHEET_COLUMNS } from '../limits';
import { XmlScanner } from '../xml/scanner';
import { decimal, isTrue, wholeNumber } from '../xml/values';
import { parseArea } from './areas';
import { worksheetChildrenUpTo } from './childOrder';
import { readConditionalFormat } from './readConditionalFormats';
import type { CellContext, RawRow } from './readRows';
import { readRows } from './readRows';
import { resolveFormulas } from './resolveFormulas';
import type { ConditionalFormat, FrozenPanes, SheetColumns, SheetModel, SheetRow } from './sheetModel';

const UP_TO_CONDITIONAL_FORMATS = worksheetChildrenUpTo('conditionalFormatting');

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
/** What is found out child by child. */
type Draft = Mutable<SheetModel> & { conditionalFormats: ConditionalFormat[] };

/** Reads a worksheet part in one pass. Throws {@link PackageError}. */
export function readSheet(text: string, context: CellContext): SheetModel {
  const scanner = new XmlScanner(text);
  scanner.root();
  if (!scanner.is('worksheet')) throw new PackageError('corrupt', `worksheet part is ${scanner.local}`);
  const prefixes = prefixesOf(scanner);
  const draft = emptyDraft(text, scanner.prefix);
  let rows: readonly RawRow[] = [];
  let rulesLeft = MAX_CONDITIONAL_RULES;
  while (scanner.nextChild(1)) {
    if (!prefixes.has(scanner.prefix)) continue;
    const { local } = scanner;
    if (local === 'sheetData') rows = readData(scanner, draft, context);
    else if (local === 'conditionalFormatting') {
      const format = readConditionalFormat(scanner, rulesLeft);
      // One without rules costs memory, too.
      rulesLeft -= Math.max(1, format.rules.length);
      draft.conditionalFormats.push(format);
    } else readChild(scanner, draft);
    if (UP_TO_CONDITIONAL_FORMATS.has(local)) draft.conditionalFormatInsertion = scanner.skipRest(1);
  }
  if (draft.sheetData === null) draft.conditionalFormatInsertion = null;
  const resolved = resolveFormulas(rows);
  draft.rows = rows;
  draft.formulaAreas = resolved.areas;
  draft.hasFormulas = resolved.hasFormulas;
  draft.hasExactFormulas = resolved.hasExactFormulas;
  draft.columnStyles = stylesByColumn(draft.columns);
  draft.isOrdered = isOrdered(rows);
  return draft;
}

/** The prefixes that mean the same as that of the root, on whose tag the scanner stands: a file may have the namespace with one and without. */
function prefixesOf(scanner: XmlScanner): ReadonlySet<string> {
  const attributes = [...scanner.attributes()];
  const nameOf = (prefix: string): string => (prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`);
  const [, namespace] = attributes.find(([name]) => name === nameOf(scanner.prefix)) ?? [];
  const others = attributes.filter(([name, value]) => value === namespace && /^xmlns(?::|$)/.test(name));
  return new Set([scanner.prefix, ...others.map(([name]) => (name === 'xmlns' ? '' : `${name.slice('xmlns:'.length)}:`))]);
}

function readData(scanner: XmlScanner, draft: Draft, context: CellContext): RawRow[] {
  // What is read of one and written to the other would be neither.
  if (draft.sheetData !== null) throw new PackageError('corrupt', 'sheet has two lists of rows');
  const { start } = scanner;
  const isEmptyTag = scanner.isEmpty();
  // Rows that are added stand among those that are there.
  draft.prefix = scanner.prefix;
  const rows = isEmptyTag ? [] : readRows(scanner, draft.prefix, context);
  draft.sheetData = { start, end: scanner.end, contentEnd: isEmptyTag ? scanner.attributesInsertion : scanner.start, isEmptyTag };
  return rows;
}

function readChild(scanner: XmlScanner, draft: Draft): void {
  switch (scanner.local) {
    case 'dimension': {
      const span = scanner.attributeSpan('ref');
      if (span !== null) draft.dimension = { ...span, text: scanner.text.slice(span.start, span.end) };
      break;
    }
    case 'sheetViews':
      readView(scanner, draft);
      break;
    case 'sheetFormatPr':
      draft.defaultColumnWidth = decimal(scanner.attribute('defaultColWidth'));
      draft.defaultRowHeight = decimal(scanner.attribute('defaultRowHeight'));
      break;
    case 'cols':
      draft.columns = readColumns(scanner);
      break;
    case 'sheetProtection':
      draft.isProtected = isTrue(scanner.attribute('sheet'));
      draft.locksObjects = draft.isProtected && isTrue(scanner.attribute('objects'));
      draft.locksFormatting = draft.isProtected && isTrue(scanner.attribute('formatCells'), true);
      break;
    case 'mergeCells':
      draft.merges = readMerges(scanner);
      break;
  }
}

function readMerges(scanner: XmlScanner): CellArea[] {
  const merges: CellArea[] = [];
  if (!scanner.isOpen()) return merges;
  while (scanner.nextChild(2)) {
    const area = scanner.is('mergeCell') ? parseArea(scanner.attribute('ref') ?? '') : null;
    if (area !== null && merges.push(area) > MAX_MERGES) throw new PackageError('too-large', 'too many merged areas');
  }
  return merges;
}

function readColumns(scanner: XmlScanner): SheetColumns[] {
  const columns: SheetColumns[] = [];
  if (!scanner.isOpen()) return columns;
  while (scanner.nextChild(2)) {
    const first = wholeNumber(scanner.attribute('min'));
    const last = wholeNumber(scanner.attribute('max'));
    if (!scanner.is('col') || first === null || last === null || first < 1) continue;
    if (columns.length >= SHEET_COLUMNS) throw new PackageError('too-large', 'too many column definitions');
    columns.push({
      first: first - 1,
      last: Math.min(last, SHEET_COLUMNS) - 1,
      style: wholeNumber(scanner.attribute('style')) ?? 0,
      width: decimal(scanner.attribute('width')),
      isHidden: isTrue(scanner.attribute('hidden')),
    });
  }
  return columns;
}

function stylesByColumn(columns: readonly SheetColumns[]): Map<number, number> {
  const styles = new Map<number, number>();
  let next = 0;
  for (const { first, last, style } of columns) {
    // runs ascend and do not overlap; where they do, the first one counts
    for (let column = Math.max(first, next); style !== 0 && column <= last; column++) styles.set(column, style);
    next = Math.max(next, last + 1);
  }
  return styles;
}

/** The first view is the one that a window shows. */
function readView(scanner: XmlScanner, draft: Draft): void {
  if (!scanner.isOpen()) return;
  let isFirst = true;
  while (scanner.nextChild(2)) {
    if (!scanner.is('sheetView') || !isFirst) continue;
    isFirst = false;
    draft.showsGridLines = isTrue(scanner.attribute('showGridLines'), true);
    if (!scanner.isOpen()) continue;
    while (scanner.nextChild(3)) {
      if (scanner.is('pane')) draft.frozen = readPane(scanner);
    }
  }
}

function readPane(scanner: XmlScanner): FrozenPanes | null {
  const state = scanner.attribute('state');
  if (state !== 'frozen' && state !== 'frozenSplit') return null;
  const rows = Math.floor(decimal(scanner.attribute('ySplit')) ?? 0);
  const columns = Math.floor(decimal(scanner.attribute('xSplit')) ?? 0);
  return rows > 0 || columns > 0 ? { rows: Math.max(0, rows), columns: Math.max(0, columns) } : null;
}

/** Ascending rows, and ascending columns in each: what Excel writes and a write in place relies on. */
function isOrdered(rows: readonly SheetRow[]): boolean {
  let lastRow = -1;
  for (const { row, cells } of rows) {
    if (row <= lastRow) return false;
    lastRow = row;
    let lastColumn = -1;
    for (const { column } of cells) {
      if (column <= lastColumn) return false;
      lastColumn = column;
    }
  }
  return true;
}

function emptyDraft(text: string, prefix: string): Draft {
  return {
    text,
    prefix,
    rows: [],
    isOrdered: true,
    sheetData: null,
    dimension: null,
    columns: [],
    columnStyles: new Map(),
    merges: [],
    formulaAreas: [],
    hasFormulas: false,
    hasExactFormulas: true,
    isProtected: false,
    locksFormatting: false,
    locksObjects: false,
    conditionalFormats: [],
    conditionalFormatInsertion: null,
    frozen: null,
    showsGridLines: true,
    defaultColumnWidth: null,
    defaultRowHeight: null,
  };
}
