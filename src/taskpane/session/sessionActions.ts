import type { Dispatch } from 'react';
import type { Finding } from '../../core/checks/finding';
import type { Choices, Dismissal, PackAdjustment, RowReading } from '../../core/choices';
import type { IndicatorRow } from '../../core/form/form';
import type { MarkPaletteId } from '../../core/plan/markColours';
import type { CellRef } from '../../core/plan/transaction';
import type { SpreadsheetHost } from '../../hosts/port';
import type { CheckOutcome, Pace, UndoOutcome } from '../../usecases';
import { fetchJobs, type Jobs } from './fetchJobs';
import { toFailure, type Activity, type Choice, type SessionEvent, type SessionState } from './state';

/** What a person can do from the pane. Every action ends in the state; none rejects. */
export interface SessionActions {
  readonly check: () => void;
  /** Gives up the check that is going on; what was on screen stays. */
  readonly cancel: () => void;
  /** Checks anew and opens the preview of 一键重算, or says that there is nothing to write; with 直接写入 it writes at once. */
  readonly prepare: () => void;
  readonly closePreview: () => void;
  /** Writes the cells chosen in the preview (`PlannedWrite.id`). */
  readonly write: (ids: ReadonlySet<string>) => void;
  /** 写回此项, 写回同类: opens the preview of these writes alone; with 直接写入 it writes them at once. */
  readonly writeChosen: (ids: ReadonlySet<string>) => void;
  /** Writes a deviation reason (偏差原因). Answers whether it stands in the cell now. */
  readonly writeReason: (cell: CellRef, text: string) => Promise<boolean>;
  /** Takes back our last write. */
  readonly undo: () => void;
  /** Takes back a step of `CheckOutcome.journal` and all that came after it. */
  readonly undoTo: (stepIndex: number) => void;
  /** 忽略并注明 */
  readonly dismiss: (formIndex: number, finding: Finding, note: string) => void;
  readonly restore: (dismissal: Dismissal) => void;
  /** Reads an undecided row as the person says; `null`: undecided again. */
  readonly decide: (formIndex: number, row: IndicatorRow, reading: RowReading | null) => void;
  /** `null`: the default rule pack (口径包). Thresholds changed in another pack do not come along. */
  readonly choosePack: (id: string | null) => void;
  /** Replaces all changed thresholds of the rule pack. */
  readonly adjustPack: (adjustments: readonly PackAdjustment[]) => void;
  readonly mark: () => void;
  readonly clearMarks: () => void;
  readonly locate: (cell: CellRef) => void;
  readonly closeMessage: () => void;
}

/** What the actions work with. */
export interface ActionContext {
  readonly host: SpreadsheetHost;
  readonly dispatch: Dispatch<SessionEvent>;
  /** The state as it was rendered last. */
  readonly latest: () => SessionState;
  /** Does one job at a time and answers whether it came off; what is asked for meanwhile is dropped. */
  readonly run: (activity: Activity, job: () => Promise<void>) => Promise<boolean>;
  readonly isRunning: () => boolean;
  /** Drives the check of the running job, so that it can be watched and given up. */
  readonly pace: Pace;
  readonly cancel: () => void;
  /** 直接写入: no preview. */
  readonly directWrite: () => boolean;
  /** Colours of marks (标记颜色). */
  readonly markPalette: () => MarkPaletteId;
}

export function createActions(context: ActionContext): SessionActions {
  const { host, dispatch, latest, pace, isRunning } = context;
  const start = (activity: Activity, job: () => Promise<void>) => void context.run(activity, job);

  const readAnew = async () => (await fetchJobs()).checkWorkbook(host, pace);
  const check = async () => {
    const outcome = await readAnew();
    dispatch({ type: 'checked', outcome });
    return outcome;
  };
  /** The workbook was changed already: that it cannot be read again is a failed check, not a failed change. */
  const afterChange = async (read: () => Promise<CheckOutcome>) => {
    try {
      dispatch({ type: 'checked', outcome: await read() });
    } catch (error) {
      dispatch({ type: 'failed', failure: toFailure('check', error) });
    }
  };
  const checkAfterChange = () => afterChange(readAnew);

  const write = async (checked: CheckOutcome, ids: ReadonlySet<string> | undefined, kind: 'recalculation' | 'row') => {
    const { recalculate } = await fetchJobs();
    const outcome = await recalculate(host, checked, { ids, kind, palette: context.markPalette() });
    dispatch({ type: 'noticed', notice: { kind: 'written', outcome } });
    await checkAfterChange();
  };
  const noticeUndone = async (outcome: UndoOutcome | null) => {
    dispatch({
      type: 'noticed',
      notice: outcome === null ? { kind: 'nothing-to-undo' } : { kind: 'undone', outcome },
    });
    await checkAfterChange();
  };
  /** @param change of the choices; `null` when what it is about is no longer there: then the workbook is checked anew */
  const choose = (choice: Choice, change: (checked: CheckOutcome, jobs: Jobs) => Choices | null) =>
    start('choose', async () => {
      const jobs = await fetchJobs();
      const checked = latest().outcome;
      if (checked === null) return;
      const choices = change(checked, jobs);
      if (choices === null) {
        await check();
        return;
      }
      dispatch({ type: 'checked', outcome: await jobs.saveChoices(host, checked, choices, pace) });
      dispatch({ type: 'noticed', notice: { kind: 'chosen', choice } });
    });
  /** A sheet that was hidden when it was checked may have been shown since: it is asked again. */
  const isOnHiddenSheet = async ({ sheet }: CellRef) =>
    latest().outcome?.workbook.sheets.some(({ name, isHidden }) => name === sheet && isHidden) === true &&
    (await host.readSheet(sheet)).sheet.isHidden;

  return {
    check: () =>
      start('check', async () => {
        await check();
      }),
    cancel: context.cancel,
    prepare: () =>
      start('prepare', async () => {
        const outcome = await readAnew();
        if (outcome.plan.writes.length === 0) {
          dispatch({ type: 'checked', outcome });
          dispatch({ type: 'noticed', notice: { kind: 'nothing-to-write', heldBack: outcome.plan.heldBack } });
        } else if (context.directWrite()) {
          await write(outcome, undefined, 'recalculation');
        } else {
          dispatch({ type: 'previewed', outcome, only: null });
        }
      }),
    closePreview: () => {
      if (!isRunning()) dispatch({ type: 'preview-closed' });
    },
    write: (ids) =>
      start('write', async () => {
        const { outcome, previewOnly } = latest();
        if (outcome !== null) await write(outcome, ids, previewOnly === null ? 'recalculation' : 'row');
      }),
    writeChosen: (ids) => {
      const { outcome } = latest();
      if (outcome === null) return;
      if (context.directWrite()) start('write', () => write(outcome, ids, 'row'));
      else if (!isRunning()) dispatch({ type: 'previewed', outcome, only: ids });
    },
    writeReason: async (cell, text) => {
      let isWritten = false;
      await context.run('write', async () => {
        const jobs = await fetchJobs();
        const checked = latest().outcome;
        if (checked === null) return;
        const outcome = await jobs.writeReason(host, checked, cell, text);
        isWritten = outcome.kind === 'written';
        dispatch({
          type: 'noticed',
          notice: outcome.kind === 'written' ? { kind: 'reason-written', cell } : { kind: 'reason-refused', cell, outcome },
        });
        await afterChange(() => jobs.recheckSheet(host, checked, cell.sheet, pace));
      });
      return isWritten;
    },
    undo: () => start('undo', async () => noticeUndone(await (await fetchJobs()).undoLast(host))),
    undoTo: (stepIndex) => {
      const step = latest().outcome?.journal[stepIndex];
      if (step !== undefined) start('undo', async () => noticeUndone(await (await fetchJobs()).undoTo(host, step.id)));
    },
    dismiss: (formIndex, finding, note) =>
      choose('dismissed', ({ choices, evaluation }, { withDismissal }) => {
        const present = evaluation.forms[formIndex]?.findings.find((each) => isSameFinding(each, finding));
        const noted = { note: note.trim(), date: new Date().toISOString() };
        return present === undefined ? null : withDismissal(choices, evaluation, present, noted);
      }),
    restore: (dismissal) => choose('restored', ({ choices }, { withoutDismissal }) => withoutDismissal(choices, dismissal)),
    decide: (formIndex, row, reading) =>
      choose('decided', ({ choices, evaluation }, { withReading }) => {
        const rows = evaluation.forms[formIndex]?.form.indicators;
        const present = rows?.find((each) => each.row === row.row && each.level3 === row.level3);
        return present === undefined ? null : withReading(choices, evaluation, present, reading);
      }),
    choosePack: (id) => choose('pack', ({ choices }) => ({ ...choices, pack: id, adjustments: [] })),
    adjustPack: (adjustments) => choose('thresholds', ({ choices }) => ({ ...choices, adjustments })),
    mark: () =>
      start('mark', async () => {
        const { markFindings } = await fetchJobs();
        const outcome = await markFindings(host, await check(), context.markPalette());
        dispatch({ type: 'noticed', notice: { kind: 'marked', outcome } });
        await checkAfterChange();
      }),
    clearMarks: () =>
      start('clear', async () => {
        const count = await (await fetchJobs()).clearMarks(host);
        dispatch({ type: 'noticed', notice: { kind: 'cleared', count } });
        await checkAfterChange();
      }),
    locate: (cell) =>
      start('locate', async () => {
        if (await isOnHiddenSheet(cell)) {
          dispatch({ type: 'failed', failure: { activity: 'locate', code: 'sheet-hidden', ...cell, detail: '' } });
          return;
        }
        await host.select(cell);
      }),
    closeMessage: () => dispatch({ type: 'message-closed' }),
  };
}

/** Whether a finding on screen is this one of the last check, which may be a later one. */
function isSameFinding(a: Finding, b: Finding): boolean {
  return a === b || (a.check === b.check && a.variant === b.variant && a.cells[0] === b.cells[0] && a.label === b.label);
}
