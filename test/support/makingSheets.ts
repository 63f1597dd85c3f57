import type { SheetDesign } from '../../src/core/sheetDesign';
import type { SpreadsheetHost } from '../../src/hosts/port';
import { FORM, NOTES, SEALED } from './contractWorkbook';
import { cellIn, failureOf } from './hostContract';

const NOTHING_PRINTED = { orientation: 'landscape', pagesTall: null, titleRows: { first: 1, last: 1 } } as const;

/** A sheet with one of everything that a design can have. */
export const EVERYTHING: SheetDesign = {
  name: '汇总表',
  role: 'summary',
  cells: [
    { row: 0, column: 0, value: '汇总', look: { bold: true, size: 16, horizontal: 'center' } },
    { row: 0, column: 1, value: null, look: { bold: true, size: 16, horizontal: 'center' } },
    { row: 1, column: 0, value: '项目', look: { fill: 'header', border: true, wrap: true } },
    { row: 1, column: 1, value: '执行率', look: { fill: 'header', border: true, stacked: true } },
    { row: 2, column: 0, value: '=甲<1>&"乙"', look: { border: true, text: 'link' }, link: { sheet: NOTES, cell: 'B2' } },
    { row: 2, column: 1, value: 0.7603, look: { border: true }, numberFormat: '0.00%' },
    { row: 3, column: 0, value: '+5', look: { border: true, text: 'link' }, link: { file: '甲/50%#1.xlsx', sheet: '表 1', cell: 'A1' } },
    { row: 3, column: 1, value: -1200.5, look: { border: true, text: 'muted' }, numberFormat: '#,##0.00' },
    { row: 4, column: 0, value: '007', look: { vertical: 'top', wrap: true } },
    { row: 4, column: 1, value: true, look: {} },
    { row: 5, column: 0, value: '12', look: {} },
    { row: 5, column: 1, value: 3, look: { fill: 'error' } },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  columnWidths: [30, 12],
  rowHeights: new Map([[0, 30], [1, 21]]),
  inputRules: [
    {
      area: { top: 2, left: 1, bottom: 3, right: 1 },
      allowed: { kind: 'number', from: 0, to: 1 },
      prompt: { title: '执行率', text: '0～1' },
      refusal: '应为0～1之间的数字',
    },
    { area: { top: 4, left: 0, bottom: 4, right: 0 }, allowed: { kind: 'list', words: ['≥', '≤', '定性'], isStrict: false }, prompt: null, refusal: null },
    { area: { top: 5, left: 0, bottom: 5, right: 0 }, allowed: { kind: 'any' }, prompt: { title: '提示', text: '随便填' }, refusal: null },
  ],
  frozenRows: 2,
  showsGridLines: false,
  print: NOTHING_PRINTED,
  charts: [
    {
      kind: 'bar',
      title: '执行率 <各项目>',
      categories: { top: 2, left: 0, bottom: 3, right: 0 },
      series: [{ name: '执行率', values: { top: 2, left: 1, bottom: 3, right: 1 } }],
      place: { top: 7, left: 0, bottom: 20, right: 1 },
    },
  ],
};

/** What every host must do when a sheet is made; the workbook is the contract's. Runs inside a `describe`. */
export function describeMakingSheets(given: () => SpreadsheetHost): void {
  describe('making sheets', () => {
    const put = (design: SheetDesign, replace = false) => given().putSheet(design, { replace });
    const read = async (name: string) => (await given().readSheet(name)).sheet;
    const names = async () => (await given().readWorkbook()).sheets.map(({ name }) => name);

    test('a new sheet comes last and holds what it was designed to hold: text stays text', async () => {
      const before = await given().readWorkbook();
      await put(EVERYTHING);
      const after = await given().readWorkbook();
      expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
      expect(after.settings).toEqual(before.settings);
      const made = after.sheets.at(-1)!;
      expect(made).toMatchObject({ name: '汇总表', isHidden: false, isProtected: false, marks: [], merges: EVERYTHING.merges });
      for (const { row, column, value, numberFormat = 'General' } of EVERYTHING.cells) {
        const cell = cellIn(made, `${column === 0 ? 'A' : 'B'}${row + 1}`);
        expect(cell).toMatchObject({ value, formula: null });
        if (value !== null) expect(cell.numberFormat).toBe(numberFormat);
      }
      expect(cellIn(made, 'B3').text).toBe('76.03%');
    });

    test('a sheet of ours is made anew in its place, whatever was in it', async () => {
      await put(EVERYTHING, true);
      await put({ ...EVERYTHING, name: '问题清单', role: 'findings' }, true);
      const order = await names();
      const smaller = { ...EVERYTHING, cells: [{ row: 1, column: 1, value: '只有这些', look: {} }], merges: [], inputRules: [], charts: [] };
      await put(smaller, true);
      expect(await names()).toEqual(order);
      const sheet = await read('汇总表');
      expect(sheet.merges).toEqual([]);
      expect(cellIn(sheet, 'B2').value).toBe('只有这些');
      for (const cell of ['A1', 'A3', 'B3', 'B4']) expect(cellIn(sheet, cell)).toMatchObject({ value: null, formula: null });
      await put(EVERYTHING, true);
      expect(cellIn(await read('汇总表'), 'A3').value).toBe('=甲<1>&"乙"');
    });

    test.each<[string, string, SheetDesign['role'], boolean]>([
      ['somebody’s own sheet', FORM, 'summary', true],
      ['somebody’s hidden sheet', NOTES, 'summary', true],
      ['a protected sheet', SEALED, 'summary', true],
      ['a sheet of another purpose', '汇总表', 'findings', true],
      ['our own sheet, when it is not to be replaced', '汇总表', 'summary', false],
      ['a form', '汇总表', null, true],
    ])('%s is never replaced', async (_, name, role, replace) => {
      await put(EVERYTHING);
      const before = await given().readWorkbook();
      expect(await failureOf(put({ ...EVERYTHING, name, role }, replace))).toEqual({ code: 'sheet-name-taken', sheet: name, cell: null });
      expect(await given().readWorkbook()).toEqual(before);
    });

    test('names are the same in any case', async () => {
      await put({ ...EVERYTHING, name: 'Summary' });
      expect(await failureOf(put({ ...EVERYTHING, name: 'SUMMARY' }))).toMatchObject({ code: 'sheet-name-taken', sheet: 'Summary' });
      await put({ ...EVERYTHING, name: 'SUMMARY', cells: [] }, true);
      expect((await names()).filter((name) => name.toLowerCase() === 'summary')).toEqual(['Summary']);
    });
  });
}
