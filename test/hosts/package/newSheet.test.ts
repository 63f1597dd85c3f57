import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { SheetDesign } from '../../../src/core/sheetDesign';
import { createWorkbook, openPackage, PackageError, readAppearance } from '../../../src/hosts/package';
import { HostError } from '../../../src/hosts/port';
import { contractWorkbook } from '../../support/contractWorkbook';
import { EVERYTHING } from '../../support/makingSheets';
import { workbookToXlsx } from '../../support/workbookToXlsx';

const PROPERTIES = { title: '自评 <汇总>', creator: 'SelfEval' };
const PLAIN: SheetDesign = { ...EVERYTHING, name: '甲 & <乙>', role: null, print: { orientation: 'portrait', pagesTall: 1, titleRows: null }, frozenRows: 0 };

const SHARED = resolve(__dirname, '../../../../shared');
const REAL = join(SHARED, 'real-workbooks');
const SCHEMAS = join(SHARED, 'ooxml-xsd');

const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

async function inExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

/** The file with the text of one of its parts changed. */
function withPart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const all = unzipSync(bytes);
  return zipSync({ ...all, [name]: strToU8(change(strFromU8(all[name]!))) });
}

it('characters that XML cannot hold get into no part of a workbook', () => {
  const hostile = 'a\u0001\ufffeb';
  const link = { sheet: hostile, cell: 'A1' };
  const cells = [{ row: 0, column: 0, value: hostile, look: {}, link }, { row: 1, column: 0, value: 'x', look: {}, link: { file: hostile, sheet: null, cell: null } }];
  const charts = EVERYTHING.charts.map((chart) => ({ ...chart, title: hostile }));
  const made = createWorkbook([{ ...EVERYTHING, cells, merges: [], charts }], { title: hostile, creator: hostile });
  for (const [name, text] of Object.entries(parts(made))) expect([name, text.search(/[\u0000-\u0008\ufffe]/u)]).toEqual([name, -1]);
});

describe('a workbook made of designs', () => {
  const bytes = createWorkbook([EVERYTHING, PLAIN], PROPERTIES);

  test('another library reads values, looks, links, rules and the page', async () => {
    const workbook = await inExcelJs(bytes);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['汇总表', '甲 & <乙>']);
    expect([workbook.title, workbook.creator]).toEqual([PROPERTIES.title, PROPERTIES.creator]);
    const sheet = workbook.getWorksheet('汇总表')!;
    expect(sheet.getCell('A1')).toMatchObject({ value: '汇总', font: { name: '宋体', size: 16, bold: true }, alignment: { horizontal: 'center', vertical: 'middle' } });
    expect(sheet.getCell('A2')).toMatchObject({ fill: { fgColor: { argb: 'FFE7ECF3' } }, border: { top: { style: 'thin' }, right: { style: 'thin' } } });
    expect(sheet.getCell('B2').alignment).toMatchObject({ textRotation: 'vertical' });
    expect(sheet.getCell('A3').value).toBe('=甲<1>&"乙"');
    expect(parts(bytes)['xl/worksheets/sheet1.xml']).toContain(`<hyperlink ref="A3" location="'2020 ''备注'' &amp; &lt;说明>'!B2"/>`);
    expect(sheet.getCell('A4').value).toMatchObject({ text: '+5', hyperlink: '%E7%94%B2/50%25%231.xlsx' });
    expect(sheet.getCell('B3')).toMatchObject({ value: 0.7603, numFmt: '0.00%' });
    expect([sheet.getCell('A5').value, sheet.getCell('B5').value, sheet.getCell('A6').value]).toEqual(['007', true, '12']);
    expect(sheet.getCell('B3').dataValidation).toMatchObject({ type: 'decimal', formulae: [0, 1], error: '应为0～1之间的数字', prompt: '0～1' });
    expect(sheet.getCell('A5').dataValidation).toMatchObject({ type: 'list', formulae: ['"≥,≤,定性"'] });
    expect(sheet.getCell('A6').dataValidation).toMatchObject({ type: 'any', promptTitle: '提示' });
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true });
    expect(sheet.pageSetup.printTitlesRow).toBe('2:2');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2, showGridLines: false });
    expect([sheet.getColumn(1).width, sheet.getRow(1).height]).toEqual([30.71, 30]);
    expect(sheet.getCell('B1').isMerged).toBe(true);
  });

  test('we read it ourselves, and know which sheet may be made anew', () => {
    const file = openPackage(bytes, 'a.xlsx');
    expect(file.snapshot().sheets.map(({ values }) => values[2])).toEqual([['=甲<1>&"乙"', 0.7603], ['=甲<1>&"乙"', 0.7603]]);
    expect([file.sheetRole('汇总表'), file.sheetRole('甲 & <乙>')]).toEqual(['summary', null]);
  });

  test('the chart names its cells and holds their values; texts are escaped', () => {
    const { 'xl/charts/chart1.xml': chart } = parts(bytes);
    expect(chart).toContain("<c:f>'汇总表'!$B$3:$B$4</c:f>");
    expect(chart).toContain('<c:v>0.7603</c:v>');
    expect(chart).toContain('<a:t>执行率 &lt;各项目&gt;</a:t>');
  });

  test('the same designs make the same bytes', () => {
    expect(createWorkbook([EVERYTHING, PLAIN], PROPERTIES)).toEqual(bytes);
  });

  test('two sheets of one name, and no sheet at all, are refused', () => {
    expect(() => createWorkbook([EVERYTHING, EVERYTHING], PROPERTIES)).toThrow(HostError);
    expect(() => createWorkbook([], PROPERTIES)).toThrow(RangeError);
  });
});

describe('a sheet added to a file', () => {
  const before = workbookToXlsx(contractWorkbook);
  const put = (bytes: Uint8Array, design: SheetDesign, replace = false): Uint8Array => {
    const file = openPackage(bytes, 'a.xlsx');
    file.putSheet(design, { replace });
    return file.save();
  };

  test('changes no part but those that list it', () => {
    const [old, now] = [parts(before), parts(put(before, EVERYTHING))];
    const changed = Object.keys(old).filter((name) => old[name] !== now[name]);
    expect(changed.sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml']);
    expect(Object.keys(now).filter((name) => old[name] === undefined).sort()).toEqual([
      'xl/charts/chart1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/worksheets/_rels/sheet7.xml.rels',
      'xl/worksheets/sheet7.xml',
    ]);
  });

  test('gives no other cell another look', async () => {
    const [old, now] = [await inExcelJs(before), await inExcelJs(put(before, EVERYTHING))];
    old.eachSheet((sheet) => {
      const same = now.getWorksheet(sheet.name)!;
      sheet.eachRow((row) => row.eachCell((cell) => expect(same.getCell(cell.address).style).toEqual(cell.style)));
    });
  });

  test('made anew again and again, the file does not grow', () => {
    let bytes = put(before, EVERYTHING, true);
    const once = parts(put(bytes, EVERYTHING, true));
    for (let time = 0; time < 3; time += 1) bytes = put(bytes, EVERYTHING, true);
    expect(parts(bytes)).toEqual(once);
  });

  test('made anew without a chart, the parts of the chart go', () => {
    const now = parts(put(put(before, EVERYTHING, true), { ...EVERYTHING, charts: [] }, true));
    expect(Object.keys(now).filter((name) => /chart|drawing/u.test(name))).toEqual([]);
    expect(now['[Content_Types].xml']).not.toMatch(/chart|drawing/u);
  });

  test('names that people gave stay when a sheet is made anew', () => {
    const named = withPart(put(before, EVERYTHING, true), 'xl/workbook.xml', (text) =>
      text.replace('</definedNames>', `<definedName name="mine" localSheetId="6">'汇总表'!$A$1</definedName><definedName name="all">1</definedName></definedNames>`),
    );
    const text = parts(put(named, { ...EVERYTHING, print: { ...EVERYTHING.print, titleRows: null } }, true))['xl/workbook.xml']!;
    expect(text).toContain('name="mine"');
    expect(text).toContain('name="all"');
    expect(text).not.toContain('_xlnm.Print_Titles');
    expect(text.match(/selfeval\.role/gu)).toHaveLength(1);
  });

  test.each<[string, string, (text: string) => string, string]>([
    ['a protected structure', 'xl/workbook.xml', (text) => text.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'), 'workbook-protected'],
    ['our sheet, protected', 'xl/worksheets/sheet7.xml', (text) => text.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'), 'sheet-protected'],
  ])('%s is left alone', (_, part, change, code) => {
    const bytes = withPart(put(before, EVERYTHING, true), part, change);
    const file = openPackage(bytes, 'a.xlsx');
    let refused: unknown = null;
    try {
      file.putSheet(EVERYTHING, { replace: true });
    } catch (error) {
      refused = error instanceof HostError ? error.code : error;
    }
    expect(refused).toBe(code);
    expect(file.save()).toEqual(bytes);
  });

  test('a signed file is left alone', () => {
    const file = openPackage(zipSync({ ...unzipSync(before), '_xmlsignatures/sig1.xml': strToU8('<a/>') }), 'a.xlsx');
    expect(() => file.putSheet(EVERYTHING, { replace: false })).toThrow(PackageError);
  });

  test.each<[string, string]>([
    ['empty', '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'],
    [
      'prefixed, with empty lists and without others',
      '<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:fonts count="0"/><x:cellXfs count="1"><x:xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></x:cellXfs></x:styleSheet>',
    ],
  ])('a style sheet that is %s takes the looks', (_, styles) => {
    const file = openPackage(put(withPart(before, 'xl/styles.xml', () => styles), EVERYTHING), 'a.xlsx');
    expect(file.snapshot().sheets.at(-1)!.texts[2]).toEqual(['=甲<1>&"乙"', '76.03%']);
    const { styles: looks, sheets } = readAppearance(file);
    const lookOf = (row: number, column: number) => looks[sheets.at(-1)!.cells.find((cell) => cell.row === row && cell.column === column)!.style];
    expect(lookOf(0, 0)).toMatchObject({ font: { isBold: true, size: 16, name: '宋体' }, horizontal: 'center', fill: null });
    expect(lookOf(1, 0)).toMatchObject({ fill: '#E7ECF3', borders: { left: { style: 'thin' } }, wraps: true });
    // Cells without a style of their own look as before.
    expect(looks[0]).toMatchObject({ font: { isBold: false }, fill: null });
  });
});

(existsSync(REAL) ? describe : describe.skip)('real workbooks', () => {
  const files = existsSync(REAL) ? readdirSync(REAL).filter((name) => /\.xls[xm]$/iu.test(name)) : [];

  test('take a sheet, lose nothing, and read as before', () => {
    let done = 0;
    for (const name of files) {
      const bytes = new Uint8Array(readFileSync(join(REAL, name)));
      let file;
      try {
        file = openPackage(bytes, name);
        file.putSheet(EVERYTHING, { replace: false });
      } catch (error) {
        if (error instanceof PackageError || error instanceof HostError) continue;
        throw error;
      }
      const before = openPackage(bytes, name).snapshot().sheets;
      const [old, now] = [unzipSync(bytes), unzipSync(file.save())];
      const touched = /^(?:\[Content_Types\]\.xml|.*workbook\.xml(?:\.rels)?|.*styles\.xml)$/iu;
      for (const part of Object.keys(old)) if (!touched.test(part)) expect([name, part, Buffer.compare(now[part]!, old[part]!)]).toEqual([name, part, 0]);
      expect(JSON.stringify(file.snapshot().sheets.slice(0, -1)) === JSON.stringify(before)).toBe(true);
      done += 1;
    }
    expect(done).toBeGreaterThan(files.length / 2);
  }, 240_000);
});

(existsSync(SCHEMAS) && spawnSync('xmllint', ['--version']).error === undefined ? describe : describe.skip)('by the schema', () => {
  const SCHEMA_OF: readonly (readonly [RegExp, string])[] = [
    [/^xl\/(?:worksheets\/[^/]*|workbook|styles)\.xml$/u, 'sml.xsd'],
    [/^xl\/charts\//u, 'dml-chart.xsd'],
    [/^xl\/drawings\/[^/]*\.xml$/u, 'dml-spreadsheetDrawing.xsd'],
  ];

  test('every part is valid', () => {
    const folder = mkdtempSync(join(tmpdir(), 'new-sheet-'));
    try {
      let checked = 0;
      for (const [name, text] of Object.entries(parts(createWorkbook([EVERYTHING, PLAIN], PROPERTIES)))) {
        const schema = SCHEMA_OF.find(([pattern]) => pattern.test(name))?.[1];
        if (schema === undefined) continue;
        const file = join(folder, 'part.xml');
        // The schema at hand knows nothing of the attributes of XML itself.
        writeFileSync(file, text.replaceAll(' xml:space="preserve"', ''));
        const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', join(SCHEMAS, schema), file]);
        expect({ name, status, message: status === 0 ? '' : String(stderr) }).toEqual({ name, status: 0, message: '' });
        checked += 1;
      }
      expect(checked).toBe(8);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
