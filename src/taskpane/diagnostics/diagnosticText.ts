import type { Activity, SessionState } from '../session/state';
import type { Timing } from './timing';

export interface DiagnosticFacts {
  readonly version: string;
  readonly language: string;
  /** What the program around the pane says about itself. */
  readonly surroundings: Readonly<Record<string, string>>;
  readonly state: Pick<SessionState, 'outcome' | 'failure' | 'activity'>;
  readonly timings: ReadonlyMap<Activity, Timing>;
  /** Further lines, such as the view that failed; by their author free of contents of the workbook. */
  readonly notes: readonly string[];
}

/**
 * What somebody who maintains the program needs to know, one fact a line, in English. Made of names and numbers of the
 * program only: nothing that was typed into the workbook, no name of a sheet, a project or a file is in it.
 */
export function diagnosticText({ version, language, surroundings, state, timings, notes }: DiagnosticFacts): string {
  return [
    `SelfEval ${version}`,
    `language: ${language}`,
    ...Object.entries(surroundings).map(([name, value]) => `${name}: ${value}`),
    ...workbookLines(state.outcome),
    ...(state.activity === null ? [] : [`doing: ${state.activity}`]),
    ...(state.failure === null ? [] : [`failure: ${state.failure.activity}, ${state.failure.code}`]),
    ...[...timings].map(
      ([activity, { runs, last, longest }]) =>
        `${activity}: ${String(runs)} times, last ${String(last)} ms, longest ${String(longest)} ms`,
    ),
    ...notes,
  ].join('\n');
}

function workbookLines(outcome: SessionState['outcome']): readonly string[] {
  if (outcome === null) return ['workbook: not checked'];
  const { workbook, evaluation, plan } = outcome;
  const cells = workbook.sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
  const rows = evaluation.forms.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const found = countBy(evaluation.forms.flatMap(({ findings }) => findings.map(({ check, variant }) => `${check}/${variant}`)));
  const failed = countBy(evaluation.failures.map(({ check }) => check));
  return [
    `sheets: ${String(workbook.sheets.length)}, cells read: ${String(cells)}, read-only: ${String(workbook.isReadOnly)}`,
    `protected sheets: ${String(workbook.sheets.filter(({ isProtected }) => isProtected).length)}`,
    `forms: ${String(evaluation.forms.length)}, indicator rows: ${String(rows)}`,
    `no forms: ${[...countBy(evaluation.notForms.map(({ reason }) => reason))].map(asText).join(', ') || 'none'}`,
    `pack: ${isOwnPackId(evaluation.pack.id) ? evaluation.pack.id : 'other'}`,
    `findings: ${[...found].map(asText).join(', ') || 'none'}`,
    `checks that failed: ${[...failed].map(asText).join(', ') || 'none'}`,
    `cells to write: ${String(plan.writes.length)}, held back: ${String(plan.heldBack.length)}`,
  ];
}

const asText = ([name, count]: readonly [string, number]) => `${name} ${String(count)}`;

/** Ids of packs are words of the program; anything else was typed by somebody. */
const isOwnPackId = (id: string) => /^[a-z0-9-]{1,40}$/u.test(id);

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
