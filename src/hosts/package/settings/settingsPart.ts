import { declareContentType, hasDefaultType, removeContentType } from '../opc/contentTypes';
import { relationshipsPart } from '../opc/partName';
import type { PackageParts } from '../opc/parts';
import { addRelationship, readRelationships, removeRelationships } from '../opc/relationships';
import { NOT_XML, escapeAttribute, escapeText } from '../xml/characters';
import { XmlScanner } from '../xml/scanner';

/**
 * Settings live in a custom XML part of ours: Excel carries such parts along unchanged, and its texts have no limit
 * (a custom document property ends after 255 characters).
 */
const NAMESPACE = 'urn:selfeval:settings';
/** Identifies the part to Excel; one per workbook. */
const ITEM_ID = '{5E1FE7A1-2B0C-4F6D-9A3E-0C5A71B86D24}';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const SETTINGS_PREFIX = 'selfeval.';

/** Our settings part among the custom XML parts of a workbook, or `null`. */
export function findSettingsPart(parts: PackageParts, customXmlParts: readonly string[]): string | null {
  return customXmlParts.find((part) => (parts.text(part) ?? '').includes(NAMESPACE)) ?? null;
}

/** The entries of the settings part. */
export function readSettings(parts: PackageParts, settingsPart: string | null): Map<string, string> {
  const settings = new Map<string, string>();
  if (settingsPart === null) return settings;
  const scanner = new XmlScanner(parts.requireText(settingsPart));
  scanner.root();
  while (scanner.nextChild(1)) {
    const key = scanner.attribute('key');
    if (scanner.is('entry') && key?.startsWith(SETTINGS_PREFIX) === true) settings.set(key, decode(scanner.elementText()));
  }
  return settings;
}

/** Stores the entries, adding the part or taking it away as needed. */
export function writeSettings(
  parts: PackageParts,
  workbookPart: string,
  settingsPart: string | null,
  settings: ReadonlyMap<string, string>,
): void {
  if (settings.size === 0) {
    if (settingsPart !== null) removePart(parts, workbookPart, settingsPart);
    return;
  }
  const entries = [...settings].map(([key, value]) => `<entry key="${escapeAttribute(key)}">${encode(value)}</entry>`);
  const part = settingsPart ?? addPart(parts, workbookPart);
  parts.set(part, `${HEAD}<settings xmlns="${NAMESPACE}">${entries.join('')}</settings>`);
}

function addPart(parts: PackageParts, workbookPart: string): string {
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`) || parts.has(`customXml/itemProps${number}.xml`)) number++;
  const part = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const datastore = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
  const schemas = `<ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs>`;
  parts.set(properties, `${HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${datastore}">${schemas}</ds:datastoreItem>`);
  addRelationship(parts, workbookPart, 'customXml', part);
  addRelationship(parts, part, 'customXmlProps', properties);
  declareContentType(parts, properties, PROPERTIES_TYPE);
  if (!hasDefaultType(parts, 'xml')) declareContentType(parts, part, 'application/xml');
  return part;
}

function removePart(parts: PackageParts, workbookPart: string, part: string): void {
  for (const { part: properties } of readRelationships(parts, part)) {
    if (properties === null) continue;
    parts.remove(properties);
    removeContentType(parts, properties);
  }
  parts.remove(relationshipsPart(part));
  parts.remove(part);
  removeContentType(parts, part);
  removeRelationships(parts, workbookPart, part);
}

/** A backslash escape keeps the characters that XML has no way to write. */
function encode(value: string): string {
  const escaped = value.replaceAll('\\', '\\\\').replace(NOT_XML, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return escapeText(escaped);
}

function decode(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|\\)/g, (_whole, code: string | undefined) =>
    code === undefined ? '\\' : String.fromCharCode(parseInt(code, 16)),
  );
}
