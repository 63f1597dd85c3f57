import fc from 'fast-check';
import { noChoices, withDismissal, withoutDismissal, type Choices } from '../../../src/core/choices';
import { evaluateWorkbook } from '../../../src/core/evaluate';
import type { WorkbookSnapshot } from '../../../src/core/form/snapshot';
import { planMarks } from '../../../src/core/plan/marks';
import { planRecalculation } from '../../../src/core/plan/recalculation';
import { mof2020 } from '../../../src/core/scoring/packs/mof2020';
import { seedSheet, seedWorkbook } from '../../support/seedForms';
import { stacked, withRowInserted, withTexts } from '../../support/sheetMutations';
import { workbookOf } from '../../support/sheetBuilder';

const noted = { note: '按会议纪要', date: '2024-05-01T08:00:00.000Z' };

/** All findings, the dismissed ones apart, as sheet and what is said of what. */
function said(workbook: WorkbookSnapshot, choices: Choices) {
  const { forms } = evaluateWorkbook(workbook, mof2020, choices);
  const name = (sheet: string, { check, label }: { check: string; label: string }) => `${sheet} ${check} ${label}`;
  return {
    open: forms.flatMap(({ form, findings }) => findings.map((finding) => name(form.sheet, finding))),
    dismissed: forms.flatMap(({ form, dismissed }) => dismissed.map(({ finding }) => name(form.sheet, finding))),
  };
}

/** Choices that dismiss the findings with these numbers, counted through the workbook. */
function dismissing(workbook: WorkbookSnapshot, which: (index: number) => boolean): Choices {
  const evaluation = evaluateWorkbook(workbook, mof2020);
  return evaluation.forms
    .flatMap(({ findings }) => findings)
    .filter((_, index) => which(index))
    .reduce((choices, finding) => withDismissal(choices, evaluation, finding, noted) ?? choices, noChoices);
}

const seeds = seedWorkbook();
/** 表1: 上访群众满意度率 100%, 99%, 9.9 of 10, and the total, 99.9. */
const SCORE = { row: 24, column: 8 };
const TOTAL = { row: 25, column: 8 };
const withScore = (text: string, total = '99.9') =>
  workbookOf([withTexts(seedSheet(0), [{ ...SCORE, text }, { ...TOTAL, text: total }])]);

test('a dismissed finding is neither found nor counted, and is listed with its note', () => {
  const plainly = evaluateWorkbook(seeds, mof2020).forms[0];
  const index = plainly?.findings.findIndex(({ check }) => check === 'deviation-reason-missing');
  const [form] = evaluateWorkbook(seeds, mof2020, dismissing(seeds, (each) => each === index)).forms;
  expect(form?.findings.map(({ check }) => check)).not.toContain('deviation-reason-missing');
  expect([plainly?.counts.error, form?.counts.error]).toEqual([1, 0]);
  expect(form?.dismissed).toMatchObject([{ finding: { check: 'deviation-reason-missing' }, dismissal: noted }]);
});

test('dismissing everything makes the verdict a pass, and nothing is marked or written', () => {
  const workbook = withScore('10', '100');
  const choices = dismissing(workbook, () => true);
  const evaluation = evaluateWorkbook(workbook, mof2020, choices);
  expect(evaluation.forms.map(({ verdict }) => verdict)).toEqual(['pass']);
  expect(planRecalculation(evaluation, workbook)).toEqual({ writes: [], heldBack: [] });
  expect(planMarks(evaluation, workbook, []).add).toEqual([]);
});

test('the total adds up a dismissed score as it is written', () => {
  const workbook = withScore('9');
  const total = (choices: Choices) => evaluateWorkbook(workbook, mof2020, choices).forms[0]?.total?.computed?.toNumber();
  const index = evaluateWorkbook(workbook, mof2020).forms[0]?.findings.findIndex(({ check }) => check === 'score-mismatch');
  expect(total(noChoices)).toBe(99.9);
  expect(total(dismissing(workbook, (each) => each === index))).toBe(99);
});

test('a finding comes back when its numbers change', () => {
  const choices = dismissing(withScore('10', '100'), () => true);
  expect(said(withScore('10', '100'), choices).open).toEqual([]);
  expect(said(withScore('9.5', '100'), choices).open).toContain('表1 score-mismatch 上访群众满意度率');
});

test('a dismissal taken back brings the finding back', () => {
  const choices = dismissing(seeds, () => true);
  const [first] = choices.dismissals;
  if (first === undefined) throw new Error('nothing was dismissed');
  expect(said(seeds, withoutDismissal(choices, first)).open).toHaveLength(1);
});

test('dismissing the same finding twice keeps the last note only', () => {
  const evaluation = evaluateWorkbook(seeds, mof2020);
  const finding = evaluation.forms[0]?.findings[0];
  if (finding === undefined) throw new Error('no finding');
  const once = withDismissal(noChoices, evaluation, finding, noted) ?? noChoices;
  const twice = withDismissal(once, evaluation, finding, { ...noted, note: '再看过' });
  expect(twice?.dismissals.map(({ note }) => note)).toEqual(['再看过']);
});

test('what was dismissed stays dismissed, and nothing else does, wherever rows are inserted', () => {
  // Above the form, among its indicators, below it.
  const place = fc.constantFrom(0, 16, 17, 60);
  const insertions = fc.array(fc.tuple(fc.nat(seeds.sheets.length - 1), place), { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), insertions, (which, inserted) => {
      const choices = dismissing(seeds, (index) => which[index] === true);
      const sheets = inserted.reduce(
        (all, [index, row]) => all.map((sheet, each) => (each === index ? withRowInserted(sheet, row) : sheet)),
        seeds.sheets,
      );
      const before = said(seeds, choices);
      const after = said({ ...seeds, sheets }, choices);
      expect(after.dismissed).toEqual(before.dismissed);
      expect(after.open).toEqual(before.open);
    }),
    { numRuns: 25 },
  );
});

describe('findings that look the same, twice on one sheet', () => {
  const one = withTexts(seedSheet(0), [{ ...SCORE, text: '10' }]);
  const twice = workbookOf([stacked(one, one, 2)]);
  const mismatches = (choices: Choices, workbook: WorkbookSnapshot = twice) =>
    evaluateWorkbook(workbook, mof2020, choices).forms.map(({ findings }) =>
      findings.filter(({ check }) => check === 'score-mismatch').length,
    );
  const dismissOf = (form: number): Choices => {
    const evaluation = evaluateWorkbook(twice, mof2020);
    const finding = evaluation.forms[form]?.findings.find(({ check }) => check === 'score-mismatch');
    if (finding === undefined) throw new Error('no mismatch');
    return withDismissal(noChoices, evaluation, finding, noted) ?? noChoices;
  };

  test.each([
    [0, [0, 1]],
    [1, [1, 0]],
  ])('dismissing that of form %i leaves the other, also when a row is inserted above', (form, expected) => {
    expect(mismatches(dismissOf(0))).toEqual([0, 1]);
    const moved = workbookOf(twice.sheets.map((sheet) => withRowInserted(sheet, 0)));
    expect(mismatches(dismissOf(form), moved)).toEqual(expected);
  });

  test('when one of them is mended, the other is not taken for it', () => {
    const mended = workbookOf([stacked(seedSheet(0), one, 2)]);
    expect(mismatches(dismissOf(0), mended)).toEqual([0, 1]);
    expect(mismatches(dismissOf(1), mended)).toEqual([0, 0]);
  });
});
