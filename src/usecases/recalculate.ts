import { addStep } from '../core/plan/journal';
import { planMarks } from '../core/plan/marks';
import { selectWrites, type HeldBack, type PlannedWrite } from '../core/plan/recalculation';
import { sameContent } from '../core/plan/content';
import type { SpreadsheetHost } from '../hosts/port';
import type { CheckOutcome } from './check';

export { selectWrites };

/** What a write did, cell by cell. */
export interface WriteOutcome {
  readonly written: readonly PlannedWrite[];
  /** Cells left as they are, each with the value to type. */
  readonly heldBack: readonly HeldBack[];
  /** Cells newly highlighted. */
  readonly marked: number;
  /** Protected sheets that could not be highlighted. */
  readonly unmarkedSheets: readonly string[];
}

type WritingHost = Pick<SpreadsheetHost, 'readCells' | 'apply'>;

/**
 * Writes the computed scores (一键重算得分) and highlights what still needs a person.
 * One request looks at the target cells again, one applies everything: a cell that changed since the check,
 * holds a formula or is locked is left alone and listed.
 * @param ids the writes to make (`PlannedWrite.id`); all when left out
 * @throws HostError when nothing was written
 */
export async function recalculate(
  host: WritingHost,
  checked: CheckOutcome,
  ids?: ReadonlySet<string>,
): Promise<WriteOutcome> {
  const chosen = selectWrites(checked.plan, checked.evaluation, ids);
  const states = chosen.length === 0 ? [] : await host.readCells(chosen);
  const held: HeldBack[] = [...checked.plan.heldBack];
  const writes: PlannedWrite[] = [];
  chosen.forEach((write, index) => {
    const state = states[index];
    const reason =
      state === undefined || !sameContent(state, write.before)
        ? 'changed-since'
        : state.isLocked
          ? 'locked'
          : null;
    if (reason === null) writes.push(write);
    else {
      held.push({
        sheet: write.sheet,
        cell: write.cell,
        reason,
        label: write.label,
        shownNow: state?.text ?? write.shownBefore,
        suggested: write.shownAfter,
      });
    }
  });
  const marks = planMarks(checked.evaluation, checked.workbook, writes);
  if (writes.length > 0 || marks.add.length > 0 || marks.remove.length > 0) {
    await host.apply({
      writes,
      addMarks: marks.add,
      removeMarks: marks.remove,
      settings: writes.length === 0 ? {} : addStep(checked.journal, writes),
    });
  }
  return {
    written: writes,
    heldBack: held,
    marked: marks.add.length,
    unmarkedSheets: marks.protectedSheets,
  };
}
