import type { DocumentWarningCode } from '../../core/import';
import { XmlScanner } from '../../hosts/package/xml/scanner';
import { splice, type Splice } from '../../hosts/package/xml/splice';
import { MAX_COLUMN_SPAN } from '../limits';
import { columnsOf, isOn, openFrame, valueOf, type Frame } from './wordFrames';

/** What a Word document holds that a reader should be told of, with how often. */
export type WordCounts = ReadonlyMap<DocumentWarningCode, number>;

/** Elements that say nothing and stand between rows and cells, where mammoth would lose the spans of the whole table. */
const MARKERS: ReadonlySet<string> = new Set([
  'bookmarkStart', 'bookmarkEnd', 'permStart', 'permEnd', 'proofErr', 'commentRangeStart', 'commentRangeEnd', 'moveFromRangeStart',
  'moveFromRangeEnd', 'moveToRangeStart', 'moveToRangeEnd', 'customXmlInsRangeStart', 'customXmlInsRangeEnd', 'customXmlDelRangeStart',
  'customXmlDelRangeEnd', 'commentReference',
]);
/** Elements around text that mammoth would drop with it, or that lead outside the document. */
const WRAPPERS: ReadonlySet<string> = new Set(['hyperlink', 'fldSimple', 'dir', 'bdo']);
const REMOVED: ReadonlyMap<string, DocumentWarningCode> = new Map<string, DocumentWarningCode>([
  ['footnoteReference', 'notes'],
  ['endnoteReference', 'notes'],
  ['imagedata', 'picture'],
  ['blip', 'picture'],
  ['oMathPara', 'math'],
  ['oMath', 'math'],
  ['altChunk', 'embedded-document'],
  ['subDoc', 'embedded-document'],
]);
/** Tracked changes: deletions are passed over by mammoth as well, insertions are read. */
const DELETIONS: ReadonlySet<string> = new Set(['del', 'moveFrom']);
const CHANGES: ReadonlySet<string> = new Set(['ins', 'moveTo', 'cellIns', 'cellDel', 'cellMerge']);
const ROW_PROPERTIES: ReadonlySet<string> = new Set(['trPr', 'tblPrEx']);

/**
 * The main part of a Word document so that mammoth reads its tables right: rows that begin further right (w:gridBefore) begin with an empty
 * cell, cells merged the old way (w:hMerge) are one, hidden runs and pictures are gone. Throws `PackageError` on XML that is not well-formed
 * or declares entities.
 */
export function normaliseWord(xml: string): { xml: string; counts: WordCounts } {
  const pass = new Normaliser(new XmlScanner(xml));
  return { xml: splice(xml, pass.run()), counts: pass.counts };
}

class Normaliser {
  public readonly counts = new Map<DocumentWarningCode, number>();
  readonly #splices: Splice[] = [];
  readonly #stack: Frame[] = [];

  public constructor(private readonly scanner: XmlScanner) {}

  public run(): readonly Splice[] {
    while (this.scanner.next()) {
      if (this.scanner.isClose()) this.#close();
      else this.#begin();
    }
    return this.#splices;
  }

  #begin(): void {
    const { scanner } = this;
    const { local } = scanner;
    const parent = this.#stack.at(-1);
    if (parent?.local === 'tr') this.#fillBefore(parent);
    const removed = REMOVED.get(local);
    if (removed !== undefined) {
      this.#count(removed);
      this.#removeElement();
    } else if (MARKERS.has(local)) this.#removeElement();
    else if (local === 'AlternateContent') this.#passAlternatives();
    else if (DELETIONS.has(local)) {
      this.#count('tracked-changes');
      scanner.skip();
    } else if (local === 'numPr') this.#readNumbering();
    else {
      if (CHANGES.has(local)) this.#count('tracked-changes');
      if (local === 'txbxContent') this.#count('text-box');
      this.#readProperty();
      this.#push();
    }
  }

  #push(): void {
    const { scanner } = this;
    const isUnwrapped = WRAPPERS.has(scanner.local);
    if (isUnwrapped) this.#splices.push({ start: scanner.start, end: scanner.end, text: '' });
    if (!scanner.isOpen()) return;
    const frame = openFrame(scanner, this.#splices.length, isUnwrapped);
    if (frame.local === 'tcPr') this.#nearest('tc', (cell) => (cell.propertiesAt = scanner.end));
    this.#stack.push(frame);
  }

  /** Properties that change how cells and runs are to be read. */
  #readProperty(): void {
    const { scanner } = this;
    const parent = this.#stack.at(-1)?.local;
    switch (scanner.local) {
      case 't':
      case 'sym':
        if (scanner.is('sym') || isFilled(scanner)) for (const frame of this.#stack) frame.hasText = true;
        return;
      case 'vanish':
        if (parent === 'rPr' && this.#stack.at(-2)?.local === 'r' && isOn(scanner)) this.#nearest('r', (run) => (run.isHidden = true));
        return;
      case 'gridBefore':
        if (parent === 'trPr') this.#nearest('tr', (row) => (row.columnsBefore = columnsOf(scanner, MAX_COLUMN_SPAN)));
        return;
      case 'gridSpan':
        this.#nearest('tc', (cell) => {
          cell.span = columnsOf(scanner, MAX_COLUMN_SPAN);
          cell.spanAt = { start: scanner.start, end: scanner.end, text: '' };
        });
        return;
      case 'hMerge':
        this.#nearest('tc', (cell) => (cell.hMerge = valueOf(scanner) === 'restart' ? 'restart' : 'continue'));
    }
  }

  #close(): void {
    const frame = this.#stack.pop();
    if (frame === undefined) return;
    if (frame.isUnwrapped) this.#splices.push({ start: this.scanner.start, end: this.scanner.end, text: '' });
    if (frame.isHidden) {
      if (frame.hasText) this.#count('hidden-text');
      this.#replace(frame, '');
    }
    if (frame.local === 'tc') this.#nearest('tr', (row) => this.#mergeCell(row, frame));
    if (frame.local === 'tr') this.#endMerge(frame);
  }

  /** A cell that continues the one before it (w:hMerge) goes, unless text stands in it. */
  #mergeCell(row: Frame, cell: Frame): void {
    if (cell.hMerge === 'continue' && row.merging !== null && !cell.hasText) {
      row.merging.span += cell.span;
      this.#replace(cell, '');
      return;
    }
    this.#endMerge(row);
    if (cell.hMerge === null) return;
    this.#count('old-merge');
    row.merging = cell.hMerge === 'restart' ? cell : null;
  }

  /** Writes the width of the cell that others were merged into. */
  #endMerge(row: Frame): void {
    const cell = row.merging;
    row.merging = null;
    if (cell === null) return;
    const at = cell.spanAt ?? insertionAt(cell.propertiesAt);
    if (at === null) return;
    this.#splices.push({ start: at.start, end: at.end, text: this.#spanElement(cell.span) });
  }

  /** An empty cell for the columns that a row leaves free. */
  #fillBefore(row: Frame): void {
    const { scanner } = this;
    if (row.columnsBefore === 0 || ROW_PROPERTIES.has(scanner.local)) return;
    const { prefix } = scanner;
    const text = `<${prefix}tc><${prefix}tcPr>${this.#spanElement(row.columnsBefore)}</${prefix}tcPr><${prefix}p/></${prefix}tc>`;
    this.#splices.push({ start: scanner.start, end: scanner.start, text });
    this.#count('indented-row');
    row.columnsBefore = 0;
  }

  /** Of alternative contents only the last resort is read, by mammoth as well; what newer programs see is the same again. */
  #passAlternatives(): void {
    const { scanner } = this;
    if (!scanner.isOpen()) return;
    const { depth } = scanner;
    this.#push();
    while (scanner.nextChild(depth)) {
      if (scanner.is('Fallback')) {
        this.#push();
        return;
      }
      this.#removeElement();
    }
    this.#stack.pop();
    this.#count('unread-content');
  }

  #readNumbering(): void {
    const { scanner } = this;
    const isInCell = this.#stack.some(({ local }) => local === 'tc');
    let isNumbered = false;
    if (scanner.isOpen()) {
      const { depth } = scanner;
      while (scanner.nextChild(depth)) {
        if (scanner.is('numId')) isNumbered = valueOf(scanner) !== '0';
        scanner.skip();
      }
    }
    if (isInCell && isNumbered) this.#count('automatic-numbers');
  }

  #removeElement(): void {
    const { start } = this.scanner;
    this.#splices.push({ start, end: this.scanner.skip(), text: '' });
  }

  /** Replaces a whole element that closes here, and with it what was to be changed inside. */
  #replace(frame: Frame, text: string): void {
    this.#splices.length = frame.splicesBefore;
    this.#splices.push({ start: frame.start, end: this.scanner.end, text });
  }

  #nearest(local: string, change: (frame: Frame) => unknown): void {
    for (let index = this.#stack.length - 1; index >= 0; index--) {
      const frame = this.#stack[index];
      if (frame?.local !== local) continue;
      change(frame);
      return;
    }
  }

  #spanElement(columns: number): string {
    const { prefix } = this.scanner;
    return `<${prefix}gridSpan ${prefix}val="${columns}"/>`;
  }

  #count(code: DocumentWarningCode): void {
    this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
  }
}

function insertionAt(offset: number | null): Pick<Splice, 'start' | 'end'> | null {
  return offset === null ? null : { start: offset, end: offset };
}

/** Whether text follows the opening tag. */
function isFilled(scanner: XmlScanner): boolean {
  return scanner.isOpen() && !scanner.text.startsWith('<', scanner.end);
}
