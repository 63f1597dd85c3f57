import type { WorkbookData } from '../../../src/workbench/model/workbookData';
import { startOffice, type OfficeUnderTest } from '../../support/installOffice';

/** What an add-in changes, and what Excel refuses to change. */

const WORKBOOK: WorkbookData = {
  name: '自评表.xlsx',
  sheets: [
    {
      name: '自评表',
      cells: { A1: 10, B1: 4, C1: { formula: '=A1*B1' }, A2: '/', A3: { value: 'x', isLocked: false }, E5: 1, F5: 2 },
      merges: ['E5:F6'],
    },
    { name: '汇总', cells: {} },
  ],
};

let office: OfficeUnderTest;
beforeAll(async () => {
  office = await startOffice({ workbook: WORKBOOK });
});
beforeEach(() => office.load(WORKBOOK));
afterEach(() => expect(office.missing()).toEqual([]));

const run = <Result>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result): Promise<Result> =>
  Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
const cell = (row: number, column: number) => office.model.activeSheet.cell(row, column);

describe('values', () => {
  test.each<[unknown, object]>([
    [7.6, { value: 7.6, numberFormat: 'General', text: '7.6' }],
    ['7.6', { value: 7.6, text: '7.6' }],
    ['76%', { value: 0.76, numberFormat: '0%', text: '76%' }],
    ['2020年11月30日', { value: 44165, text: '2020年11月30日' }],
    ["'=1次", { value: '=1次', formula: null, text: '=1次' }],
    ["'007", { value: '007', text: '007' }],
    ['', { value: null, text: '' }],
    [true, { value: true, text: 'TRUE' }],
    [null, { value: 10 }],
    ['=B1*3', { value: 12, formula: '=B1*3' }],
  ])('%j is taken as if it were typed', async (given, becomes) => {
    await run((sheet) => (sheet.getRange('A1').values = [[given]]));
    await office.settled();
    expect(cell(0, 0)).toMatchObject(becomes);
  });

  test('text under the text format stays what it is, and formulas give it back without an apostrophe', async () => {
    const formulas = await run((sheet) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['@', 'General']];
      range.values = [['=1次', "'=2次"]];
      return range.load('formulas,values,valueTypes');
    });
    expect(formulas.toJSON()).toEqual({
      numberFormat: [['@', 'General']],
      formulas: [['=1次', '=2次']],
      values: [['=1次', '=2次']],
      valueTypes: [['String', 'String']],
    });
  });

  test('one value fills a whole range', async () => {
    await run((sheet) => {
      const range = sheet.getRange('A10:B11');
      range.values = [[1, 1], [1, 1]];
      range.numberFormat = [['0.00', '0.00'], ['0.00', '0.00']];
    });
    expect([cell(9, 0).text, cell(10, 1).text]).toEqual(['1.00', '1.00']);
  });

  test('what a merged area covers is not written', async () => {
    await run((sheet) => (sheet.getRange('E5:F6').values = [['甲', '乙'], ['丙', '丁']]));
    expect([cell(4, 4).value, cell(4, 5).value, cell(5, 4).value]).toEqual(['甲', 2, null]);
  });

  test('what is read in the same request is calculated already', async () => {
    const read = await run((sheet) => {
      sheet.getRange('A1').values = [[20]];
      return sheet.getRange('C1').load('values,text');
    });
    expect(read.toJSON()).toEqual({ values: [[80]], text: [['80']] });
  });

  test('an error is told by its type', async () => {
    const read = await run((sheet) => {
      sheet.getRange('B1').values = [[0]];
      sheet.getRange('C1').formulas = [['=A1/B1']];
      return sheet.getRange('C1').load('values,valueTypes');
    });
    expect(read.toJSON()).toEqual({ values: [['#DIV/0!']], valueTypes: [['Error']] });
  });

  test('clear empties cells', async () => {
    await run((sheet) => sheet.getRange('A1:C1').clear(Excel.ClearApplyTo.contents));
    expect([cell(0, 0).value, cell(0, 2).formula]).toEqual([null, null]);
  });
});

describe('conditional formats', () => {
  const mark = (sheet: Excel.Worksheet): Excel.ConditionalFormat => {
    const format = sheet.getRange('A2').conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = '=AND(LEN(TRIM($A$2))<2,"selfeval"<>"")';
    format.custom.format.fill.color = '#FFC7CE';
    format.custom.format.font.color = '#9C0006';
    format.stopIfTrue = false;
    return format;
  };

  test('a mark appears, is found with its formula, and heals when a person types', async () => {
    const id = await run((sheet) => mark(sheet).load('id'));
    await office.settled();
    expect(office.model.activeSheet.shownStyle(1, 0)).toEqual({ fill: '#FFC7CE', fontColor: '#9C0006' });
    const found = await run((sheet) =>
      sheet.getRange().conditionalFormats.load('items/id,items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula'),
    );
    expect(found.toJSON()).toEqual({
      items: [
        {
          id: id.id,
          type: 'Custom',
          priority: 0,
          stopIfTrue: false,
          customOrNullObject: { rule: { formula: '=AND(LEN(TRIM($A$2))<2,"selfeval"<>"")' } },
        },
      ],
    });
    await office.userEdits('自评表', 'A2', '受天气影响,活动推迟到次年');
    expect(office.model.activeSheet.shownStyle(1, 0)).toEqual({});
  });

  test('a mark is deleted by its id and leaves the others', async () => {
    await office.load({
      ...WORKBOOK,
      sheets: [{ ...WORKBOOK.sheets[0]!, conditionalFormats: [{ range: 'A1:C9', formula: '=A1=10', fill: '#00FF00' }] }],
    });
    const { id } = await run((sheet) => mark(sheet).load('id'));
    await run((sheet) => sheet.getRange().conditionalFormats.getItem(id).delete());
    expect(office.model.activeSheet.conditionalFormats.map((format) => format.formula)).toEqual(['=A1=10']);
    const { left, away } = await run((sheet) => ({
      left: sheet.getRange('B2').conditionalFormats.getCount(),
      away: sheet.getRange('D20').conditionalFormats.getCount(),
    }));
    expect([left.value, away.value]).toEqual([1, 0]);
  });

  test('a formula that Excel cannot read is refused', async () => {
    const refused = run((sheet) => {
      sheet.getRange('A2').conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = '=LEN(';
    });
    await expect(refused).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('a protected sheet', () => {
  beforeEach(() => office.load({ ...WORKBOOK, sheets: [{ ...WORKBOOK.sheets[0]!, isProtected: true }] }));

  test('tells that it is, and which cells are locked', async () => {
    const told = await run((sheet) => ({
      protection: sheet.protection.load('protected,options'),
      one: sheet.getRange('A3').format.protection.load('locked'),
      mixed: sheet.getRange('A2:A3').format.protection.load('locked'),
      all: sheet.getRange().format.protection.load('locked'),
      each: sheet.getRange('A2:A3').getCellProperties({ format: { protection: true } }),
    }));
    expect([told.protection.protected, told.one.locked, told.mixed.locked, told.all.locked]).toEqual([true, false, null, null]);
    expect(told.protection.options.allowFormatCells).toBe(false);
    expect(told.each.value).toEqual([
      [{ format: { protection: { locked: true, formulaHidden: false } } }],
      [{ format: { protection: { locked: false, formulaHidden: false } } }],
    ]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['a value into a locked cell', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['values into a range with a locked cell', (sheet) => (sheet.getRange('A2:A3').values = [['a'], ['b']])],
    ['a format', (sheet) => (sheet.getRange('A3').numberFormat = [['0%']])],
    ['a fill', (sheet) => (sheet.getRange('A3').format.fill.color = '#FF0000')],
    ['a conditional format', (sheet) => sheet.getRange('A3').conditionalFormats.add(Excel.ConditionalFormatType.custom)],
    ['a merge', (sheet) => sheet.getRange('A3:B3').merge()],
  ])('refuses %s', async (_what, work) => {
    const before = office.model.toData();
    await expect(run(work)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(office.model.toData()).toEqual(before);
  });

  test('takes a value into an unlocked cell', async () => {
    await run((sheet) => (sheet.getRange('A3').values = [['原因']]));
    expect(cell(2, 0).value).toBe('原因');
  });

  test('is changed freely once the protection is taken away', async () => {
    await run((sheet) => {
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect();
    });
    expect(cell(0, 0)).toMatchObject({ value: 1, isLocked: false });
    expect(office.model.activeSheet.isProtected).toBe(true);
  });
});

test('a file that is open for reading only refuses every change and says that it is', async () => {
  office.conditions.isReadOnly = true;
  const read = await run((_sheet, context) => context.workbook.load('readOnly,name'));
  expect([read.readOnly, read.name]).toEqual([true, '自评表.xlsx']);
  const changes: readonly ((sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown)[] = [
    (sheet) => (sheet.getRange('A1').values = [[1]]),
    (_sheet, context) => context.workbook.settings.add('a', 1),
    (_sheet, context) => context.workbook.worksheets.add('新'),
  ];
  for (const change of changes) await expect(run(change)).rejects.toMatchObject({ code: 'AccessDenied' });
});

describe('while somebody types into a cell', () => {
  beforeEach(() => {
    office.conditions.isCellBeingEdited = true;
  });

  test('a request is refused', async () => {
    await expect(run((sheet) => sheet.load('name'))).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  test('a request that may wait is answered when the typing ends', async () => {
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(office.requests()).toBe(0);
    office.conditions.isCellBeingEdited = false;
    expect(await waiting).toBe('自评表');
  });
});

describe('sheets', () => {
  test('are added, renamed, hidden, brought to front and deleted', async () => {
    await run((_sheet, context) => {
      const added = context.workbook.worksheets.add('绩效汇总');
      added.getRange('A1:B1').values = [['表', '=自评表!C1']];
      added.getRange('A1:B1').format.font.bold = true;
      added.getRange('A1:B1').merge();
      added.getRange('2:3').rowHidden = true;
      added.name = '汇总表';
      added.activate();
      context.workbook.worksheets.getItem('汇总').delete();
      context.workbook.worksheets.getItem('自评表').visibility = Excel.SheetVisibility.hidden;
    });
    await office.settled();
    const data = office.model.toData();
    expect(data).toMatchObject({
      activeSheet: '汇总表',
      sheets: [
        { name: '自评表', visibility: 'hidden' },
        { name: '汇总表', merges: ['A1:B1'], hiddenRows: [2, 3], cells: { A1: { value: '表', style: { bold: true } } } },
      ],
    });
  });

  test('the last visible one stays', async () => {
    await run((_sheet, context) => context.workbook.worksheets.getItem('汇总').delete());
    await expect(run((sheet) => sheet.delete())).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});

describe('settings', () => {
  test('are kept with the workbook, listed, changed and deleted', async () => {
    await run((_sheet, context) => {
      const { settings } = context.workbook;
      settings.add('selfeval.undo', { cells: [1, { a: '中' }] });
      settings.add('selfeval.pack', 'a');
      settings.add('selfeval.pack', 'b');
      settings.add('gone', 1);
    });
    await run((_sheet, context) => context.workbook.settings.getItem('gone').delete());
    const { all, one } = await run((_sheet, context) => ({
      all: context.workbook.settings.load('items/key,items/value'),
      one: context.workbook.settings.getItemOrNullObject('selfeval.undo').load('value'),
    }));
    expect(all.toJSON()).toEqual({
      items: [
        { key: 'selfeval.undo', value: { cells: [1, { a: '中' }] } },
        { key: 'selfeval.pack', value: 'b' },
      ],
    });
    expect(one.value).toEqual({ cells: [1, { a: '中' }] });
    expect(office.model.toData().settings).toEqual({ 'selfeval.undo': { cells: [1, { a: '中' }] }, 'selfeval.pack': 'b' });
  });

  test('of the common API are the same settings', async () => {
    Office.context.document.settings.set('selfeval.language', 'zh-CN');
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    expect(office.model.settings.get('selfeval.language')).toBe('zh-CN');
  });
});
