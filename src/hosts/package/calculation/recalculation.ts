import type { PackageParts } from '../opc/parts';
import { PackageError } from '../error';
import { XmlScanner } from '../xml/scanner';
import { attributeSplice, splice } from '../xml/splice';

/** Children of a workbook that stand before `calcPr` (ECMA-376, CT_Workbook). */
const BEFORE_CALCULATION = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
]);

/** Makes the spreadsheet program recalculate everything when it opens the file: cached results may depend on what was written. */
export function recalculateOnLoad(parts: PackageParts, workbookPart: string): void {
  const text = parts.requireText(workbookPart);
  const scanner = new XmlScanner(text);
  scanner.root();
  const { prefix } = scanner;
  let insertion = -1;
  while (scanner.nextChild(1)) {
    if (scanner.is('calcPr')) {
      parts.set(workbookPart, splice(text, [attributeSplice(scanner, 'fullCalcOnLoad', '1')]));
      return;
    }
    if (BEFORE_CALCULATION.has(scanner.local)) insertion = scanner.skip();
  }
  if (insertion < 0) throw new PackageError('corrupt', 'workbook lists no sheets');
  const element = `<${prefix}calcPr fullCalcOnLoad="1"/>`;
  parts.set(workbookPart, splice(text, [{ start: insertion, end: insertion, text: element }]));
}
