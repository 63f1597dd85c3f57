import type { Finding } from '../checks/finding';
import type { Dismissal } from './choices';
import { matchPlaces, placeOf, type Candidate } from './sameLooking';

/** A finding and the sheet it is on. */
export interface PlacedFinding {
  readonly sheet: string;
  readonly finding: Finding;
}

/** Arguments of a finding that are addresses: they move with inserted rows and say nothing about its numbers. */
const ADDRESS_ARGUMENTS: ReadonlySet<string> = new Set(['cell']);

/** The dismissal of each finding that has one. @param findings of the whole workbook */
export function matchDismissals(
  findings: readonly PlacedFinding[],
  dismissals: readonly Dismissal[],
): ReadonlyMap<Finding, Dismissal> {
  if (dismissals.length === 0) return new Map();
  return matchPlaces(
    findings.map(toCandidate),
    dismissals.map((choice) => ({ choice, look: lookOf(choice.sheet, choice) })),
  );
}

/** The dismissal that sets a finding aside; `null` when it is not among the findings. @param findings of the whole workbook, dismissed ones too */
export function dismissalOf(
  findings: readonly PlacedFinding[],
  finding: Finding,
  noted: Pick<Dismissal, 'note' | 'date'>,
): Dismissal | null {
  const place = placeOf(findings.map(toCandidate), finding);
  const sheet = findings.find((each) => each.finding === finding)?.sheet;
  if (place === null || sheet === undefined) return null;
  const { check, variant, label, args } = finding;
  return { sheet, check, variant, label, args, ...place, ...noted };
}

/** Whether two dismissals are about the same finding. */
export function isSameDismissal(a: Dismissal, b: Dismissal): boolean {
  return lookOf(a.sheet, a) === lookOf(b.sheet, b) && a.index === b.index && a.cell === b.cell;
}

function toCandidate({ sheet, finding }: PlacedFinding): Candidate<Finding> {
  return { thing: finding, look: lookOf(sheet, finding), cell: finding.cells[0] };
}

function lookOf(
  sheet: string,
  { check, variant, label, args }: Pick<Dismissal, 'check' | 'variant' | 'label' | 'args'>,
): string {
  const facts = Object.entries(args)
    .filter(([name]) => !ADDRESS_ARGUMENTS.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([sheet, check, variant, label, facts]);
}
