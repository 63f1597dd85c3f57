import { PackageError } from '../error';
import { partKey } from '../opc/partName';
import type { PackageParts } from '../opc/parts';
import { readRelationships, relatedPart } from '../opc/relationships';
import { XmlScanner } from '../xml/scanner';
import { isTrue } from '../xml/values';

/** A worksheet as the workbook lists it; sheets without cells (charts, dialogs) are not among them. */
export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  /** Hidden or very hidden. */
  readonly isHidden: boolean;
}

/** What the workbook part and its relationships say. Part names are as the relationships write them. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  /** Dates count from 1904-01-01 (old Macintosh files). */
  readonly uses1904Dates: boolean;
  readonly stylesPart: string | null;
  readonly sharedStringsPart: string | null;
  readonly themePart: string | null;
  readonly customXmlParts: readonly string[];
}

/** Finds the workbook and its sheets in tab order. Throws {@link PackageError}. */
export function readWorkbook(parts: PackageParts): WorkbookPart {
  const part = relatedPart(parts, readRelationships(parts, ''), 'officeDocument');
  if (part === null || /\.bin$/i.test(part)) throw new PackageError('not-a-workbook', 'no workbook part');
  const scanner = new XmlScanner(parts.requireText(part));
  scanner.root();
  if (!scanner.is('workbook')) throw new PackageError('not-a-workbook', `document part is ${scanner.local}`);
  const relationships = readRelationships(parts, part);
  const worksheets = new Map(relationships.filter(({ type }) => type === 'worksheet').map((each) => [each.id, each.part]));
  const sheets: SheetEntry[] = [];
  let uses1904Dates = false;
  while (scanner.nextChild(1)) {
    if (scanner.is('workbookPr')) uses1904Dates = isTrue(scanner.attribute('date1904'));
    else if (scanner.is('sheets') && scanner.isOpen()) {
      while (scanner.nextChild(2)) {
        const sheetPart = worksheets.get(scanner.prefixedAttribute('id') ?? '') ?? null;
        if (!scanner.is('sheet') || sheetPart === null || !parts.has(sheetPart)) continue;
        const state = scanner.attribute('state') ?? 'visible';
        sheets.push({ name: scanner.attribute('name') ?? '', part: sheetPart, isHidden: state !== 'visible' });
      }
    }
  }
  refuseAmbiguity(sheets);
  return {
    part,
    sheets,
    uses1904Dates,
    stylesPart: relatedPart(parts, relationships, 'styles'),
    sharedStringsPart: relatedPart(parts, relationships, 'sharedStrings'),
    themePart: relatedPart(parts, relationships, 'theme'),
    customXmlParts: relationships.flatMap(({ type, part: item }) =>
      type === 'customXml' && item !== null && parts.has(item) ? [item] : [],
    ),
  };
}

/** A write must have one place to go to: no two sheets share a name or a part. */
function refuseAmbiguity(sheets: readonly SheetEntry[]): void {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const sheetParts = new Set(sheets.map(({ part }) => partKey(part)));
  if (names.size < sheets.length || sheetParts.size < sheets.length) {
    throw new PackageError('corrupt', 'two sheets share a name or a part');
  }
}
