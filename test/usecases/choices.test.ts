import { noChoices, withDismissal, withReading, type Choices } from '../../src/core/choices';
import { evaluateWorkbook } from '../../src/core/evaluate';
import type { CellRef } from '../../src/core/plan/transaction';
import { guangxi } from '../../src/core/scoring/packs/guangxi';
import { MemoryHost } from '../../src/hosts/memory';
import { HostError } from '../../src/hosts/port';
import { checkWorkbook, markFindings, recalculate, recheckSheet, saveChoices, type CheckOutcome } from '../../src/usecases';
import { seedWorkbook } from '../support/seedForms';

/** 满意度 of the first form: written 10 where 9.9 follows. */
const SCORE: CellRef = { sheet: '表1', cell: 'I25' };
const TOTAL: CellRef = { sheet: '表1', cell: 'I26' };
/** 实际完成情况 of the last form, which repeats that of the first. */
const NARRATIVE: CellRef = { sheet: '表1', cell: 'F11' };

function falsified(): MemoryHost {
  const host = MemoryHost.fromSnapshot(seedWorkbook());
  host.edit(SCORE, 10);
  host.edit(TOTAL, 100);
  return host;
}

function dismissing(checked: CheckOutcome, { sheet, cell }: CellRef): Choices {
  const finding = checked.evaluation.forms
    .filter(({ form }) => form.sheet === sheet)
    .flatMap(({ findings }) => findings)
    .find(({ cells }) => cells[0] === cell);
  const noted = { note: '按会议纪要', date: '2024-05-01T08:00:00.000Z' };
  const choices = finding === undefined ? null : withDismissal(checked.choices, checked.evaluation, finding, noted);
  if (choices === null) throw new Error(`nothing found at ${sheet}!${cell}`);
  return choices;
}

const findings = ({ evaluation }: CheckOutcome) =>
  evaluation.forms.flatMap(({ form, findings }) => findings.map(({ check, cells }) => `${form.sheet}!${cells[0]} ${check}`));

test('choices are kept in one request and honoured without reading again', async () => {
  const host = falsified();
  const checked = await checkWorkbook(host);
  const before = host.requests;
  const chosen = await saveChoices(host, checked, dismissing(checked, SCORE));
  expect(host.requests - before).toBe(1);
  expect(findings(chosen)).not.toContain('表1!I25 score-mismatch');
  expect(host.applied.flatMap(({ writes }) => writes)).toEqual([]);
  expect(findings(await checkWorkbook(host))).toEqual(findings(chosen));
});

test('choices that are the same ask nothing of the workbook', async () => {
  const host = falsified();
  const checked = await checkWorkbook(host);
  const before = host.requests;
  expect(await saveChoices(host, checked, { ...noChoices })).toBe(checked);
  expect(host.requests).toBe(before);
});

test('a refusal keeps nothing', async () => {
  const host = falsified();
  const checked = await checkWorkbook(host);
  host.conditions.isReadOnly = true;
  await expect(saveChoices(host, checked, dismissing(checked, SCORE))).rejects.toThrow(HostError);
  expect((await checkWorkbook(host)).choices).toEqual(noChoices);
});

test('a dismissed row is neither marked nor written, and the total follows it', async () => {
  const host = falsified();
  const checked = await checkWorkbook(host);
  const chosen = await saveChoices(host, checked, dismissing(checked, SCORE));
  await recalculate(host, chosen);
  await markFindings(host, await checkWorkbook(host));
  const states = await host.readCells([SCORE, TOTAL]);
  expect(states.map(({ value }) => value)).toEqual([10, 100]);
  expect(host.formats('表1').map(({ range }) => range)).not.toContain('I25');
});

test('a chosen rule pack with changed thresholds judges the workbook, and an unusable threshold is named', async () => {
  const host = falsified();
  const checked = await checkWorkbook(host);
  const { evaluation, choices } = await saveChoices(host, checked, {
    ...noChoices,
    pack: 'guangxi',
    adjustments: [{ path: 'overAchievement.limit', value: '0.6' }, { path: 'overAchievement.limit', value: 'ein Drittel' }],
  });
  expect(evaluation.pack).toMatchObject({ id: 'guangxi', overAchievement: { limit: '0.6' } });
  expect(evaluation.ignoredAdjustments).toEqual([{ path: 'overAchievement.limit', value: 'ein Drittel' }]);
  expect((await checkWorkbook(host)).evaluation.forms).toEqual(evaluateWorkbook(checked.workbook, guangxi, choices).forms);
});

test('a row decided against its written score is written by 一键重算', async () => {
  const host = MemoryHost.fromSnapshot(seedWorkbook());
  const checked = await checkWorkbook(host);
  const row = checked.evaluation.forms[3]?.indicators.find(({ undetermined }) => undetermined !== null)?.row;
  const choices = row === undefined ? null : withReading(checked.choices, checked.evaluation, row, 'reverse');
  if (choices === null) throw new Error('no undecided row');
  const chosen = await saveChoices(host, checked, choices);
  await recalculate(host, chosen);
  const states = await host.readCells([{ sheet: '表4', cell: 'I20' }, { sheet: '表4', cell: 'I26' }]);
  expect(states.map(({ value }) => value)).toEqual([10, 97.6]);
});

describe('rechecking one sheet', () => {
  test('takes one request and comes to what a whole check comes to', async () => {
    const host = falsified();
    const checked = await checkWorkbook(host);
    host.edit(SCORE, 9.5);
    const before = host.requests;
    const rechecked = await recheckSheet(host, checked, '表1');
    expect(host.requests - before).toBe(1);
    expect(rechecked).toEqual(await checkWorkbook(host));
  });

  test.each([
    ['is called otherwise', '表1'],
    ['is gone', '旧名'],
  ])('a sheet that %s by now calls for a whole check', async (_, asked) => {
    const host = falsified();
    const { workbook, ...checked } = await checkWorkbook(host);
    const sheets = workbook.sheets.map((sheet) => ({ ...sheet, name: sheet.name === '表1' ? '旧名' : sheet.name }));
    host.edit(SCORE, 9.5);
    expect(await recheckSheet(host, { ...checked, workbook: { ...workbook, sheets } }, asked)).toEqual(await checkWorkbook(host));
  });

  test('tells other sheets too what the change means for them', async () => {
    const host = falsified();
    const checked = await checkWorkbook(host);
    expect(findings(checked)).toContain('表4!F11 narrative-copied');
    host.edit(NARRATIVE, '全年工作按计划完成。');
    expect(findings(await recheckSheet(host, checked, '表1'))).not.toContain('表4!F11 narrative-copied');
  });

  test('brings what was chosen elsewhere meanwhile', async () => {
    const host = falsified();
    const checked = await checkWorkbook(host);
    await saveChoices(host, checked, dismissing(checked, SCORE));
    expect(findings(await recheckSheet(host, checked, '表2'))).not.toContain('表1!I25 score-mismatch');
  });
});
