import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/form/snapshot';
import type { CellRef, CellWrite } from '../../src/core/plan/transaction';
import { MemoryHost } from '../../src/hosts/memory';
import { createPackageHost } from '../../src/hosts/package';
import { HostError, type SpreadsheetHost } from '../../src/hosts/port';
import { checkWorkbook, clearMarks, markFindings, recalculate, undoLast, type CheckOutcome } from '../../src/usecases';
import { openSample } from '../support/samples';

/** Sheets of the sample, in order. */
const [FIRST, SECOND, , FOURTH] = openSample().snapshot().sheets.map((sheet) => sheet.name);
const sheetOf = (name: string | undefined): string => {
  if (name === undefined) throw new Error('the sample has four sheets');
  return name;
};

/** The scores of the two 满意度 rows, the budget score and the total of the last form: cell, right value, false value. */
function falsified(workbook: WorkbookSnapshot): readonly (CellRef & { right: number; wrong: number })[] {
  const find = (sheet: string, right: number, nth = 0): string => {
    const snapshot = workbook.sheets.find((each) => each.name === sheet);
    if (snapshot === undefined) throw new Error(sheet);
    const hits = addressesOf(snapshot, right);
    const hit = hits[nth];
    if (hit === undefined) throw new Error(`${sheet}: ${String(right)}`);
    return hit;
  };
  const first = sheetOf(FIRST);
  const second = sheetOf(SECOND);
  const fourth = sheetOf(FOURTH);
  return [
    { sheet: first, cell: find(first, 9.9), right: 9.9, wrong: 10 },
    { sheet: second, cell: find(second, 9.9), right: 9.9, wrong: 9 },
    { sheet: fourth, cell: find(fourth, 7.6), right: 7.6, wrong: 10 },
    { sheet: fourth, cell: find(fourth, 95.2), right: 95.2, wrong: 100 },
  ];
}

function addressesOf(sheet: SheetSnapshot, value: number): string[] {
  return sheet.values.flatMap((row, r) =>
    row.flatMap((each, c) => (each === value ? [`${String.fromCharCode(65 + sheet.left + c)}${String(sheet.top + r + 1)}`] : [])),
  );
}

const hosts: Readonly<Record<string, () => SpreadsheetHost>> = {
  memory: () => MemoryHost.fromSnapshot(openSample().snapshot()),
  package: () => createPackageHost(openSample()),
};

async function write(host: SpreadsheetHost, cells: readonly (CellRef & { value: number | string })[]): Promise<void> {
  const states = await host.readCells(cells);
  const writes = cells.map(({ sheet, cell, value }, index): CellWrite => ({
    sheet,
    cell,
    before: { value: states[index]?.value ?? null, formula: null },
    after: value,
    numberFormat: 'General',
  }));
  await host.apply({ writes, addMarks: [], removeMarks: [], settings: {} });
}

const valuesOf = async (host: SpreadsheetHost) => (await host.readWorkbook()).sheets.map((sheet) => sheet.values);
const marksOf = async (host: SpreadsheetHost) => (await host.readWorkbook()).sheets.flatMap((sheet) => sheet.marks);
const errorsOf = (checked: CheckOutcome, check: string) =>
  checked.evaluation.forms.flatMap((form) =>
    form.findings.filter((finding) => finding.check === check).map((finding) => `${form.form.sheet}!${finding.cells[0]}`),
  );

describe.each(Object.entries(hosts))('on the %s host', (_name, makeHost) => {
  const targets = falsified(openSample().snapshot());
  const wrongValues = targets.map(({ sheet, cell, wrong }) => ({ sheet, cell, value: wrong }));

  it('plans nothing for scores that follow from the numbers', async () => {
    expect((await checkWorkbook(makeHost())).plan).toEqual({ writes: [], heldBack: [] });
  });

  it('finds falsified scores, writes exactly these back, and takes it back exactly', async () => {
    const host = makeHost();
    const original = await valuesOf(host);
    await write(host, wrongValues);
    const false_ = await valuesOf(host);

    const checked = await checkWorkbook(host);
    const [first, second, budget, total] = targets.map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(errorsOf(checked, 'score-mismatch')).toEqual([first, second]);
    expect(errorsOf(checked, 'budget-score-mismatch')).toEqual([budget]);
    expect(errorsOf(checked, 'total-mismatch')).toEqual([total]);

    const outcome = await recalculate(host, checked);
    expect(outcome.written.map(({ sheet, cell }) => `${sheet}!${cell}`).sort()).toEqual([first, second, budget, total].sort());
    expect(await valuesOf(host)).toEqual(original);

    const undone = await undoLast(host);
    expect(undone?.leftAlone).toEqual([]);
    expect(await valuesOf(host)).toEqual(false_);
    expect(await undoLast(host)).toBeNull();
  });

  it('writes nothing a second time', async () => {
    const host = makeHost();
    await write(host, wrongValues);
    await recalculate(host, await checkWorkbook(host));
    const again = await checkWorkbook(host);
    expect(again.plan.writes).toEqual([]);
    const before = await marksOf(host);
    expect(await recalculate(host, again)).toMatchObject({ written: [], marked: 0 });
    expect(await marksOf(host)).toEqual(before);
  });

  it('marks the deviation cells that need text, and removes exactly its marks', async () => {
    const host = makeHost();
    const checked = await checkWorkbook(host);
    await recalculate(host, checked);
    const missing = errorsOf(checked, 'deviation-reason-missing');
    const marked = (await marksOf(host)).map((mark) => mark.formula);
    for (const address of missing) {
      const cell = address.replace(/^.*!([A-Z]+)(\d+)$/u, '$$$1$$$2');
      expect(marked.some((formula) => formula.includes(`LEN(TRIM(${cell}))<2`))).toBe(true);
    }
    const count = marked.length;
    expect(await clearMarks(host)).toBe(count);
    expect(await marksOf(host)).toEqual([]);
    expect(await clearMarks(host)).toBe(0);
  });

  it('leaves a cell alone that somebody changed since the check', async () => {
    const host = makeHost();
    await write(host, wrongValues);
    const checked = await checkWorkbook(host);
    const [changed] = targets;
    if (changed === undefined) throw new Error('no target');
    await write(host, [{ sheet: changed.sheet, cell: changed.cell, value: 5 }]);
    const outcome = await recalculate(host, checked);
    expect(outcome.heldBack).toMatchObject([{ cell: changed.cell, reason: 'changed-since', suggested: '9.9' }]);
    const [state] = await host.readCells([changed]);
    expect(state?.value).toBe(5);
  });

  it('says at undo what somebody changed after our write, and restores the rest', async () => {
    const host = makeHost();
    await write(host, wrongValues);
    await recalculate(host, await checkWorkbook(host));
    const [changed, ...others] = targets;
    if (changed === undefined) throw new Error('no target');
    await write(host, [{ sheet: changed.sheet, cell: changed.cell, value: 8 }]);
    const undone = await undoLast(host);
    expect(undone?.leftAlone).toMatchObject([{ cell: changed.cell, reason: 'changed-since', before: 10 }]);
    const states = await host.readCells([changed, ...others]);
    expect(states.map((state) => state.value)).toEqual([8, ...others.map((other) => other.wrong)]);
  });

  it('lets the total follow the scores that are really written', async () => {
    const host = makeHost();
    await write(host, wrongValues);
    const checked = await checkWorkbook(host);
    const budget = targets[2];
    const total = targets[3];
    if (budget === undefined || total === undefined) throw new Error('no target');
    const chosen = new Set(checked.plan.writes.map((each) => each.id).filter((id) => id !== `${budget.sheet}!${budget.cell}`));
    await recalculate(host, checked, { ids: chosen });
    const states = await host.readCells([budget, total]);
    expect(states.map((state) => state.value)).toEqual([10, 97.6]);
  });

  it('marks without writing when asked', async () => {
    const host = makeHost();
    const before = await valuesOf(host);
    const { marked, unmarkedSheets } = await markFindings(host, await checkWorkbook(host));
    expect(marked).toBeGreaterThan(0);
    expect(unmarkedSheets).toEqual([]);
    expect(await valuesOf(host)).toEqual(before);
  });
});

describe('a protected sheet', () => {
  const targets = falsified(openSample().snapshot());

  it('lists locked cells with the value to type, and writes the others', async () => {
    const host = MemoryHost.fromSnapshot(openSample().snapshot());
    await write(host, targets.map(({ sheet, cell, wrong }) => ({ sheet, cell, value: wrong })));
    host.protect(sheetOf(FIRST));
    const outcome = await recalculate(host, await checkWorkbook(host));
    expect(outcome.heldBack).toMatchObject([{ sheet: FIRST, reason: 'locked', suggested: '9.9' }]);
    expect(outcome.written.map((each) => each.sheet)).not.toContain(FIRST);
    expect(outcome.unmarkedSheets).toEqual([FIRST]);
  });
});

it('changes nothing when the host refuses', async () => {
  const host = MemoryHost.fromSnapshot(openSample().snapshot());
  await write(host, falsified(openSample().snapshot()).map(({ sheet, cell, wrong }) => ({ sheet, cell, value: wrong })));
  const checked = await checkWorkbook(host);
  const before = await valuesOf(host);
  host.conditions.isReadOnly = true;
  await expect(recalculate(host, checked)).rejects.toThrow(HostError);
  host.conditions.isReadOnly = false;
  expect(await valuesOf(host)).toEqual(before);
  expect((await checkWorkbook(host)).journal).toEqual([]);
});
