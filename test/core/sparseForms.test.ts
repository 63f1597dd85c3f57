import * as fc from 'fast-check';
import { noChoices } from '../../src/core/choices';
import { decisionOf } from '../../src/core/choices/readings';
import { evaluateWorkbook } from '../../src/core/evaluate';
import { formHtml, formText, printedForm } from '../../src/core/export';
import type { IndicatorRow } from '../../src/core/form/form';
import type { SheetSnapshot } from '../../src/core/form/snapshot';
import { contentOfForm } from '../../src/core/import';
import { wordCalculation, wordDerivation, wordFinding, wordNotAForm, wordSuggestion, wordUndetermined } from '../../src/core/messages';
import { planMarks } from '../../src/core/plan/marks';
import { planRecalculation, selectWrites } from '../../src/core/plan/recalculation';
import { draftFor, reasonCells, remarksOn, wordRemark, writtenReasons } from '../../src/core/reasons';
import { addTotals, createReportWriter, noTotals, reportFormats, totalsOf, toWorkbookReport } from '../../src/core/report';
import { awaitsDecision, isDecidable, type WorkbookEvaluation } from '../../src/core/scoring/evaluation';
import { rulePacks } from '../../src/core/scoring/packs';
import type { RulePack } from '../../src/core/scoring/rulePack';
import { findingsDesign, summaryDesign } from '../../src/core/summary';
import { seedSheet } from '../support/seedForms';
import { workbookOf } from '../support/sheetBuilder';

/** Half-filled forms, as they lie about in offices: whatever is missing or strange in them, everything that people get to see of them is whole. */

const LANGUAGES = ['zh-CN', 'en'] as const;

/** What may stand in any cell instead of what belongs there. */
const ODD = ['', '/', '—', '无', '0', '-1', '100%', '76%', '≥95%', '≤3万元', '2020年12月底前', '2021年3月', '优良', '约10', '10-20', '10分', '１００', '=1', '达标', '1,234.5', '66万元', '年中追加任务'];

/** What a person can never be shown: words of the program for what is not there, and braces that nobody filled. */
const UNFILLED = /\bundefined\b|\bNaN\b|\[object|\{\w+[|}]/;

interface Change {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isFormula: boolean;
}

/** The sheet with other texts in some cells; a number typed there is one. */
function changed(sheet: SheetSnapshot, changes: readonly Change[]): SheetSnapshot {
  const texts = sheet.texts.map((row) => [...row]);
  const values = sheet.values.map((row) => [...row]);
  const formulas = sheet.formulas.map((row) => [...row]);
  const formats = sheet.numberFormats.map((row) => [...row]);
  for (const { row, column, text, isFormula } of changes) {
    const [height, width] = [texts.length, texts[0]!.length];
    const [r, c] = [row % height, column % width];
    const percent = /^(\d+)%$/.exec(text);
    texts[r]![c] = text;
    values[r]![c] = percent ? Number(percent[1]) / 100 : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text === '' ? null : text;
    formulas[r]![c] = isFormula ? '=A1' : null;
    formats[r]![c] = percent ? '0%' : 'General';
  }
  return { ...sheet, texts, values, formulas, numberFormats: formats };
}

const change = fc.record({ row: fc.nat(60), column: fc.nat(20), text: fc.constantFrom(...ODD), isFormula: fc.boolean() });
/** Every share of blanks is as likely: nothing but one odd cell, and hardly anything left. */
const workbooks = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(3), fc.array(change, { maxLength: 60 }), fc.array(fc.record({ row: fc.nat(60), column: fc.nat(20), text: fc.constant(''), isFormula: fc.constant(false) }), { maxLength: 200, size: 'max' })), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...rulePacks),
  )
  .map(([forms, pack]) => ({
    pack,
    workbook: workbookOf(forms.map(([seed, odd, blanks], index) => changed(seedSheet(seed, { name: `表${index + 1}` }), [...odd, ...blanks]))),
  }));

/** Everything that people read about a workbook, from every face of the program. */
function* shown(evaluation: WorkbookEvaluation, pack: RulePack): Generator<readonly [what: string, text: string]> {
  for (const language of LANGUAGES) {
    const report = toWorkbookReport('a.xlsx', evaluation, language);
    for (const format of reportFormats) {
      const writer = createReportWriter(format, { pack, language, hasByteOrderMark: false, linkTo: (path) => path });
      const end = { totals: addTotals(noTotals, totalsOf(report)), failures: [], interrupted: false };
      yield [`${format} in ${language}`, writer.begin() + writer.workbook(report) + writer.end(end)];
    }
    const entries = evaluation.forms.map((form) => ({ evaluation: form, file: null }));
    for (const design of [summaryDesign(entries, { pack, language }), findingsDesign(entries, { pack, language })]) {
      yield [design.name, design.cells.map(({ value }) => String(value ?? '')).join('\n')];
    }
    for (const notAForm of evaluation.notForms) yield ['not a form', wordNotAForm(notAForm.reason, language)];
    const cells = reasonCells(evaluation);
    for (const { facts, cell, form } of cells) {
      yield [`draft for ${cell.address}`, draftFor(facts, language)];
      const remarks = remarksOn('年中任务增加25%。', { sheet: form.sheet, cell: cell.address, facts, pack, others: writtenReasons(cells) });
      yield [`remarks on ${cell.address}`, remarks.map((remark) => wordRemark(remark, language)).join('\n')];
    }
    for (const { form, findings, indicators, suggestions } of evaluation.forms) {
      yield ['findings', findings.map((finding) => Object.values(wordFinding(finding, language)).join(' ')).join('\n')];
      yield ['suggestions', suggestions.map((suggestion) => wordSuggestion(suggestion, language)).join('\n')];
      for (const { derivation, undetermined } of indicators) {
        yield ['derivation', `${wordDerivation(derivation, language)}\n${wordCalculation(derivation, language)}`];
        if (undetermined !== null) yield ['undetermined', wordUndetermined(undetermined, language)];
      }
      const printed = printedForm(contentOfForm(form));
      yield ['on paper', `${formText(printed)}\n${formHtml(printed)}`];
    }
  }
}

/** Few enough for every run, and the same ones. */
const RUNS = { numRuns: 60, seed: 20201231 };

test('every text about them is whole, in both languages and every format', () => {
  fc.assert(
    fc.property(workbooks, ({ workbook, pack }) => {
      const evaluation = evaluateWorkbook(workbook, pack);
      expect(evaluation.failures).toEqual([]);
      for (const [what, text] of shown(evaluation, pack)) expect([what, UNFILLED.exec(text)?.[0]]).toEqual([what, undefined]);
    }),
    RUNS,
  );
});

test('what is written into them is what the checks said, never a formula, and only what was chosen', () => {
  fc.assert(
    fc.property(workbooks, fc.nat(), ({ workbook, pack }, which) => {
      const evaluation = evaluateWorkbook(workbook, pack);
      const plan = planRecalculation(evaluation, workbook);
      const mended = evaluation.forms.flatMap(({ form, findings }) => findings.flatMap(({ fix }) => (fix === null ? [] : `${form.sheet}!${fix.cell}`)));
      expect(plan.writes.filter(({ id }) => !mended.includes(id))).toEqual([]);
      expect(plan.writes.filter(({ before }) => before.formula !== null)).toEqual([]);
      const chosen = new Set(plan.writes.filter((_, index) => (which >> index % 30) % 2 === 0).map(({ id }) => id));
      expect(selectWrites(plan, evaluation, chosen).filter(({ id }) => !chosen.has(id))).toEqual([]);
      const { add, remove } = planMarks(evaluation, workbook, plan.writes);
      expect(remove).toEqual([]);
      expect(add.filter(({ sheet, cell }) => plan.writes.some((write) => write.sheet === sheet && write.cell === cell)).filter(({ level }) => level === 'error')).toEqual([]);
    }),
    RUNS,
  );
});

test('whoever lets the written score of a row stand is asked no more about it, and about the others as before', () => {
  fc.assert(
    fc.property(workbooks, ({ workbook, pack }) => {
      const evaluation = evaluateWorkbook(workbook, pack);
      const waitingIn = ({ forms }: WorkbookEvaluation) => forms.flatMap(({ form, indicators }) => indicators.filter(awaitsDecision).map((each) => ({ ...each, sheet: form.sheet })));
      const nameOf = ({ sheet, row }: { readonly sheet: string; readonly row: IndicatorRow }) => `${sheet} ${row.row}`;
      const waiting = waitingIn(evaluation);
      const answered = waiting.filter((each) => isDecidable(each) && each.written !== null);
      const forms = evaluation.forms.map(({ form }) => form);
      const readings = answered.flatMap(({ row }) => decisionOf(forms, row, 'keep') ?? []);
      expect(readings).toHaveLength(answered.length);
      const after = evaluateWorkbook(workbook, pack, { ...noChoices, readings });
      const others = waiting.filter((each) => !answered.includes(each));
      expect(waitingIn(after).map(nameOf)).toEqual(others.map(nameOf));
    }),
    RUNS,
  );
});
