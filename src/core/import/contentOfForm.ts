import type { BudgetRow, Form, FormCell, IndicatorRow } from '../form/form';
import { cellText } from '../form/shown';
import type { FormContent, FundsContent, IndicatorContent } from '../template';

/** Unit of the official form, where a form does not say its own. */
const USUAL_UNIT = '万元';

/** What a form says, every text as it stands there. */
export function contentOfForm(form: Form): FormContent {
  const { total } = form;
  return {
    title: form.title,
    year: form.year,
    projectName: form.projectName ?? '',
    department: form.department ?? '',
    implementingUnit: form.implementingUnit ?? '',
    amountUnit: form.amountUnit ?? USUAL_UNIT,
    funds: form.budget.map(fundsOf),
    goals: form.goals.map(({ expected, actual }) => ({ expected: cellText(expected), actual: cellText(actual) })),
    indicators: form.indicators.map(indicatorOf),
    total:
      total === null ? null : { weight: cellText(total.weight), score: cellText(total.score), deviation: cellText(total.deviation) },
    explanation: form.explanation === null ? null : cellText(form.explanation),
  };
}

/** The cells whose texts {@link contentOfForm} holds. */
export function cellsInContent(form: Form): FormCell[] {
  const { total, explanation, projectNameCell } = form;
  return [
    projectNameCell,
    ...form.budget.flatMap((row) => [row.initial, row.adjusted, row.executed, row.weight, row.rate, row.score]),
    ...form.goals.flatMap(({ expected, actual }) => [expected, actual]),
    ...form.indicators.flatMap((row) => [row.level3Cell, row.sign, row.unit, row.target, row.actual, row.weight, row.score, row.deviation]),
    total?.weight ?? null,
    total?.score ?? null,
    total?.deviation ?? null,
    explanation,
  ].filter((cell) => cell !== null);
}

function fundsOf(row: BudgetRow): FundsContent {
  return {
    name: row.name,
    initial: cellText(row.initial),
    adjusted: cellText(row.adjusted),
    executed: cellText(row.executed),
    weight: cellText(row.weight),
    rate: cellText(row.rate),
    score: cellText(row.score),
  };
}

function indicatorOf(row: IndicatorRow): IndicatorContent {
  return {
    level1: row.level1 ?? '',
    level2: row.level2 ?? '',
    level3: row.level3,
    target: cellText(row.target),
    sign: cellText(row.sign),
    unit: cellText(row.unit),
    actual: cellText(row.actual),
    weight: cellText(row.weight),
    score: cellText(row.score),
    deviation: cellText(row.deviation),
  };
}
