import type { XmlScanner } from '../../hosts/package/xml/scanner';
import { wholeNumber } from '../../hosts/package/xml/values';
import type { Splice } from '../../hosts/package/xml/splice';

/** An element of a Word document that is open, with what its children have said of it. */
export interface Frame {
  readonly local: string;
  readonly start: number;
  /** Splices made before it began. */
  readonly splicesBefore: number;
  /** Its tags go, its contents stay. */
  readonly isUnwrapped: boolean;
  /** A run (w:r) whose text is hidden. */
  isHidden: boolean;
  /** Some text stands in it. */
  hasText: boolean;
  /** Columns that a row leaves free at its beginning (w:gridBefore). */
  columnsBefore: number;
  /** Columns of a cell (w:gridSpan), and where that is written. */
  span: number;
  spanAt: Splice | null;
  /** Where further properties of a cell can be put (inside w:tcPr). */
  propertiesAt: number | null;
  hMerge: 'restart' | 'continue' | null;
  /** The cell of a row that others are being merged into. */
  merging: Frame | null;
}

export function openFrame(scanner: XmlScanner, splicesBefore: number, isUnwrapped: boolean): Frame {
  return {
    local: scanner.local,
    start: scanner.start,
    splicesBefore,
    isUnwrapped,
    isHidden: false,
    hasText: false,
    columnsBefore: 0,
    span: 1,
    spanAt: null,
    propertiesAt: null,
    hMerge: null,
    merging: null,
  };
}

/** The element's `val` attribute, whatever the prefix. */
export function valueOf(scanner: XmlScanner): string | null {
  return scanner.prefixedAttribute('val') ?? scanner.attribute('val');
}

/** The element's `val` as a whole number, at least 1 and no wider than a table can be. */
export function columnsOf(scanner: XmlScanner, most: number): number {
  return Math.min(most, Math.max(1, wholeNumber(valueOf(scanner)) ?? 1));
}

/** Whether an on/off property is on. */
export function isOn(scanner: XmlScanner): boolean {
  return !['0', 'false', 'off'].includes(valueOf(scanner) ?? '1');
}
