import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { SpreadsheetHost } from '../../hosts/port';
import type { CheckOutcome } from '../../usecases';
import { Cancelled, withPauses, type Pace } from '../../usecases/pace';
import type { Preferences } from '../../usecases/preferences';
import { fetchJobs } from './fetchJobs';
import { createActions, type SessionActions } from './sessionActions';
import { initialState, sessionReducer, toFailure, type Activity, type SessionState } from './state';
import { watchQuietly } from './watchQuietly';

export type { SessionActions } from './sessionActions';

/** Preferences of a person that the session heeds. */
export type SessionOptions = Pick<Preferences, 'autoCheck' | 'directWrite' | 'markPalette'>;

const ordinary: SessionOptions = { autoCheck: true, directWrite: false, markPalette: 'standard' };

export interface WorkbookSession {
  readonly state: SessionState;
  readonly actions: SessionActions;
}

/**
 * The pane's connection to one workbook: checks it on opening and again, silently, after changes.
 * Actions are made one at a time: whatever is asked for while one runs is dropped.
 */
export function useWorkbookSession(host: SpreadsheetHost, options: SessionOptions = ordinary): WorkbookSession {
  const { autoCheck } = options;
  const [state, dispatch] = useReducer(sessionReducer, initialState);
  const isRunning = useRef(false);
  const isCancelled = useRef(false);
  const latest = useRef({ state, options });
  useEffect(() => {
    latest.current = { state, options };
  }, [state, options]);

  const actions = useMemo((): SessionActions => {
    const run = async (activity: Activity, job: () => Promise<void>) => {
      if (isRunning.current) return false;
      isRunning.current = true;
      isCancelled.current = false;
      dispatch({ type: 'started', activity });
      try {
        await job();
        return true;
      } catch (error) {
        if (!(error instanceof Cancelled)) dispatch({ type: 'failed', failure: toFailure(activity, error) });
        return false;
      } finally {
        isRunning.current = false;
        dispatch({ type: 'ended' });
      }
    };
    return createActions({
      host,
      dispatch,
      run,
      latest: () => latest.current.state,
      isRunning: () => isRunning.current,
      pace: withPauses({
        onProgress: (progress) => dispatch({ type: 'progressed', progress }),
        isCancelled: () => isCancelled.current,
      }),
      cancel: () => {
        isCancelled.current = true;
      },
      directWrite: () => latest.current.options.directWrite,
      markPalette: () => latest.current.options.markPalette,
    });
  }, [host]);

  useEffect(() => {
    actions.check();
  }, [actions]);

  useEffect(() => {
    if (!autoCheck) return undefined;
    let isStopped = false;
    // What was changed while nobody watched is not known.
    let isBehind = latest.current.state.outcome !== null;
    const isFree = () => !isStopped && !isRunning.current && !latest.current.state.isPreviewOpen;
    const stop = watchQuietly(host, async (sheets) => {
      if (!isFree()) return false;
      const { turn, outcome } = latest.current.state;
      // An action made meanwhile knows better, but not necessarily of these sheets.
      const isOutdated = () => !isFree() || latest.current.state.turn !== turn;
      try {
        // Nobody asked for this check: a workbook that cannot be read just now is told about when somebody does.
        const pace = withPauses({ onProgress: () => undefined, isCancelled: isOutdated });
        const refreshed = await readChanged(host, isBehind ? null : outcome, sheets, pace);
        if (isOutdated()) return false;
        isBehind = false;
        dispatch({ type: 'checked', outcome: refreshed });
        return true;
      } catch (error) {
        if (error instanceof Cancelled) return false;
        throw error;
      }
    });
    return () => {
      isStopped = true;
      stop();
    };
  }, [host, autoCheck]);

  return useMemo(() => ({ state, actions }), [state, actions]);
}

/** Checks what was changed since the last check: the one sheet, or, when there are several, the whole workbook. */
async function readChanged(
  host: SpreadsheetHost,
  checked: CheckOutcome | null,
  sheets: ReadonlySet<string>,
  pace: Pace,
): Promise<CheckOutcome> {
  const { checkWorkbook, recheckSheet } = await fetchJobs();
  const [sheet, ...others] = sheets;
  return checked === null || sheet === undefined || others.length > 0
    ? checkWorkbook(host, pace)
    : recheckSheet(host, checked, sheet, pace);
}
