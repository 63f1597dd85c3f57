import type { Form, FormCell } from '../form/form';
import type { FormEvaluation, WorkbookEvaluation } from '../scoring/evaluation';
import { hasExplanation } from '../scoring/explanation';
import { isAsking } from './asking';
import { budgetChangeFacts, executionFacts, indicatorFacts, type ReasonFacts } from './facts';
import { indexReasons, type ReasonIndex } from './remarks';

/** A cell in which a text is due: it holds none, or one that is there. */
export interface ReasonCell {
  /** Sheet and address: stays the same from one check to the next. */
  readonly key: string;
  readonly formIndex: number;
  readonly form: Form;
  readonly cell: FormCell;
  /** What the text is to explain; several rows where they share the cell. */
  readonly facts: readonly ReasonFacts[];
  /** A check asks for the text. */
  readonly isMissing: boolean;
}

/** Every cell of the workbook in which a text is due, form by form from the top down. */
export function reasonCells({ forms }: WorkbookEvaluation): readonly ReasonCell[] {
  return forms.flatMap(reasonCellsOf);
}

function reasonCellsOf(evaluation: FormEvaluation, formIndex: number): readonly ReasonCell[] {
  const { form, findings } = evaluation;
  const missing = new Set(findings.filter(isAsking).map(({ cells: [cell] }) => cell));
  const asked = new Map<string, { readonly cell: FormCell; readonly facts: ReasonFacts[] }>();
  for (const { cell, facts, isDue } of dueTexts(evaluation)) {
    const isHeld = hasExplanation(cell, evaluation.pack);
    if (!missing.has(cell.address) && !(isDue && isHeld)) continue;
    const known = asked.get(cell.address);
    if (known === undefined) asked.set(cell.address, { cell, facts: [facts] });
    else known.facts.push(facts);
  }
  return [...asked.values()]
    .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column)
    .map(({ cell, facts }) => ({
      key: `${form.sheet}!${cell.address}`,
      formIndex,
      form,
      cell,
      facts,
      isMissing: missing.has(cell.address),
    }));
}

interface DueText {
  readonly cell: FormCell;
  readonly facts: ReasonFacts;
  /** The row asks for a text by its numbers. */
  readonly isDue: boolean;
}

function dueTexts({ form, indicators, budget, pack }: FormEvaluation): readonly DueText[] {
  const due: DueText[] = [];
  for (const line of budget) {
    const cell = line.row.deviation;
    if (cell === null || !line.row.isTotal) continue;
    const { rateBelow, budgetChange } = pack.explanation;
    const execution = executionFacts(line, form);
    const change = budgetChangeFacts(line, form);
    if (execution !== null && rateBelow !== null && line.rate?.lt(rateBelow) === true) due.push({ cell, facts: execution, isDue: true });
    if (change !== null && budgetChange) due.push({ cell, facts: change, isDue: true });
  }
  for (const line of indicators) {
    if (line.explanationDue === null) continue;
    const own = line.row.deviation;
    if (own !== null) due.push({ cell: own, facts: indicatorFacts(line), isDue: pack.explanation.scope === 'row' });
    else if (form.explanation !== null && !form.has.deviation && line.explanationDue === 'below-weight') {
      due.push({ cell: form.explanation, facts: indicatorFacts(line), isDue: true });
    }
  }
  return due;
}

/** The reasons that stand in the workbook now, to find equal ones. */
export function writtenReasons(cells: readonly ReasonCell[]): ReasonIndex {
  return indexReasons(
    cells.map(({ form, cell, facts }) => ({
      sheet: form.sheet,
      cell: cell.address,
      label: facts[0]?.label ?? '',
      text: cell.text,
    })),
  );
}
