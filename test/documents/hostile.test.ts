import { strToU8, zipSync } from 'fflate';
import { DocumentError, readDocument } from '../../src/core/import';
import { readFile, readHtml, readText } from '../../src/documents';
import { cell, row, table, wordDocument } from '../support/wordDocument';
import { drawn } from './drawn';

const repeat = (text: string, times: number): string => text.repeat(times);
const codeOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await readFile(bytes);
    return 'read';
  } catch (error) {
    return error instanceof DocumentError ? error.code : String(error);
  }
};

describe('documents that cannot be read are told apart', () => {
  const ole = (stream: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(stream, 'utf16le')]);

  it.each([
    ['a .doc of Word 97', ole('WordDocument'), 'old-word'],
    ['a document with a password', ole('EncryptedPackage'), 'encrypted'],
    ['RTF', strToU8('{\\rtf1 a}'), 'old-word'],
    ['a PDF', strToU8('%PDF-1.4\n%%EOF'), 'pdf'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'not-a-document'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'not-a-document'],
    ['a cut-off file', wordDocument('<w:p/>').slice(0, 200), 'damaged'],
    ['XML that is not well-formed', wordDocument('<w:p></w:x>'), 'damaged'],
    ['entities, which could grow without end', wordDocument('<w:p/>', '<!DOCTYPE x [<!ENTITY a "b">]>'), 'damaged'],
    ['XML without end of depth', wordDocument(repeat('<w:sdt><w:sdtContent>', 2000) + repeat('</w:sdtContent></w:sdt>', 2000)), 'damaged'],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('a zip bomb', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(129 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await codeOf(bomb)).toBe('too-large');
  });
});

it('a broad table beside a long one takes no room for all their places', () => {
  const content = readHtml(`<table><tr>${repeat('<td>a', 3000)}</table><table>${repeat('<tr><td>b', 20_000)}</table>`);
  expect(() => readDocument(content)).toThrow(DocumentError);
});

it.each([
  ['pieces of text', repeat('<b>x</b>', 240_000), 'x'],
  ['lines', repeat('x<br>', 240_000), 'x\n'],
])('a cell of very many %s takes time for each of them once', (_, inside, piece) => {
  expect(drawn(readHtml(`<table><tr><td>${inside}</table>`))).toEqual([[[repeat(piece, 240_000).trim()]]]);
});

describe('documents with huge claims are harmless', () => {
  it('a span of a thousand million columns', async () => {
    const content = await readFile(wordDocument(table([row([cell('a', '<w:gridSpan w:val="1000000000"/>'), cell('b')])])));
    expect(content.blocks).toHaveLength(1);
    expect(content.warnings.map(({ code }) => code)).toContain('spans-bounded');
  });

  it('spans of HTML end with the table', () => {
    const content = readHtml('<table><tr><td rowspan=4000000000>a<td>b<tr><td>c</table>');
    expect(drawn(content)).toEqual([[['a', 'b'], ['a', 'c']]]);
  });

  it.each([
    ['deep nesting', repeat('<div>', 100_000)],
    ['tables in tables', repeat('<table><tr><td>', 50_000)],
    ['too many elements', repeat('<i></i>', 600_000)],
    ['too many cells', `<table>${repeat(`<tr>${repeat('<td colspan=1000>a', 4)}</tr>`, 1000)}</table>`],
    ['a text without end', repeat('a\n', 1_500_000)],
  ])('%s is refused', (_, text) => {
    expect(() => (text.startsWith('<') ? readHtml(text) : readText(text))).toThrow(DocumentError);
  });
});
