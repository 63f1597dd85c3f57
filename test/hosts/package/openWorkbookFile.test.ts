import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { utils, write } from '@e965/xlsx';
import type { BookType } from '@e965/xlsx';
import type { SheetSnapshot } from '../../../src/core/form/snapshot';
import type { FileErrorCode, OpenedFile } from '../../../src/hosts/package';
import { FileError, openPackage, openWorkbookFile, wordFileError } from '../../../src/hosts/package';
import { MAX_LEGACY_BYTES } from '../../../src/hosts/package/limits';
import { build } from './fixture';

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(path.resolve(__dirname, '../../fixtures/workbooks', name)));

async function openLegacy(bytes: Uint8Array): Promise<Extract<OpenedFile, { kind: 'legacy' }>> {
  const opened = await openWorkbookFile(bytes, '自评.xlsx');
  if (opened.kind === 'package') throw new Error('opened as a package');
  return opened;
}

async function codeOf(bytes: Uint8Array): Promise<FileErrorCode | 'read'> {
  try {
    await openWorkbookFile(bytes, '自评.xlsx');
    return 'read';
  } catch (cause) {
    if (cause instanceof FileError) return cause.code;
    throw cause;
  }
}

/** A small workbook written by the library in some format. */
function written(bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet([['项目', '得分'], ['数量', 0.76]]);
  const book = utils.book_new(sheet, '自评');
  const file: unknown = write(book, { type: 'array', bookType });
  if (!(file instanceof ArrayBuffer)) throw new Error('not written');
  return new Uint8Array(file);
}

const cell = (sheet: SheetSnapshot, row: number, column: number) => ({
  value: sheet.values[row - sheet.top]?.[column - sheet.left],
  text: sheet.texts[row - sheet.top]?.[column - sheet.left],
  formula: sheet.formulas[row - sheet.top]?.[column - sheet.left],
});

describe.each(['older.xls', 'open.ods'])('%s', (name) => {
  test('values, shown texts, formulas, merges and number formats are read', async () => {
    const { snapshot } = await openLegacy(fixture(name));
    const [form, hidden, locked] = snapshot.sheets;
    expect(snapshot).toMatchObject({ name: '自评.xlsx', isReadOnly: true });
    expect(snapshot.sheets.map(({ name: sheet }) => sheet)).toEqual(['自评表', '隐藏', '保护']);
    expect([form!, hidden!, locked!].map(({ isHidden, isProtected }) => [isHidden, isProtected])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
    expect(form!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    expect(cell(form!, 0, 0)).toEqual({ value: '项目支出绩效自评表', text: '项目支出绩效自评表', formula: null });
    expect(cell(form!, 1, 0)).toEqual({ value: 0.7603, text: '76%', formula: null });
    expect(cell(form!, 2, 0)).toEqual({ value: 44165, text: '2020年11月30日', formula: null });
    expect(cell(form!, 2, 1)).toEqual({ value: 34.61, text: '34.61', formula: '=SUM(C2:C3)' });
    expect(cell(form!, 2, 2)).toEqual({ value: 8, text: '8.00', formula: null });
    expect(cell(form!, 2, 4)).toEqual({ value: '#DIV/0!', text: '#DIV/0!', formula: '=1/0' });
    expect(cell(form!, 3, 1).value).toBe('第一行\n第二行 <b>&');
    expect(form!.numberFormats[1]?.[0]).toBe('0%');
    expect({ top: hidden!.top, left: hidden!.left, values: hidden!.values }).toEqual({ top: 1, left: 1, values: [[5]] });
  });

  test('converted, it can be edited and says the same', async () => {
    const opened = await openLegacy(fixture(name));
    const pkg = openPackage(opened.convert(), 'x');
    const [before, after] = [opened.snapshot.sheets, pkg.snapshot().sheets];
    expect(after.map(({ values, formulas, merges, isHidden }) => ({ values, formulas, merges, isHidden }))).toEqual(
      before.map(({ values, formulas, merges, isHidden }) => ({ values, formulas, merges, isHidden })),
    );
    const write = { sheet: '自评表', cell: 'C3', before: { value: 8, formula: null }, after: 9, numberFormat: '0.00' };
    pkg.apply({ writes: [write], addMarks: [], removeMarks: [], settings: {} });
    expect(openPackage(pkg.save(), 'x').cells([write])[0]).toMatchObject({ value: 9, text: '9.00' });
  });
});

test('hidden rows and columns of a .xls are told', async () => {
  const [form] = (await openLegacy(fixture('older.xls'))).snapshot.sheets;
  expect([form?.hiddenRows, form?.hiddenColumns]).toEqual([new Set([4]), new Set([5])]);
});

test.each<[BookType, string]>([
  ['biff8', 'xls'],
  ['ods', 'ods'],
])('a workbook written as %s opens as %s, whatever its name', async (bookType, format) => {
  const opened = await openLegacy(written(bookType));
  expect(opened.format).toBe(format);
  expect(opened.snapshot.sheets[0]?.values).toEqual([['项目', '得分'], ['数量', 0.76]]);
});

test('text from before Unicode is in the code page of its country', async () => {
  const sheet = utils.aoa_to_sheet([['ABCD']]);
  const file: unknown = write(utils.book_new(sheet, 'x'), { type: 'buffer', bookType: 'biff5' });
  if (!Buffer.isBuffer(file)) throw new Error('not written');
  // 项目 in GBK, and the record that says so
  Buffer.from([0xcf, 0xee, 0xc4, 0xbf]).copy(file, file.indexOf('ABCD'));
  file.writeUInt16LE(936, file.indexOf(Buffer.from([0x42, 0x00, 0x02, 0x00])) + 4);
  expect((await openLegacy(new Uint8Array(file))).snapshot.sheets[0]?.values).toEqual([['项目']]);
});

test('a package opens for editing', async () => {
  expect(await openWorkbookFile(build({}), '旧.xls')).toMatchObject({ kind: 'package' });
});

/** A directory entry of an OLE file, in a file that has nothing else. */
function ole(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + names.length * 128);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    const at = 512 + index * 128;
    bytes.set(Buffer.from(name, 'utf16le'), at);
    bytes[at + 64] = name.length * 2 + 2;
    bytes[at + 66] = 2;
  });
  return bytes;
}

/** The .xls fixture with a record that says it is encrypted. */
function withPassword(): Uint8Array {
  const bytes = fixture('older.xls').slice();
  // the record that names who saved the file becomes FILEPASS, of the simplest kind
  const at = Buffer.from(bytes).indexOf(Buffer.from([0x5c, 0x00, 0x70, 0x00]));
  bytes.set([0x2f, 0x00, 0x70, 0x00, 0x00, 0x00], at);
  return bytes;
}

/** The .xls fixture with every sector followed by the first one. */
function circular(): Uint8Array {
  const bytes = fixture('older.xls').slice();
  const view = new DataView(bytes.buffer);
  const table = (view.getUint32(76, true) + 1) * 512;
  for (let at = table; at < table + 512; at += 4) view.setUint32(at, 0, true);
  return bytes;
}

function openDocument(content: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const document =
    `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${content}</office:spreadsheet></office:body></office:document-content>`;
  const parts = { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': document, ...more };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const repeated = (rows: string, columns: string): string =>
  `<table:table table:name="a"><table:table-row table:number-rows-repeated="${rows}"><table:table-cell table:number-columns-repeated="${columns}"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`;

test.each<[string, FileErrorCode | 'read', Uint8Array]>([
  ['nothing', 'empty', new Uint8Array(0)],
  ['a PDF', 'pdf', strToU8('%PDF-1.7\n')],
  ['a picture', 'picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
  ['rich text', 'word-document', strToU8('{\\rtf1}')],
  ['CSV', 'plain-text', strToU8('\ufeff项目,得分\r\n甲,10\r\n')],
  ['a web page named .xls', 'web-page', strToU8('\ufeff  <html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1')],
  ['a web archive', 'web-page', strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related')],
  ['some XML', 'unknown-format', strToU8('<?xml version="1.0"?><a/>')],
  ['bytes', 'unknown-format', Uint8Array.of(1, 2, 3, 4, 5)],
  ['a binary workbook', 'binary-workbook', written('xlsb')],
  ['an XML spreadsheet', 'xml-workbook', written('xlml')],
  ['a Word document', 'word-document', zipSync({ 'word/document.xml': strToU8('<a/>') })],
  ['an old Word document', 'word-document', ole('Root Entry', 'WordDocument')],
  ['a presentation', 'presentation', zipSync({ 'ppt/presentation.xml': strToU8('<a/>') })],
  ['an old presentation', 'presentation', ole('PowerPoint Document')],
  ['another OLE file', 'unknown-format', ole('Root Entry')],
  ['an encrypted workbook', 'encrypted', ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
  ['a .xls with a password', 'encrypted', withPassword()],
  ['an .ods with a password', 'encrypted', openDocument('', { 'META-INF/manifest.xml': '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>' })],
  ['an archive', 'archive', zipSync({ 'a.txt': strToU8('a') })],
  ['RAR', 'archive', strToU8('Rar!\u001a')],
  ['half a .xls', 'corrupt', ole('Workbook')],
  ['half an .ods', 'corrupt', fixture('open.ods').subarray(0, 3000)],
  ['an .xls that is too large', 'too-large', concat(ole('Workbook'), new Uint8Array(MAX_LEGACY_BYTES))],
  ['an .ods full of repetitions', 'too-large', openDocument(repeated('1048576', '16384'))],
  ['an .ods that repeats beyond the sheet', 'corrupt', openDocument(repeated('99999999', '1'))],
  ['an .ods with entities', 'corrupt', zipSync({ ...unzipSync(openDocument('')), 'content.xml': strToU8('<!DOCTYPE a [<!ENTITY a "b">]><a>&a;</a>') })],
  ['an .ods that nests too deeply', 'corrupt', openDocument('<a>'.repeat(300) + '</a>'.repeat(300))],
  ['an .ods with a blank a billion times', 'corrupt', openDocument('<text:p><text:s text:c="1000000000"/></text:p>')],
  ['an .xls whose sectors run in a circle', 'corrupt', circular()],
])('%s: %s', async (_name, code, bytes) => {
  expect(await codeOf(bytes)).toBe(code);
});

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

test('every failure has a sentence in both languages that says what to do', () => {
  for (const code of ['empty', 'encrypted', 'corrupt', 'too-large', 'plain-text', 'web-page'] as const) {
    expect(wordFileError(code, 'zh-CN')).toMatch(/：请/);
    expect(wordFileError(code, 'en')).toMatch(/: /);
  }
});
