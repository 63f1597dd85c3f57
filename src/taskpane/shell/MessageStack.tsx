import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, type RefObject } from 'react';
import { MessageBox } from '../parts/MessageBox';
import { READ_ONLY_ID } from '../parts/writing';
import type { Notice, SessionState } from '../session/state';
import { summarise } from '../session/summary';
import type { SessionActions } from '../session/useWorkbookSession';
import { useWords } from '../strings';
import type { CommandNote } from '../../usecases/commandNote';
import { CommandMessage } from './CommandMessage';
import { FailuresMessage } from './FailuresMessage';
import { FailureMessage, NoticeMessage } from './Messages';
import { isSticky, TOP_HEIGHT } from './useScrollPadding';

const useStyles = makeStyles({
  messages: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    ':not(:empty)': { paddingBottom: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
  },
  // Whoever presses a button of the bar on top, far down a list, sees what came of it. A lower pane has no room for that.
  news: {
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (min-height: 520px)': { position: 'sticky', zIndex: 1, maxHeight: '40vh', overflowY: 'auto' },
  },
});

interface MessageStackProps {
  readonly state: SessionState;
  readonly actions: SessionActions;
  readonly commandNote: CommandNote | null;
  readonly onCloseNote: () => void;
  /** What is said of the last action. */
  readonly newsRef: RefObject<HTMLDivElement | null>;
}

/** Everything the pane has to say above a view: what failed, what was done, what to know of the workbook. */
export function MessageStack({ state, actions, commandNote, onCloseNote, newsRef }: MessageStackProps) {
  const styles = useStyles();
  const { strings } = useWords();
  const { outcome, failure, notice, activity } = state;
  const errors = outcome === null ? 0 : summarise(outcome.evaluation).error;
  useEffect(() => {
    const news = newsRef.current;
    if (news === null || isSticky(news) || (failure === null && (notice === null || isOfAList(notice)))) return;
    news.scrollIntoView({ block: 'nearest' });
  }, [failure, notice, newsRef]);
  return (
    <>
      <div ref={newsRef} className={mergeClasses(styles.messages, styles.news)} style={{ top: TOP_HEIGHT }}>
        {failure !== null && <FailureMessage failure={failure} actions={actions} />}
        {notice !== null && <NoticeMessage notice={notice} actions={actions} isBusy={activity !== null} errors={errors} />}
        {commandNote !== null && <CommandMessage note={commandNote} onClose={onCloseNote} />}
      </div>
      <div className={styles.messages}>
        {outcome?.workbook.isReadOnly === true && <MessageBox id={READ_ONLY_ID} tone="info" title={strings.readOnly} />}
        {outcome !== null && <FailuresMessage failures={outcome.evaluation.failures} />}
      </div>
    </>
  );
}

/** Whether it comes of going through a list, which shows it as well: nobody is to lose the place there. */
function isOfAList({ kind }: Notice): boolean {
  return kind === 'chosen' || kind === 'reason-written' || kind === 'reason-refused';
}
