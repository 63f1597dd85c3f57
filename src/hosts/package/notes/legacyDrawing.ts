import { worksheetChildrenUpTo } from '../sheet/childOrder';
import { XmlScanner } from '../xml/scanner';
import { splice } from '../xml/splice';

const BEFORE_LEGACY_DRAWING = worksheetChildrenUpTo('drawing');

/** Relationship id of the VML drawing of a sheet, or `null`. Throws `PackageError`. */
export function legacyDrawingId(sheet: string): string | null {
  const scanner = new XmlScanner(sheet);
  scanner.root();
  if (scanner.isEmpty()) return null;
  while (scanner.nextChild(1)) if (scanner.is('legacyDrawing')) return scanner.prefixedAttribute('id');
  return null;
}

/** The sheet with a VML drawing; the prefix is declared on the spot, since a sheet need not know it. */
export function addLegacyDrawing(sheet: string, id: string, relationships: string): string {
  const scanner = new XmlScanner(sheet);
  scanner.root();
  const { prefix } = scanner;
  let at = scanner.end;
  while (scanner.nextChild(1)) if (BEFORE_LEGACY_DRAWING.has(scanner.local)) at = scanner.skip();
  return splice(sheet, [{ start: at, end: at, text: `<${prefix}legacyDrawing xmlns:r="${relationships}" r:id="${id}"/>` }]);
}

/** The sheet without its VML drawing. */
export function removeLegacyDrawing(sheet: string): string {
  const scanner = new XmlScanner(sheet);
  scanner.root();
  while (scanner.nextChild(1)) {
    if (!scanner.is('legacyDrawing')) continue;
    const { start } = scanner;
    return splice(sheet, [{ start, end: scanner.skip(), text: '' }]);
  }
  return sheet;
}
