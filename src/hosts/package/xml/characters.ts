import { PackageError } from '../error';

const NAMED: ReadonlyMap<string, string> = new Map(Object.entries({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }));
const REFERENCE = /&([^;&<\s]{1,12});|&/g;

/** Resolves character references and the five entities of XML; others would need a DTD, which no workbook has. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (_whole, name: string | undefined) => {
    const known = NAMED.get(name ?? '');
    if (known !== undefined) return known;
    const digits = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name ?? '');
    const code = digits === null ? 0 : digits[1] === undefined ? Number(digits[2]) : parseInt(digits[1], 16);
    if (code === 0 || code > 0x10ffff) throw new PackageError('corrupt', 'unknown XML entity');
    return String.fromCodePoint(code);
  });
}

/** Text of an attribute value written between double quotes. */
export function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text of an element; characters that XML cannot hold become U+FFFD. */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
    .replace(NOT_XML, '\ufffd');
}

/** Characters outside XML 1.0: control characters, lone surrogates and the two non-characters. */
export const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ESCAPED = /_x([0-9a-f]{4})_/gi;

/** Text of a cell as people see it: `_x000D_` is how a workbook writes what XML cannot hold (ST_Xstring). */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Inverse of {@link decodeCellText}, escaped for XML: any text comes back as it was. */
export function encodeCellText(text: string): string {
  const literal = text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  const safe = literal.replace(NOT_XML, codeEscape).replaceAll('\r', '_x000D_');
  return safe.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function codeEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
