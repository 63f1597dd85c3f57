import type { Finding } from '../checks/finding';
import type { CheckId } from '../checks/ids';
import type { CellValue, WorkbookSnapshot } from '../form/snapshot';
import { Big, plain } from '../scoring/decimal';
import type { FormEvaluation, WorkbookEvaluation } from '../scoring/evaluation';
import { cellAt } from './cellAt';
import type { CellRef, CellWrite } from './transaction';

/** One cell that 一键重算 would write, with what a person needs to decide about it. */
export interface PlannedWrite extends CellWrite {
  /** Unique within a plan: sheet and address. */
  readonly id: string;
  /** Which of the evaluation's forms. */
  readonly formIndex: number;
  readonly kind: 'score' | 'budget-score' | 'rate' | 'total';
  /** Name of the row. */
  readonly label: string;
  readonly shownBefore: string;
  readonly shownAfter: string;
}

/** A cell whose value is wrong but is not ours to write; the value is said so that a person can type it. */
export interface HeldBack extends CellRef {
  readonly reason: 'formula' | 'locked' | 'changed-since';
  readonly label: string;
  readonly shownNow: string;
  readonly suggested: string;
}

/** What 一键重算得分 would do. */
export interface RecalculationPlan {
  readonly writes: readonly PlannedWrite[];
  readonly heldBack: readonly HeldBack[];
}

/** The checks whose fix is a recalculation, and what they write. */
const WRITTEN_BY: Partial<Record<CheckId, PlannedWrite['kind']>> = {
  'score-mismatch': 'score',
  'score-missing': 'score',
  'budget-score-mismatch': 'budget-score',
  'execution-rate-mismatch': 'rate',
  'total-mismatch': 'total',
};

/** Variants of a check that write something else. */
const WRITTEN_BY_VARIANT: Readonly<Record<string, PlannedWrite['kind']>> = {
  'score-missing/funds': 'budget-score',
  'score-missing/total': 'total',
};

function kindOf({ check, variant }: Finding): PlannedWrite['kind'] | undefined {
  return WRITTEN_BY_VARIANT[`${check}/${variant}`] ?? WRITTEN_BY[check];
}

/**
 * Collects the cells that must change so that scores, rates and totals follow from the numbers.
 * It is what the checks found and may mend, no more: nothing is written that nobody was told about, and no cell of which a
 * person dismissed anything that would mend it.
 */
export function planRecalculation(
  evaluation: WorkbookEvaluation,
  workbook: Pick<WorkbookSnapshot, 'sheets'>,
): RecalculationPlan {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const writes: PlannedWrite[] = [];
  const heldBack: HeldBack[] = [];
  evaluation.forms.forEach((form, formIndex) => {
    const sheet = sheets.get(form.form.sheet);
    if (sheet === undefined) return;
    const left = new Set(form.dismissed.map(({ finding }) => finding.fix?.cell));
    for (const finding of form.findings) {
      const kind = kindOf(finding);
      if (kind === undefined || finding.fix === null || left.has(finding.fix.cell)) continue;
      const { cell, from, to } = finding.fix;
      const now = cellAt(sheet, cell);
      const common = { sheet: sheet.name, cell, label: finding.label };
      if (now.formula !== null) {
        heldBack.push({ ...common, reason: 'formula', shownNow: from, suggested: shown(to) });
        continue;
      }
      writes.push({
        ...common,
        id: `${sheet.name}!${cell}`,
        formIndex,
        kind,
        before: { value: now.value, formula: null },
        after: to,
        numberFormat: now.numberFormat,
        shownBefore: from,
        shownAfter: shownAs(to, now.numberFormat),
      });
    }
  });
  return { writes, heldBack };
}

/**
 * The writes that a person left chosen. A total follows the scores that are really written:
 * a score left as it is counts in the total as it is.
 * @param ids chosen `PlannedWrite.id`s; all when left out
 */
export function selectWrites(
  plan: RecalculationPlan,
  evaluation: WorkbookEvaluation,
  ids?: ReadonlySet<string>,
): readonly PlannedWrite[] {
  if (ids === undefined) return plan.writes;
  return plan.writes
    .filter((write) => ids.has(write.id))
    .flatMap((write) => {
      if (write.kind !== 'total') return [write];
      const dropped = plan.writes.filter(
        (other) => other.formIndex === write.formIndex && countsInTotal(other) && !ids.has(other.id),
      );
      return dropped.length === 0 ? [write] : followed(write, dropped, evaluation.forms[write.formIndex]);
    });
}

function countsInTotal(write: PlannedWrite): boolean {
  return write.kind === 'score' || write.kind === 'budget-score';
}

/** The total with the dropped scores as written; nothing when one of them is no number, or when nothing changes. */
function followed(
  total: PlannedWrite,
  dropped: readonly PlannedWrite[],
  form: FormEvaluation | undefined,
): readonly PlannedWrite[] {
  let value = points(total.after);
  for (const { before, after } of dropped) {
    const kept = points(before.value);
    const planned = points(after);
    if (value === null || kept === null || planned === null) return [];
    value = value.minus(planned).plus(kept);
  }
  if (value === null || form?.total?.written?.eq(value) === true) return [];
  const shownAfter = plain(value);
  return [{ ...total, after: typeof total.after === 'string' ? shownAfter : value.toNumber(), shownAfter }];
}

/** The number in a cell, also where the cell holds it as text. */
function points(value: CellValue): Big | null {
  if (typeof value === 'number') return new Big(value);
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/u.test(value.trim()) ? new Big(value.trim()) : null;
}

function shown(to: string | number): string {
  return typeof to === 'number' ? plain(new Big(to)) : to;
}

/** A fraction in a cell with a percent format is shown as a percentage with the decimals of the format. */
function shownAs(to: string | number, numberFormat: string): string {
  const percent = /^0(?:\.(0+))?%$/u.exec(numberFormat);
  if (typeof to === 'string' || percent === null) return shown(to);
  return `${new Big(to).times(100).toFixed(percent[1]?.length ?? 0)}%`;
}
