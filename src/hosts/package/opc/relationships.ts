import { PackageError } from '../error';
import { escapeAttribute } from '../xml/characters';
import { XmlScanner } from '../xml/scanner';
import { splice } from '../xml/splice';
import { relationshipsPart, relativeTarget, resolveTarget } from './partName';
import type { PackageParts } from './parts';

const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Relationship types of ECMA-376 begin so; strict files use another root, therefore types are compared by their last step. */
export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Relationship {
  readonly id: string;
  /** Last step of the type, such as `worksheet`. */
  readonly type: string;
  /** Part name, or `null` when the target lies outside the package. */
  readonly part: string | null;
  readonly start: number;
  readonly end: number;
}

/** Relationships of a part; those of the package itself belong to the empty name. None when there is no such list. */
export function readRelationships(parts: PackageParts, source: string): Relationship[] {
  const text = parts.text(relationshipsPart(source));
  if (text === null) return [];
  const scanner = new XmlScanner(text);
  const relationships: Relationship[] = [];
  scanner.root();
  if (!scanner.is('Relationships')) throw new PackageError('corrupt', 'relationship list has another root');
  if (scanner.isEmpty()) return [];
  while (scanner.nextChild(1)) {
    if (!scanner.is('Relationship')) continue;
    const target = scanner.attribute('Target') ?? '';
    const { start } = scanner;
    const id = scanner.attribute('Id') ?? '';
    const type = scanner.attribute('Type') ?? '';
    const isExternal = scanner.attribute('TargetMode') === 'External';
    relationships.push({
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      part: isExternal ? null : resolveTarget(source, target),
      start,
      end: scanner.skip(),
    });
  }
  return relationships;
}

/** First part that a relationship of the type leads to and that exists, or `null`. */
export function relatedPart(parts: PackageParts, relationships: readonly Relationship[], type: string): string | null {
  return relationships.find((each) => each.type === type && each.part !== null && parts.has(each.part))?.part ?? null;
}

/** Adds a relationship from `source` to a part of the package. */
export function addRelationship(parts: PackageParts, source: string, type: string, part: string): void {
  const list = relationshipsPart(source);
  const used = new Set(readRelationships(parts, source).map(({ id }) => id));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number++;
  const target = escapeAttribute(relativeTarget(source, part));
  const attributes = ` Id="rId${number}" Type="${OFFICE_RELATIONSHIPS}/${type}" Target="${target}"`;
  const text = parts.text(list);
  if (text === null) {
    const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    parts.set(list, `${head}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship${attributes}/></Relationships>`);
    return;
  }
  const scanner = new XmlScanner(text);
  scanner.root();
  parts.set(list, appendToRoot(scanner, `<${scanner.prefix}Relationship${attributes}/>`));
}

/** Removes every relationship of `source` that leads to the part. */
export function removeRelationships(parts: PackageParts, source: string, part: string): void {
  const list = relationshipsPart(source);
  const gone = readRelationships(parts, source).filter((each) => each.part === part);
  if (gone.length === 0) return;
  parts.set(list, splice(parts.requireText(list), gone.map(({ start, end }) => ({ start, end, text: '' }))));
}

/** Text with `child` added as the last child of the root, on whose opening tag the scanner stands. */
export function appendToRoot(scanner: XmlScanner, child: string): string {
  const { text, name, end } = scanner;
  if (scanner.isEmpty()) {
    return splice(text, [{ start: scanner.attributesInsertion, end, text: `>${child}</${name}>` }]);
  }
  scanner.skip();
  return splice(text, [{ start: scanner.start, end: scanner.start, text: child }]);
}
