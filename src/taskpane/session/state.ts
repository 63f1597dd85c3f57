import type { RecalculationPlan } from '../../core/plan/recalculation';
import { HostError, type HostErrorCode } from '../../hosts/port';
import type { CheckOutcome, UndoOutcome, WriteOutcome } from '../../usecases';

/** What the pane is doing; one thing at a time. */
export type Activity = 'check' | 'prepare' | 'write' | 'undo' | 'mark' | 'clear' | 'locate';

/** What the last action did; stays on screen until the next action or until it is closed. */
export type Notice =
  | { readonly kind: 'written'; readonly outcome: WriteOutcome }
  | { readonly kind: 'nothing-to-write'; readonly heldBack: RecalculationPlan['heldBack'] }
  | { readonly kind: 'undone'; readonly outcome: UndoOutcome }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'marked'; readonly count: number }
  | { readonly kind: 'cleared'; readonly count: number };

/** An action that did not come off: which, and why. */
export interface Failure {
  readonly activity: Activity;
  /** `sheet-hidden`: the pane itself refuses to go to a cell that nobody could see. */
  readonly code: HostErrorCode | 'sheet-hidden';
  readonly sheet: string | null;
  readonly cell: string | null;
  /** For diagnostics; holds no cell contents. */
  readonly detail: string;
}

/** Everything the pane shows of a workbook. A failure never takes away what is on screen. */
export interface SessionState {
  readonly activity: Activity | null;
  /** The last check that came off. */
  readonly outcome: CheckOutcome | null;
  readonly isPreviewOpen: boolean;
  readonly notice: Notice | null;
  readonly failure: Failure | null;
  /** Counts the actions that ended, so that the same words are announced again. */
  readonly turn: number;
}

export type SessionEvent =
  | { readonly type: 'started'; readonly activity: Activity }
  | { readonly type: 'checked'; readonly outcome: CheckOutcome }
  | { readonly type: 'previewed'; readonly outcome: CheckOutcome }
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'ended' }
  | { readonly type: 'preview-closed' }
  | { readonly type: 'message-closed' };

/** The pane opens with a check. */
export const initialState: SessionState = {
  activity: 'check',
  outcome: null,
  isPreviewOpen: false,
  notice: null,
  failure: null,
  turn: 0,
};

export function sessionReducer(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'started':
      // Going to a cell says nothing new about the last write: its bar with 撤销 stays.
      return event.activity === 'locate'
        ? { ...state, activity: event.activity, failure: null }
        : { ...state, activity: event.activity, failure: null, notice: event.activity === 'write' ? state.notice : null };
    case 'checked':
      return { ...state, outcome: event.outcome };
    case 'previewed':
      return { ...state, outcome: event.outcome, isPreviewOpen: true };
    case 'noticed':
      return { ...state, notice: event.notice, isPreviewOpen: false };
    case 'failed':
      return { ...state, failure: event.failure };
    case 'ended':
      return {
        ...state,
        activity: null,
        turn: state.activity === 'locate' && state.failure === null ? state.turn : state.turn + 1,
      };
    case 'preview-closed':
      return { ...state, isPreviewOpen: false };
    case 'message-closed':
      return { ...state, notice: null, failure: null };
  }
}

/** What a person can be told about something that was thrown. */
export function toFailure(activity: Activity, error: unknown): Failure {
  if (error instanceof HostError) {
    return { activity, code: error.code, sheet: error.sheet, cell: error.cell, detail: error.message };
  }
  return {
    activity,
    code: 'unknown',
    sheet: null,
    cell: null,
    detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}
