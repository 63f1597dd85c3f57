import { strFromU8, unzipSync } from 'fflate';
import type { WorkbookPackage } from '../../../src/hosts/package';
import { openPackage, PackageError } from '../../../src/hosts/package';
import { HostError } from '../../../src/hosts/port';
import type { Fixture } from './fixture';
import { MAIN, RELATIONSHIPS, build, openSheet } from './fixture';

const note = (cell: string, text = '得分应为 7.6') => ({ sheet: 'Sheet1', cell, text });
const part = (pkg: WorkbookPackage, name: string): string => strFromU8(unzipSync(pkg.save())[name]!);
const reopen = (pkg: WorkbookPackage): WorkbookPackage => openPackage(pkg.save(), 'x');
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CELLS = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

const COMMENTS =
  `<comments xmlns="${MAIN}"><authors><author>张三</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>甲</t></r></text></comment></commentList></comments>`;
/** VML as Excel writes it: `<br>` makes it no XML. */
const DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml"\n xmlns:o="urn:schemas-microsoft-com:office:office"\n xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" o:spt="202"></v:shapetype><v:shape id="_x0000_s2049" type="#_x0000_t202"><v:textbox><div>a<br>b</div></v:textbox>' +
  '<x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';

/** A sheet on which 张三 left a note in A1. */
function annotated(more: Fixture['parts'] = {}): Uint8Array {
  const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
  return build({
    sheets: { Sheet1: `${CELLS}<legacyDrawing r:id="rId7"/>` },
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId7', 'vmlDrawing', '../drawings/vmlDrawing1.vml')}${relation('rId8', 'comments', '../comments1.xml')}</Relationships>`,
      'xl/comments1.xml': COMMENTS,
      'xl/drawings/vmlDrawing1.vml': DRAWING,
      ...more,
    },
  });
}

test('a note is put on a sheet that had none: text, box, relationships and content types', () => {
  const pkg = openSheet(`${CELLS}<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><tableParts count="0"/>`);
  expect(pkg.changeNotes({ put: [note('C3', '<&> 第一行\n第二行')], remove: [] })).toEqual([]);
  expect(reopen(pkg).notes()).toEqual([note('C3', '<&> 第一行\n第二行')]);
  const sheet = part(pkg, 'xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/footer="0"\/><legacyDrawing [^>]*r:id="rId2"\/><tableParts/);
  expect(part(pkg, 'xl/worksheets/_rels/sheet1.xml.rels')).toMatch(/relationships\/comments" Target="..\/comments1.xml".*vmlDrawing" Target="..\/drawings\/vmlDrawing1.vml"/);
  expect(part(pkg, '[Content_Types].xml')).toMatch(/PartName="\/xl\/comments1.xml".*PartName="\/xl\/drawings\/vmlDrawing1.vml"/);
  expect(part(pkg, 'xl/drawings/vmlDrawing1.vml')).toMatch(/<x:Row>2<\/x:Row><x:Column>2<\/x:Column>/);
});

test('notes of ours are replaced and removed; nothing is left of the last one', () => {
  const bytes = build({ sheets: { Sheet1: CELLS, Sheet2: '<sheetData/>' } });
  const pkg = openPackage(bytes, 'x');
  pkg.changeNotes({ put: [note('B2', '一'), note('B2', '二'), { ...note('A1', '三'), sheet: 'Sheet2' }], remove: [] });
  const second = reopen(pkg);
  second.changeNotes({ put: [note('B2', '四'), note('$C$3', '五')], remove: [] });
  expect(second.notes()).toEqual([note('B2', '四'), note('C3', '五'), { ...note('A1', '三'), sheet: 'Sheet2' }]);
  expect(part(second, 'xl/drawings/vmlDrawing1.vml').match(/<v:shape /g)).toHaveLength(2);
  const third = reopen(second);
  third.changeNotes({ put: [], remove: third.notes() });
  expect(third.notes()).toEqual([]);
  expect(unzipSync(third.save())).toEqual(unzipSync(bytes));
});

describe('where somebody left a note', () => {
  test('it stays as it is, byte for byte, beside ours', () => {
    const pkg = openPackage(annotated(), 'x');
    expect(pkg.notes()).toEqual([]);
    expect(pkg.changeNotes({ put: [note('A1'), note('B2')], remove: [] })).toEqual([{ sheet: 'Sheet1', cell: 'A1' }]);
    const comments = part(pkg, 'xl/comments1.xml');
    expect(comments).toContain('<comment ref="A1" authorId="0"><text><r><t>甲</t></r></text></comment><comment ref="B2" authorId="1">');
    expect(comments).toContain('<author>张三</author><author>绩效自评助手</author>');
    const drawing = part(pkg, 'xl/drawings/vmlDrawing1.vml');
    expect(drawing.startsWith(DRAWING.slice(0, -6))).toBe(true);
    expect(drawing.match(/<v:shapetype/g)).toHaveLength(1);
    expect(drawing).toContain('id="_x0000_s2050"');
    const again = reopen(pkg);
    again.changeNotes({ put: [], remove: [note('A1'), note('B2')] });
    expect(unzipSync(again.save())).toEqual(unzipSync(annotated()));
  });

  test('a threaded comment counts as somebody’s note', () => {
    const threaded = COMMENTS.replace('张三', 'tc={5E1FE7A1-2B0C-4F6D-9A3E-0C5A71B86D24}');
    const bytes = annotated({ 'xl/comments1.xml': threaded, 'xl/threadedComments/threadedComment1.xml': '<ThreadedComments/>' });
    const pkg = openPackage(bytes, 'x');
    expect(pkg.changeNotes({ put: [note('A1')], remove: [] })).toHaveLength(1);
    expect(pkg.save()).toEqual(bytes);
  });

  test('an unusual drawing: other prefixes and shapes of other kinds', () => {
    const drawing = '<xml xmlns:vml="urn:schemas-microsoft-com:vml"><vml:shape id="_x0000_s1025"/></xml>';
    const pkg = openPackage(annotated({ 'xl/drawings/vmlDrawing1.vml': drawing }), 'x');
    pkg.changeNotes({ put: [note('B2')], remove: [] });
    expect(part(pkg, 'xl/drawings/vmlDrawing1.vml')).toMatch(/<v:shape xmlns:v="[^"]*" xmlns:o="[^"]*" xmlns:x="[^"]*" id="_x0000_s1026"/);
  });

  test('a drawing that is missing is damage', () => {
    const pkg = openSheet(`${CELLS}<legacyDrawing r:id="rId9"/>`);
    expect(() => pkg.changeNotes({ put: [note('B2')], remove: [] })).toThrow(PackageError);
  });
});

test('nothing is put on a protected sheet, on a missing sheet, nowhere, or into a signed file', () => {
  const locked = openSheet(`${CELLS}<sheetProtection sheet="1" objects="1"/>`);
  expect(() => locked.changeNotes({ put: [note('A1')], remove: [] })).toThrow(new HostError('sheet-protected', 'sheet is protected'));
  openSheet(`${CELLS}<sheetProtection sheet="1"/>`).changeNotes({ put: [note('A1')], remove: [] });
  const pkg = openSheet(CELLS);
  const before = pkg.save();
  for (const bad of [{ ...note('A1'), sheet: '没有' }, note('XFE1'), note('A1', 'x'.repeat(32_768))]) {
    expect(() => pkg.changeNotes({ put: [note('B1'), bad], remove: [] })).toThrow();
  }
  expect(pkg.save()).toEqual(before);
  const signed = openPackage(build({ parts: { '_xmlsignatures/origin.sigs': '' } }), 'x');
  expect(() => signed.changeNotes({ put: [note('A1')], remove: [] })).toThrow(new PackageError('signed', 'package has a digital signature'));
});

test('values, marks and notes do not get into each other’s way', () => {
  const pkg = openSheet(CELLS);
  pkg.changeNotes({ put: [note('A1')], remove: [] });
  pkg.apply({
    writes: [{ sheet: 'Sheet1', cell: 'B2', before: { value: null, formula: null }, after: 2, numberFormat: 'General' }],
    addMarks: [{ sheet: 'Sheet1', cell: 'A1', level: 'error', formula: '=AND(1,N("selfeval:error")=0)' }],
    removeMarks: [],
    settings: { 'selfeval.a': '1' },
  });
  pkg.changeNotes({ put: [note('A1', '改')], remove: [] });
  const again = reopen(pkg);
  expect(again.notes()).toEqual([note('A1', '改')]);
  expect(again.snapshot().sheets[0]).toMatchObject({ values: [[1, null], [null, 2]], marks: [{ formula: '=AND(1,N("selfeval:error")=0)' }] });
});
