import type { RecalculationPlan } from '../../core/plan/recalculation';
import type { EvaluationProgress } from '../../core/evaluate';
import type { CellRef } from '../../core/plan/transaction';
import { HostError, type HostErrorCode } from '../../hosts/port';
import type { CheckOutcome, MarkOutcome, ReasonOutcome, UndoOutcome, WriteOutcome } from '../../usecases';
import { NotFetched } from './fetchJobs';

/** What the pane is doing; one thing at a time. `choose`: it keeps a choice in the workbook. */
export type Activity = 'check' | 'prepare' | 'write' | 'undo' | 'mark' | 'clear' | 'locate' | 'choose';

/** What a person chose: 忽略并注明, taking that back, the reading of a row, the rule pack (口径包), its thresholds. */
export type Choice = 'dismissed' | 'restored' | 'decided' | 'pack' | 'thresholds';

/** What the last action did; stays on screen until the next action or until it is closed. */
export type Notice =
  | { readonly kind: 'written'; readonly outcome: WriteOutcome }
  | { readonly kind: 'nothing-to-write'; readonly heldBack: RecalculationPlan['heldBack'] }
  | { readonly kind: 'undone'; readonly outcome: UndoOutcome }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'marked'; readonly outcome: MarkOutcome }
  | { readonly kind: 'cleared'; readonly count: number }
  | { readonly kind: 'reason-written'; readonly cell: CellRef }
  | { readonly kind: 'reason-refused'; readonly cell: CellRef; readonly outcome: Extract<ReasonOutcome, { kind: 'refused' }> }
  | { readonly kind: 'chosen'; readonly choice: Choice };

/** An action that did not come off: which, and why. */
export interface Failure {
  readonly activity: Activity;
  /** `sheet-hidden`: the pane itself refuses to go to a cell that nobody could see; `not-fetched`: the pane's own code did not come. */
  readonly code: HostErrorCode | 'sheet-hidden' | 'not-fetched';
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
  /** How far the check that is going on has come; `null` when none is, or when it is too short to tell. */
  readonly progress: EvaluationProgress | null;
  readonly isPreviewOpen: boolean;
  /** The writes that an open preview is limited to (`PlannedWrite.id`); `null`: all of them. */
  readonly previewOnly: ReadonlySet<string> | null;
  readonly notice: Notice | null;
  readonly failure: Failure | null;
  /** Counts the actions that ended, so that the same words are announced again. */
  readonly turn: number;
  /** What the last action left to be said of the workbook; a silent check, of which nobody is told, is not among it. */
  readonly announced: CheckOutcome | null;
}

export type SessionEvent =
  | { readonly type: 'started'; readonly activity: Activity }
  | { readonly type: 'progressed'; readonly progress: EvaluationProgress }
  | { readonly type: 'checked'; readonly outcome: CheckOutcome }
  | { readonly type: 'previewed'; readonly outcome: CheckOutcome; readonly only: ReadonlySet<string> | null }
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'ended' }
  | { readonly type: 'preview-closed' }
  | { readonly type: 'message-closed' };

/** The pane opens with a check. */
export const initialState: SessionState = {
  activity: 'check',
  outcome: null,
  progress: null,
  isPreviewOpen: false,
  previewOnly: null,
  notice: null,
  failure: null,
  turn: 0,
  announced: null,
};

export function sessionReducer(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'started':
      // Going to a cell says nothing new about the last write: its bar with 撤销 stays.
      return event.activity === 'locate'
        ? { ...state, activity: event.activity, failure: null }
        : { ...state, activity: event.activity, failure: null, notice: event.activity === 'write' ? state.notice : null };
    case 'progressed':
      return { ...state, progress: event.progress };
    case 'checked':
      return { ...state, outcome: event.outcome };
    case 'previewed':
      return { ...state, outcome: event.outcome, isPreviewOpen: true, previewOnly: event.only };
    case 'noticed':
      return { ...state, notice: event.notice, isPreviewOpen: false };
    case 'failed':
      return { ...state, failure: event.failure };
    case 'ended':
      return {
        ...state,
        activity: null,
        progress: null,
        announced: state.outcome,
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
    code: error instanceof NotFetched ? 'not-fetched' : 'unknown',
    sheet: null,
    cell: null,
    detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}
