import { wordHostError } from '../../core/messages';
import type { Words } from '../strings';
import type { Failure, Notice, SessionState } from './state';
import { wordVerdict } from './summary';

/** The one sentence of a notice. */
export function noticeTitle(notice: Notice, { strings: { notice: words } }: Words): string {
  switch (notice.kind) {
    case 'written': {
      const count = notice.outcome.written.length;
      return count === 0 ? words.nothingWritten : words.written(count);
    }
    case 'nothing-to-write':
      return notice.heldBack.length === 0 ? words.nothingToWrite : words.nothingToWriteButHeld;
    case 'undone': {
      const count = notice.outcome.restored.length;
      return count === 0 ? words.undoneNothing : words.undone(count);
    }
    case 'nothing-to-undo':
      return words.nothingToUndo;
    case 'marked': {
      const { marked, unmarkedSheets } = notice.outcome;
      return unmarkedSheets.length === 0 ? words.markedOnly(marked) : words.markedInPart(marked);
    }
    case 'cleared':
      return words.cleared(notice.count);
    case 'reason-written':
      return words.reasonWritten;
    case 'reason-refused':
      return words.reasonRefused[notice.outcome.reason];
    case 'chosen':
      return words.chosen[notice.choice];
  }
}

/** What happened, and what to do next. */
export function failureWords(failure: Failure, { language, strings }: Words): { readonly what: string; readonly next: string } {
  if (failure.code === 'sheet-hidden') {
    const { what, next } = strings.failure.sheetHidden;
    return { what: what(failure.sheet ?? ''), next };
  }
  if (failure.code === 'not-fetched') return strings.failure.notFetched;
  return wordHostError(failure.code, language, { sheet: failure.sheet, cell: failure.cell });
}

/** What a screen reader is told when the state changes: what is going on, or what came of it. */
export function announcement(state: SessionState, words: Words): string {
  const { activity, failure, notice, announced } = state;
  const { strings } = words;
  // Going to a cell speaks for itself.
  if (activity !== null && activity !== 'locate') return strings.activity[activity];
  if (failure !== null) {
    const { what, next } = failureWords(failure, words);
    return strings.spoken([strings.failure.lead(failure.activity), what, next]);
  }
  if (notice !== null) return noticeTitle(notice, words);
  if (announced === null) return strings.verdict.unchecked;
  const { headline, counts } = wordVerdict(announced, strings);
  const verdict = counts.length === 0 ? [headline] : [headline, counts.join(strings.listSeparator)];
  return strings.spoken(state.outcome?.workbook.isReadOnly === true ? [...verdict, strings.readOnly] : verdict);
}
