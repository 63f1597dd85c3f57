import { PackageError } from '../error';

const NAMED: ReadonlyMap<string, string> = new Map(Object.entries({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }));
const LONGEST_REFERENCE = 12;
const HASH = 35;

/** Resolves character references and the five entities of XML; others would need a DTD, which no workbook has. */
export function decodeEntities(text: string): string {
  let at = text.indexOf('&');
  if (at < 0) return text;
  let decoded = '';
  let from = 0;
  // some programs write every Chinese character as a reference, so this is a loop and no regular expression
  for (; at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at + 1);
    if (end < 0 || end - at > LONGEST_REFERENCE) throw new PackageError('corrupt', 'unknown XML entity');
    if (from < at) decoded += text.slice(from, at);
    decoded += text.charCodeAt(at + 1) === HASH ? characterOf(text, at + 2, end) : entityOf(text.slice(at + 1, end));
    from = end + 1;
  }
  return decoded + text.slice(from);
}

function entityOf(name: string): string {
  const known = NAMED.get(name);
  if (known === undefined) throw new PackageError('corrupt', 'unknown XML entity');
  return known;
}

/** Character of a reference, from behind its `#` to its `;`: `20013` or `x4e2d`. */
function characterOf(text: string, from: number, end: number): string {
  const base = text.charAt(from) === 'x' ? 16 : 10;
  let code = 0;
  for (let at = base === 16 ? from + 1 : from; at < end; at++) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit >= base) throw new PackageError('corrupt', 'unknown XML entity');
    code = code * base + digit;
  }
  if (code === 0 || code > 0x10ffff) throw new PackageError('corrupt', 'unknown XML entity');
  return String.fromCodePoint(code);
}

/** Value of a hexadecimal digit; infinite for any other character. */
function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 0x20;
  return letter >= 97 && letter <= 102 ? letter - 87 : Infinity;
}

/** Text of an attribute value written between double quotes; characters that XML cannot hold become U+FFFD. */
export function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(NOT_XML, '\ufffd');
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
