import { ICommandService } from '@univerjs/core';
import { RemoveRowByRangeCommand } from '@univerjs/sheets';
import { UniverWorkbook } from '../../../src/workbench/model/univerWorkbook';
import type { SheetData, WorkbookData } from '../../../src/workbench/model/workbookData';
import type { CellsChange } from '../../../src/workbench/model/workbookModel';

let model: UniverWorkbook;
const workbook = (sheet: Partial<SheetData> = {}): WorkbookData => ({
  name: '自评表.xlsx',
  sheets: [{ name: '自评表', cells: {}, ...sheet }],
});
const start = async (data: WorkbookData): Promise<void> => {
  model = new UniverWorkbook({ data });
  await model.settled();
};
const cell = (row: number, column: number) => model.activeSheet.cell(row, column);
afterEach(() => model.dispose());

test('gives back the data it was given', async () => {
  const data: WorkbookData = {
    name: '自评表.xlsx',
    activeSheet: '封面',
    settings: { 'selfeval.pack': 'a', other: { deep: [1, null] } },
    sheets: [
      {
        name: '自评表',
        merges: ['A1:C1', 'A2:A3'],
        visibility: 'veryHidden',
        columnWidths: { A: 120, C: 48 },
        rowHeights: { 1: 40 },
        hiddenColumns: ['D'],
        hiddenRows: [3],
        isProtected: true,
        cells: {
          A1: { value: '项目支出绩效自评表', style: { bold: true, fontSize: 16, fontName: '宋体', horizontal: 'center' } },
          A2: 5,
          B2: '=1次',
          C2: { value: '007', numberFormat: '@' },
          B3: { value: 0.7603, numberFormat: '0%', isLocked: false },
          C3: { value: 10, formula: '=A2*2' },
          D3: true,
          E3: {
            style: {
              fill: '#FFEEAA',
              fontColor: '#C00000',
              italic: true,
              underline: true,
              vertical: 'middle',
              wrap: true,
              borders: { top: { style: 'thin', color: '#000000' }, left: { style: 'double', color: '#FF0000' } },
            },
          },
        },
        conditionalFormats: [
          { range: 'A2:B3', formula: '=A2>3', fill: '#FFC7CE', fontColor: '#9C0006', bold: true, stopIfTrue: true },
          { range: 'A2', formula: '=A2>4', fill: '#00FF00' },
        ],
      },
      { name: '封面', cells: {} },
    ],
  };
  await start(data);
  expect(model.toData()).toEqual(data);
});

test('a workbook that is loaded in place of another leaves nothing of it', async () => {
  await start({
    ...workbook({ cells: { A1: 9, B1: 1 }, conditionalFormats: [{ range: 'A1', formula: '=A1>1', fill: '#FF0000' }] }),
    settings: { a: 1 },
  });
  const next = { name: 'b.xlsx', activeSheet: 'x', settings: {}, sheets: [{ name: 'x', cells: { A1: 9 } }] };
  model.load(next);
  await model.settled();
  expect(model.toData()).toEqual(next);
  expect(model.activeSheet.shownStyle(0, 0)).toEqual({});
  expect(await model.undo()).toBe(false);
});

test('formulas follow what is written, also from one sheet to another', async () => {
  await start({
    name: 'a.xlsx',
    sheets: [
      { name: '自评表', cells: { A1: 5, B1: 7, C1: { formula: '=SUM(A1:B1)' } } },
      { name: '汇总', cells: { A1: { formula: '=自评表!C1*10' } } },
    ],
  });
  model.activeSheet.write([{ row: 0, column: 0, typed: '50' }], 'person');
  await model.settled();
  expect(cell(0, 2).value).toBe(57);
  expect(model.findSheet('汇总')?.cell(0, 0).value).toBe(570);
});

test('a typed formula replaces a value and a typed value a formula', async () => {
  await start(workbook({ cells: { A1: 2, B1: 'x', C1: { formula: '=A1' } } }));
  model.activeSheet.write(
    [
      { row: 0, column: 1, typed: '=A1*3' },
      { row: 0, column: 2, typed: 8 },
    ],
    'person',
  );
  await model.settled();
  expect([cell(0, 1), cell(0, 2)]).toMatchObject([
    { value: 6, formula: '=A1*3' },
    { value: 8, formula: null },
  ]);
});

test('text that looks like a number stays text when the look of its cell changes', async () => {
  await start(workbook({ cells: { A1: '12', B1: 'TRUE' } }));
  const style = { fill: '#FFFF00' };
  model.activeSheet.write([{ row: 0, column: 0, style }, { row: 0, column: 1, style }], 'person');
  expect([cell(0, 0).value, cell(0, 1).value]).toEqual(['12', 'TRUE']);
});

test('a write far outside makes room and grows the used area', async () => {
  await start(workbook({ cells: { B2: 1, C3: { style: { bold: true } } }, merges: ['A5:D5'] }));
  expect(model.activeSheet.usedArea(true)).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  expect(model.activeSheet.usedArea(false)).toEqual({ top: 1, left: 0, bottom: 4, right: 3 });
  model.activeSheet.write([{ row: 999, column: 60, typed: 'x' }], 'person');
  expect(model.activeSheet.usedArea(true)).toEqual({ top: 1, left: 1, bottom: 999, right: 60 });
});

test('an empty sheet has no used area', async () => {
  await start(workbook());
  expect(model.activeSheet.usedArea(false)).toBeNull();
});

describe('conditional formats', () => {
  const mark = { range: 'A1', formula: '=LEN(TRIM($A$1))<2', fill: '#FFC7CE', fontColor: '#9C0006' };

  test('heal when text is typed and come back when it goes', async () => {
    await start(workbook({ cells: { A1: '/' }, conditionalFormats: [mark] }));
    const shown: unknown[] = [];
    for (const typed of [null, '受天气影响推迟', '', '无关']) {
      if (typed !== null) model.activeSheet.write([{ row: 0, column: 0, typed }], 'person');
      await model.settled();
      shown.push(model.activeSheet.shownStyle(0, 0).fill ?? null);
    }
    expect(shown).toEqual(['#FFC7CE', null, '#FFC7CE', null]);
  });

  test('depend on the result of a formula elsewhere', async () => {
    await start(
      workbook({
        cells: { A1: 1, B1: { formula: '=A1*2' }, C1: 'x' },
        conditionalFormats: [{ range: 'C1', formula: '=ABS($B$1-10)>0.005', fill: '#FFC7CE' }],
      }),
    );
    expect(model.activeSheet.shownStyle(0, 2)).toEqual({ fill: '#FFC7CE' });
    model.activeSheet.write([{ row: 0, column: 0, typed: 5 }], 'person');
    await model.settled();
    expect(model.activeSheet.shownStyle(0, 2)).toEqual({});
  });

  test('relative references move with the cell', async () => {
    await start(
      workbook({ cells: { A1: 1, A2: 5, A3: 9 }, conditionalFormats: [{ range: 'A1:A3', formula: '=A1>4', fill: '#FF0000' }] }),
    );
    expect([0, 1, 2].map((row) => model.activeSheet.shownStyle(row, 0).fill)).toEqual([undefined, '#FF0000', '#FF0000']);
  });

  test('a changed formula and colour take the place of the old ones', async () => {
    await start(workbook({ cells: { A1: 5 }, conditionalFormats: [{ range: 'A1', formula: '=A1>3', fill: '#FF0000' }] }));
    const [format] = model.activeSheet.conditionalFormats;
    model.activeSheet.updateConditionalFormat({ ...format!, formula: '=A1>6', fill: '#00FF00' });
    await model.settled();
    expect(model.activeSheet.shownStyle(0, 0)).toEqual({});
    model.activeSheet.write([{ row: 0, column: 0, typed: 7 }], 'person');
    await model.settled();
    expect(model.activeSheet.shownStyle(0, 0)).toEqual({ fill: '#00FF00' });
  });

  test('the one added last is on top, and one that stops hides those below', async () => {
    await start(
      workbook({
        cells: { A1: 5 },
        conditionalFormats: [{ range: 'A1', formula: '=A1>3', fill: '#FF0000', fontColor: '#111111' }],
      }),
    );
    const added = model.activeSheet.addConditionalFormat({
      areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
      formula: '=A1>4',
      fill: '#00FF00',
      fontColor: null,
      bold: false,
      stopIfTrue: false,
    });
    await model.settled();
    expect(model.activeSheet.shownStyle(0, 0)).toEqual({ fill: '#00FF00', fontColor: '#111111' });
    model.activeSheet.updateConditionalFormat({ ...added, stopIfTrue: true });
    await model.settled();
    expect(model.activeSheet.shownStyle(0, 0)).toEqual({ fill: '#00FF00' });
    model.activeSheet.removeConditionalFormat(added.id);
    await model.settled();
    expect(model.activeSheet.shownStyle(0, 0)).toEqual({ fill: '#FF0000', fontColor: '#111111' });
  });
});

describe('undo', () => {
  test('takes back values, formulas and formats and can be redone', async () => {
    await start(workbook({ cells: { A1: { value: 10, formula: '=5*2' }, B1: { formula: '=A1+1' } } }));
    model.activeSheet.write([{ row: 0, column: 0, typed: '76%' }], 'add-in');
    await model.settled();
    expect(cell(0, 0)).toMatchObject({ value: 0.76, formula: null, numberFormat: '0%', text: '76%' });
    expect(await model.undo()).toBe(true);
    await model.settled();
    expect(cell(0, 0)).toMatchObject({ value: 10, formula: '=5*2', numberFormat: 'General' });
    expect(cell(0, 1).value).toBe(11);
    await model.redo();
    await model.settled();
    expect(cell(0, 1).value).toBeCloseTo(1.76);
  });

  test('everything between the begin and the end of a step is one step', async () => {
    await start(workbook({ cells: { A1: 1, B1: 1 } }));
    const end = model.beginStep();
    const endInner = model.beginStep();
    model.activeSheet.write([{ row: 0, column: 0, typed: 2 }], 'add-in');
    endInner();
    model.activeSheet.write([{ row: 0, column: 1, typed: 2 }], 'add-in');
    end();
    await model.undo();
    expect([cell(0, 0).value, cell(0, 1).value]).toEqual([1, 1]);
    expect(await model.undo()).toBe(false);
  });
});

describe('changes are told', () => {
  const told: Pick<CellsChange, 'area' | 'kind' | 'origin' | 'before' | 'after'>[] = [];
  beforeEach(() => told.splice(0));
  const listen = (): void => {
    model.onChange(({ area, kind, origin, before, after }) => told.push({ area, kind, origin, before, after }));
  };

  test('once for a step, with the values of a single cell, and not for results or looks', async () => {
    await start(workbook({ cells: { A1: 1, B1: { formula: '=A1' } } }));
    listen();
    model.activeSheet.write([{ row: 0, column: 0, typed: 2 }], 'co-author');
    model.activeSheet.write([{ row: 0, column: 0, style: { fill: '#FF0000' } }], 'add-in');
    model.activeSheet.write([{ row: 2, column: 1, typed: 'a' }, { row: 4, column: 3, typed: 'b' }], 'add-in');
    await model.settled();
    const one = { top: 0, left: 0, bottom: 0, right: 0 };
    const two = { top: 2, left: 1, bottom: 4, right: 3 };
    expect(told).toEqual([
      { area: one, kind: 'edited', origin: 'co-author', before: 1, after: 2 },
      { area: two, kind: 'edited', origin: 'add-in', before: undefined, after: undefined },
    ]);
  });

  test('beside the cells: settings, and conditional formats however they come and go', async () => {
    await start({ ...workbook({ cells: { A1: 1 } }), settings: { pack: 'a' } });
    let times = 0;
    model.onChangeBesideCells(() => (times += 1));
    const since = (): boolean => {
      const isTold = times > 0;
      times = 0;
      return isTold;
    };
    const sheet = model.activeSheet;
    model.settings.set('pack', 'b');
    expect(since()).toBe(true);
    expect([model.settings.delete('unknown'), since()]).toEqual([false, false]);
    expect([model.settings.delete('pack'), since()]).toEqual([true, true]);
    const areas = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    const format = sheet.addConditionalFormat({ areas, formula: '=A1>0', fill: '#FFC7CE', fontColor: null, bold: false, stopIfTrue: false });
    await model.settled();
    expect(since()).toBe(true);
    await model.undo();
    expect(since()).toBe(true);
    await model.redo();
    sheet.removeConditionalFormat(format.id);
    await model.settled();
    expect(since()).toBe(true);
    sheet.write([{ row: 0, column: 0, typed: 2 }], 'person');
    await model.settled();
    expect(since()).toBe(false);
  });

  test('when a person deletes rows in the grid, and the flags of cells move along', async () => {
    await start(workbook({ cells: { A1: 1, A2: 2, A3: { value: 3, isLocked: false } } }));
    listen();
    await model.univer
      .__getInjector()
      .get(ICommandService)
      .executeCommand(RemoveRowByRangeCommand.id, {
        unitId: 'workbook',
        subUnitId: model.activeSheet.id,
        range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 25 },
      });
    expect(told).toMatchObject([{ kind: 'rows-deleted', origin: 'person', area: { top: 1, bottom: 1 } }]);
    expect(cell(1, 0)).toMatchObject({ value: 3, isLocked: false });
  });
});

describe('a protected sheet', () => {
  beforeEach(() => start(workbook({ cells: { A1: 1, B1: { value: 2, isLocked: false } }, isProtected: true })));

  test('refuses a person in locked cells and says so', () => {
    const refusals: unknown[] = [];
    model.onRefusal((sheet, area) => refusals.push([sheet.name, area.top, area.left]));
    expect(() => model.activeSheet.write([{ row: 0, column: 0, typed: 9 }], 'person')).toThrow();
    expect(cell(0, 0).value).toBe(1);
    expect(refusals).toEqual([['自评表', 0, 0]]);
  });

  test('takes what is typed into unlocked cells', () => {
    model.activeSheet.write([{ row: 0, column: 1, typed: 9 }], 'person');
    expect(cell(0, 1).value).toBe(9);
  });
});

describe('sheets', () => {
  test('are found by name in any case and by id, added, hidden, removed and brought to front', async () => {
    await start({ name: 'a.xlsx', sheets: [{ name: 'Form', cells: {} }, { name: 'Other', cells: { A1: 1 } }] });
    const fronts: string[] = [];
    model.onActivate((sheet) => fronts.push(sheet.name));
    const added = model.addSheet('汇总');
    added.write([{ row: 0, column: 0, typed: '=Other!A1+1' }], 'add-in');
    model.select(added, { top: 2, left: 1, bottom: 3, right: 2 });
    await model.settled();
    expect(model.findSheet('fORM')?.id).toBe(model.sheets[0]?.id);
    expect(added.cell(0, 0).value).toBe(2);
    expect(model.selection).toMatchObject({ sheet: { name: '汇总' }, area: { top: 2, left: 1, bottom: 3, right: 2 } });
    model.removeSheet(added);
    expect(model.sheets.map((sheet) => sheet.name)).toEqual(['Form', 'Other']);
    expect(fronts).toEqual(['汇总', 'Form']);
  });
});
