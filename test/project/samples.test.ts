import ExcelJS from 'exceljs';
import { format } from 'numfmt';
import path from 'node:path';
import forms from '../fixtures/seed-forms.json';
import { root } from '../support/repository';

/** Days since 1899-12-30, which is what a spreadsheet keeps for a date. */
const serialOf = (date: Date) => (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;

/** Text that a spreadsheet shows for a cell. */
function shown(cell: ExcelJS.Cell): string {
  const { value } = cell;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return format(cell.numFmt, value);
  return value instanceof Date ? format(cell.numFmt, serialOf(value)) : '';
}

async function open(name: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path.join(root, 'assets/samples', name));
  return workbook;
}

const separate = open('2020-绩效自评表.xlsx');
const stacked = open('2020-绩效自评表-合并.xlsx');

/** Where form `index` begins: on a sheet of its own, or below the forms before it. */
async function placeOf(layout: 'separate' | 'stacked', index: number) {
  const sheet = layout === 'separate' ? (await separate).worksheets[index] : (await stacked).worksheets[0];
  const before = forms.slice(0, index).reduce((rows, form) => rows + 14 + form.indicators.length + 1, 0);
  const firstRow = layout === 'separate' ? 1 : before + 1;
  return { at: (column: string, offset: number) => shown(sheet!.getCell(`${column}${firstRow + offset}`)), sheet: sheet!, firstRow };
}

describe.each(['separate', 'stacked'] as const)('%s forms show the document word for word', (layout) => {
  test.each(forms.map((form, index) => [form.projectName, form, index] as const))('%s', async (_, form, index) => {
    const { at } = await placeOf(layout, index);
    expect([at('A', 0), at('A', 1), at('D', 2)]).toEqual([form.title, `（${form.year}年度）`, form.projectName]);
    expect([at('D', 3), at('I', 3)]).toEqual([form.competentDepartment, form.implementingUnit]);
    form.budget.forEach((row, n) => {
      const cells = ['D', 'F', 'G', 'I', 'J', 'K'].map((column) => at(column, 5 + n));
      expect([at('B', 5 + n).trim(), ...cells]).toEqual([row.label, row.initial, row.adjusted, row.executed, row.weight, row.rate, row.score]);
    });
    expect([at('B', 10), at('G', 10)]).toEqual([form.narrative.goal, form.narrative.actual]);
    form.indicators.forEach((row, n) => {
      const cells = ['B', 'C', 'D', 'F', 'G', 'I', 'J', 'K'].map((column) => at(column, 13 + n));
      expect(cells).toEqual([row.level1, row.level2, row.level3, row.target, row.actual, row.weight, row.score, row.deviation]);
    });
    const last = 13 + form.indicators.length;
    expect([at('A', last), at('I', last), at('J', last), at('K', last)]).toEqual([
      '总分',
      form.total.weight,
      form.total.score,
      form.total.deviation,
    ]);
  });
});

describe('cells are of the kinds that people make', () => {
  test('numbers and percentages are numbers; a rate keeps more places than it shows', async () => {
    const sheet = (await separate).worksheets[3]!;
    expect(sheet.getCell('J6').value).toBe(0.7603);
    expect(sheet.getCell('J6').numFmt).toBe('0%');
    expect(sheet.getCell('G20').value).toBe(26.61);
  });

  test('a text that begins with = is text, not a formula', async () => {
    const [, second, , fourth] = (await separate).worksheets;
    expect(second!.getCell('F17').value).toBe('=12月');
    expect(fourth!.getCell('F15').value).toBe('=1次');
  });

  test('one date is a serial, another is text', async () => {
    const sheet = (await separate).worksheets[3]!;
    expect(sheet.getCell('F19').value).toBeInstanceOf(Date);
    expect(sheet.getCell('G19').value).toBe('2020年11月30日');
  });

  test('the stacked forms have two fund cells under one header, the separate ones have one', async () => {
    const [doubled, merged] = [(await stacked).worksheets[0]!, (await separate).worksheets[0]!];
    expect([doubled.getCell('E5').isMerged, doubled.getCell('E6').isMerged, doubled.getCell('E6').value]).toEqual([true, false, 66]);
    expect(merged.getCell('E6').isMerged).toBe(true);
  });
});
