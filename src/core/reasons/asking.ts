import type { Finding } from '../checks/finding';
import type { CheckId } from '../checks/ids';
import type { Form } from '../form/form';
import type { FormEvaluation, WorkbookEvaluation } from '../scoring/evaluation';

/** The checks that ask for a text in a cell. */
const ASKING: ReadonlySet<CheckId> = new Set<CheckId>([
  'deviation-reason-missing',
  'over-achievement-unexplained',
  'deviation-unexplained',
  'form-explanation-missing',
  'execution-rate-unexplained',
  'budget-change-unexplained',
]);

/** How many cells checks ask a text for. */
export function countMissingReasons({ forms }: WorkbookEvaluation): number {
  return forms.reduce((sum, { form, findings }) => {
    const cells = textCells(form);
    const asked = findings.filter(isAsking).map(({ cells: [cell] }) => cell);
    return sum + new Set(asked.filter((cell) => cells.has(cell))).size;
  }, 0);
}

/** Findings that ask for a text where the form has no cell for it: funds without a column for reasons. */
export function asksWithoutCell({ form, findings }: FormEvaluation): readonly Finding[] {
  const cells = textCells(form);
  return findings.filter((each) => isAsking(each) && !cells.has(each.cells[0]));
}

/** Whether a finding asks for a text in a cell. */
export function isAsking({ check }: Finding): boolean {
  return ASKING.has(check);
}

/** Addresses of the cells of a form that are there for texts. */
function textCells({ indicators, budget, explanation }: Form): ReadonlySet<string> {
  const cells = [...indicators.map((row) => row.deviation), ...budget.map((row) => row.deviation), explanation];
  return new Set(cells.flatMap((cell) => (cell === null ? [] : [cell.address])));
}
