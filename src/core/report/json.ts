import { areaToA1 } from '../form/address';
import type { FormCell } from '../form/form';
import {
  fill,
  messages,
  wordDerivation,
  wordFinding,
  wordNotAForm,
  wordSuggestion,
  wordUndetermined,
  type Language,
} from '../messages';
import type { Finding } from '../checks/finding';
import type { Big } from '../scoring/decimal';
import { round } from '../scoring/decimal';
import type {
  BudgetEvaluation,
  Derivation,
  FormEvaluation,
  IndicatorEvaluation,
  WorkbookEvaluation,
} from '../scoring/evaluation';
import type { RulePack } from '../scoring/rulePack';
import type {
  BudgetRowReport,
  CellReport,
  FindingReport,
  FormReport,
  IndicatorRowReport,
  Report,
  ScoreCellReport,
  WorkbookReport,
} from './types';

/** Decimals of a computed execution rate in the report; the rate is a fraction. */
const RATE_DECIMALS = 6;

/** The whole report of one run. */
export function toReport(pack: RulePack, workbooks: readonly WorkbookReport[], language: Language): Report {
  return { schema: 'selfeval-report/1', pack: { id: pack.id, title: pack.title[language] }, workbooks };
}

/** One workbook of the report. `path` is repeated as given. */
export function toWorkbookReport(
  path: string,
  evaluation: WorkbookEvaluation,
  language: Language,
): WorkbookReport {
  const failed = [...new Set(evaluation.failures.map((failure) => failure.check))];
  return {
    path,
    forms: evaluation.forms.map((form) => toFormReport(form, language)),
    otherSheets: evaluation.notForms.map(({ sheet, reason }) => ({
      sheet,
      reason: wordNotAForm(reason, language),
    })),
    ...(failed.length > 0 && {
      error: {
        code: 'check-failed',
        message: fill(messages[language].report.checkFailed, { check: failed.join(', ') }),
      },
    }),
  };
}

/** One form of the report. */
export function toFormReport(evaluation: FormEvaluation, language: Language): FormReport {
  const { form, indicators, budget, total, rating, findings, verdict } = evaluation;
  return {
    sheet: form.sheet,
    range: areaToA1(form.area),
    title: form.title,
    year: form.year,
    projectName: form.projectName,
    verdict,
    budget: budget.map((line) => toBudgetRow(line, language)),
    indicators: indicators.map((line) => toIndicatorRow(line, language)),
    total:
      total === null
        ? null
        : {
            weight: toCell(total.row.weight),
            score: toScoreCell(total.row.score, total.computed, total.derivation, language),
          },
    rating,
    findings: findings.map((finding) => toFinding(finding, language)),
    dismissed: evaluation.dismissed.map(({ finding, dismissal: { note, date } }) => ({ ...toFinding(finding, language), note, date })),
    undeterminedCount: evaluation.undeterminedCount,
    suggestedPacks: evaluation.suggestions.map((suggestion) => ({
      id: suggestion.pack,
      reason: wordSuggestion(suggestion, language),
    })),
    unknownColumns: form.unknownColumns,
  };
}

function toBudgetRow(line: BudgetEvaluation, language: Language): BudgetRowReport {
  const { row } = line;
  return {
    row: row.row + 1,
    name: row.name,
    isTotal: row.isTotal,
    initial: toCell(row.initial),
    adjusted: toCell(row.adjusted),
    executed: toCell(row.executed),
    weight: toCell(row.weight),
    rate: toScoreCell(
      row.rate,
      line.rate === null ? null : round(line.rate, RATE_DECIMALS),
      line.rateDerivation,
      language,
    ),
    score: toScoreCell(row.score, line.computedScore, line.scoreDerivation, language),
  };
}

function toIndicatorRow(line: IndicatorEvaluation, language: Language): IndicatorRowReport {
  const { row } = line;
  const deviation = toCell(row.deviation);
  return {
    row: row.row + 1,
    level1: row.level1,
    level2: row.level2,
    level3: row.level3,
    sign: toCell(row.sign),
    unit: toCell(row.unit),
    target: toCell(row.target),
    actual: toCell(row.actual),
    weight: toCell(row.weight),
    score: toScoreCell(row.score, line.computed, line.derivation, language),
    deviation: deviation === null ? null : { ...deviation, needsText: line.needsText },
    outcome: line.outcome,
    reason: line.undetermined === null ? null : wordUndetermined(line.undetermined, language),
    answer: line.answer?.reading ?? null,
  };
}

function toFinding(finding: Finding, language: Language): FindingReport {
  const { message, why, todo, basis } = wordFinding(finding, language);
  const { check, level, cells, fix } = finding;
  return {
    check,
    level,
    cells,
    message,
    why,
    todo,
    basis,
    fix: fix === null || fix.holdsFormula ? null : { cell: fix.cell, from: fix.from, to: fix.to },
  };
}

function toCell(cell: FormCell | null): CellReport | null {
  return cell === null ? null : { cell: cell.address, text: cell.text };
}

function toScoreCell(
  cell: FormCell | null,
  computed: Big | null,
  derivation: Derivation,
  language: Language,
): ScoreCellReport | null {
  return cell === null
    ? null
    : {
        cell: cell.address,
        text: cell.text,
        computed: computed?.toNumber() ?? null,
        basis: wordDerivation(derivation, language),
      };
}
