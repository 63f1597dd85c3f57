import { escapeAttribute } from '../xml/characters';
import { XmlScanner } from '../xml/scanner';
import { splice } from '../xml/splice';
import { partKey } from './partName';
import type { PackageParts } from './parts';
import { appendToRoot } from './relationships';

const CONTENT_TYPES = '[Content_Types].xml';

interface Override {
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

/** Declares the content type of a part, replacing what was said about it before. */
export function declareContentType(parts: PackageParts, part: string, type: string): void {
  removeContentType(parts, part);
  const scanner = new XmlScanner(parts.requireText(CONTENT_TYPES));
  scanner.root();
  const name = escapeAttribute(`/${part}`);
  parts.set(CONTENT_TYPES, appendToRoot(scanner, `<${scanner.prefix}Override PartName="${name}" ContentType="${type}"/>`));
}

/** Whether parts with this extension have a default content type. */
export function hasDefaultType(parts: PackageParts, extension: string): boolean {
  const scanner = new XmlScanner(parts.requireText(CONTENT_TYPES));
  scanner.root();
  if (scanner.isEmpty()) return false;
  while (scanner.nextChild(1)) {
    if (scanner.is('Default') && scanner.attribute('Extension')?.toLowerCase() === extension) return true;
  }
  return false;
}

/** Removes what is said about one part alone. */
export function removeContentType(parts: PackageParts, part: string): void {
  const text = parts.requireText(CONTENT_TYPES);
  // without references, backslashes and encoded characters a part is spelled there as it is named, so that one look tells whether it is there at all
  if (!/[&\\%]/.test(text) && !text.toLowerCase().includes(partKey(part))) return;
  const gone = overrides(text).filter((each) => partKey(each.part) === partKey(part));
  if (gone.length > 0) parts.set(CONTENT_TYPES, splice(text, gone.map(({ start, end }) => ({ start, end, text: '' }))));
}

function overrides(text: string): Override[] {
  const scanner = new XmlScanner(text);
  const found: Override[] = [];
  scanner.root();
  if (scanner.isEmpty()) return found;
  while (scanner.nextChild(1)) {
    if (!scanner.is('Override')) continue;
    const { start } = scanner;
    const part = scanner.attribute('PartName') ?? '';
    found.push({ part, start, end: scanner.skip() });
  }
  return found;
}
