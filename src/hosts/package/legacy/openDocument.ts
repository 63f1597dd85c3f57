import { strFromU8, strToU8 } from 'fflate';
import { PackageError } from '../error';
import { MAX_REPEATED_CHARACTERS, MAX_SNAPSHOT_CELLS, SHEET_COLUMNS, SHEET_ROWS } from '../limits';
import { XmlScanner } from '../xml/scanner';
import type { Splice } from '../xml/splice';
import { splice } from '../xml/splice';
import { wholeNumber } from '../xml/values';
import { repack } from './repack';

/** What the library does not tell of a sheet of an OpenDocument spreadsheet. */
export interface OpenDocumentSheet {
  readonly isHidden: boolean;
  readonly isProtected: boolean;
}

/** An OpenDocument spreadsheet made safe for the library, and what is read beside it. Sheets in tab order. */
export interface OpenDocument {
  readonly bytes: Uint8Array;
  readonly sheets: readonly OpenDocumentSheet[];
}

const PARTS = new Set(['mimetype', 'content.xml', 'styles.xml', 'meta.xml', 'settings.xml', 'meta-inf/manifest.xml']);
const MANIFEST = 'meta-inf/manifest.xml';
const CONTENT = 'content.xml';

/** Reads the package of an .ods file within our bounds. Throws {@link PackageError}: `encrypted-or-xls`, `corrupt`, `too-large`. */
export function readOpenDocument(bytes: Uint8Array): OpenDocument {
  let sheets: readonly OpenDocumentSheet[] = [];
  const safe = repack(
    bytes,
    (name) => PARTS.has(name),
    (name, part) => {
      if (!name.endsWith('.xml')) return part;
      const text = strFromU8(part);
      if (name === MANIFEST && /<[\w-]*:?encryption-data\b/.test(text)) throw new PackageError('encrypted-or-xls', 'package is encrypted');
      if (name === CONTENT) sheets = readContent(text);
      return strToU8(safeText(text));
    },
  );
  return { bytes: safe, sheets };
}

/** One pass over the sheets: what is hidden or protected, and how many cells the repetitions stand for. */
function readContent(text: string): OpenDocumentSheet[] {
  const scanner = new XmlScanner(text);
  const hiddenStyles = new Set<string>();
  const sheets: OpenDocumentSheet[] = [];
  let style = '';
  let rowRepeat = 1;
  let cells = 0;
  while (scanner.next()) {
    if (scanner.isClose()) continue;
    switch (scanner.name) {
      case 'style:style':
        style = scanner.attribute('style:name') ?? '';
        break;
      case 'style:table-properties':
        if (scanner.attribute('table:display') === 'false') hiddenStyles.add(style);
        break;
      case 'table:table':
        sheets.push({
          isHidden: hiddenStyles.has(scanner.attribute('table:style-name') ?? ''),
          isProtected: scanner.attribute('table:protected') === 'true',
        });
        break;
      case 'table:table-row':
        rowRepeat = repetition(scanner.attribute('table:number-rows-repeated'), SHEET_ROWS);
        break;
      case 'table:table-cell':
        // the library multiplies cells with contents only; an empty run to the end of the sheet is what every file has
        if (scanner.isOpen()) cells += rowRepeat * repetition(scanner.attribute('table:number-columns-repeated'), SHEET_COLUMNS);
        if (cells > MAX_SNAPSHOT_CELLS) throw new PackageError('too-large', 'sheets have too many cells');
        break;
    }
  }
  return sheets;
}

function repetition(value: string | null, limit: number): number {
  const number = value === null ? 1 : wholeNumber(value);
  if (number === null || number > limit) throw new PackageError('corrupt', 'repetition outside its bounds');
  return Math.max(1, number);
}

/** What a part asks the library to repeat: blanks in texts, digits in number formats. */
const REPEATED: readonly (readonly [element: RegExp, attribute: RegExp])[] = [
  [/^text:s$/, /^text:c$/],
  [/^number:/, /^(?:number|loext):.*(?:digits|places|numerator|denominator|value)$/],
];

/**
 * The part without what the library cannot bear: number formats by condition (`style:map`), about which it would complain on the
 * console. Repetitions without measure are refused.
 */
function safeText(text: string): string {
  const scanner = new XmlScanner(text);
  const gone: Splice[] = [];
  while (scanner.next()) {
    if (scanner.isClose()) continue;
    const repeated = REPEATED.find(([element]) => element.test(scanner.name))?.[1];
    if (repeated !== undefined) {
      for (const [name, value] of scanner.attributes()) if (repeated.test(name)) repetition(value, MAX_REPEATED_CHARACTERS);
    }
    if (scanner.name === 'style:map') gone.push({ start: scanner.start, end: scanner.skip(), text: '' });
  }
  return splice(text, gone);
}
