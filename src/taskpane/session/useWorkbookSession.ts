import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { CellRef } from '../../core/plan/transaction';
import type { SpreadsheetHost } from '../../hosts/port';
import { checkWorkbook, clearMarks, markFindings, recalculate, undoLast } from '../../usecases';
import { initialState, sessionReducer, toFailure, type Activity, type SessionState } from './state';

/** Quiet time after a change in the workbook before it is checked again, in milliseconds. */
const SETTLE_TIME = 800;

/** What a person can do from the pane. Every action ends in the state; none rejects. */
export interface SessionActions {
  readonly check: () => void;
  /** Checks anew and opens the preview of 一键重算, or says that there is nothing to write. */
  readonly prepare: () => void;
  readonly closePreview: () => void;
  /** Writes the chosen cells (`PlannedWrite.id`). */
  readonly write: (ids: ReadonlySet<string>) => void;
  readonly undo: () => void;
  readonly mark: () => void;
  readonly clearMarks: () => void;
  readonly locate: (cell: CellRef) => void;
  readonly closeMessage: () => void;
}

export interface WorkbookSession {
  readonly state: SessionState;
  readonly actions: SessionActions;
}

/**
 * The pane's connection to one workbook: checks it on opening and again, silently, after changes.
 * Actions are made one at a time: whatever is asked for while one runs is dropped.
 */
export function useWorkbookSession(host: SpreadsheetHost): WorkbookSession {
  const [state, dispatch] = useReducer(sessionReducer, initialState);
  const isRunning = useRef(false);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);

  const run = useCallback((activity: Activity, job: () => Promise<void>) => {
    if (isRunning.current) return;
    isRunning.current = true;
    dispatch({ type: 'started', activity });
    void job()
      .catch((error: unknown) => dispatch({ type: 'failed', failure: toFailure(activity, error) }))
      .finally(() => {
        isRunning.current = false;
        dispatch({ type: 'ended' });
      });
  }, []);

  const actions = useMemo((): SessionActions => {
    const check = async () => {
      const outcome = await checkWorkbook(host);
      dispatch({ type: 'checked', outcome });
      return outcome;
    };
    /** The workbook was changed already: that it cannot be read again is a failed check, not a failed change. */
    const checkAfterChange = async () => {
      await check().catch((error: unknown) => dispatch({ type: 'failed', failure: toFailure('check', error) }));
    };
    /** A sheet that was hidden when it was checked may have been shown since: it is asked again. */
    const isOnHiddenSheet = async ({ sheet }: CellRef) =>
      latest.current.outcome?.workbook.sheets.some(({ name, isHidden }) => name === sheet && isHidden) === true &&
      (await host.readSheet(sheet)).sheet.isHidden;
    return {
      check: () =>
        run('check', async () => {
          await check();
        }),
      prepare: () =>
        run('prepare', async () => {
          const outcome = await checkWorkbook(host);
          if (outcome.plan.writes.length > 0) {
            dispatch({ type: 'previewed', outcome });
            return;
          }
          dispatch({ type: 'checked', outcome });
          dispatch({ type: 'noticed', notice: { kind: 'nothing-to-write', heldBack: outcome.plan.heldBack } });
        }),
      closePreview: () => {
        if (!isRunning.current) dispatch({ type: 'preview-closed' });
      },
      write: (ids) =>
        run('write', async () => {
          const checked = latest.current.outcome;
          if (checked === null) return;
          const outcome = await recalculate(host, checked, ids);
          dispatch({ type: 'noticed', notice: { kind: 'written', outcome } });
          await checkAfterChange();
        }),
      undo: () =>
        run('undo', async () => {
          const outcome = await undoLast(host);
          dispatch({
            type: 'noticed',
            notice: outcome === null ? { kind: 'nothing-to-undo' } : { kind: 'undone', outcome },
          });
          await checkAfterChange();
        }),
      mark: () =>
        run('mark', async () => {
          const count = await markFindings(host, await check());
          dispatch({ type: 'noticed', notice: { kind: 'marked', count } });
          await checkAfterChange();
        }),
      clearMarks: () =>
        run('clear', async () => {
          const count = await clearMarks(host);
          dispatch({ type: 'noticed', notice: { kind: 'cleared', count } });
          await checkAfterChange();
        }),
      locate: (cell) =>
        run('locate', async () => {
          if (await isOnHiddenSheet(cell)) {
            dispatch({ type: 'failed', failure: { activity: 'locate', code: 'sheet-hidden', ...cell, detail: '' } });
            return;
          }
          await host.select(cell);
        }),
      closeMessage: () => dispatch({ type: 'message-closed' }),
    };
  }, [host, run]);

  useEffect(() => {
    actions.check();
  }, [actions]);

  useEffect(() => {
    const isFree = () => !isRunning.current && !latest.current.isPreviewOpen;
    const refresh = async () => {
      const { turn } = latest.current;
      const outcome = await checkWorkbook(host);
      // An action made meanwhile knows better.
      if (isFree() && latest.current.turn === turn) dispatch({ type: 'checked', outcome });
    };
    return watchQuietly(host, () => {
      if (!isFree()) return false;
      // Nobody asked for this check: a workbook that cannot be read just now is told about when somebody does.
      refresh().catch(() => undefined);
      return true;
    });
  }, [host]);

  return useMemo(() => ({ state, actions }), [state, actions]);
}

/**
 * Calls `settled` once the workbook has been left in peace for a while after a change, and again later for as long
 * as it answers `false`; returns how to stop.
 */
function watchQuietly(host: Pick<SpreadsheetHost, 'watch'>, settled: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const wait = () => {
    clearTimeout(timer);
    if (isStopped) return;
    timer = setTimeout(() => {
      if (!settled()) wait();
    }, SETTLE_TIME);
  };
  const watching = host.watch(wait).catch(() => null);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    void watching.then((stop) => stop?.()).catch(() => undefined);
  };
}
