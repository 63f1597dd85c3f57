import { Button } from '@fluentui/react-components';
import { CopyDiagnostics } from '../diagnostics';
import { CellButton } from '../parts/CellButton';
import { MessageBox } from '../parts/MessageBox';
import { useSheetName } from '../parts/sheetNames';
import { useListStyles } from '../parts/useListStyles';
import { useWriting } from '../parts/writing';
import type { Failure, Notice } from '../session/state';
import type { SessionActions } from '../session/useWorkbookSession';
import { failureWords, noticeTitle } from '../session/wordMessages';
import { useWords } from '../strings';
import type { HeldBack } from '../../core/plan/recalculation';
import type { MarkOutcome, UndoOutcome } from '../../usecases';

interface FailureMessageProps {
  readonly failure: Failure;
  readonly actions: SessionActions;
}

/** An action that did not come off: what happened, what to do next. */
export function FailureMessage({ failure, actions }: FailureMessageProps) {
  const words = useWords();
  const { strings } = words;
  const { what, next } = failureWords(failure, words);
  return (
    <MessageBox
      tone="error"
      title={strings.failure.lead(failure.activity)}
      onClose={actions.closeMessage}
      actions={
        failure.activity === 'check' && (
          <Button size="small" onClick={actions.check}>
            {strings.actions.retry}
          </Button>
        )
      }
    >
      <span>{what}</span>
      <span>{next}</span>
      {failure.code === 'unknown' && (
        <details>
          {/* Excel on the web takes the Tab key itself and stops only where it finds a tabindex. */}
          <summary tabIndex={0}>{strings.failure.details}</summary>
          {failure.detail}
          <CopyDiagnostics />
        </details>
      )}
    </MessageBox>
  );
}

interface NoticeMessageProps {
  readonly notice: Notice;
  readonly actions: SessionActions;
  readonly isBusy: boolean;
  /** Found by the last check. */
  readonly errors: number;
}

const NO_MARKS: MarkOutcome = { marked: 0, removed: 0, unmarkedSheets: [] };

/** What the last action did, what it left alone, and how to take it back. */
export function NoticeMessage({ notice, actions, isBusy, errors }: NoticeMessageProps) {
  const words = useWords();
  const { strings } = words;
  const forWriting = useWriting();
  const canUndo = notice.kind === 'reason-written' || (notice.kind === 'written' && notice.outcome.written.length > 0);
  const { marked, unmarkedSheets } = notice.kind === 'written' || notice.kind === 'marked' ? notice.outcome : NO_MARKS;
  const sheetName = useSheetName();
  return (
    <MessageBox
      tone={toneOf(notice, errors)}
      title={noticeTitle(notice, words)}
      onClose={actions.closeMessage}
      actions={
        canUndo && (
          <Button size="small" {...forWriting(isBusy)} onClick={actions.undo}>
            {strings.actions.undo}
          </Button>
        )
      }
    >
      {marked > 0 && (
        <>
          {notice.kind === 'written' && <span>{strings.notice.marked(marked)}</span>}
          <span>{strings.notice.printReminder}</span>
        </>
      )}
      {unmarkedSheets.length > 0 && (
        <span>{strings.notice.unmarked(unmarkedSheets.map(sheetName).join(strings.listSeparator))}</span>
      )}
      {notice.kind === 'written' && <HeldBackList cells={notice.outcome.heldBack} actions={actions} />}
      {notice.kind === 'nothing-to-write' && <HeldBackList cells={notice.heldBack} actions={actions} />}
      {notice.kind === 'nothing-to-write' && errors > 0 && <span>{strings.notice.errorsLeft(errors)}</span>}
      {notice.kind === 'undone' && <LeftAloneList cells={notice.outcome.leftAlone} actions={actions} />}
    </MessageBox>
  );
}

function toneOf(notice: Notice, errors: number): 'pass' | 'warning' | 'info' {
  switch (notice.kind) {
    case 'written':
      return notice.outcome.heldBack.length > 0 ? 'warning' : 'pass';
    case 'undone':
      return notice.outcome.leftAlone.length > 0 ? 'warning' : 'pass';
    case 'nothing-to-write':
      if (notice.heldBack.length > 0) return 'warning';
      return errors > 0 ? 'info' : 'pass';
    case 'nothing-to-undo':
      return 'info';
    case 'reason-refused':
      return 'warning';
    case 'reason-written':
    case 'chosen':
      return 'pass';
    case 'marked':
      if (notice.outcome.unmarkedSheets.length > 0) return 'warning';
      return notice.outcome.marked > 0 ? 'pass' : 'info';
    case 'cleared':
      return notice.count > 0 ? 'pass' : 'info';
  }
}

function HeldBackList({ cells, actions }: { readonly cells: readonly HeldBack[]; readonly actions: SessionActions }) {
  const lists = useListStyles();
  const sheetName = useSheetName();
  const { notice, aside } = useWords().strings;
  if (cells.length === 0) return null;
  return (
    <>
      <span>{notice.heldBack(cells.length)}</span>
      <ul className={lists.bullets}>
        {cells.map((held) => (
          <li key={`${held.sheet}!${held.cell}`}>
            <span className={lists.quiet}>{sheetName(held.sheet)} </span>
            <CellButton target={held} onLocate={actions.locate} />{' '}
            {notice.heldBackItem(held.label, held.shownNow === '' ? notice.emptyCell : held.shownNow, held.suggested)}
            <span className={lists.quiet}>{aside(notice.heldBackReason[held.reason])}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function LeftAloneList({
  cells,
  actions,
}: {
  readonly cells: UndoOutcome['leftAlone'];
  readonly actions: SessionActions;
}) {
  const lists = useListStyles();
  const sheetName = useSheetName();
  const { notice, aside } = useWords().strings;
  if (cells.length === 0) return null;
  const shown = (text: string) => (text === '' ? notice.emptyCell : text);
  return (
    <>
      <span>{notice.leftAlone(cells.length)}</span>
      <ul className={lists.bullets}>
        {cells.map((left) => (
          <li key={`${left.sheet}!${left.cell}`}>
            <span className={lists.quiet}>{sheetName(left.sheet)} </span>
            <CellButton target={left} onLocate={actions.locate} />{' '}
            {notice.leftAloneItem(left.label, shown(left.shownNow), shown(String(left.before ?? '')))}
            <span className={lists.quiet}>{aside(notice.leftAloneReason[left.reason])}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
