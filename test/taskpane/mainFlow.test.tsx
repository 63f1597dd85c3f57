import { screen, waitFor, within } from '@testing-library/react';
import { parseA1 } from '../../src/core/form/address';
import type { CellValue } from '../../src/core/form/snapshot';
import { createExcelHost } from '../../src/hosts/excel';
import { startOffice, type OfficeUnderTest } from '../support/installOffice';
import { seedWorkbook } from '../support/seedForms';
import { announced, button, idle, openPane, verdict } from './support/renderPane';
import { toWorkbookData } from './support/workbookData';

/** The numbers that are falsified: where, as they are right, as somebody mistyped them. */
const FALSIFIED = [
  { sheet: '表1', cell: 'I25', right: 9.9, wrong: 10 },
  { sheet: '表2', cell: 'I23', right: 9.9, wrong: 9 },
  { sheet: '表4', cell: 'J6', right: 7.6, wrong: 10 },
  { sheet: '表4', cell: 'I26', right: 95.2, wrong: 100 },
] as const;

let office: OfficeUnderTest;

beforeAll(async () => {
  office = await startOffice({ workbook: toWorkbookData(seedWorkbook()) });
}, 60_000);

afterEach(() => {
  expect(office.missing()).toEqual([]);
});

function cellAt(sheet: string, cell: string) {
  const position = parseA1(cell)!;
  return { sheet: office.model.findSheet(sheet)!, ...position };
}

function valueOf(sheet: string, cell: string): CellValue {
  const at = cellAt(sheet, cell);
  return at.sheet.cell(at.row, at.column).value;
}

/** Whether a cell is shown with a colour that is not its own. */
async function isMarked(sheet: string, cell: string): Promise<boolean> {
  await office.settled();
  const at = cellAt(sheet, cell);
  return at.sheet.shownStyle(at.row, at.column).fill !== at.sheet.cell(at.row, at.column).style.fill;
}

/** Everything that the workbook holds, by sheet and address; settings apart. */
const contents = () => office.model.toData().sheets;

test('a reviewer’s day: check, recalculate, explain, undo, clear', async () => {
  const pristine = contents();
  for (const { sheet, cell, wrong } of FALSIFIED) await office.userEdits(sheet, cell, wrong);
  const falsified = contents();
  const host = createExcelHost();

  const user = await openPane(host);
  expect(verdict()).toMatch(/4张自评表 · \d+处错误/u);

  // 检查 reports each of the four, and changes nothing.
  await user.click(button('检查'));
  await idle();
  await user.click(screen.getByRole('tab', { name: /问题/u }));
  await screen.findByRole('group', { name: '按程度筛选' });
  for (const { cell } of FALSIFIED) expect(screen.getAllByRole('button', { name: `定位 ${cell}` }).length).toBeGreaterThan(0);
  expect(contents()).toEqual(falsified);

  // 一键重算 puts the right values back and changes no other cell.
  await user.click(button('一键重算得分'));
  await screen.findAllByRole('checkbox');
  for (const box of screen.getAllByRole<HTMLInputElement>('checkbox')) {
    const isFalsified = FALSIFIED.some(({ cell, right }) => box.labels?.[0]?.textContent.includes(`${cell} `) && box.labels[0].textContent.includes(String(right)));
    if (!isFalsified) await user.click(box);
  }
  await user.click(button('写入4个单元格'));
  await idle();
  expect(announced()).toBe('已写入4个单元格');
  await office.settled();
  expect(FALSIFIED.map(({ sheet, cell }) => valueOf(sheet, cell))).toEqual(FALSIFIED.map(({ right }) => right));
  expect(contents().map(({ cells }) => cells)).toEqual(pristine.map(({ cells }) => cells));

  // What still needs a person is marked, and the mark goes when the text is there.
  expect(await isMarked('表1', 'J25')).toBe(true);
  expect(await isMarked('表2', 'J23')).toBe(true);
  expect(await isMarked('表1', 'J14')).toBe(false);
  await office.userEdits('表1', 'J25', '个别群众的诉求超出政策范围；今后加强政策解释。');
  expect(await isMarked('表1', 'J25')).toBe(false);
  await office.userEdits('表1', 'J25', '/');

  // 撤销 brings the false values back.
  await user.click(within(screen.getByRole('region', { name: /^已写入/u })).getByRole('button', { name: '撤销' }));
  await idle();
  await office.settled();
  expect(announced()).toBe('已撤销，恢复了4个单元格');
  expect(contents().map(({ cells }) => cells)).toEqual(falsified.map(({ cells }) => cells));

  // 清除标记 leaves the workbook as it was.
  await user.click(button('清除标记'));
  await idle();
  await office.settled();
  expect(contents()).toEqual(falsified);
  expect(office.model.toData().settings ?? {}).toEqual({});
}, 60_000);

test('定位 shows the cell in Excel', async () => {
  await office.load(toWorkbookData(seedWorkbook()));
  const user = await openPane(createExcelHost());
  await user.click(screen.getByRole('tab', { name: /问题/u }));
  const [locate] = await screen.findAllByRole('button', { name: '定位 J23' });
  await user.click(locate!);
  await waitFor(() => {
    const { sheet, area } = office.model.selection;
    expect([sheet.name, area.top, area.left]).toEqual(['表2', 22, 9]);
  });
}, 30_000);

test('a workbook that refuses is told about, and nothing on screen is lost', async () => {
  await office.load(toWorkbookData(seedWorkbook()));
  const user = await openPane(createExcelHost());
  const before = verdict();
  office.conditions.isReadOnly = true;
  await user.click(button('标出问题'));
  await idle();
  expect(screen.getByRole('region', { name: '没有标出' })).toBeTruthy();
  expect(verdict()).toBe(before);
}, 30_000);
