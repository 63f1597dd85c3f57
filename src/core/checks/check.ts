import type { FormCell } from '../form/form';
import type { ScoredForm } from '../scoring/evaluation';
import { plain, type Big } from '../scoring/decimal';
import type { LocalText } from '../scoring/rulePack';
import { sources, type SourceId } from '../scoring/sources';
import { SCORE_TOLERANCE } from '../scoring/tolerance';
import type { Finding, FindingLevel, Fix, MessageArgument } from './finding';
import type { CheckId } from './ids';

/** What a check may look at: one form, and the other forms of the workbook. */
export interface CheckContext {
  readonly scored: ScoredForm;
  readonly workbook: readonly ScoredForm[];
}

/** A check: what it is and a pure function. Its words stand in `core/messages` under its id. */
export interface Check {
  readonly id: CheckId;
  readonly level: FindingLevel;
  readonly basis: SourceId | null;
  /** Version of the program that first had it. */
  readonly since: string;
  /** Parameters of the rule pack that decide what it finds, as paths into the pack. */
  readonly parameters: readonly string[];
  readonly run: (context: CheckContext) => readonly Finding[];
}

/** Number format of a text cell: a number written into it becomes text. */
const TEXT_FORMAT = '@';

/** A change to a cell, ready for a finding. A text cell gets the number as text, as a person would type it. */
export function fix(cell: FormCell, to: Big | string): Fix {
  return {
    cell: cell.address,
    from: cell.text,
    to: typeof to === 'string' ? to : cell.numberFormat === TEXT_FORMAT ? plain(to) : to.toNumber(),
    holdsFormula: cell.formula !== null,
  };
}

/** Condition of a mark on a number that should be another. */
export function differs(expected: Big, tolerance: Big = SCORE_TOLERANCE): Finding['mark'] {
  return { kind: 'differs', expected: plain(expected), tolerance: plain(tolerance) };
}

/** Makes the findings of one check, with its level, basis and ordinary variant unless told otherwise. */
export function finder(id: CheckId, level: FindingLevel, basis: SourceId | null) {
  return (
    found: Pick<Finding, 'cells' | 'label'> & {
      readonly args?: Readonly<Record<string, MessageArgument>>;
      readonly variant?: string;
      readonly fix?: Fix | null;
      readonly mark?: Finding['mark'];
      readonly level?: FindingLevel;
      readonly basis?: LocalText;
    },
  ): Finding => ({
    check: id,
    level: found.level ?? level,
    cells: found.cells,
    label: found.label,
    variant: found.variant ?? 'default',
    args: { label: found.label, ...found.args },
    fix: found.fix ?? null,
    mark: found.mark ?? { kind: 'unchanged' },
    basis: found.basis ?? (basis === null ? null : sources[basis]),
  });
}

/** Addresses of the cells that are there, the first one first; `null` when that one is missing. */
export function addresses(first: FormCell, ...more: readonly (FormCell | null)[]): readonly [string, ...string[]];
export function addresses(first: FormCell | null, ...more: readonly (FormCell | null)[]): readonly [string, ...string[]] | null;
export function addresses(
  first: FormCell | null,
  ...more: readonly (FormCell | null)[]
): readonly [string, ...string[]] | null {
  if (first === null) return null;
  const found: [string, ...string[]] = [first.address];
  for (const cell of more) {
    if (cell !== null && !found.includes(cell.address)) found.push(cell.address);
  }
  return found;
}
