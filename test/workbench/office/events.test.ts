import type { WorkbookData } from '../../../src/workbench/model/workbookData';
import { startOffice, type OfficeUnderTest } from '../../support/installOffice';

/** What Excel tells an add-in without being asked. */

const WORKBOOK: WorkbookData = {
  name: '自评表.xlsx',
  sheets: [
    { name: '自评表', cells: { A1: 10, B1: { formula: '=A1' } } },
    { name: '汇总', cells: {} },
  ],
};

let office: OfficeUnderTest;
const heard: object[] = [];
beforeAll(async () => {
  office = await startOffice({ workbook: WORKBOOK });
});
beforeEach(async () => {
  await office.load(WORKBOOK);
  heard.splice(0);
});
afterEach(async () => {
  for (const handler of handlers.splice(0)) {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  }
  expect(office.missing()).toEqual([]);
});

type Handler = OfficeExtension.EventHandlerResult<unknown>;
const handlers: Handler[] = [];
const register = (...work: ((context: Excel.RequestContext) => Handler)[]): Promise<void> =>
  Excel.run(async (context) => {
    handlers.push(...work.map((add) => add(context)));
    await context.sync();
  });
const hearChange = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
  const { address, source, changeType } = event;
  const details: unknown = Reflect.get(event, 'details');
  heard.push({ address, source, changeType, details });
  return Promise.resolve();
};

const change = (before: unknown, after: unknown, typeAfter: string, typeBefore = typeAfter): object => ({
  valueBefore: before,
  valueAfter: after,
  valueTypeBefore: typeBefore,
  valueTypeAfter: typeAfter,
});

test('the workbook tells who changed what on any sheet, and results of formulas are no change', async () => {
  await register((context) => context.workbook.worksheets.onChanged.add(hearChange));
  await office.userEdits('自评表', 'A1', '20');
  await office.remoteEdit('汇总', 'C3', '同事');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('汇总').getRange('A1:B2').values = [[1, 2], [3, 4]];
    await context.sync();
  });
  await office.settled();
  expect(heard).toEqual([
    { address: 'A1', source: 'Local', changeType: 'RangeEdited', details: change(10, 20, 'Double') },
    { address: 'C3', source: 'Remote', changeType: 'RangeEdited', details: change('', '同事', 'String', 'Empty') },
    { address: 'A1:B2', source: 'Local', changeType: 'RangeEdited', details: undefined },
  ]);
});

test('a sheet tells only of itself, and nothing after the handler was removed', async () => {
  await register((context) => context.workbook.worksheets.getItem('汇总').onChanged.add(hearChange));
  await office.userEdits('自评表', 'A1', '20');
  await office.userEdits('汇总', 'A1', '1');
  const [handler] = handlers.splice(0);
  await Excel.run(handler!.context, async (context) => {
    handler!.remove();
    await context.sync();
  });
  await office.userEdits('汇总', 'A1', '2');
  expect(heard).toEqual([{ address: 'A1', source: 'Local', changeType: 'RangeEdited', details: change('', 1, 'Double', 'Empty') }]);
});

test('the range of an event can be asked for', async () => {
  await register((context) =>
    context.workbook.worksheets.onChanged.add((event) =>
      Excel.run(async (context2) => {
        const range = event.getRange(context2).load('address');
        await context2.sync();
        heard.push({ address: range.address });
      }),
    ),
  );
  await office.userEdits('汇总', 'B7', 'x');
  await office.settled();
  expect(heard).toEqual([{ address: '汇总!B7' }]);
});

test('selecting and changing sheets is told', async () => {
  await register(
    ({ workbook: { worksheets } }) =>
      worksheets.onActivated.add(({ worksheetId }) => Promise.resolve(void heard.push({ activated: worksheetId }))),
    ({ workbook: { worksheets } }) =>
      worksheets.onSelectionChanged.add(({ address }) => Promise.resolve(void heard.push({ selected: address }))),
  );
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('汇总').getRange('B2:C3').select();
    await context.sync();
  });
  await office.settled();
  expect(heard).toEqual([{ activated: office.model.findSheet('汇总')?.id }, { selected: 'B2:C3' }]);
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    const active = context.workbook.getActiveCell().load('address');
    await context.sync();
    return [range.address, active.address];
  });
  expect(selected).toEqual(['汇总!B2:C3', '汇总!B2']);
});

test('a button of the ribbon runs the command that the add-in associated with it', async () => {
  Office.actions.associate('recalculate', (event: Office.AddinCommands.Event) => {
    heard.push({ button: event.source.id });
    event.completed();
  });
  await office.pressButton('recalculate');
  expect(heard).toEqual([{ button: 'recalculate' }]);
  await expect(office.pressButton('nothing')).rejects.toThrow('nothing');
});
