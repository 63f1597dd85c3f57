import type { Finding } from '../../../core/checks/finding';
import type { CellRef } from '../../../core/plan/transaction';
import type { FormEvaluation, UndeterminedReason, WorkbookEvaluation } from '../../../core/scoring/evaluation';
import type { Tally } from '../../parts/Counts';

export type ProblemTone = keyof Tally;

/** The order in which problems are shown, and in which filters stand. */
export const problemTones: readonly ProblemTone[] = ['error', 'warning', 'undetermined', 'info'];

/** Something to look at: what a check found, or a row that a person must decide. */
export interface Problem {
  /** Stays the same from one check to the next as long as the problem stays. */
  readonly key: string;
  readonly tone: ProblemTone;
  /** Where to go. */
  readonly target: CellRef;
  readonly label: string;
  readonly about: { readonly finding: Finding } | { readonly undetermined: UndeterminedReason };
}

export interface ProblemGroup {
  readonly formIndex: number;
  readonly form: FormEvaluation;
  /** The gravest first, otherwise from the top of the form down as the checks found them. */
  readonly problems: readonly Problem[];
}

/** All problems by form; `formIndex` narrows them to one. */
export function problemGroups(evaluation: WorkbookEvaluation, formIndex: number | null): readonly ProblemGroup[] {
  return evaluation.forms
    .map((form, index) => ({ formIndex: index, form, problems: problemsOf(form, index) }))
    .filter((group) => formIndex === null || group.formIndex === formIndex);
}

export function tallyOf(groups: readonly ProblemGroup[]): Tally {
  const tally = { error: 0, warning: 0, undetermined: 0, info: 0 };
  for (const { problems } of groups) for (const { tone } of problems) tally[tone] += 1;
  return tally;
}

/** The groups with the problems of one tone; groups that have none are left out. */
export function narrow(groups: readonly ProblemGroup[], tone: ProblemTone | null): readonly ProblemGroup[] {
  return groups
    .map((group) => ({ ...group, problems: group.problems.filter((problem) => tone === null || problem.tone === tone) }))
    .filter((group) => group.problems.length > 0);
}

function problemsOf({ form, findings, indicators }: FormEvaluation, formIndex: number): readonly Problem[] {
  const seen = new Map<string, number>();
  const unique = (key: string) => {
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${String(formIndex)}:${key}:${String(count)}`;
  };
  const found = findings.map((finding): Problem => ({
    key: unique(`${finding.check}:${finding.variant}:${finding.cells[0]}`),
    tone: finding.level,
    target: { sheet: form.sheet, cell: finding.cells[0] },
    label: finding.label,
    about: { finding },
  }));
  const undecided = indicators.flatMap(({ row, undetermined }): Problem[] => {
    const cell = row.score ?? row.actual ?? row.target ?? row.level3Cell;
    if (undetermined === null || cell === null) return [];
    return [
      {
        key: unique(`undetermined:${cell.address}`),
        tone: 'undetermined',
        target: { sheet: form.sheet, cell: cell.address },
        label: row.level3,
        about: { undetermined },
      },
    ];
  });
  const all = [...found, ...undecided];
  return problemTones.flatMap((tone) => all.filter((problem) => problem.tone === tone));
}
