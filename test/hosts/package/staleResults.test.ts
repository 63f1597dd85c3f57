import { strFromU8, unzipSync } from 'fflate';
import type { CellValue } from '../../../src/core/form/snapshot';
import { openPackage } from '../../../src/hosts/package';
import type { WorkbookPackage } from '../../../src/hosts/package';
import { NOTHING, build, openSheet, writesTo } from './fixture';

const escape = (formula: string): string => formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** A sheet whose cell Z9 has a formula with the result 1, and which writes nothing else. */
const withFormula = (formula: string): string => `<sheetData><row r="9"><c r="Z9"><f>${escape(formula)}</f><v>1</v></c></row></sheetData>`;

function z9After(pkg: WorkbookPackage, values: Readonly<Record<string, CellValue>>, sheet = 'Sheet1'): CellValue | undefined {
  pkg.apply({ ...NOTHING, writes: writesTo(values, sheet) });
  const state = (each: WorkbookPackage) => each.cells([{ sheet: 'Sheet1', cell: 'Z9' }])[0];
  // what the package says now is what a reader of the saved file finds
  expect(state(openPackage(pkg.save(), 'x'))).toEqual(state(pkg));
  return state(pkg)?.value;
}

describe('a result that depends on a written cell does not survive', () => {
  test.each([
    'B2',
    'B2+1',
    '$B$2*2',
    'SUM(A1:C3)',
    'SUM(B:B)',
    'SUM($2:$2)',
    "SUM('Sheet1'!A1:C3)",
    'sheet1!B2',
    'IF(TRUE,"A1",B2)',
    'INDIRECT("B"&2)',
    'OFFSET(A1,1,1)',
    '合计',
    '表1[得分]',
    'A1#',
    'SUM(Sheet1:Sheet2!B2)',
    'SUM(A1:INDEX(A:A,3))',
    'LOG10(B2)',
    '_xlfn.XLOOKUP(1,A1:A9,B1:B9)',
    `${'A1+'.repeat(3000)}A1`,
  ])('=%s', (formula) => {
    expect(z9After(openSheet(withFormula(formula)), { B2: 5 })).toBeNull();
  });
});

describe('a result that does not depend on it stays', () => {
  test.each(['A1', 'SUM(A1:A9)', '"B2"', 'Sheet2!B2', "SUM('Sheet2'!A1:C3)", "[1]Sheet1!B2", "'[1]Sheet1'!B2", 'SUM(C:D)', 'SUM(3:9)', 'TRUE', '1/0', 'B20+AB2', 'LOG10(A1)', '#REF!+A1', '1E2'])(
    '=%s',
    (formula) => {
      expect(z9After(openSheet(withFormula(formula)), { B2: 5 })).toBe(1);
    },
  );
});

test('chains, other sheets, shared and array formulas are followed', () => {
  const first =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><v>1</v></c><c r="B3" t="str"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="4"><c r="D4"><f t="array" ref="D4:D5">B1:B2</f><v>2</v></c></row><row r="5"><c r="D5"><v>2</v></c></row></sheetData>';
  const second = "<sheetData><row r='1'><c r='A1' t = 'str'><f>'甲 乙'!B3&amp;\"\"</f><v>2</v></c><c r='B1'><f>A1</f><v>2</v></c><c r='C1'><f>'甲 乙'!B1</f><v>2</v></c></row></sheetData>";
  const pkg = openPackage(build({ sheets: { '甲 乙': first, 乙: second } }), 'x');
  pkg.apply({ ...NOTHING, writes: writesTo({ A3: 5 }, '甲 乙') });
  const valuesOf = (each: WorkbookPackage) => each.snapshot().sheets.map(({ values }) => values);
  expect(valuesOf(pkg)).toEqual([
    [
      [1, 2, null, null],
      [1, 2, null, null],
      [5, null, null, null],
      [null, null, null, 2],
      [null, null, null, 2],
    ],
    [[null, null, 2]],
  ]);
  expect(valuesOf(openPackage(pkg.save(), 'x'))).toEqual(valuesOf(pkg));
  const parts = unzipSync(pkg.save());
  expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).toContain('<c r="B3"><f t="shared" si="0"/></c>');
  expect(strFromU8(parts['xl/worksheets/sheet2.xml']!)).toContain("<c r='A1'><f>");

  pkg.apply({ ...NOTHING, writes: writesTo({ A1: 5 }, '甲 乙') });
  expect(pkg.snapshot().sheets[0]?.values.map((row) => row[3])).toEqual([null, null, null, null, null]);
});

test('a long chain ends, and everything in it counts', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `<row r="${index + 2}"><c r="A${index + 2}"><f>A${index + 1}+1</f><v>1</v></c></row>`);
  const pkg = openSheet(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row>${rows.join('')}</sheetData>`);
  pkg.apply({ ...NOTHING, writes: writesTo({ A1: 5 }) });
  expect(pkg.snapshot().sheets[0]?.values.filter(([value]) => value !== null)).toEqual([[5]]);
});
