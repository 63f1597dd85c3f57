import { strFromU8, unzipSync } from 'fflate';
import type { CellValue } from '../../../src/core/form/snapshot';
import type { WorkbookPackage } from '../../../src/hosts/package';
import { createPackageHost, openPackage, PackageError } from '../../../src/hosts/package';
import { HostError } from '../../../src/hosts/port';
import { MAIN, NOTHING, build, openSheet, writesTo } from './fixture';

/** What stands between `<worksheet>` and `</worksheet>` in the saved file. */
function sheetOf(pkg: WorkbookPackage): string {
  const xml = strFromU8(unzipSync(pkg.save())['xl/worksheets/sheet1.xml']!);
  return xml.replace(/^<worksheet[^>]*>/, '').replace('</worksheet>', '');
}

function edited(content: string, values: Readonly<Record<string, CellValue>>): string {
  const pkg = openSheet(content);
  pkg.apply({ ...NOTHING, writes: writesTo(values) });
  return sheetOf(pkg);
}

function failure(act: () => unknown): unknown {
  try {
    act();
  } catch (cause) {
    return cause;
  }
  return null;
}

const text = (content: string): string => `<is><t xml:space="preserve">${content}</t></is>`;

test.each<[string, string, Readonly<Record<string, CellValue>>, string]>([
  ['number', '<row r="1"><c r="A1" s="1"><v>1</v></c></row>', { A1: 2.5 }, '<row r="1"><c r="A1" s="1"><v>2.5</v></c></row>'],
  ['text over a shared string', '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>', { A1: '甲<&>' }, `<row r="1"><c r="A1" s="1" t="inlineStr">${text('甲&lt;&amp;&gt;')}</c></row>`],
  ['truth value', '<row r="1"><c r="A1"/></row>', { A1: false }, '<row r="1"><c r="A1" t="b"><v>0</v></c></row>'],
  ['emptied, style kept', '<row r="1"><c r="A1" s="1" t="str"><v>x</v></c></row>', { A1: null }, '<row r="1"><c r="A1" s="1"/></row>'],
  ['emptying what is not there', '<row r="1"/>', { A1: null, B7: '' }, '<row r="1"/>'],
  ['the same value again', '<row r="1"><c r="A1" t="n"  ><v>1.0</v></c></row>', { A1: 1 }, '<row r="1"><c r="A1" t="n"  ><v>1.0</v></c></row>'],
  ['between cells', '<row r="1" spans="1:3"><c r="A1"/><c r="C1"/></row>', { B1: 1 }, '<row r="1" spans="1:3"><c r="A1"/><c r="B1"><v>1</v></c><c r="C1"/></row>'],
  ['before and after the others, spans widened', '<row r="1" spans="2:2"><c r="B1"/></row>', { A1: 1, D1: 2 }, '<row r="1" spans="1:4"><c r="A1"><v>1</v></c><c r="B1"/><c r="D1"><v>2</v></c></row>'],
  ['before the extensions of a row', '<row r="1"><c r="A1"/>\n<extLst/></row>', { B1: 1 }, '<row r="1"><c r="A1"/><c r="B1"><v>1</v></c>\n<extLst/></row>'],
  ['into an empty row', '<row r="1" s="1" customFormat="1" />', { B1: 1 }, '<row r="1" s="1" customFormat="1" ><c r="B1" s="1"><v>1</v></c></row>'],
  ['new rows in order', '<row r="3"/>', { A5: 1, B2: 2, A1: 3 }, '<row r="1"><c r="A1"><v>3</v></c></row><row r="2"><c r="B2"><v>2</v></c></row><row r="3"/><row r="5"><c r="A5"><v>1</v></c></row>'],
  ['cells without addresses', '<row><c><v>1</v></c><c><v>2</v></c></row>', { A1: 5, C1: 6 }, '<row><c r="A1"><v>5</v></c><c><v>2</v></c><c r="C1"><v>6</v></c></row>'],
  ['two writes to one cell: the last holds', '<row r="1"/>', { A1: 1, $A$1: 2 }, '<row r="1"><c r="A1"><v>2</v></c></row>'],
])('%s', (_name, before, values, after) => {
  expect(edited(`<sheetData>${before}</sheetData>`, values)).toBe(`<sheetData>${after}</sheetData>`);
});

test('a sheet without rows, its dimension, and the style of a column', () => {
  expect(edited('<dimension ref="A1"/><cols><col min="2" max="2" style="1"/></cols><sheetData/>', { B2: 1 })).toBe(
    '<dimension ref="A1:B2"/><cols><col min="2" max="2" style="1"/></cols><sheetData><row r="2"><c r="B2" s="1"><v>1</v></c></row></sheetData>',
  );
});

test.each(['=1次', '+5', '-', '@x', ' 两端 ', '_x000D_', 'a\r\nb\tc\n', '\u0001\u0000\ufffe\ud800', '😀', ']]>', '<t>&amp;</t>', 'x'.repeat(32_767)])(
  'text %j comes back as it was',
  (value) => {
    const pkg = openSheet('<sheetData/>');
    pkg.apply({ ...NOTHING, writes: writesTo({ A1: value }) });
    const [state] = openPackage(pkg.save(), 'x').cells([{ sheet: 'Sheet1', cell: 'A1' }]);
    expect(state).toMatchObject({ value, formula: null });
  },
);

test.each([1e21, -1e-7, 0.1, 5e-324, 123456789.123456])('number %p comes back as it was', (value) => {
  const pkg = openSheet('<sheetData/>');
  pkg.apply({ ...NOTHING, writes: writesTo({ A1: value }) });
  expect(openPackage(pkg.save(), 'x').snapshot().sheets[0]?.values).toEqual([[value]]);
});

describe('recalculation', () => {
  const workbookOf = (pkg: WorkbookPackage): string => strFromU8(unzipSync(pkg.save())['xl/workbook.xml']!);
  const formula = '<sheetData><row r="1"><c r="A1"><f>B1</f><v>1</v></c></row></sheetData>';

  test.each([
    ['', '<definedNames/><pivotCaches/>', '</sheets><definedNames/><calcPr fullCalcOnLoad="1"/><pivotCaches/></workbook>'],
    ['', '<calcPr calcId="1"/>', '</sheets><calcPr calcId="1" fullCalcOnLoad="1"/></workbook>'],
    ['', "<calcPr fullCalcOnLoad='0' />", "</sheets><calcPr fullCalcOnLoad='1' /></workbook>"],
  ])('is asked for when a formula may depend on what was written %s%s', (_head, workbookTail, expected) => {
    const pkg = openSheet(formula, { workbookTail });
    pkg.apply({ ...NOTHING, writes: writesTo({ B1: 2 }) });
    expect(workbookOf(pkg)).toContain(expected);
  });

  test('is asked for no longer when a write was taken back: the file is as it was', () => {
    const pkg = openSheet(formula.replace('</row>', '<c r="B1"><v>1</v></c></row>'));
    const before = pkg.save();
    pkg.apply({ ...NOTHING, writes: writesTo({ B1: 2 }) });
    expect(pkg.snapshot().sheets[0]?.values).toEqual([[null, 2]]);
    pkg.apply({ ...NOTHING, writes: writesTo({ B1: 1 }) });
    expect(pkg.snapshot().sheets[0]?.values).toEqual([[1, 1]]);
    expect(unzipSync(pkg.save())).toEqual(unzipSync(before));
  });

  test('where it cannot be asked for, nothing is written', () => {
    const pkg = openSheet(formula, { workbookTail: '<calcPr broken/>' });
    const before = pkg.save();
    expect(failure(() => pkg.apply({ ...NOTHING, writes: writesTo({ B1: 2 }) }))).toMatchObject({ code: 'corrupt' });
    expect(pkg.save()).toEqual(before);
  });

  test('is not asked for without formulas, nor for marks', () => {
    const plain = openSheet('<sheetData/>');
    plain.apply({ ...NOTHING, writes: writesTo({ B1: 2 }) });
    const marked = openSheet(formula);
    marked.apply({ ...NOTHING, addMarks: [{ sheet: 'Sheet1', cell: 'B1', level: 'info', formula: '=N("selfeval:info")=0' }] });
    expect([workbookOf(plain), workbookOf(marked)].map((xml) => xml.includes('calcPr'))).toEqual([false, false]);
  });
});

describe('refusals leave the file as it was', () => {
  const content =
    '<sheetData><row r="1"><c r="A1"/><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f><v>1</v></c><c r="C1"><f t="array" ref="C1:C3">A1:A3</f></c></row></sheetData>' +
    '<mergeCells><mergeCell ref="E1:F2"/></mergeCells>';
  test.each<[string, CellValue, string]>([
    ['B1', 1, 'cell-refused'],
    ['C1', 1, 'cell-refused'],
    ['C3', 1, 'cell-refused'],
    ['F2', 1, 'cell-refused'],
    ['A2', Number.NaN, 'cell-refused'],
    ['A2', 'x'.repeat(32_768), 'cell-refused'],
  ])('%s', (cell, value, code) => {
    const pkg = openSheet(content);
    const before = pkg.save();
    const cause = failure(() => pkg.apply({ ...NOTHING, writes: writesTo({ A1: 5, [cell]: value }), settings: { 'selfeval.a': '1' } }));
    expect(cause).toBeInstanceOf(HostError);
    expect(cause).toMatchObject({ code, sheet: 'Sheet1', cell });
    expect(pkg.save()).toEqual(before);
    expect(pkg.snapshot().settings.size).toBe(0);
  });

  test('a locked cell on a protected sheet, and marks there; an unlocked cell may be written', () => {
    const cells = '<sheetData><row r="1"><c r="A1"/><c r="B1" s="4"/></row></sheetData>';
    const pkg = openSheet(`${cells}<sheetProtection sheet="1"/>`);
    expect(failure(() => pkg.apply({ ...NOTHING, writes: writesTo({ A1: 1 }) }))).toMatchObject({ code: 'cell-locked', cell: 'A1' });
    const mark = { sheet: 'Sheet1', cell: 'B1', level: 'info' as const, formula: '=N("selfeval:info")=0' };
    expect(failure(() => pkg.apply({ ...NOTHING, addMarks: [mark] }))).toMatchObject({ code: 'sheet-protected', sheet: 'Sheet1' });
    pkg.apply({ ...NOTHING, writes: writesTo({ B1: 1 }) });
    expect(pkg.snapshot().sheets[0]?.values).toEqual([[1]]);
    const open = openSheet(`${cells}<sheetProtection sheet="1" formatCells="0"/>`);
    open.apply({ ...NOTHING, addMarks: [mark] });
    expect(open.snapshot().sheets[0]?.marks).toHaveLength(1);
  });

  test('a missing sheet, a bad address, rows out of order', () => {
    const pkg = openSheet('<sheetData><row r="2"/><row r="1"/></sheetData>');
    expect(failure(() => pkg.apply({ ...NOTHING, writes: writesTo({ A1: 1 }, '没有') }))).toMatchObject({ code: 'sheet-missing', sheet: '没有' });
    expect(failure(() => pkg.apply({ ...NOTHING, writes: writesTo({ A1: 1 }) }))).toMatchObject({ code: 'sheet-unordered', sheet: 'Sheet1' });
    expect(failure(() => openSheet('<sheetData/>').apply({ ...NOTHING, writes: writesTo({ XFE1: 1 }) }))).toMatchObject({ code: 'cell-refused' });
  });

  test('a signed package', async () => {
    const pkg = openPackage(build({ parts: { '_xmlsignatures/origin.sigs': '' } }), 'x');
    expect(pkg.snapshot().isReadOnly).toBe(true);
    const cause = failure(() => pkg.apply({ ...NOTHING, writes: writesTo({ A1: 1 }) }));
    expect(cause).toBeInstanceOf(PackageError);
    expect(cause).toMatchObject({ code: 'signed' });
    await expect(createPackageHost(pkg).apply(NOTHING)).rejects.toMatchObject({ name: 'HostError', code: 'read-only' });
  });
});

test('what was read before a write stays as it was read', () => {
  const pkg = openSheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
  const before = pkg.snapshot();
  pkg.apply({ ...NOTHING, writes: writesTo({ A1: 2 }) });
  expect([before.sheets[0]?.values, pkg.snapshot().sheets[0]?.values]).toEqual([[[1]], [[2]]]);
});

test('a host tells its watchers what was written, until they leave', async () => {
  const host = createPackageHost(openSheet('<sheetData/>'));
  const seen: unknown[] = [];
  const stop = await host.watch((change) => seen.push(change));
  await host.apply({ ...NOTHING, writes: writesTo({ A1: 1 }) });
  await stop();
  await host.apply({ ...NOTHING, writes: writesTo({ A1: 2 }) });
  expect(seen).toEqual([{ sheet: 'Sheet1', address: 'A1', source: 'local' }]);
  await expect(host.select({ sheet: 'Sheet1', cell: 'B2' })).resolves.toBeUndefined();
  await expect(host.select({ sheet: 'Sheet1', cell: '?' })).rejects.toMatchObject({ code: 'cell-refused' });
});

test('a namespace prefix is kept in what is added', () => {
  const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"/></x:sheetData></x:worksheet>`;
  const pkg = openPackage(build({ parts: { 'xl/worksheets/sheet1.xml': sheet } }), 'x');
  pkg.apply({ ...NOTHING, writes: writesTo({ A1: '甲' }) });
  expect(sheetOf(pkg)).toContain('<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c>');
});
