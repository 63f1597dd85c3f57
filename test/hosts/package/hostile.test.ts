import { deflateRawSync } from 'node:zlib';
import { deflateSync, strToU8, unzipSync, zipSync } from 'fflate';
import { nodeCodec } from '../../../src/cli/jobs/nodeCodec';
import { openPackage, PackageError } from '../../../src/hosts/package';
import { MAX_CONDITIONAL_RULES, MAX_ENTRIES, MAX_PART_BYTES, MAX_STRINGS, MAX_STYLES, MAX_XML_DEPTH, SHEET_ROWS } from '../../../src/hosts/package/limits';
import { portableCodec, type Codec } from '../../../src/hosts/package/zip/codec';
import { MAIN, NOTHING, RELATIONSHIPS, build, partsOf, writesTo } from './fixture';

function codeOf(bytes: Uint8Array, codec: Codec = portableCodec): string {
  try {
    openPackage(bytes, 'x', codec).snapshot();
    return 'read';
  } catch (cause) {
    if (cause instanceof PackageError) return cause.code;
    throw cause;
  }
}

const sheet = (content: string): Uint8Array => build({ sheets: { Sheet1: content } });
/** Not packed, which takes long for millions of characters. */
const quickly = (sheets: Readonly<Record<string, string>>): Uint8Array => zipSync(partsOf({ sheets }), { level: 0 });
const part = (name: string, text: string): Uint8Array => build({ parts: { [name]: text } });

/** Changes 32-bit numbers in the directory entry of a part. */
function patchDirectory(bytes: Uint8Array, name: string, values: Readonly<Record<number, number>>): Uint8Array {
  const patched = bytes.slice();
  const view = new DataView(patched.buffer);
  for (let at = 0; at + 46 < patched.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(patched.subarray(at + 46, at + 46 + length)) !== name) continue;
    for (const [offset, value] of Object.entries(values)) view.setUint32(at + Number(offset), value, true);
  }
  return patched;
}

const good = sheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
const SHEET = 'xl/worksheets/sheet1.xml';

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
}

/** Two parts of which the second one claims the bytes of the first. */
function overlapping(): Uint8Array {
  const view = new DataView(good.buffer, good.byteOffset);
  const first = view.getUint32(good.length - 6, true);
  return patchDirectory(good, SHEET, { 42: view.getUint32(first + 42, true) });
}

test.each<[string, string, Uint8Array]>([
  ['nothing', 'not-a-zip', new Uint8Array(0)],
  ['text', 'not-a-zip', strToU8('项目,得分\n甲,10\n')],
  ['an OLE file', 'encrypted-or-xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ['half a file', 'corrupt', good.subarray(0, good.length >> 1)],
  ['an empty archive', 'not-a-workbook', zipSync({})],
  ['another archive', 'not-a-workbook', zipSync({ 'a.txt': strToU8('a') })],
  ['a document', 'not-a-workbook', part('xl/workbook.xml', '<document/>')],
  ['a binary workbook', 'not-a-workbook', part('_rels/.rels', `<Relationships><Relationship Id="a" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.bin"/></Relationships>`)],
  ['an encrypted entry', 'encrypted-or-xls', patchDirectory(good, SHEET, { 8: 0x00080001 })],
  ['a checksum that does not match', 'corrupt', patchDirectory(good, SHEET, { 16: 1 })],
  ['an entry bigger than it says', 'corrupt', patchDirectory(good, SHEET, { 24: 10 })],
  ['an entry that says it is huge', 'too-large', patchDirectory(good, SHEET, { 24: MAX_PART_BYTES + 1 })],
  ['an entry that lies outside', 'corrupt', patchDirectory(good, SHEET, { 42: 0x7fffffff })],
  ['two entries over the same bytes', 'corrupt', overlapping()],
  ['an unknown compression', 'corrupt', patchDirectory(good, SHEET, { 10: 0x0021_0063 })],
  ['names that climb out of the package', 'read', build({ parts: { '../../etc/passwd': 'x', '/absolute.xml': '<a/>' } })],
  ['a sheet beyond the package', 'read', part('xl/_rels/workbook.xml.rels', `<Relationships><Relationship Id="rId1" Type="${RELATIONSHIPS}/worksheet" Target="../../../../etc/passwd"/></Relationships>`)],
  ['content types of something else', 'read', part('[Content_Types].xml', '<Types><Override PartName="/xl/workbook.xml" ContentType="image/png"/></Types>')],
  ['a part in UTF-16', 'read', build({ parts: { [SHEET]: utf16(`<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`) } })],
  ['a document type', 'corrupt', part(SHEET, `<!DOCTYPE x [<!ENTITY a "&a;&a;">]><worksheet xmlns="${MAIN}"><sheetData/></worksheet>`)],
  ['an unknown entity', 'corrupt', sheet('<sheetData><row r="1"><c r="A1" t="str"><v>&lol;</v></c></row></sheetData>')],
  ['an entity named like a method', 'corrupt', sheet('<sheetData><row r="1"><c r="A1" t="str"><v>&constructor;</v></c></row></sheetData>')],
  ['elements that cross', 'corrupt', sheet('<sheetData><row></sheetData></row>')],
  ['a part that ends too soon', 'corrupt', part(SHEET, `<worksheet xmlns="${MAIN}"><sheetData>`)],
  ['deep nesting', 'corrupt', sheet('<a>'.repeat(MAX_XML_DEPTH) + '</a>'.repeat(MAX_XML_DEPTH))],
  ['a part that is no text', 'corrupt', build({ parts: { [SHEET]: Uint8Array.of(0x3c, 0xff, 0xfe, 0x3e) } })],
  ['a relationship from the workbook to itself', 'corrupt', part('xl/_rels/workbook.xml.rels', `<Relationships><Relationship Id="rId1" Type="${RELATIONSHIPS}/worksheet" Target="workbook.xml"/></Relationships>`)],
  ['two sheets in one part', 'corrupt', part('xl/workbook.xml', `<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/><sheet name="b" r:id="rId1"/></sheets></workbook>`)],
  ['two entries of one name', 'corrupt', zipSync({ ...partsOf({}), 'XL/Workbook.xml': strToU8('<workbook/>') })],
  ['a cell outside the sheet', 'corrupt', sheet('<sheetData><row r="1"><c r="XFE1"/></row></sheetData>')],
  ['a cell in the wrong row', 'corrupt', sheet('<sheetData><row r="1"><c r="A2"/></row></sheetData>')],
  ['a row outside the sheet', 'corrupt', sheet('<sheetData><row r="1048577"/></sheetData>')],
  ['two lists of rows', 'corrupt', sheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetData/>')],
  ['more rows than a sheet has, all in one place', 'corrupt', sheet(`<sheetData>${'<row r="1"/>'.repeat(SHEET_ROWS + 1)}</sheetData>`)],
  ['a flood of rules', 'too-large', sheet(`<sheetData/><conditionalFormatting sqref="A1">${'<cfRule/>'.repeat(MAX_CONDITIONAL_RULES + 1)}</conditionalFormatting>`)],
  ['a flood of rules, some here and some there', 'too-large', sheet(`<sheetData/>${`<conditionalFormatting sqref="A1">${'<cfRule/>'.repeat(MAX_CONDITIONAL_RULES / 2)}</conditionalFormatting>`.repeat(2)}<conditionalFormatting/>`)],
  ['a flood of conditional formats', 'too-large', sheet(`<sheetData/>${'<conditionalFormatting/>'.repeat(MAX_CONDITIONAL_RULES + 1)}`)],
  ['a flood of strings', 'too-large', zipSync(partsOf({ strings: '<si/>'.repeat(MAX_STRINGS + 1) }), { level: 1 })],
  ['a flood of styles', 'too-large', build({ styles: `<cellXfs>${'<xf/>'.repeat(MAX_STYLES + 1)}</cellXfs>` })],
  ['cells in opposite corners', 'too-large', sheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')],
  ['a missing sheet part', 'read', part('xl/_rels/workbook.xml.rels', '<Relationships/>')],
  ['links that go round in circles', 'read', part('xl/worksheets/_rels/sheet1.xml.rels', `<Relationships><Relationship Id="a" Type="${RELATIONSHIPS}/worksheet" Target="sheet1.xml"/></Relationships>`)],
])('%s: %s', (_name, code, bytes) => {
  expect(codeOf(bytes)).toBe(code);
});

test('a bomb that hides its size is stopped where its directory says it ends', () => {
  const bomb = Uint8Array.from(deflateRawSync(new Uint8Array(72 * 1024 * 1024), { level: 9 }));
  expect(bomb.length).toBeGreaterThan(64 * 1024);
  const stored = zipSync({ ...partsOf({}), [SHEET]: [bomb, { level: 0 }] });
  const lying = patchDirectory(stored, SHEET, { 24: 1000 });
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 46 < lying.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 20, true) === bomb.length) view.setUint16(at + 10, 8, true);
  }
  expect(codeOf(lying)).toBe('corrupt');
});

test('too many entries', () => {
  const many = Object.fromEntries(Array.from({ length: MAX_ENTRIES + 1 }, (_, index) => [`a${index}`, new Uint8Array(0)]));
  expect(codeOf(zipSync(many))).toBe('too-large');
});

test('array formulas over the whole sheet, merged areas and a flood of shared formulas do not stop the clock', () => {
  const cells = Array.from({ length: 200 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row>`);
  expect(codeOf(sheet(`<sheetData>${cells.join('')}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`))).toBe('read');
  const formula = `A1${'+A1[['.repeat(2000)}`;
  const shared = Array.from({ length: 2000 }, (_, index) => `<row r="${index + 1}"><c r="B${index + 1}"><f t="shared" si="0">${index === 0 ? formula : ''}</f></c></row>`);
  expect(codeOf(sheet(`<sheetData>${shared.join('')}</sheetData>`))).toBe('read');
});

describe('archives in other shapes', () => {
  /** Rewrites an archive the way a streaming writer does: sizes behind the data, everything in zip64 fields. */
  function streamed(bytes: Uint8Array): Uint8Array {
    const chunks: Uint8Array[] = [];
    const directory: Uint8Array[] = [];
    let offset = 0;
    const push = (list: Uint8Array[], ...fields: (readonly [number, number] | Uint8Array)[]): number => {
      let size = 0;
      for (const field of fields) {
        const chunk = field instanceof Uint8Array ? field : new Uint8Array(field[0]);
        if (!(field instanceof Uint8Array)) {
          let rest = field[1];
          for (let at = 0; at < field[0]; at++, rest = Math.floor(rest / 256)) chunk[at] = rest % 256;
        }
        list.push(chunk);
        size += chunk.length;
      }
      return size;
    };
    const parts = Object.entries(unzipSync(bytes));
    for (const [name, contents] of parts) {
      const raw = deflateSync(contents);
      const label = strToU8(name);
      const crc = crcOf(contents);
      const start = offset;
      offset += push(chunks, [4, 0x04034b50], [2, 45], [2, 8], [2, 8], [4, 0x210000], [4, 0], [4, 0xffffffff], [4, 0xffffffff], [2, label.length], [2, 24], label);
      offset += push(chunks, [2, 1], [2, 16], [8, 0], [8, 0], [2, 0x9999], [2, 0], raw, [4, 0x08074b50], [4, crc], [8, raw.length], [8, contents.length]);
      push(directory, [4, 0x02014b50], [2, 45], [2, 45], [2, 8], [2, 8], [4, 0x210000], [4, crc], [4, 0xffffffff], [4, 0xffffffff], [2, label.length]);
      push(directory, [2, 28], [2, 0], [2, 0], [2, 0], [4, 0], [4, 0xffffffff], label, [2, 1], [2, 24], [8, contents.length], [8, raw.length], [8, start]);
    }
    const size = directory.reduce((sum, chunk) => sum + chunk.length, 0);
    push(directory, [4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, parts.length], [8, parts.length], [8, size], [8, offset]);
    push(directory, [4, 0x07064b50], [4, 0], [8, offset + size], [4, 1]);
    push(directory, [4, 0x06054b50], [2, 0], [2, 0], [2, 0xffff], [2, 0xffff], [4, 0xffffffff], [4, 0xffffffff], [2, 0]);
    return concat([...chunks, ...directory]);
  }

  function crcOf(contents: Uint8Array): number {
    const zip = zipSync({ a: contents });
    return new DataView(zip.buffer).getUint32(14, true);
  }

  function concat(chunks: readonly Uint8Array[]): Uint8Array {
    const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }

  test.each<[string, Uint8Array]>([
    ['zip64 with data descriptors', streamed(good)],
    ['stored entries', zipSync(unzipSync(good), { level: 0 })],
    ['bytes in front', concat([strToU8('#!/bin/sh\n'), good])],
    ['bytes behind', concat([good, new Uint8Array(100)])],
    ['names with backslashes', zipSync(Object.fromEntries(Object.entries(unzipSync(good)).map(([name, contents]) => [name.replaceAll('/', '\\'), contents])))],
  ])('%s: read, edited, and readable by others', (_name, bytes) => {
    const pkg = openPackage(bytes, 'x');
    expect(pkg.snapshot().sheets[0]?.values).toEqual([[1]]);
    pkg.apply({ ...NOTHING, writes: writesTo({ B1: 2 }) });
    const saved = pkg.save();
    expect(Object.keys(unzipSync(saved))).toEqual(Object.keys(unzipSync(bytes.subarray(bytes.indexOf(0x50)))));
    expect(openPackage(saved, 'x').snapshot().sheets[0]?.values).toEqual([[1, 2]]);
  });
});

test('untouched entries keep their compressed bytes, times and comments', () => {
  const bytes = zipSync({ ...partsOf({}), 'xl/media/a.png': [new Uint8Array(5000).fill(7), { level: 9, mtime: '2021-01-02T03:04:06', comment: '图' }] });
  const pkg = openPackage(bytes, 'x');
  pkg.apply({ ...NOTHING, writes: writesTo({ A1: 1 }) });
  const saved = pkg.save();
  const entry = (file: Uint8Array): string => {
    const text = Array.from(file, (byte) => String.fromCharCode(byte)).join('');
    const local = text.indexOf('xl/media/a.png');
    const central = text.lastIndexOf('xl/media/a.png');
    return text.slice(local - 24, local + 14 + 30) + text.slice(central - 38, central - 4) + text.slice(central, central + 20);
  };
  expect(entry(saved)).toBe(entry(bytes));
  expect(openPackage(bytes, 'x').save()).toEqual(bytes);
});

test('a sheet down to the last rows and a flood of shared strings are read', () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => `<row r="${index * 20 + 1}"><c r="A${index * 20 + 1}" t="s"><v>${index}</v></c></row>`);
  const strings = '<si><t>甲</t></si>'.repeat(200_000);
  const pkg = openPackage(build({ sheets: { Sheet1: `<sheetData>${rows.join('')}</sheetData>` }, strings }), 'x');
  expect(pkg.snapshot().sheets[0]?.values).toHaveLength(999_981);
}, 60_000);

test('a styled cell in every row of a sheet is read', () => {
  const rows = '<row><c s="1"/></row>'.repeat(SHEET_ROWS);
  expect(codeOf(quickly({ Sheet1: `<sheetData>${rows}</sheetData>` }))).toBe('read');
}, 60_000);

test('rows without anything in them are counted, too', () => {
  const rows = `<sheetData>${'<row/>'.repeat(SHEET_ROWS)}</sheetData>`;
  expect(codeOf(quickly({ 甲: rows }))).toBe('read');
  expect(codeOf(quickly({ 甲: rows, 乙: rows, 丙: rows, 丁: rows }))).toBe('too-large');
}, 60_000);

test.each([
  ['nothing', 0, 'corrupt'],
  ['a byte less', -1, 'corrupt'],
  ['what it has', null, 'read'],
  ['a byte more', 1, 'corrupt'],
  ['a chunk more', 1_048_576, 'corrupt'],
  ['more than may be read', MAX_PART_BYTES + 1, 'too-large'],
  ['all that a directory can say', 0xffff_fffe, 'too-large'],
])('a directory that says of a sheet that it has %s', (_name, says, code) => {
  for (const content of ['<sheetData/>', `<sheetData>${'<row/>'.repeat(200_000)}</sheetData>`]) {
    const bytes = sheet(content);
    const size = unzipSync(bytes)[SHEET]!.length;
    const patched = patchDirectory(bytes, SHEET, says === null ? {} : { 24: Math.abs(says) === 1 ? size + says : says });
    for (const codec of [portableCodec, nodeCodec]) expect(codeOf(patched, codec)).toBe(code);
  }
});

test('many sheets that are each just below the limit are too much together', () => {
  const corner = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1900"><c r="BTB1900"><v>1</v></c></row></sheetData>';
  expect(codeOf(build({ sheets: { 甲: corner, 乙: corner } }))).toBe('too-large');
});
