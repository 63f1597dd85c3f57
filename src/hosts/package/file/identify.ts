import { partKey } from '../opc/partName';
import type { Codec } from '../zip/codec';
import { inflateEntry } from '../zip/inflateEntry';
import { readZip } from '../zip/readZip';
import type { FileErrorCode } from './error';
import { isOle, oleNames } from './oleNames';

/** Workbook formats that are read but not changed. */
export type LegacyFormat = 'xls' | 'ods';

/** What a file is by its contents: a package, an older workbook, or something that is no workbook. */
export type FileKind = 'package' | LegacyFormat | { readonly not: FileErrorCode };

/** How much of a text is looked at. */
const HEAD_BYTES = 4096;

const SIGNATURES: readonly (readonly [FileErrorCode, readonly string[]])[] = [
  ['pdf', ['%PDF']],
  ['word-document', ['{\\rtf']],
  ['picture', ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'II*\0', 'MM\0*']],
  ['archive', ['Rar!', '7z\xbc\xaf', '\x1f\x8b', 'MSCF']],
];

/** Characters that no text has; line ends, tabs and form feeds are none of them. */
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f]/;

/** Tells what a file is by its first bytes and the names inside; never by its own name. Throws `PackageError` on a broken zip. */
export function identifyFile(bytes: Uint8Array, codec: Codec): FileKind {
  if (bytes.length === 0) return { not: 'empty' };
  if (isOle(bytes)) return identifyOle(bytes);
  if (startsWith(bytes, 'PK')) return identifyZip(bytes, codec);
  const known = SIGNATURES.find(([, heads]) => heads.some((head) => startsWith(bytes, head)));
  if (known !== undefined) return { not: known[0] };
  return identifyText(bytes.subarray(0, HEAD_BYTES));
}

function startsWith(bytes: Uint8Array, head: string): boolean {
  for (let index = 0; index < head.length; index++) if (bytes[index] !== head.charCodeAt(index)) return false;
  return true;
}

function identifyOle(bytes: Uint8Array): FileKind {
  const names = oleNames(bytes);
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) return { not: 'encrypted' };
  if (names.has('Workbook') || names.has('Book')) return 'xls';
  if (names.has('WordDocument')) return { not: 'word-document' };
  return { not: names.has('PowerPoint Document') ? 'presentation' : 'unknown-format' };
}

function identifyZip(bytes: Uint8Array, codec: Codec): FileKind {
  const { entries } = readZip(bytes);
  const names = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  const mimetype = names.get('mimetype');
  if (mimetype !== undefined) {
    const type = new TextDecoder().decode(inflateEntry(mimetype, codec));
    if (type.includes('opendocument.spreadsheet')) return 'ods';
    if (type.includes('opendocument.text')) return { not: 'word-document' };
    if (type.includes('opendocument.presentation')) return { not: 'presentation' };
  }
  if (names.has('xl/workbook.bin')) return { not: 'binary-workbook' };
  if (names.has('word/document.xml')) return { not: 'word-document' };
  if (names.has('ppt/presentation.xml')) return { not: 'presentation' };
  return names.has('[content_types].xml') || names.has('_rels/.rels') ? 'package' : { not: 'archive' };
}

function identifyText(head: Uint8Array): FileKind {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const encoding = !isWide ? 'utf-8' : head[0] === 0xff ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(encoding).decode(head).trimStart();
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet') && text.startsWith('<?xml')) return { not: 'xml-workbook' };
  if (/^<(?:!doctype\s+html|html|head|body|meta|style|table|div)\b/i.test(text) || /^mime-version:/i.test(text) || /<html[\s>]/i.test(text)) {
    return { not: 'web-page' };
  }
  const isText = !CONTROL.test(text);
  return { not: isText && !text.startsWith('<') ? 'plain-text' : 'unknown-format' };
}
