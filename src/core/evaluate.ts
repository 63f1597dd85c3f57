import { runChecks } from './checks';
import type { NotAForm } from './form/form';
import type { WorkbookSnapshot } from './form/snapshot';
import { readForms } from './layout';
import type { FormEvaluation, ScoredForm, Verdict, WorkbookEvaluation } from './scoring/evaluation';
import type { RulePack } from './scoring/rulePack';
import { scoreForm } from './scoring/scoreForm';
import type { Finding } from './checks/finding';

/** Reads every form of a workbook, scores it under the pack and checks it. Pure: same input, same result. */
export function evaluateWorkbook(workbook: Pick<WorkbookSnapshot, 'sheets'>, pack: RulePack): WorkbookEvaluation {
  const scored: ScoredForm[] = [];
  const notForms: NotAForm[] = [];
  for (const sheet of workbook.sheets) {
    const read = readForms(sheet);
    for (const form of read.forms) scored.push(scoreForm(form, pack));
    if (read.notAForm !== null) notForms.push(read.notAForm);
  }
  const { findings, failures } = runChecks(scored);
  return {
    pack,
    forms: scored.map((form, index) => withFindings(form, findings[index] ?? [])),
    notForms,
    failures,
  };
}

function withFindings(form: ScoredForm, findings: readonly Finding[]): FormEvaluation {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.level] += 1;
  const undeterminedCount = form.indicators.filter(
    (row) => row.undetermined !== null && row.undetermined.code !== 'no-weight-column',
  ).length;
  return { ...form, findings, counts, undeterminedCount, verdict: verdictOf(counts, undeterminedCount) };
}

/** pass: nothing to do; attention: a second look is asked for, or a person must decide a row; errors: cannot be handed in. */
function verdictOf(counts: FormEvaluation['counts'], undetermined: number): Verdict {
  if (counts.error > 0) return 'errors';
  return counts.warning > 0 || undetermined > 0 ? 'attention' : 'pass';
}
