import type { CellValue } from '../core/form/snapshot';
import { readJournal, writeJournal, type JournalCell, type JournalStep } from '../core/plan/journal';
import { sameValue } from '../core/plan/content';
import type { CellRef, CellWrite } from '../core/plan/transaction';
import type { SpreadsheetHost } from '../hosts/port';

/** A cell that undo left as it is, because somebody changed it after our write, or it is locked now. */
export interface LeftAlone extends CellRef {
  readonly reason: 'changed-since' | 'locked';
  readonly label: string;
  readonly shownNow: string;
  /** What stood there before our write. */
  readonly before: CellValue;
}

export interface UndoOutcome {
  readonly restored: readonly CellWrite[];
  readonly leftAlone: readonly LeftAlone[];
  /** Steps that can still be undone. */
  readonly remaining: readonly JournalStep[];
}

/**
 * Takes back our last write (撤销): every cell gets back exactly what it held. A cell that somebody changed
 * since is left alone and listed; what is locked now stays in the journal, to be taken back when it is unlocked. Works after the pane was closed, because the journal lives in the workbook.
 * @returns `null` when there is nothing to undo
 * @throws HostError when nothing was changed
 */
export async function undoLast(
  host: Pick<SpreadsheetHost, 'readSheet' | 'readCells' | 'apply'>,
): Promise<UndoOutcome | null> {
  const { settings } = await host.readSheet();
  const journal = readJournal(settings);
  const step = journal.at(-1);
  if (step === undefined) return null;
  const states = await host.readCells(step.cells);
  const restored: CellWrite[] = [];
  const leftAlone: LeftAlone[] = [];
  const locked: JournalCell[] = [];
  step.cells.forEach((cell, index) => {
    const state = states[index];
    if (state === undefined) return;
    const { sheet, cell: address, label, before } = cell;
    if (state.formula !== null || !sameValue(state.value, cell.after)) {
      leftAlone.push({ sheet, cell: address, label, before, reason: 'changed-since', shownNow: state.text });
    } else if (state.isLocked) {
      locked.push(cell);
      leftAlone.push({ sheet, cell: address, label, before, reason: 'locked', shownNow: state.text });
    } else {
      restored.push({
        sheet,
        cell: address,
        before: { value: state.value, formula: null },
        after: before,
        numberFormat: state.numberFormat,
      });
    }
  });
  const remaining = [...journal.slice(0, -1), ...(locked.length === 0 ? [] : [{ cells: locked }])];
  if (restored.length > 0 || locked.length < step.cells.length) {
    await host.apply({ writes: restored, addMarks: [], removeMarks: [], settings: writeJournal(remaining) });
  }
  return { restored, leftAlone, remaining };
}
