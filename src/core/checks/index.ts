import type { CheckFailure, ScoredForm } from '../scoring/evaluation';
import { parseA1 } from '../form/address';
import { budgetChangeUnexplained } from './budgetChangeUnexplained';
import { deviationUnexplained } from './deviationUnexplained';
import { executionRateUnexplained } from './executionRateUnexplained';
import { formExplanationMissing } from './formExplanationMissing';
import { levelWeightMismatch } from './levelWeightMismatch';
import { pointsAsTargets } from './pointsAsTargets';
import { totalAboveCap } from './totalAboveCap';
import { yearMismatch } from './yearMismatch';
import { actualMissing } from './actualMissing';
import { actualNotUnderstood } from './actualNotUnderstood';
import { budgetScoreMismatch } from './budgetScoreMismatch';
import type { Check } from './check';
import { coefficientMismatch } from './coefficientMismatch';
import { costVsExecuted } from './costVsExecuted';
import { deviationReasonMissing } from './deviationReasonMissing';
import { executionRateMismatch } from './executionRateMismatch';
import type { Finding, FindingLevel } from './finding';
import { fundsPartsMismatch } from './fundsPartsMismatch';
import type { CheckId } from './ids';
import { kindMismatch } from './kindMismatch';
import { narrativeCopied } from './narrativeCopied';
import { narrativeVsIndicator } from './narrativeVsIndicator';
import { overAchievementUnexplained } from './overAchievementUnexplained';
import { overBudget } from './overBudget';
import { scoreExceedsWeight } from './scoreExceedsWeight';
import { scoreMismatch } from './scoreMismatch';
import { scoreMissing } from './scoreMissing';
import { scoreOutsideBand } from './scoreOutsideBand';
import { targetMissedFullScore } from './targetMissedFullScore';
import { targetNotUnderstood } from './targetNotUnderstood';
import { templateTextLeft } from './templateTextLeft';
import { totalMismatch } from './totalMismatch';
import { unitMismatch } from './unitMismatch';
import { weightSum } from './weightSum';

/** Every check by its id; a missing one does not compile. */
export const checks: Readonly<Record<CheckId, Check>> = {
  'deviation-reason-missing': deviationReasonMissing,
  'over-achievement-unexplained': overAchievementUnexplained,
  'score-mismatch': scoreMismatch,
  'score-exceeds-weight': scoreExceedsWeight,
  'score-missing': scoreMissing,
  'score-outside-band': scoreOutsideBand,
  'coefficient-mismatch': coefficientMismatch,
  'target-missed-full-score': targetMissedFullScore,
  'execution-rate-mismatch': executionRateMismatch,
  'budget-score-mismatch': budgetScoreMismatch,
  'over-budget': overBudget,
  'funds-parts-mismatch': fundsPartsMismatch,
  'weight-sum': weightSum,
  'total-mismatch': totalMismatch,
  'cost-vs-executed': costVsExecuted,
  'narrative-vs-indicator': narrativeVsIndicator,
  'narrative-copied': narrativeCopied,
  'target-not-understood': targetNotUnderstood,
  'actual-not-understood': actualNotUnderstood,
  'actual-missing': actualMissing,
  'kind-mismatch': kindMismatch,
  'unit-mismatch': unitMismatch,
  'deviation-unexplained': deviationUnexplained,
  'form-explanation-missing': formExplanationMissing,
  'execution-rate-unexplained': executionRateUnexplained,
  'budget-change-unexplained': budgetChangeUnexplained,
  'level-weight-mismatch': levelWeightMismatch,
  'total-above-cap': totalAboveCap,
  'points-as-targets': pointsAsTargets,
  'year-mismatch': yearMismatch,
  'template-text-left': templateTextLeft,
};

/** What the checks say about one form. */
export interface CheckRun {
  readonly findings: readonly Finding[];
  readonly failures: readonly CheckFailure[];
}

/** Runs every check over one form. A check that fails is named, and the others run. @param workbook all its forms */
export function checkForm(
  scored: ScoredForm,
  workbook: readonly ScoredForm[],
  registry: Readonly<Record<string, Check>> = checks,
): CheckRun {
  const failures: CheckFailure[] = [];
  const findings: Finding[] = [];
  const subject = { scored, workbook };
  for (const check of Object.values(registry)) {
    try {
      for (const finding of check.run(subject)) findings.push(finding);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      failures.push({ check: check.id, sheet: scored.form.sheet, detail });
    }
  }
  return { findings: sortFindings(findings), failures };
}

const ORDER: Readonly<Record<FindingLevel, number>> = { error: 0, warning: 1, info: 2 };

/** Errors first, then by position on the sheet. */
function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => ORDER[a.level] - ORDER[b.level] || place(a.cells[0]) - place(b.cells[0]),
  );
}

/** Columns of a sheet at most. */
const COLUMNS = 16_384;

function place(cell: string): number {
  const position = parseA1(cell);
  return position === null ? 0 : position.row * COLUMNS + position.column;
}
