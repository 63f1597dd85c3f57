import { strFromU8, unzipSync } from 'fflate';
import { markPaletteIds, markPalettes, type MarkPaletteId } from '../../../src/core/plan/markColours';
import { markerTerm } from '../../../src/core/plan/marker';
import type { Mark } from '../../../src/core/plan/transaction';
import type { WorkbookPackage } from '../../../src/hosts/package';
import { openPackage } from '../../../src/hosts/package';
import { NOTHING, STYLES, build, openSheet } from './fixture';

const mark = (cell: string, level: Mark['level'], condition = '$A$1<2', palette: MarkPaletteId = 'standard'): Mark => ({
  sheet: 'Sheet1',
  cell,
  level,
  formula: `=AND(${condition},${markerTerm(level, palette)}=0)`,
});
const marksOf = (pkg: WorkbookPackage) => pkg.snapshot().sheets[0]?.marks ?? [];
const removal = (pkg: WorkbookPackage) => ({ ...NOTHING, removeMarks: marksOf(pkg).map(({ id }) => ({ sheet: 'Sheet1', id })) });
const reopen = (pkg: WorkbookPackage): WorkbookPackage => openPackage(pkg.save(), 'x');
const part = (pkg: WorkbookPackage, name: string): string => strFromU8(unzipSync(pkg.save())[name]!);

const FOREIGN = '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" priority="4" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>';

test.each([
  ['behind the cells', '<sheetData/>', '<sheetData/>@'],
  ['behind merged areas, before validations', '<sheetData/><mergeCells/><dataValidations/><pageMargins/>', '<sheetData/><mergeCells/>@<dataValidations/><pageMargins/>'],
  ['behind formats of others', `<sheetData/>${FOREIGN}<extLst/>`, `<sheetData/>${FOREIGN}@<extLst/>`],
  ['not into an alternative', '<sheetData/><mc:AlternateContent xmlns:mc="m"><mc:Choice><conditionalFormatting/></mc:Choice></mc:AlternateContent>', '<sheetData/>@<mc:AlternateContent'],
])('a mark stands %s', (_name, content, expected) => {
  const pkg = openSheet(content);
  pkg.apply({ ...NOTHING, addMarks: [mark('J20', 'error')] });
  const priority = content.includes('priority') ? 5 : 1;
  const rule = `<cfRule type="expression" dxfId="0" priority="${priority}"><formula>AND($A$1&lt;2,N("selfeval:error")=0)</formula></cfRule>`;
  const format = `<conditionalFormatting sqref="J20">${rule}</conditionalFormatting>`;
  expect(part(pkg, 'xl/worksheets/sheet1.xml')).toContain(expected.replace('@', format));
});

test('marks are read again as they were given, and each level has its colours', () => {
  const pkg = openSheet('<sheetData/>');
  const marks = [mark('A1', 'error'), mark('A2', 'warning'), mark('A3', 'info'), mark('A4', 'error')];
  pkg.apply({ ...NOTHING, addMarks: marks });
  expect(marksOf(reopen(pkg)).map(({ formula }) => formula)).toEqual(marks.map(({ formula }) => formula));
  const styles = part(pkg, 'xl/styles.xml');
  expect(styles).toMatch(/<dxfs count="3">.*9C0006.*FFC7CE.*7F6000.*FFEB9C.*1F4E79.*DDEBF7.*<\/dxfs>/);
  expect(styles.match(/<dxf>/g)).toHaveLength(3);
});

test('marks of every palette have its colours, and go without a trace when another one takes their place', () => {
  const bytes = build({ sheets: { Sheet1: '<sheetData/>' } });
  const coloured = (palette: MarkPaletteId): Mark[] => [mark('A1', 'error', '$A$1<2', palette), mark('A2', 'info', '$A$1<2', palette)];
  const fillOf = (pkg: WorkbookPackage, cell: string): string | undefined => {
    const dxf = new RegExp(`sqref="${cell}"><cfRule type="expression" dxfId="(\\d+)"`).exec(part(pkg, 'xl/worksheets/sheet1.xml'))?.[1];
    return [...part(pkg, 'xl/styles.xml').matchAll(/<dxf>.*?<bgColor rgb="FF(\w+)"\/>.*?<\/dxf>/g)][Number(dxf)]?.[1];
  };
  let pkg = openPackage(bytes, 'x');
  for (const palette of [...markPaletteIds, ...[...markPaletteIds].reverse()]) {
    pkg = reopen(pkg);
    pkg.apply({ ...removal(pkg), addMarks: coloured(palette) });
    const { error, info } = markPalettes[palette];
    expect(marksOf(reopen(pkg)).map(({ formula }) => formula)).toEqual(coloured(palette).map(({ formula }) => formula));
    expect([fillOf(pkg, 'A1'), fillOf(pkg, 'A2')]).toEqual([error.fill.slice(1), info.fill.slice(1)]);
  }
  pkg.apply(removal(pkg));
  expect(unzipSync(pkg.save())).toEqual(unzipSync(bytes));
});

const withDxfs = (dxfs: string): string => STYLES.replace('<dxfs count="0"/>', dxfs);

test.each([
  ['an empty list', withDxfs('<dxfs count="0"/>')],
  ['an empty list, oddly spaced', withDxfs('<dxfs  count="0" />')],
  ['no list', withDxfs('')],
  ['a list', withDxfs('<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>')],
  ['a list with white space', withDxfs('<dxfs>\n  <dxf/>\n</dxfs><tableStyles/>')],
])('after removing all marks the file is byte for byte as before: %s', (_name, styles) => {
  const bytes = build({
    sheets: { Sheet1: `<sheetData/>${FOREIGN}<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>` },
    styles,
  });
  const before = unzipSync(bytes);
  const pkg = openPackage(bytes, 'x');
  pkg.apply({ ...NOTHING, addMarks: [mark('A1', 'error'), mark('B2', 'info'), mark('A1', 'error')] });
  const again = reopen(pkg);
  again.apply(removal(again));
  expect(unzipSync(again.save())).toEqual(before);
  pkg.apply(removal(pkg));
  expect(pkg.save()).toEqual(bytes);
});

test('only the marks that are named go; a rule of someone else in the same format stays', () => {
  const shared =
    '<conditionalFormatting sqref="B2"><cfRule type="expression" priority="1"><formula>AND(1,N("selfeval:info")=0)</formula></cfRule>' +
    '<cfRule type="expression" priority="2"><formula>B2&gt;1</formula></cfRule></conditionalFormatting>';
  const pkg = openSheet(`<sheetData/>${shared}`);
  pkg.apply({ ...NOTHING, addMarks: [mark('A1', 'error'), mark('A1', 'error'), mark('A2', 'error')] });
  const marks = marksOf(pkg);
  expect(new Set(marks.map(({ id }) => id)).size).toBe(4);
  pkg.apply({ ...NOTHING, removeMarks: [marks[0]!, marks[2]!, { id: 'gone' }].map(({ id }) => ({ sheet: 'Sheet1', id })) });
  expect(marksOf(pkg)).toHaveLength(2);
  const xml = part(pkg, 'xl/worksheets/sheet1.xml');
  expect(xml).toContain('<conditionalFormatting sqref="B2"><cfRule type="expression" priority="2"><formula>B2&gt;1</formula></cfRule></conditionalFormatting>');
  expect(part(pkg, 'xl/styles.xml')).toContain('<dxfs count="1">');
});

test('a style of ours that somebody else uses stays', () => {
  const pkg = openSheet('<sheetData/>');
  pkg.apply({ ...NOTHING, addMarks: [mark('A1', 'error')] });
  const parts = unzipSync(pkg.save());
  const copy = openPackage(
    build({
      sheets: { Sheet1: strFromU8(parts['xl/worksheets/sheet1.xml']!).replace(/^<worksheet[^>]*>|<\/worksheet>$/g, '') },
      parts: { 'xl/styles.xml': parts['xl/styles.xml']!, 'xl/tables/table1.xml': '<table headerRowDxfId="0"/>' },
    }),
    'x',
  );
  copy.apply(removal(copy));
  expect(part(copy, 'xl/styles.xml')).toContain('FFC7CE');
});

test('a package without styles gets a style part that its workbook knows', () => {
  const pkg = openPackage(build({ styles: null }), 'x');
  pkg.apply({ ...NOTHING, addMarks: [mark('A1', 'warning')] });
  expect(part(pkg, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
  expect(part(pkg, 'xl/_rels/workbook.xml.rels')).toContain('Target="styles.xml"');
  const again = reopen(pkg);
  expect(marksOf(again)).toHaveLength(1);
  again.apply({ ...NOTHING, addMarks: [mark('A2', 'warning')] });
  expect(part(again, 'xl/styles.xml').match(/<dxf>/g)).toHaveLength(1);
});

test('marks and values of one step do not get into each other’s way', () => {
  const pkg = openSheet('<sheetData/>');
  pkg.apply({ ...NOTHING, addMarks: [mark('A1', 'error')] });
  pkg.apply({
    ...removal(pkg),
    writes: [{ sheet: 'Sheet1', cell: 'C3', before: { value: null, formula: null }, after: 1, numberFormat: 'General' }],
    addMarks: [mark('C3', 'info')],
  });
  const { values, marks } = reopen(pkg).snapshot().sheets[0]!;
  expect([values, marks.map(({ formula }) => formula)]).toEqual([[[1]], [mark('C3', 'info').formula]]);
});
