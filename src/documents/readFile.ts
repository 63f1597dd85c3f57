import { DocumentError, readFlatText, type DocumentContent } from '../core/import';
import { readHtml } from './html/readHtml';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
/** `%PDF-` */
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
/** How much of a text file is looked at to tell what it is. */
const HEAD = 4096;
const ENCRYPTED_PACKAGE = utf16('EncryptedPackage');

/**
 * Reads a document by what it is and not by its name: .docx, a web page, or plain text. Throws {@link DocumentError}; an old .doc, a
 * PDF and a document with a password are told apart.
 */
export async function readFile(bytes: Uint8Array): Promise<DocumentContent> {
  if (startsWith(bytes, OLE)) {
    const isEncrypted = includes(bytes, ENCRYPTED_PACKAGE);
    throw new DocumentError(isEncrypted ? 'encrypted' : 'old-word', 'an OLE compound file');
  }
  if (startsWith(bytes, ZIP)) {
    const { readDocx } = await import('./docx/readDocx');
    return readDocx(bytes);
  }
  if (startsWith(bytes, PDF)) throw new DocumentError('pdf', 'a PDF');
  const text = decode(bytes);
  const head = text.slice(0, HEAD);
  if (/^\s*\{\\rtf/.test(head)) throw new DocumentError('old-word', 'RTF');
  if (head.includes('\u0000')) throw new DocumentError('not-a-document', 'not a text');
  return readText(text);
}

/** Reads what was pasted or saved as text: HTML where it is HTML, else plain text. Throws {@link DocumentError} `too-large`. */
export function readText(text: string): DocumentContent {
  return /<(?:html|table|body|!doctype html)[\s>]/i.test(text.slice(0, HEAD)) ? readHtml(text) : readFlatText(text);
}

/** UTF-8 or UTF-16 as the file says or is, else GB 18030, in which older Chinese programs save. */
function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function utf16(text: string): number[] {
  return Array.from(text).flatMap((character) => [character.charCodeAt(0), 0]);
}
