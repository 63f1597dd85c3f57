import { commandNames } from '../../src/commands/names';
import { COMMAND_NOTE, readCommandNote } from '../../src/usecases/commandNote';
import { startOffice, type OfficeUnderTest } from '../support/installOffice';
import { seedWorkbook } from '../support/seedForms';
import { toWorkbookData } from './support/workbookData';

let office: OfficeUnderTest;

beforeAll(async () => {
  office = await startOffice({ workbook: toWorkbookData(seedWorkbook()) });
  await import('../../src/commands/index');
  await office.settled();
}, 60_000);

beforeEach(async () => {
  await office.load(toWorkbookData(seedWorkbook()));
  localStorage.clear();
});

afterEach(() => {
  expect(office.missing()).toEqual([]);
});

/** The note that a command left for the pane. */
function note() {
  const key = Object.keys(localStorage).find((entry) => entry.endsWith(COMMAND_NOTE));
  return readCommandNote(key === undefined ? null : localStorage.getItem(key));
}

const selected = () => {
  const { sheet, area } = office.model.selection;
  return [sheet.name, area.top, area.left];
};

test('一键重算 mends a wrong score without the pane and leaves word of it', async () => {
  await office.userEdits('表2', 'I23', 9);
  await office.pressButton('recalculate');
  expect(office.model.findSheet('表2')?.cell(22, 8).value).toBe(9.9);
  expect(note()).toMatchObject({ isRefusal: false, lines: [expect.stringMatching(/“一键重算”已写入1个单元格/u), expect.anything()] });
}, 30_000);

test('检查 marks and goes to the first error; 清除标记 takes the marks away', async () => {
  const before = office.model.toData().sheets;
  await office.pressButton('check');
  expect(selected()).toEqual(['表1', 24, 9]);
  expect(office.model.findSheet('表1')?.conditionalFormats.length).toBeGreaterThan(0);
  await office.pressButton('clearMarks');
  await office.settled();
  expect(office.model.toData().sheets).toEqual(before);
}, 30_000);

test('偏差原因 goes from one cell to the next', async () => {
  await office.pressButton('goToReason');
  const first = selected();
  await office.pressButton('goToReason');
  expect(selected()).not.toEqual(first);
  expect(note()).toBeNull();
}, 30_000);

test.each(['recalculate', 'check', 'clearMarks'] as const)('%s: Excel is told that the command is over also when it refuses', async (name) => {
  await office.pressButton('check');
  localStorage.clear();
  await office.userEdits('表2', 'I23', 9);
  office.conditions.isReadOnly = true;
  await office.pressButton(name);
  expect(note()).toMatchObject({ isRefusal: true });
}, 30_000);

test('every command of the ribbon is there', async () => {
  for (const name of commandNames) await expect(office.pressButton(name)).resolves.toBeUndefined();
}, 30_000);
