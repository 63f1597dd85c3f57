import { PackageError } from '../error';
import { MAX_STYLES } from '../limits';
import { XmlScanner } from '../xml/scanner';
import { isTrue, wholeNumber } from '../xml/values';
import { BUILT_IN_FORMATS, GENERAL } from '../../shared/builtInFormats';

/** What reading and writing values must know of a cell style (`cellXfs`), by its index. */
export interface CellStyles {
  numberFormat(style: number): string;
  /** Whether the style forbids editing on a protected sheet; that is the default. */
  isLocked(style: number): boolean;
}

interface Style {
  readonly numberFormat: string;
  readonly isLocked: boolean;
}

/** Reads number formats and locks; without a styles part every cell is `General` and locked. */
export function readStyles(text: string | null): CellStyles {
  const styles: Style[] = [];
  if (text !== null) {
    const scanner = new XmlScanner(text);
    const formats = new Map(BUILT_IN_FORMATS);
    scanner.root();
    while (scanner.nextChild(1)) {
      if (scanner.is('numFmts')) readFormats(scanner, formats);
      else if (scanner.is('cellXfs') && scanner.isOpen()) readCellStyles(scanner, formats, styles);
    }
  }
  return {
    numberFormat: (style) => styles[style]?.numberFormat ?? GENERAL,
    isLocked: (style) => styles[style]?.isLocked ?? true,
  };
}

/** Adds the formats of a `numFmts` element, on whose tag the scanner stands; a file may redefine built-in ids. */
export function readFormats(scanner: XmlScanner, formats: Map<number, string>): void {
  if (!scanner.isOpen()) return;
  while (scanner.nextChild(2)) {
    const id = wholeNumber(scanner.attribute('numFmtId'));
    const code = scanner.attribute('formatCode');
    if (id !== null && code !== null) formats.set(id, code === '' ? GENERAL : code);
  }
}

function readCellStyles(scanner: XmlScanner, formats: ReadonlyMap<number, string>, styles: Style[]): void {
  while (scanner.nextChild(2)) {
    if (!scanner.is('xf')) continue;
    const numberFormat = formats.get(wholeNumber(scanner.attribute('numFmtId')) ?? 0) ?? GENERAL;
    let isLocked = true;
    if (scanner.isOpen()) {
      while (scanner.nextChild(3)) {
        if (scanner.is('protection')) isLocked = isTrue(scanner.attribute('locked'), true);
      }
    }
    if (styles.push({ numberFormat, isLocked }) > MAX_STYLES) throw new PackageError('too-large', 'too many cell styles');
  }
}
