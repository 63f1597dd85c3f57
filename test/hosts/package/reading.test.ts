import type { CellValue } from '../../../src/core/form/snapshot';
import { openPackage } from '../../../src/hosts/package';
import { MAIN, NOTHING, RELATIONSHIPS, build, openSheet, partsOf, writesTo } from './fixture';
import { unzipSync, zipSync } from 'fflate';

const row = (...cells: string[]): string => `<sheetData><row r="1">${cells.join('')}</row></sheetData>`;
const cellOf = (sheet: string, cell: string, strings?: string) =>
  openSheet(sheet, strings === undefined ? {} : { strings }).cells([{ sheet: 'Sheet1', cell }])[0]!;

describe('values', () => {
  test.each<[string, string, CellValue, string]>([
    ['number', '<c r="A1"><v>0.76029999999999998</v></c>', 0.7603, '0.7603'],
    ['number with a percent format', '<c r="A1" s="1"><v>0.7603</v></c>', 0.7603, '76%'],
    ['built-in Chinese date', '<c r="A1" s="2"><v>44165</v></c>', 44165, '2020年11月30日'],
    ['custom Chinese date', '<c r="A1" s="3"><v>44165</v></c>', 44165, '2020年11月30日'],
    ['explicit number type', '<c r="A1" t="n"><v>1E-2</v></c>', 0.01, '0.01'],
    ['inline string', '<c r="A1" t="inlineStr"><is><t>甲</t></is></c>', '甲', '甲'],
    ['inline rich text', '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>甲</t></r><r><t xml:space="preserve"> 乙</t></r></is></c>', '甲 乙', '甲 乙'],
    ['formula string', '<c r="A1" t="str"><f>B1</f><v>甲&amp;乙</v></c>', '甲&乙', '甲&乙'],
    ['empty formula string', '<c r="A1" t="str"><f>B1</f><v></v></c>', '', ''],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true, 'TRUE'],
    ['error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', '#DIV/0!', '#DIV/0!'],
    ['ISO date', '<c r="A1" s="2" t="d"><v>2020-11-30T00:00:00</v></c>', 44165, '2020年11月30日'],
    ['empty cell', '<c r="A1" s="1"/>', null, ''],
    ['empty text', '<c r="A1" t="inlineStr"><is><t></t></is></c>', null, ''],
    ['text of digits', '<c r="A1" s="5" t="inlineStr"><is><t>001</t></is></c>', '001', '001'],
    ['a line break', '<c r="A1" t="inlineStr"><is><t>a\r\nb&#10;c_x000D_d_x005F_x000D_</t></is></c>', 'a\nb\nc\rd_x000D_', 'a\nb\nc\rd_x000D_'],
    ['CDATA and comment', '<c r="A1" t="inlineStr"><is><t>a<!-- <t>no</t> --><![CDATA[<b>&amp;]]>z</t></is></c>', 'a<b>&amp;z', 'a<b>&amp;z'],
    ['attributes in any order and quotes', `<c t='inlineStr' s = "0" r='A1' ><is ><t >x</t ></is></c>`, 'x', 'x'],
    ['no address', '<c t="b"><v>0</v></c>', false, 'FALSE'],
    ['a greater-than sign in an attribute', '<c r="A1" x="a>b" t="b"><v>0</v></c>', false, 'FALSE'],
  ])('%s', (_name, xml, value, text) => {
    expect(cellOf(row(xml), 'A1')).toMatchObject({ value, text });
  });

  test.each<[number | string, string | null]>([
    ['', null],
    ['\n', null],
    [0, '甲乙'],
    [1, '北京'],
    [2, ' 前后 '],
    [3, null],
    [99, null],
  ])('shared string %j', (index, expected) => {
    const strings =
      '<si><r><t>甲</t></r><r><rPr><sz val="9"/></rPr><t>乙</t></r></si>' +
      '<si><t>北京</t><rPh sb="0" eb="2"><t>ベイジン</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><t xml:space="preserve"> 前后 </t></si><si/>';
    expect(cellOf(row(`<c r="A1" t="s"><v>${index}</v></c>`), 'A1', strings).value).toBe(expected);
  });

  test('dates of a 1904 workbook keep their serial and show the right day', () => {
    const pkg = openSheet(row('<c r="A1" s="2"><v>42703</v></c>'), { workbookHead: '<workbookPr date1904="1"/>' });
    expect(pkg.cells([{ sheet: 'Sheet1', cell: 'A1' }])[0]).toMatchObject({ value: 42703, text: '2020年11月30日' });
  });
});

describe('formulas', () => {
  const formulas = (sheet: string, ...cells: string[]) =>
    openSheet(sheet)
      .cells(cells.map((cell) => ({ sheet: 'Sheet1', cell })))
      .map(({ formula }) => formula);

  test('a shared formula moves its relative addresses', () => {
    const master = 'SUM($A1,B$1,\'A1 表\'!C1,"A1",LOG10(D1),A:A,1:1,A1_x,表A1)';
    const sheet =
      `<sheetData><row r="1"><c r="F1"><f t="shared" ref="F1:G2" si="0">${master.replaceAll('"', '&quot;')}</f><v>1</v></c></row>` +
      '<row r="2"><c r="F2"><f t="shared" si="0"/><v>1</v></c><c r="G2"><f t="shared" si="0"/></c></row></sheetData>';
    expect(formulas(sheet, 'F1', 'F2', 'G2')).toEqual([
      `=${master}`,
      '=SUM($A2,B$1,\'A1 表\'!C2,"A1",LOG10(D2),A:A,2:2,A1_x,表A1)',
      '=SUM($A2,C$1,\'A1 表\'!D2,"A1",LOG10(E2),B:B,2:2,A1_x,表A1)',
    ]);
  });

  test('an address pushed off the sheet is a reference error', () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><f t="shared" si="0"/></c></row><row r="2"><c r="A2"><f t="shared" ref="A1:A2" si="0">B1+1</f></c></row></sheetData>';
    expect(formulas(sheet, 'A1')).toEqual(['=#REF!+1']);
  });

  test('every cell of an array formula or data table has a formula, empty ones too', () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2</f><v>1</v></c><c r="B1"><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>3</v></c></row><row r="5"><c r="A5"><f t="dataTable" ref="A5:A6" dt2D="0" dtr="0" r1="C1"/><v>1</v></c></row></sheetData>';
    expect(formulas(sheet, 'A1', 'B1', 'A2', 'B2', 'C1', 'A5', 'A6')).toEqual([
      ...['=C1:D2', '=C1:D2', '=C1:D2', '=C1:D2'],
      null,
      ...['=TABLE(C1,)', '=TABLE(C1,)'],
    ]);
  });

  test('a formula element without text still counts as a formula', () => {
    expect(formulas(row('<c r="A1"><f/><v>1</v></c>', '<c r="B1"><f t="shared" si="7"/><v>1</v></c>'), 'A1', 'B1')).toEqual(['=', '=']);
  });
});

describe('sheets', () => {
  test('order, hidden state, merges and the trimmed rectangle', () => {
    const content =
      '<sheetData><row r="1"><c r="A1" s="1"/></row><row r="3"><c r="B3"><v>1</v></c></row><row r="4"><c r="D4" s="1"><v>2</v></c><c r="Z4" s="1"/></row></sheetData>' +
      '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="B3:C3"/></mergeCells>';
    const bytes = build({
      sheets: { 说明: '<sheetData/>', 自评表: content, 隐藏: '<sheetData/>' },
      sheetAttributes: { 隐藏: 'state="veryHidden"', 说明: 'state="visible"' },
    });
    const { sheets, settings, name } = openPackage(bytes, '表.xlsx').snapshot();
    expect(name).toBe('表.xlsx');
    expect(settings.size).toBe(0);
    expect(sheets.map((sheet) => [sheet.name, sheet.isHidden, sheet.isProtected])).toEqual([
      ['说明', false, false],
      ['自评表', false, true],
      ['隐藏', true, false],
    ]);
    expect(sheets[1]).toMatchObject({
      top: 2,
      left: 1,
      values: [
        [1, null, null],
        [null, null, 2],
      ],
      texts: [
        ['1', '', ''],
        ['', '', '200%'],
      ],
      numberFormats: [
        ['General', 'General', 'General'],
        ['General', 'General', '0%'],
      ],
      merges: [{ top: 2, left: 1, bottom: 2, right: 2 }],
    });
  });

  test('cells that are not in the file take the format of their row or column', () => {
    const pkg = openSheet(
      '<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="1" s="3" customFormat="1"/><row r="2"><c r="B2"/></row></sheetData>',
    );
    const formats = pkg.cells(['A1', 'B1', 'B2', 'B3', 'D3'].map((cell) => ({ sheet: 'Sheet1', cell })));
    const date = 'yyyy"年"m"月"d"日"';
    expect(formats.map(({ numberFormat }) => numberFormat)).toEqual([date, date, 'General', '0%', 'General']);
  });

  test('in a snapshot too, and later rows and cells of the same place count', () => {
    const pkg = openSheet(
      '<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="2" s="3" customFormat="1"><c r="A2"><v>1</v></c></row>' +
        '<row r="1"><c r="D1"><v>5</v></c></row><row r="3"><c r="A3" s="1"><v>2</v></c><c r="A3"><v>3</v></c></row><row r="3"><c r="D3"><v>4</v></c></row></sheetData>',
    );
    const [sheet] = pkg.snapshot().sheets;
    const date = 'yyyy"年"m"月"d"日"';
    expect(sheet?.values).toEqual([
      [null, null, null, 5],
      [1, null, null, null],
      [3, null, null, 4],
    ]);
    expect(sheet?.numberFormats).toEqual([
      ['General', '0%', '0%', 'General'],
      ['General', date, date, date],
      ['General', '0%', '0%', 'General'],
    ]);
  });

  test('rows that are alike share nothing that one of them changes', () => {
    const pkg = openSheet(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/></row><row r="2"/><row r="3"><c r="B3"><f>A1*2</f><v>2</v></c></row><row r="5"><c r="A5" t="str"><v>甲</v></c></row></sheetData>',
    );
    const sheet = pkg.snapshot().sheets[0];
    expect(sheet).toMatchObject({
      values: [[1, null], [null, null], [null, 2], [null, null], ['甲', null]],
      texts: [['1', ''], ['', ''], ['', '2'], ['', ''], ['甲', '']],
      formulas: [[null, null], [null, null], [null, '=A1*2'], [null, null], [null, null]],
      numberFormats: [['General', '0%'], ['General', 'General'], ['General', 'General'], ['General', 'General'], ['General', 'General']],
    });
  });

  test.each(['./worksheets/sheet1.xml', '../xl/worksheets/sheet1.xml', 'worksheets//sheet1.xml', 'worksheets/./sheet1.xml', 'worksheets\\sheet1.xml', '/xl/worksheets/sheet1.xml', 'worksheets/sheet%31.xml'])(
    'a sheet that is found at %s',
    (target) => {
      const relation = `<Relationship Target="${target}" Type="${RELATIONSHIPS}/worksheet" Id="rId1"/>`;
      const bytes = build({
        sheets: { 表: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>' },
        parts: { 'xl/_rels/workbook.xml.rels': `<Relationships>${relation}</Relationships>` },
      });
      expect(openPackage(bytes, 'x').snapshot().sheets[0]?.values).toEqual([[7]]);
    },
  );

  test.each([
    ['%E8%A1%A8%201.xml', '%E8%A1%A8%201.xml'],
    ['%E8%A1%A8%201.xml', '表 1.xml'],
    ['表 1.xml', '%e8%a1%a8%201.xml'],
    ['表 1.xml', '表 1.xml'],
  ])('a sheet whose part is named %s and that is found at %s', (name, target) => {
    const sheet = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>`;
    const relation = `<Relationship Target="worksheets/${target}" Type="${RELATIONSHIPS}/worksheet" Id="rId1"/>`;
    const bytes = build({ parts: { [`xl/worksheets/${name}`]: sheet, 'xl/_rels/workbook.xml.rels': `<Relationships>${relation}</Relationships>` } });
    const pkg = openPackage(bytes, 'x');
    pkg.apply({ ...NOTHING, writes: writesTo({ A1: 8 }) });
    const saved = pkg.save();
    expect(openPackage(saved, 'x').snapshot().sheets[0]?.values).toEqual([[8]]);
    expect(Object.keys(unzipSync(saved)).sort()).toEqual(Object.keys(unzipSync(bytes)).sort());
  });

  test('a prefix on every element, absolute targets and foreign elements of the same name', () => {
    const sheet =
      `<x:worksheet xmlns:x="${MAIN}" xmlns:f="urn:f"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData>` +
      '<f:any><f:row r="9"><f:c r="A9"><f:v>9</f:v></f:c></f:row></f:any></x:worksheet>';
    const relation = `<p:Relationship Target="/xl/worksheets/SHEET1.xml" Type="${RELATIONSHIPS}/worksheet" Id="rId1"/>`;
    const bytes = build({
      parts: {
        'xl/worksheets/sheet1.xml': sheet,
        'xl/_rels/workbook.xml.rels': `<p:Relationships xmlns:p="urn:p">${relation}</p:Relationships>`,
      },
    });
    expect(openPackage(bytes, 'x').snapshot().sheets[0]?.values).toEqual([[7]]);
  });

  test.each([
    ['x:', ''],
    ['', 'x:'],
  ])('a root with the prefix %j and rows with the prefix %j, both of one namespace', (outer, p) => {
    const sheet =
      `<${outer}worksheet xmlns="${MAIN}" xmlns:x="${MAIN}" xmlns:f="urn:f"><${p}cols><${p}col min="1" max="1" hidden="1"/></${p}cols>` +
      `<f:sheetData/><${p}sheetData><${p}row r="1"><${p}c r="A1"><${p}v>7</${p}v></${p}c></${p}row></${p}sheetData></${outer}worksheet>`;
    const pkg = openPackage(build({ parts: { 'xl/worksheets/sheet1.xml': sheet } }), 'x');
    pkg.apply({ ...NOTHING, writes: writesTo({ B1: 8, A3: 9 }) });
    expect(openPackage(pkg.save(), 'x').snapshot().sheets[0]).toMatchObject({ values: [[7, 8], [null, null], [9, null]], hiddenColumns: new Set([0]) });
  });

  test.each(['utf-16le', 'utf-16be'])('a part in %s is read and written back in it', (encoding) => {
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row></sheetData></worksheet>`;
    const part = new Uint8Array(xml.length * 2);
    const view = new DataView(part.buffer);
    for (let index = 0; index < xml.length; index++) view.setUint16(index * 2, xml.charCodeAt(index), encoding === 'utf-16le');
    const pkg = openPackage(build({ parts: { 'xl/worksheets/sheet1.xml': part } }), 'x');
    pkg.apply({
      writes: [{ sheet: 'Sheet1', cell: 'B1', before: { value: null, formula: null }, after: '乙', numberFormat: 'General' }],
      addMarks: [],
      removeMarks: [],
      settings: {},
    });
    expect(openPackage(pkg.save(), 'x').snapshot().sheets[0]?.values).toEqual([['甲', '乙']]);
  });

  test('chart sheets have no cells and are left out', () => {
    const parts = partsOf({ sheets: { 甲: '<sheetData/>', 图: '<sheetData/>' } });
    const rels = new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels']);
    parts['xl/_rels/workbook.xml.rels'] = new TextEncoder().encode(rels.replace('/worksheet" Target="worksheets/sheet2', '/chartsheet" Target="worksheets/sheet2'));
    expect(openPackage(zipSync(parts), 'x').snapshot().sheets.map(({ name }) => name)).toEqual(['甲']);
  });
});

test('a cell is locked when its style says so and its sheet is protected', () => {
  const cells = row('<c r="A1"/>', '<c r="B1" s="4"/>');
  const locked = (tail: string) =>
    openSheet(cells + tail)
      .cells(['A1', 'B1', 'C9'].map((cell) => ({ sheet: 'Sheet1', cell })))
      .map(({ isLocked }) => isLocked);
  expect(locked('')).toEqual([false, false, false]);
  expect(locked('<sheetProtection sheet="1" objects="1"/>')).toEqual([true, false, true]);
  expect(locked('<sheetProtection objects="1"/>')).toEqual([false, false, false]);
});

test('hidden rows and columns are told, and read like any other', () => {
  const pkg = openSheet(
    '<cols><col min="2" max="3" hidden="1"/><col min="3" max="9" hidden="1"/><col min="12" max="12"/></cols>' +
      '<sheetData><row r="2" hidden="1"><c r="B2"><v>7</v></c></row><row r="3"/></sheetData>',
  );
  const [sheet] = pkg.snapshot().sheets;
  expect([sheet?.hiddenRows, sheet?.hiddenColumns]).toEqual([new Set([1]), new Set([1, 2, 3, 4, 5, 6, 7, 8])]);
  expect(sheet?.values).toEqual([[7]]);
});
