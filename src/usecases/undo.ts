import type { CellValue } from '../core/form/snapshot';
import { sameValue } from '../core/plan/content';
import { readJournal, removeSteps, type JournalCell, type JournalStep } from '../core/plan/journal';
import type { CellRef, CellState, CellWrite } from '../core/plan/transaction';
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

type UndoingHost = Pick<SpreadsheetHost, 'readSheet' | 'readCells' | 'apply'>;

/**
 * Takes back our last write (撤销): every cell gets back exactly what it held. A cell that somebody changed
 * since is left alone and listed; a step with a cell that is locked now stays in the journal, to be taken back when it is
 * unlocked. Works after the pane was closed, because the journal lives in the workbook.
 * @returns `null` when there is nothing to undo
 * @throws HostError when nothing was changed
 */
export async function undoLast(host: UndoingHost): Promise<UndoOutcome | null> {
  const journal = readJournal((await host.readSheet()).settings);
  return undoSteps(host, journal, journal.slice(-1));
}

/**
 * Takes back a step and all that came after it, newest first, in one go.
 * @param id `JournalStep.id`
 * @returns `null` when the step is no longer there
 * @throws HostError when nothing was changed
 */
export async function undoTo(host: UndoingHost, id: string): Promise<UndoOutcome | null> {
  const journal = readJournal((await host.readSheet()).settings);
  const from = journal.findIndex((step) => step.id === id);
  return undoSteps(host, journal, from < 0 ? [] : journal.slice(from));
}

/** @param steps the newest ones of the journal, oldest first */
async function undoSteps(
  host: UndoingHost,
  journal: readonly JournalStep[],
  steps: readonly JournalStep[],
): Promise<UndoOutcome | null> {
  if (steps.length === 0) return null;
  const cells = new Map(steps.flatMap((step) => step.cells.map((cell) => [keyOf(cell), cell] as const)));
  const states = await host.readCells([...cells.values()]);
  const way = new WayBack(new Map([...cells.keys()].flatMap((key, index) => {
    const state = states[index];
    return state === undefined ? [] : [[key, state] as const];
  })));
  const gone = [...steps].reverse().filter((step) => way.takeBack(step));
  const restored = way.writes();
  if (restored.length > 0 || gone.length > 0) {
    await host.apply({ writes: restored, addMarks: [], removeMarks: [], settings: removeSteps(journal, gone) });
  }
  const remaining = journal.filter((step) => !gone.includes(step));
  return { restored, leftAlone: way.leftAlone(), remaining };
}

/** Goes back through steps over cells as they are now; nothing is changed before the whole way is known. */
class WayBack {
  readonly #present: ReadonlyMap<string, CellState>;
  /** What a cell holds this far back, where that is not what it holds now. */
  readonly #reached = new Map<string, CellValue>();
  readonly #leftAlone = new Map<string, LeftAlone>();

  public constructor(present: ReadonlyMap<string, CellState>) {
    this.#present = present;
  }

  /** @returns whether the step is done with: nothing of it waits to be unlocked */
  public takeBack({ cells }: JournalStep): boolean {
    return cells.map((cell) => this.#takeBackCell(cell)).every((isDone) => isDone);
  }

  public writes(): readonly CellWrite[] {
    return [...this.#reached].flatMap(([key, after]) => {
      const state = this.#present.get(key);
      if (state === undefined || state.isLocked || sameValue(state.value, after)) return [];
      const { sheet, cell, value, numberFormat } = state;
      return [{ sheet, cell, before: { value, formula: null }, after, numberFormat }];
    });
  }

  public leftAlone(): readonly LeftAlone[] {
    return [...this.#leftAlone.values()];
  }

  #takeBackCell(cell: JournalCell): boolean {
    const key = keyOf(cell);
    const state = this.#present.get(key);
    if (state === undefined) return true;
    const now = this.#reached.has(key) ? (this.#reached.get(key) ?? null) : state.value;
    const isOurs = state.formula === null && sameValue(now, cell.after);
    if (isOurs) {
      this.#reached.set(key, cell.before);
      if (!state.isLocked) return true;
      this.#leave(cell, state, 'locked');
      return false;
    }
    // An undo or a write that broke off half-way may have left the cell as it was.
    const isBack = state.formula === null && sameValue(now, cell.before);
    if (!isBack) this.#leave(cell, state, 'changed-since');
    return true;
  }

  #leave({ sheet, cell, label, before }: JournalCell, { text }: CellState, reason: LeftAlone['reason']): void {
    this.#leftAlone.set(keyOf({ sheet, cell }), { sheet, cell, label, before, reason, shownNow: text });
  }
}

function keyOf({ sheet, cell }: CellRef): string {
  return `${sheet}!${cell}`;
}
