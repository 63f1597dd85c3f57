import { PackageError } from '../error';
import { escapeAttribute } from '../xml/characters';
import { XmlScanner } from '../xml/scanner';
import { splice } from '../xml/splice';
import { dialectOf } from './dialect';
import { relationshipsPart, relativeTarget, resolveTarget } from './partName';
import type { PackageParts } from './parts';

const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export interface Relationship {
  readonly id: string;
  /** Last step of the type, such as `worksheet`: strict and transitional types differ in what stands before. */
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

/** Adds a relationship from `source` to a part of the package and gives its id. */
export function addRelationship(parts: PackageParts, source: string, type: string, part: string): string {
  const list = relationshipsPart(source);
  const used = new Set(readRelationships(parts, source).map(({ id }) => id));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number++;
  const target = escapeAttribute(relativeTarget(source, part));
  const id = `rId${number}`;
  const attributes = ` Id="${id}" Type="${dialectOf(parts).relationships}/${type}" Target="${target}"`;
  const text = parts.text(list);
  if (text === null) {
    const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    parts.set(list, `${head}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship${attributes}/></Relationships>`);
    return id;
  }
  const scanner = new XmlScanner(text);
  scanner.root();
  parts.set(list, appendToRoot(scanner, `<${scanner.prefix}Relationship${attributes}/>`));
  return id;
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
  const at = closingTag(text, name) ?? endOf(scanner);
  return splice(text, [{ start: at, end: at, text: child }]);
}

/** Where the root closes, when its closing tag is the last thing in the text, as nearly always; no need then to read all children. */
function closingTag(text: string, name: string): number | null {
  const at = text.lastIndexOf('</');
  return text.startsWith(name, at + 2) && /^\s*>\s*$/.test(text.slice(at + 2 + name.length)) ? at : null;
}

function endOf(scanner: XmlScanner): number {
  scanner.skip();
  return scanner.start;
}
