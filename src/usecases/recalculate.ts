import { addStep, type JournalKind } from '../core/plan/journal';
import type { MarkPaletteId } from '../core/plan/markColours';
import { planMarks } from '../core/plan/marks';
import { selectWrites, type HeldBack, type PlannedWrite } from '../core/plan/recalculation';
import { sameContent } from '../core/plan/content';
import type { SpreadsheetHost } from '../hosts/port';
import type { CheckOutcome } from './check';
import type { MarkOutcome } from './marks';

export { selectWrites };

/** What a write did, cell by cell. */
export interface WriteOutcome extends MarkOutcome {
  readonly written: readonly PlannedWrite[];
  /** Cells left as they are, each with the value to type. */
  readonly heldBack: readonly HeldBack[];
}

interface RecalculateOptions {
  /** The writes to make (`PlannedWrite.id`); all when left out. */
  readonly ids?: ReadonlySet<string> | undefined;
  readonly kind?: Extract<JournalKind, 'recalculation' | 'row'>;
  /** Colours of the marks. */
  readonly palette?: MarkPaletteId;
}

type WritingHost = Pick<SpreadsheetHost, 'readCells' | 'apply'>;

/**
 * Writes the computed scores (一键重算得分) and highlights what still needs a person.
 * One request looks at the target cells again, one applies everything: a cell that changed since the check,
 * holds a formula or is locked is left alone and listed.
 * @throws HostError when nothing was written
 */
export async function recalculate(
  host: WritingHost,
  checked: CheckOutcome,
  { ids, kind = 'recalculation', palette = 'standard' }: RecalculateOptions = {},
): Promise<WriteOutcome> {
  const chosen = selectWrites(checked.plan, checked.evaluation, ids);
  const states = chosen.length === 0 ? [] : await host.readCells(chosen);
  // Who writes a single row asked about that row only.
  const held: HeldBack[] = kind === 'row' ? [] : [...checked.plan.heldBack];
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
  const marks = planMarks(checked.evaluation, checked.workbook, writes, palette);
  if (writes.length > 0 || marks.add.length > 0 || marks.remove.length > 0) {
    await host.apply({
      writes,
      addMarks: marks.add,
      removeMarks: marks.remove,
      settings: writes.length === 0 ? {} : addStep(checked.journal, { at: new Date().toISOString(), kind, writes }),
    });
  }
  return {
    written: writes,
    heldBack: held,
    marked: marks.add.length,
    removed: marks.remove.length,
    unmarkedSheets: marks.protectedSheets,
  };
}
