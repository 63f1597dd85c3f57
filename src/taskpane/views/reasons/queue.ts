import {
  reasonCells,
  remarksOn,
  writtenReasons,
  type ReasonCell,
  type ReasonIndex,
  type Remark,
} from '../../../core/reasons';
import type { WorkbookEvaluation } from '../../../core/scoring/evaluation';

/** Which rows are shown. */
export type ReasonFilter = 'all' | 'missing' | 'remarked';

export const reasonFilters: readonly ReasonFilter[] = ['all', 'missing', 'remarked'];

/** A row that needs a text, or whose text there is something to say about. */
export interface ReasonItem extends ReasonCell {
  /** About the text that stands in the cell. */
  readonly remarks: readonly Remark[];
}

/** All texts of the workbook that are due, with what there is to say about them. */
export interface Reasons {
  readonly items: readonly ReasonItem[];
  /** To find equal texts. */
  readonly others: ReasonIndex;
}

export function readReasons(evaluation: WorkbookEvaluation): Reasons {
  const cells = reasonCells(evaluation);
  const others = writtenReasons(cells);
  const items = cells.map((cell) => ({
    ...cell,
    remarks: cell.isMissing ? [] : remarksOn(cell.cell.text, contextOf(cell, evaluation, others)),
  }));
  return { items, others };
}

/** What a text in the cell is to be looked at with. */
export function contextOf({ form, cell, facts }: ReasonCell, { pack }: WorkbookEvaluation, others: ReasonIndex) {
  return { sheet: form.sheet, cell: cell.address, facts, pack, others };
}

/**
 * The rows to go through: those without a text or with a remark, and those that were written here, so that their place in the
 * order stays.
 * @param written keys of the rows written from the pane
 */
export function queueOf({ items }: Reasons, written: ReadonlySet<string>, formIndex: number | null): readonly ReasonItem[] {
  return items.filter(
    (item) =>
      (formIndex === null || item.formIndex === formIndex) &&
      (item.isMissing || item.remarks.length > 0 || written.has(item.key)),
  );
}

export function isShown({ isMissing, remarks }: ReasonItem, filter: ReasonFilter): boolean {
  return filter === 'all' || (filter === 'missing' ? isMissing : remarks.length > 0);
}

/** Whether there is still something to do about a row: a remark that a person has seen and written past is settled. */
export function isOpen({ key, isMissing, remarks }: ReasonItem, written: ReadonlySet<string>): boolean {
  return isMissing || (remarks.length > 0 && !written.has(key));
}

/**
 * The row to go to when one is done with: the next open one, else one further up that was not skipped; `null` at the end.
 * @param from index of the row that is done with; -1 to begin
 */
export function nextOpen(
  queue: readonly ReasonItem[],
  from: number,
  { written, skipped }: { readonly written: ReadonlySet<string>; readonly skipped: ReadonlySet<string> },
): ReasonItem | null {
  const open = (item: ReasonItem) => isOpen(item, written);
  return (
    queue.slice(from + 1).find(open) ??
    queue.slice(0, Math.max(0, from)).find((item) => open(item) && !skipped.has(item.key)) ??
    null
  );
}
