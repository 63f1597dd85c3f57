import { checkForm, type CheckRun } from './checks';
import type { Finding } from './checks/finding';
import { applyAdjustments, matchDismissals, matchReadings, noChoices, type Choices, type Dismissal } from './choices';
import type { NotAForm } from './form/form';
import type { SheetSnapshot, WorkbookSnapshot } from './form/snapshot';
import { readForms } from './layout';
import {
  awaitsDecision,
  type DismissedFinding,
  type FormEvaluation,
  type ScoredForm,
  type Verdict,
  type WorkbookEvaluation,
} from './scoring/evaluation';
import type { RulePack } from './scoring/rulePack';
import { scoreForm } from './scoring/scoreForm';

/** How far an evaluation has come, in sheets. */
export interface EvaluationProgress {
  readonly done: number;
  readonly total: number;
}

type Workbook = Pick<WorkbookSnapshot, 'sheets'>;

/**
 * Reads every form of a workbook, scores it under the pack and checks it, as the person's choices have it.
 * Pure: same input, same result.
 */
export function evaluateWorkbook(workbook: Workbook, pack: RulePack, choices: Choices = noChoices): WorkbookEvaluation {
  const steps = evaluateSteps(workbook, pack, choices);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * The same, a form at a time, so that whoever drives it can keep the screen alive or stop half-way.
 * A sheet that was read before, the same snapshot, is not read again.
 * @param pack as it comes; the adjustments among the choices are applied to it
 */
export function* evaluateSteps(
  workbook: Workbook,
  pack: RulePack,
  choices: Choices,
): Generator<EvaluationProgress, WorkbookEvaluation> {
  const { pack: adjusted, ignored } = applyAdjustments(pack, choices.adjustments);
  const total = workbook.sheets.length;
  const notForms: NotAForm[] = [];
  const rescorable: Rescorable[] = [];
  for (const [index, sheet] of workbook.sheets.entries()) {
    const read = readOnce(sheet);
    if (read.notAForm !== null) notForms.push(read.notAForm);
    const decided = matchReadings(read.forms, choices.readings);
    for (const form of read.forms) {
      const rescore: Rescorable['rescore'] = (standing) =>
        scoreForm(form, adjusted, { standing, readingOf: (row) => decided.get(row)?.reading ?? null });
      rescorable.push({ rescore, scored: rescore(NOTHING_STANDS) });
    }
    // Reading is half the work.
    yield { done: Math.floor((index + 1) / 2), total };
  }

  const all = rescorable.map(({ scored }) => scored);
  const first: CheckedForm[] = [];
  for (const [index, form] of rescorable.entries()) {
    first.push({ ...form, run: checkForm(form.scored, all) });
    yield { done: Math.floor((total * (1 + (index + 1) / all.length)) / 2), total };
  }

  const checked = lettingDismissedScoresStand(first, choices.dismissals);
  const dismissals = matchDismissals(placed(checked), choices.dismissals);
  return {
    pack: adjusted,
    forms: checked.map(({ scored, run }) => withFindings(scored, run.findings, dismissals)),
    notForms,
    failures: checked.flatMap(({ run }) => run.failures),
    ignoredAdjustments: ignored,
  };
}

interface Rescorable {
  readonly scored: ScoredForm;
  /** Scores the form again; score cells named stand as written. */
  readonly rescore: (standing: ReadonlySet<string>) => ScoredForm;
}

interface CheckedForm extends Rescorable {
  readonly run: CheckRun;
}

const NOTHING_STANDS: ReadonlySet<string> = new Set();

/**
 * A score whose finding was dismissed stays as it is: the total adds it up as written, or it would ask for a sum that nobody
 * can reach. So these forms are scored and checked once more.
 */
function lettingDismissedScoresStand(checked: readonly CheckedForm[], dismissals: readonly Dismissal[]): readonly CheckedForm[] {
  const dismissed = matchDismissals(placed(checked), dismissals);
  if (dismissed.size === 0) return checked;
  const rescored = checked.map((form) => {
    const standing = form.run.findings.flatMap((finding) => (finding.fix !== null && dismissed.has(finding) ? [finding.fix.cell] : []));
    return standing.length === 0 ? { ...form, isStale: false } : { ...form, scored: form.rescore(new Set(standing)), isStale: true };
  });
  const all = rescored.map(({ scored }) => scored);
  return rescored.map((form) => (form.isStale ? { ...form, run: checkForm(form.scored, all) } : form));
}

function placed(checked: readonly CheckedForm[]) {
  return checked.flatMap(({ scored: { form }, run }) => run.findings.map((finding) => ({ sheet: form.sheet, finding })));
}

/** What was read from snapshots that are still in use: only a sheet that changed is read again. */
const alreadyRead = new WeakMap<SheetSnapshot, ReturnType<typeof readForms>>();

function readOnce(sheet: SheetSnapshot): ReturnType<typeof readForms> {
  const known = alreadyRead.get(sheet);
  if (known !== undefined) return known;
  const read = readForms(sheet);
  alreadyRead.set(sheet, read);
  return read;
}

function withFindings(
  scored: ScoredForm,
  found: readonly Finding[],
  dismissals: ReadonlyMap<Finding, Dismissal>,
): FormEvaluation {
  const findings: Finding[] = [];
  const dismissed: DismissedFinding[] = [];
  for (const finding of found) {
    const dismissal = dismissals.get(finding);
    if (dismissal === undefined) findings.push(finding);
    else dismissed.push({ finding, dismissal });
  }
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.level] += 1;
  const undeterminedCount = scored.indicators.filter(awaitsDecision).length;
  const verdict = verdictOf(counts, undeterminedCount);
  const { form, pack, indicators, budget, total, rating, suggestions } = scored;
  return { form, pack, indicators, budget, total, rating, suggestions, findings, dismissed, counts, undeterminedCount, verdict };
}

/** pass: nothing to do; attention: a second look is asked for, or a person must decide a row; errors: cannot be handed in. */
function verdictOf(counts: FormEvaluation['counts'], undetermined: number): Verdict {
  if (counts.error > 0) return 'errors';
  return counts.warning > 0 || undetermined > 0 ? 'attention' : 'pass';
}
