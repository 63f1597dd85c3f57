import type { Finding } from '../../../core/checks/finding';
import type { CheckId } from '../../../core/checks/ids';
import type { CellRef } from '../../../core/plan/transaction';
import type { PlannedWrite } from '../../../core/plan/recalculation';
import {
  awaitsDecision,
  type FormEvaluation,
  type UndeterminedReason,
  type WorkbookEvaluation,
} from '../../../core/scoring/evaluation';
import type { Tally } from '../../parts/Counts';

export type ProblemTone = keyof Tally;

/** The order in which problems are shown, and in which filters stand. */
export const problemTones: readonly ProblemTone[] = ['error', 'warning', 'undetermined', 'info'];

/** What a problem is of: the check that found it, or a row that waits for a decision. */
export type ProblemKind = CheckId | 'undetermined';

/** Something to look at: what a check found, or a row that a person must decide. */
export interface Problem {
  /** Stays the same from one check to the next as long as the problem stays. */
  readonly key: string;
  readonly formIndex: number;
  readonly tone: ProblemTone;
  readonly kind: ProblemKind;
  /** Where to go. */
  readonly target: CellRef;
  readonly label: string;
  readonly about: { readonly finding: Finding } | { readonly undetermined: UndeterminedReason };
}

export interface ProblemGroup {
  readonly form: FormEvaluation;
  /** The gravest first, otherwise from the top of the form down as the checks found them. */
  readonly problems: readonly Problem[];
}

/** Which problems are shown; `null`: all. */
export interface ProblemFilter {
  readonly tone: ProblemTone | null;
  readonly kind: ProblemKind | null;
}

/** All problems by form; `formIndex` narrows them to one. */
export function problemGroups(evaluation: WorkbookEvaluation, formIndex: number | null): readonly ProblemGroup[] {
  return evaluation.forms
    .map((form, index) => ({ form, problems: formIndex === null || formIndex === index ? problemsOf(form, index) : [] }))
    .filter((_, index) => formIndex === null || index === formIndex);
}

export function tallyOf(groups: readonly ProblemGroup[], kind: ProblemKind | null): Tally {
  const tally = { error: 0, warning: 0, undetermined: 0, info: 0 };
  for (const problem of groups.flatMap(({ problems }) => problems)) {
    if (kind === null || problem.kind === kind) tally[problem.tone] += 1;
  }
  return tally;
}

/** How many problems there are of each kind, the most frequent first. */
export function kindsOf(groups: readonly ProblemGroup[]): readonly (readonly [ProblemKind, number])[] {
  const counts = new Map<ProblemKind, number>();
  for (const { kind } of groups.flatMap(({ problems }) => problems)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The groups with the problems that the filter lets through; groups that have none are left out. */
export function narrow(groups: readonly ProblemGroup[], { tone, kind }: ProblemFilter): readonly ProblemGroup[] {
  return groups
    .map((group) => ({
      ...group,
      problems: group.problems.filter((problem) => (tone === null || problem.tone === tone) && (kind === null || problem.kind === kind)),
    }))
    .filter((group) => group.problems.length > 0);
}

/** The planned writes that mend each problem, by the problem's key; a problem that nothing can be written for has none. */
export function writesByProblem(
  groups: readonly ProblemGroup[],
  writes: readonly PlannedWrite[],
): ReadonlyMap<string, PlannedWrite> {
  const planned = new Map(writes.map((write) => [`${write.sheet}!${write.cell}`, write]));
  const found = new Map<string, PlannedWrite>();
  for (const { key, target, about } of groups.flatMap(({ problems }) => problems)) {
    const cell = 'finding' in about ? about.finding.fix?.cell : undefined;
    const write = cell === undefined ? undefined : planned.get(`${target.sheet}!${cell}`);
    if (write !== undefined) found.set(key, write);
  }
  return found;
}

function problemsOf(evaluation: FormEvaluation, formIndex: number): readonly Problem[] {
  const { form, findings, indicators } = evaluation;
  const seen = new Map<string, number>();
  const unique = (key: string) => {
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${String(formIndex)}:${key}:${String(count)}`;
  };
  const found = findings.map((finding): Problem => ({
    key: unique(`${finding.check}:${finding.variant}:${finding.cells[0]}`),
    formIndex,
    tone: finding.level,
    kind: finding.check,
    target: { sheet: form.sheet, cell: finding.cells[0] },
    label: finding.label,
    about: { finding },
  }));
  const undecided = indicators.flatMap((indicator): Problem[] => {
    const { row, undetermined } = indicator;
    const cell = row.score ?? row.actual ?? row.target ?? row.level3Cell;
    if (undetermined === null || !awaitsDecision(indicator) || cell === null) return [];
    return [
      {
        key: unique(`undetermined:${cell.address}`),
        formIndex,
        tone: 'undetermined',
        kind: 'undetermined',
        target: { sheet: form.sheet, cell: cell.address },
        label: row.level3,
        about: { undetermined },
      },
    ];
  });
  const all = [...found, ...undecided];
  return problemTones.flatMap((tone) => all.filter((problem) => problem.tone === tone));
}
