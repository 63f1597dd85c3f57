import { areaToA1, parseA1 } from '../../src/core/form/address';
import type { CellValue, SheetSnapshot } from '../../src/core/form/snapshot';
import { markerTerm } from '../../src/core/plan/marker';
import type { CellRef, CellWrite, Transaction } from '../../src/core/plan/transaction';
import { HostError, type HostChange, type HostErrorCode, type SpreadsheetHost } from '../../src/hosts/port';
import type { WorkbookData } from '../../src/workbench/model/workbookData';
import {
  contractWorkbook,
  EMPTY,
  FOREIGN_FORMULA,
  FORM,
  NOTES,
  OLD_MARK,
  PROTECTED,
  SEALED,
  TEXT_CELLS,
} from './contractWorkbook';
import { describeMakingSheets } from './makingSheets';

/** A conditional format as the file or the program itself has it. */
export interface FormatInFile {
  /** A1 range. */
  readonly range: string;
  readonly formula: string;
}

/** A host with a workbook in it, and a second way to look at that workbook. */
export interface HostUnderTest {
  readonly host: SpreadsheetHost;
  /** All conditional formats of a sheet, ours and others. */
  formats(sheet: string): Promise<readonly FormatInFile[]>;
  /** Somebody changes a cell, and whoever watches is told. */
  edit(ref: CellRef, value: number): Promise<unknown>;
}

/** Opens a workbook in the host to be tested. */
export type OpenInHost = (workbook: WorkbookData) => Promise<HostUnderTest>;

/** Texts of which a spreadsheet program makes something else, if it is let. */
const TEXTS = [
  '=1次',
  '=SUM(F5:F6)',
  '+1',
  '-',
  '-5%',
  '@导入',
  "'引号",
  "''",
  '76%',
  '007',
  '1,234.50',
  '￥5',
  '2020-12-31',
  '2020年12月31日',
  '12月',
  '3/4',
  '8:30',
  '1E5',
  '(5)',
  'TRUE',
  'false',
  '#N/A',
  '１２',
  ' 12 ',
  'Mar 5',
  '≥48次',
  '90%~95%',
  '第一行\n=第二行',
  '<a href="x">&amp;</a>',
];

const NOTHING: Transaction = { writes: [], addMarks: [], removeMarks: [], settings: {} };

/** What a sheet says about one cell. */
export function cellIn(sheet: SheetSnapshot, address: string) {
  const at = parseA1(address)!;
  const row = at.row - sheet.top;
  const column = at.column - sheet.left;
  return {
    value: sheet.values[row]?.[column] ?? null,
    text: sheet.texts[row]?.[column] ?? '',
    formula: sheet.formulas[row]?.[column] ?? null,
    numberFormat: sheet.numberFormats[row]?.[column] ?? 'General',
  };
}

/** Writes of `afters`, made on what the cells hold now. */
async function writesOf(host: SpreadsheetHost, refs: readonly CellRef[], afters: readonly CellValue[]): Promise<CellWrite[]> {
  const states = await host.readCells(refs);
  return states.map(({ value, formula, numberFormat }, index) => {
    return { ...refs[index]!, before: { value, formula }, after: afters[index]!, numberFormat };
  });
}

/** A write of `after`, made on what the cell holds now. */
export async function writeOf(host: SpreadsheetHost, ref: CellRef, after: CellValue): Promise<CellWrite> {
  return (await writesOf(host, [ref], [after]))[0]!;
}

/** The failure of a request, as the port's code and place. */
export async function failureOf(request: Promise<unknown>): Promise<{ code: HostErrorCode; sheet: string | null; cell: string | null }> {
  try {
    await request;
  } catch (error) {
    if (error instanceof HostError) return { code: error.code, sheet: error.sheet, cell: error.cell };
    throw error;
  }
  throw new Error('the request was expected to fail');
}

/** Everything a workbook holds, in an order that does not depend on the host. */
async function everything(tested: HostUnderTest) {
  const { sheets, settings } = await tested.host.readWorkbook();
  const formats = await Promise.all(sheets.map((sheet) => tested.formats(sheet.name)));
  return {
    settings: [...settings].sort(),
    sheets: sheets.map((sheet) => ({ ...sheet, merges: [], marks: sheet.marks.map((mark) => mark.formula).sort() })),
    formats: formats.map((list) => list.map(({ range, formula }) => `${range} ${formula}`).sort()),
  };
}

/** What every host must do, whatever is behind it. Runs inside a `describe`. */
export function describeHostContract(name: string, open: OpenInHost): void {
  describe(`${name} as a spreadsheet host`, () => {
    let tested: HostUnderTest;
    let host: SpreadsheetHost;
    const form = async () => (await host.readSheet(FORM)).sheet;
    const at = (cell: string, sheet = FORM): CellRef => ({ sheet, cell });
    const write = async (ref: CellRef, after: CellValue) => {
      await host.apply({ ...NOTHING, writes: [await writeOf(host, ref, after)] });
    };

    beforeEach(async () => {
      tested = await open(contractWorkbook);
      host = tested.host;
    });

    describe('reading', () => {
      test('a workbook has its name, its sheets in order and only our settings', async () => {
        const workbook = await host.readWorkbook();
        expect(workbook.name).toBe('绩效自评.xlsx');
        expect(workbook.isReadOnly).toBe(false);
        expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([FORM, NOTES, EMPTY, PROTECTED, SEALED, TEXT_CELLS]);
        expect(workbook.sheets.map((sheet) => sheet.isHidden)).toEqual([false, true, false, false, false, false]);
        expect(workbook.sheets.map((sheet) => sheet.isProtected)).toEqual([false, false, false, true, true, false]);
        expect([...workbook.settings].sort()).toEqual([
          ['selfeval.rulePack', 'national-2020'],
          ['selfeval.toDelete', 'old'],
        ]);
      });

      test('one sheet is read as within the workbook, with the settings', async () => {
        const workbook = await host.readWorkbook();
        const { sheet, settings } = await host.readSheet(NOTES);
        expect(sheet).toEqual(workbook.sheets[1]);
        expect(settings).toEqual(workbook.settings);
      });

      test('without a name the active sheet is read', async () => {
        expect((await host.readSheet()).sheet.name).toBe(FORM);
      });

      test('the four matrices are dense, of one shape, and begin where the sheet says', async () => {
        const sheet = await form();
        const shape = sheet.values.map((row) => row.length);
        expect(new Set(shape).size).toBe(1);
        for (const matrix of [sheet.texts, sheet.formulas, sheet.numberFormats]) {
          expect(matrix.map((row) => row.length)).toEqual(shape);
          for (const row of matrix) for (const entry of row) expect(entry).toBeDefined();
        }
        expect(cellIn(sheet, 'B2').value).toBe('项目支出绩效自评表');
        expect(sheet.values[1 - sheet.top]?.[1 - sheet.left]).toBe('项目支出绩效自评表');
      });

      test.each<[string, CellValue, string, string | null, string]>([
        ['C5', '≥48次', '≥48次', null, 'General'],
        ['D5', 26.61, '26.61', null, 'General'],
        ['E5', 0.7603, '76%', null, '0%'],
        ['F5', 8, '8.00', null, '0.00'],
        ['C6', 44165, '2020年11月30日', null, 'yyyy"年"m"月"d"日"'],
        ['D6', '=1次', '=1次', null, 'General'],
        ['E6', '12', '12', null, '@'],
        ['C7', true, 'TRUE', null, 'General'],
        ['E7', 1, '100%', null, '0%'],
        ['F7', 18, '18.00', '=SUM(F5:F6)', '0.00'],
        ['F9', '', '', '=IF(F5>5,"","偏低")', 'General'],
        ['C3', null, '', null, 'General'],
      ])('%s', async (address, value, text, formula, numberFormat) => {
        expect(cellIn(await form(), address)).toEqual({ value, text, formula, numberFormat });
        const [state] = await host.readCells([at(address)]);
        expect(state).toEqual({ sheet: FORM, cell: address, value, text, formula, numberFormat, isLocked: false });
      });

      test('merged areas are read whole', async () => {
        expect((await form()).merges.map(areaToA1).sort()).toEqual(['B2:F2', 'B9:E10', 'C7:D7']);
      });

      test('an empty sheet has empty matrices', async () => {
        const { sheet } = await host.readSheet(EMPTY);
        expect([sheet.values, sheet.texts, sheet.formulas, sheet.numberFormats]).toEqual([[], [], [], []]);
        expect([sheet.merges, sheet.marks]).toEqual([[], []]);
      });

      test('line breaks and markup characters come as they are', async () => {
        const { sheet } = await host.readSheet(NOTES);
        expect([cellIn(sheet, 'A1').value, cellIn(sheet, 'B2').value]).toEqual(['第一行\n第二行', '<b>&amp;"']);
      });

      test('cells are read in the order asked for, also across sheets; locked means not writable now', async () => {
        const states = await host.readCells([at('C1', PROTECTED), at('F5'), at('B1', PROTECTED), at('A1', SEALED)]);
        expect(states.map(({ sheet, cell, value, isLocked }) => [sheet, cell, value, isLocked])).toEqual([
          [PROTECTED, 'C1', 6, false],
          [FORM, 'F5', 8, false],
          [PROTECTED, 'B1', 5, true],
          [SEALED, 'A1', 1, true],
        ]);
      });

      test('only our marks are told', async () => {
        expect((await form()).marks.map((mark) => mark.formula)).toEqual([OLD_MARK]);
      });

      test('a missing sheet is named', async () => {
        expect(await failureOf(host.readSheet('没有'))).toMatchObject({ code: 'sheet-missing', sheet: '没有' });
        expect(await failureOf(host.readCells([at('A1'), at('A1', '没有')]))).toMatchObject({ code: 'sheet-missing' });
      });
    });

    describe('writing', () => {
      test('exactly the cells of the transaction change', async () => {
        const before = await form();
        await host.apply({
          ...NOTHING,
          writes: [
            await writeOf(host, at('F5'), 7.6),
            await writeOf(host, at('B9'), '受疫情影响'),
            await writeOf(host, at('A1', NOTES), '改写'),
          ],
        });
        const after = await form();
        const changed = before.values.flatMap((row, r) =>
          row.flatMap((value, c) => (Object.is(value, after.values[r]?.[c]) ? [] : [[r + before.top, c + before.left]])),
        );
        // F5 and B9; what formulas make of them is the host's affair.
        const isFormula = ([row = 0, column = 0]: readonly number[]) => (before.formulas[row - before.top]?.[column - before.left] ?? null) !== null;
        expect(changed.filter((place) => !isFormula(place))).toEqual([
          [4, 5],
          [8, 1],
        ]);
        expect(cellIn(after, 'F5')).toEqual({ value: 7.6, text: '7.60', formula: null, numberFormat: '0.00' });
        expect(cellIn(after, 'B9').value).toBe('受疫情影响');
        expect(cellIn((await host.readSheet(NOTES)).sheet, 'A1').value).toBe('改写');
        expect(after.merges.map(areaToA1).sort()).toEqual(['B2:F2', 'B9:E10', 'C7:D7']);
      });

      test('formulas stay', async () => {
        await write(at('F5'), 7.6);
        const sheet = await form();
        expect([cellIn(sheet, 'F7').formula, cellIn(sheet, 'F9').formula]).toEqual(['=SUM(F5:F6)', '=IF(F5>5,"","偏低")']);
      });

      test.each([
        ['ordinary cells', FORM],
        ['cells formatted as text', TEXT_CELLS],
      ])('text stays exactly that text in %s', async (_, sheet) => {
        const refs = TEXTS.map((_text, index) => at(`J${index + 1}`, sheet));
        await host.apply({ ...NOTHING, writes: await writesOf(host, refs, TEXTS) });
        const states = await host.readCells(refs);
        expect(states.map(({ value, formula, text }) => [value, formula, text])).toEqual(TEXTS.map((text) => [text, null, text]));
        const snapshot = (await host.readSheet(sheet)).sheet;
        expect(refs.map(({ cell }) => cellIn(snapshot, cell)).map(({ value, formula }) => [value, formula])).toEqual(TEXTS.map((text) => [text, null]));
      });

      test('a number stays exactly that number', async () => {
        const numbers = [0, -3.25, 1e-7, 44165, 0.1 + 0.2, 123_456_789_012];
        const refs = numbers.map((_, index) => at(`J${index + 1}`));
        await host.apply({ ...NOTHING, writes: await writesOf(host, refs, numbers) });
        const sheet = await form();
        expect(refs.map(({ cell }) => cellIn(sheet, cell).value)).toEqual(numbers);
      });

      test('a truth value can be written', async () => {
        await write(at('C7'), false);
        expect(cellIn(await form(), 'C7')).toMatchObject({ value: false, text: 'FALSE' });
      });

      test('null empties a cell and leaves its format', async () => {
        await write(at('E5'), null);
        const [state] = await host.readCells([at('E5')]);
        expect(state).toMatchObject({ value: null, formula: null, text: '', numberFormat: '0%' });
      });

      test('an empty cell outside what is used can be written', async () => {
        await write(at('H12'), '新');
        expect(cellIn(await form(), 'H12').value).toBe('新');
      });

      test('the inverse of a transaction puts everything back', async () => {
        const before = await everything(tested);
        const refs = [at('F5'), at('D6'), at('E6'), at('C6'), at('C7'), at('B9'), at('C3'), at('A1', NOTES)];
        const afters: CellValue[] = [9, '≥2次', 'x', null, 'y', null, '=3', '8'];
        const writes = await writesOf(host, refs, afters);
        const there = { ...NOTHING, writes, settings: { 'selfeval.rulePack': 'local', 'selfeval.new': '1' } };
        await host.apply(there);
        expect(await everything(tested)).not.toEqual(before);
        await host.apply({
          ...NOTHING,
          writes: writes.map((made) => ({ ...made, before: { value: made.after, formula: null }, after: made.before.value })),
          settings: { 'selfeval.rulePack': 'national-2020', 'selfeval.new': null },
        });
        expect(await everything(tested)).toEqual(before);
      });

      test('an empty transaction changes nothing', async () => {
        const before = await everything(tested);
        await host.apply(NOTHING);
        expect(await everything(tested)).toEqual(before);
      });
    });

    describe('marks', () => {
      const formula = `=AND(LEN(TRIM($B$9&""))<2,${markerTerm('warning')}=0)`;

      test('are placed on their cell, told again, and removed exactly', async () => {
        const before = await everything(tested);
        await host.apply({ ...NOTHING, addMarks: [{ ...at('B9'), level: 'warning', formula }] });
        const { marks } = await form();
        expect(marks.map((mark) => mark.formula).sort()).toEqual([OLD_MARK, formula].sort());
        expect(new Set(marks.map((mark) => mark.id)).size).toBe(2);
        expect(await tested.formats(FORM)).toContainEqual({ range: 'B9', formula });

        const ours = marks.filter((mark) => mark.formula === formula);
        await host.apply({ ...NOTHING, removeMarks: ours.map(({ id }) => ({ sheet: FORM, id })) });
        expect(await everything(tested)).toEqual(before);
      });

      test('removing all of ours leaves what others placed', async () => {
        const { marks } = await form();
        await host.apply({ ...NOTHING, removeMarks: marks.map(({ id }) => ({ sheet: FORM, id })) });
        expect((await form()).marks).toEqual([]);
        expect(await tested.formats(FORM)).toEqual([{ range: 'D5:D6', formula: FOREIGN_FORMULA }]);
      });

      test('old ones can make room for new ones, of every level, in one step', async () => {
        const { marks } = await form();
        await host.apply({
          ...NOTHING,
          removeMarks: marks.map(({ id }) => ({ sheet: FORM, id })),
          addMarks: [
            { ...at('F5'), level: 'error', formula: OLD_MARK },
            { ...at('B9'), level: 'warning', formula },
            { ...at('C5'), level: 'info', formula: `=${markerTerm('info')}=0` },
          ],
        });
        expect((await form()).marks.map((mark) => mark.formula).sort()).toEqual([OLD_MARK, `=${markerTerm('info')}=0`, formula].sort());
      });

      test('one that is gone already does not stop the rest', async () => {
        const { marks } = await form();
        const removeMarks = marks.map(({ id }) => ({ sheet: FORM, id }));
        await host.apply({ ...NOTHING, removeMarks });
        await host.apply({ ...NOTHING, removeMarks, writes: [await writeOf(host, at('F5'), 7.6)] });
        expect(cellIn(await form(), 'F5').value).toBe(7.6);
      });
    });

    describe('settings', () => {
      test('are added, replaced and deleted', async () => {
        const text = '{"说明":"<&>\\"\n"}';
        await host.apply({
          ...NOTHING,
          settings: { 'selfeval.undo': text, 'selfeval.rulePack': 'local', 'selfeval.toDelete': null, 'selfeval.never': null },
        });
        const { settings } = await host.readSheet(FORM);
        expect([...settings].sort()).toEqual([
          ['selfeval.rulePack', 'local'],
          ['selfeval.undo', text],
        ]);
      });
    });

    describeMakingSheets(() => host);

    describe('watching', () => {
      test('a change tells of its sheet as readSheet takes it, until the watching ends', async () => {
        const seen: HostChange[] = [];
        const stop = await host.watch((change) => seen.push(change));
        await tested.edit(at('D5'), 30);
        await tested.edit(at('A1', NOTES), 31);
        await stop();
        await tested.edit(at('D5'), 32);
        const sheets = await Promise.all(seen.map(({ sheet }) => host.readSheet(sheet)));
        expect(sheets.map(({ sheet }) => sheet.name)).toEqual([FORM, NOTES]);
        expect(seen.map(({ address, source }) => ({ address, source }))).toEqual([
          { address: 'D5', source: 'local' },
          { address: 'A1', source: 'local' },
        ]);
      });
    });

    describe('refusing', () => {
      test.each<[string, readonly CellRef[], { code: HostErrorCode; sheet: string; cell: string | null }]>([
        ['a sheet that is not there', [at('F5'), at('A1', '没有')], { code: 'sheet-missing', sheet: '没有', cell: null }],
        ['a sheet where nothing can be written', [at('F5'), at('A1', SEALED), at('A2', SEALED)], { code: 'cell-locked', sheet: SEALED, cell: 'A1' }],
        ['a locked cell among others', [at('F5'), at('C1', PROTECTED), at('B1', PROTECTED)], { code: 'cell-locked', sheet: PROTECTED, cell: 'B1' }],
      ])('%s: nothing is written', async (_, refs, failure) => {
        const before = await everything(tested);
        const writes = refs.map((ref): CellWrite => ({ ...ref, before: beforeOf(ref), after: 99, numberFormat: 'General' }));
        const request = host.apply({
          writes,
          addMarks: [{ ...at('B9'), level: 'info', formula: `=${markerTerm('info')}=0` }],
          removeMarks: [],
          settings: { 'selfeval.rulePack': 'local' },
        });
        expect(await failureOf(request)).toEqual(failure);
        expect(await everything(tested)).toEqual(before);
      });

      test('a mark on a protected sheet: nothing is written', async () => {
        const before = await everything(tested);
        const request = host.apply({
          ...NOTHING,
          writes: [await writeOf(host, at('F5'), 7.6)],
          addMarks: [{ ...at('A1', SEALED), level: 'error', formula: `=${markerTerm('info')}=0` }],
        });
        expect(await failureOf(request)).toMatchObject({ code: 'sheet-protected', sheet: SEALED });
        expect(await everything(tested)).toEqual(before);
      });

      test('an unlocked cell of a protected sheet can be written', async () => {
        await write(at('C1', PROTECTED), 7);
        expect(cellIn((await host.readSheet(PROTECTED)).sheet, 'C1').value).toBe(7);
      });

      test('selecting on a sheet that is not there', async () => {
        expect(await failureOf(host.select(at('A1', '没有')))).toMatchObject({ code: 'sheet-missing', sheet: '没有' });
      });
    });
  });
}

/** What the contract's workbook holds in a cell. */
function beforeOf({ sheet, cell }: CellRef): CellWrite['before'] {
  const input = contractWorkbook.sheets.find((candidate) => candidate.name === sheet)?.cells[cell] ?? null;
  const value = typeof input === 'object' && input !== null ? (input.value ?? null) : input;
  return { value, formula: null };
}
