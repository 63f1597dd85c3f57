import type { WorkbookData } from '../../../src/workbench/model/workbookData';
import { startOffice, type OfficeUnderTest } from '../../support/installOffice';

/** What office.js does with the answers of the workbench: loading, references, null objects, failures, request counts. */

const WORKBOOK: WorkbookData = {
  name: '自评表.xlsx',
  sheets: [
    {
      name: '自评表',
      cells: { A1: '名称', A2: 5, B2: 7, C2: { formula: '=SUM(A2:B2)', value: 12 }, D2: { value: 0.7603, numberFormat: '0%' } },
      merges: ['A1:D1', 'B4:C6'],
    },
    { name: '收支 表', cells: {} },
    { name: '隐藏', cells: { A1: 1 }, visibility: 'hidden' },
  ],
};

let office: OfficeUnderTest;
beforeAll(async () => {
  office = await startOffice({ workbook: WORKBOOK, conditions: { excelApi: '1.13' } });
});
beforeEach(() => office.load(WORKBOOK));
const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

interface Failure {
  readonly code: string;
  readonly location: string | undefined;
}
async function failureOf(run: (context: Excel.RequestContext) => unknown): Promise<Failure | null> {
  try {
    await Excel.run(async (context) => {
      run(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { code: error.code, location: error.debugInfo.errorLocation };
  }
}

describe('with nothing missing', () => {
  afterEach(() => expect(office.missing()).toEqual([]));

  test('one request reads every matrix of a sheet, its merges and its protection', async () => {
    const before = office.requests();
    const read = await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.load('name,visibility,protection/protected');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('address,values,formulas,text,numberFormat,valueTypes');
      const merged = used.getMergedAreasOrNullObject();
      merged.load('areas/items/address');
      await context.sync();
      return { sheet: sheet.toJSON(), used: used.toJSON(), merged: merged.areas.items.map((area) => area.address) };
    });
    expect(read).toMatchObject({
      sheet: { name: '自评表', visibility: 'Visible', protection: { protected: false } },
      used: {
        address: '自评表!A1:D2',
        values: [['名称', '', '', ''], [5, 7, 12, 0.7603]],
        formulas: [['名称', '', '', ''], [5, 7, '=SUM(A2:B2)', 0.7603]],
        text: [['名称', '', '', ''], ['5', '7', '12', '76%']],
        numberFormat: [['General', 'General', 'General', 'General'], ['General', 'General', 'General', '0%']],
        valueTypes: [['String', 'Empty', 'Empty', 'Empty'], ['Double', 'Double', 'Double', 'Double']],
      },
      merged: ['自评表!A1:D1'],
    });
    expect(office.requests() - before).toBe(1);
  });

  test('whatever comes from a null object is a null object', async () => {
    const nulls = await Excel.run(async (context) => {
      const { worksheets, settings } = context.workbook;
      const empty = worksheets.getItem('收支 表').getUsedRangeOrNullObject();
      const objects = [
        worksheets.getItemOrNullObject('没有'),
        worksheets.getItemOrNullObject('没有').getRange('A1'),
        worksheets.getItemOrNullObject('没有').getRange('A1').format.fill,
        empty,
        empty.getMergedAreasOrNullObject(),
        settings.getItemOrNullObject('没有'),
        sheetOf(context).getRange('A1:A2').getIntersectionOrNullObject('B1'),
        sheetOf(context).getRange('C5').getMergedAreasOrNullObject(),
      ];
      await context.sync();
      return objects.map((object) => object.isNullObject);
    });
    expect(nulls).toEqual(nulls.map(() => true));
  });

  test('sheets are found by name in any case and by id; collections tell their items in order', async () => {
    const told = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/position,items/visibility,items/id');
      const count = worksheets.getCount();
      const visible = worksheets.getCount(true);
      const last = worksheets.getLast(true).load('name');
      await context.sync();
      const byId = worksheets.getItem(worksheets.items[1]!.id).load('name');
      const next = byId.getNextOrNullObject(true).load('name');
      await context.sync();
      return {
        names: worksheets.items.map((sheet) => [sheet.name, sheet.position, sheet.visibility]),
        counts: [count.value, visible.value],
        last: last.name,
        byId: byId.name,
        next: next.isNullObject,
      };
    });
    expect(told).toEqual({
      names: [['自评表', 0, 'Visible'], ['收支 表', 1, 'Visible'], ['隐藏', 2, 'Hidden']],
      counts: [3, 2],
      last: '收支 表',
      byId: '收支 表',
      next: true,
    });
  });

  test.each([
    ['B3', '自评表!B3'],
    ['$B$3:C2', '自评表!B2:C3'],
    ['B:C', '自评表!B:C'],
    ['3:5', '自评表!3:5'],
    ["'收支 表'!A1:B2", "'收支 表'!A1:B2"],
    ['隐藏!A1', '隐藏!A1'],
  ])('the range %j has the address %j', async (asked, told) => {
    const address = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange(asked).load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe(told);
  });

  test('ranges lead to other ranges', async () => {
    const addresses = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('B2:D5');
      const ranges = [
        range.getCell(1, 2),
        range.getRow(1),
        range.getColumn(0),
        range.getLastCell(),
        range.getLastRow(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(-1, 1),
        range.getAbsoluteResizedRange(1, 2),
        range.getBoundingRect('F9'),
        range.getIntersection('A1:C3'),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getUsedRange(true),
        sheetOf(context).getRangeByIndexes(0, 1, 2, 3),
        sheetOf(context).getCell(9, 9),
      ];
      for (const each of ranges) each.load('address');
      await context.sync();
      return ranges.map((each) => each.address.replace('自评表!', ''));
    });
    expect(addresses).toEqual(
      ['D3', 'B3:D3', 'B2:B5', 'D5', 'B5:D5', 'A3:C6', 'B2:E4', 'B2:C2', 'B2:F9', 'B2:C3', '2:5', 'B:D', 'B2:D2', 'B1:D2', 'J10'],
    );
  });

  test('a range lives on over several requests and its tracking is cleaned up', async () => {
    const values = await Excel.run(async (context) => {
      const range = sheetOf(context).getUsedRange(true).getLastRow();
      range.load('values');
      await context.sync();
      const first = range.values;
      range.getCell(0, 0).values = [[6]];
      range.load('values');
      await context.sync();
      return [first, range.values];
    });
    expect(values).toEqual([[[5, 7, 12, 0.7603]], [[6, 7, 13, 0.7603]]]);
  });

  test('more cells than office.js sends at once arrive whole', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => [index, `行${index}`]);
    await Excel.run(async (context) => {
      sheetOf(context).getRange('H1:I1000').values = rows;
      await context.sync();
    });
    expect(office.model.activeSheet.cell(999, 8).value).toBe('行999');
  });

  test.each<[string, (context: Excel.RequestContext) => unknown, Failure]>([
    [
      'a sheet that is not there',
      (context) => context.workbook.worksheets.getItem('没有').load('name'),
      { code: 'ItemNotFound', location: 'WorksheetCollection.getItem' },
    ],
    [
      'an address that is none',
      (context) => sheetOf(context).getRange('甲1').load('address'),
      { code: 'InvalidArgument', location: 'Worksheet.getRange' },
    ],
    [
      'an address beyond the sheet',
      (context) => sheetOf(context).getRange('A1048577').load('address'),
      { code: 'InvalidArgument', location: 'Worksheet.getRange' },
    ],
    [
      'an address on a sheet that is not there',
      (context) => sheetOf(context).getRange('没有!A1').load('address'),
      { code: 'ItemNotFound', location: 'Worksheet.getRange' },
    ],
    [
      'a matrix of the wrong size',
      (context) => (sheetOf(context).getRange('A1:B2').values = [[1]]),
      { code: 'InvalidArgument', location: 'Range.values' },
    ],
    [
      'a formula that Excel cannot read',
      (context) => (sheetOf(context).getRange('A9').values = [['=1次']]),
      { code: 'InvalidArgument', location: 'Range.values' },
    ],
    [
      'a property that is none',
      (context) => sheetOf(context).getRange('A1').load('valuess'),
      { code: 'InvalidArgument', location: 'Range.load' },
    ],
    [
      'a sheet name that is taken',
      (context) => context.workbook.worksheets.add('自评表'),
      { code: 'ItemAlreadyExists', location: 'WorksheetCollection.add' },
    ],
    [
      'activating a hidden sheet',
      (context) => context.workbook.worksheets.getItem('隐藏').activate(),
      { code: 'InvalidOperation', location: 'Worksheet.activate' },
    ],
    [
      'selecting on a hidden sheet',
      (context) => context.workbook.worksheets.getItem('隐藏').getRange('A1').select(),
      { code: 'InvalidOperation', location: 'Range.select' },
    ],
    [
      'a conditional format that is not there',
      (context) => sheetOf(context).getRange().conditionalFormats.getItem('{x}').delete(),
      { code: 'ItemNotFound', location: 'ConditionalFormatCollection.getItem' },
    ],
    [
      'a setting that is not there',
      (context) => context.workbook.settings.getItem('没有').load('value'),
      { code: 'ItemNotFound', location: 'SettingCollection.getItem' },
    ],
    [
      'the values of a whole sheet',
      (context) => sheetOf(context).getRange().load('values'),
      { code: 'ResponsePayloadSizeLimitExceeded', location: 'Range.load' },
    ],
  ])('%s fails as in Excel', async (_what, run, failure) => {
    expect(await failureOf(run)).toEqual(failure);
  });

  test('a batch is no transaction: what came before the failure stays', async () => {
    const failure = await failureOf((context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A2').values = [[100]];
      context.workbook.worksheets.getItem('没有').activate();
      sheet.getRange('B2').values = [[200]];
    });
    await office.settled();
    expect(failure?.code).toBe('ItemNotFound');
    expect([0, 1, 2].map((column) => office.model.activeSheet.cell(1, column).value)).toEqual([100, 7, 107]);
  });

  test('one batch of an add-in is one step to undo', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A2').values = [[100]];
      sheet.getRange('B2').values = [[200]];
      const format = sheet.getRange('A2').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=A2>1';
      format.custom.format.fill.color = '#FFC7CE';
      await context.sync();
    });
    await office.model.undo();
    await office.settled();
    expect([0, 1, 2].map((column) => office.model.activeSheet.cell(1, column).value)).toEqual([5, 7, 12]);
    expect(office.model.activeSheet.conditionalFormats).toEqual([]);
  });

  test('a client object is refused outside of its run', async () => {
    let kept: Excel.Range | undefined;
    await Excel.run(async (context) => {
      kept = sheetOf(context).getRange('A1');
      await context.sync();
    });
    expect(() => kept?.load('values')).toThrow(OfficeExtension.Error);
  });

  test('more than 512 merged areas give no result', async () => {
    const merges = Array.from({ length: 513 }, (_, index) => `A${index + 1}:B${index + 1}`);
    await office.load({ name: 'a.xlsx', sheets: [{ name: 'S', cells: {}, merges }] });
    const all = (context: Excel.RequestContext) => sheetOf(context).getRange('A1:B513').getMergedAreasOrNullObject().load('areaCount');
    expect(await failureOf(all)).toMatchObject({ code: 'GeneralException' });
    expect(await failureOf((context) => sheetOf(context).getRange('A1:B512').getMergedAreasOrNullObject().load('areaCount'))).toBeNull();
  });
});

test('what Excel has and the workbench has not fails by its name, even when the add-in swallows it', async () => {
  const failure = await failureOf((context) => sheetOf(context).getRange('A1').insert(Excel.InsertShiftDirection.down));
  expect(failure?.code).toBe('NotImplemented');
  expect(office.missing()).toEqual(["the workbench does not implement Excel.Range.insert (method 'Insert')"]);
});

test('what this Excel is too old for is refused as an older Excel does', async () => {
  expect([
    Office.context.requirements.isSetSupported('ExcelApi', '1.13'),
    Office.context.requirements.isSetSupported('ExcelApi', '1.14'),
  ]).toEqual([true, false]);
  const listen = (context: Excel.RequestContext) =>
    context.workbook.worksheets.onProtectionChanged.add(() => Promise.resolve());
  expect(await failureOf(listen)).toMatchObject({ code: 'ApiNotFound' });
  office.conditions.excelApi = '1.12';
  const merged = (context: Excel.RequestContext) => sheetOf(context).getRange('A1').getMergedAreasOrNullObject().load('address');
  expect(await failureOf(merged)).toMatchObject({ code: 'ApiNotFound' });
  office.conditions.excelApi = '1.13';
  expect(await failureOf(merged)).toBeNull();
  expect(office.missing()).toEqual([]);
});
