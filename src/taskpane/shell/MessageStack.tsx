import { makeStyles, tokens } from '@fluentui/react-components';
import { MessageBox } from '../parts/MessageBox';
import { READ_ONLY_ID } from '../parts/writing';
import type { SessionState } from '../session/state';
import type { SessionActions } from '../session/useWorkbookSession';
import { useWords } from '../strings';
import type { CommandNote } from '../../usecases/commandNote';
import { CommandMessage } from './CommandMessage';
import { FailuresMessage } from './FailuresMessage';
import { FailureMessage, NoticeMessage } from './Messages';

const useStyles = makeStyles({
  messages: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    ':not(:empty)': { paddingBottom: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
  },
});

interface MessageStackProps {
  readonly state: SessionState;
  readonly actions: SessionActions;
  readonly commandNote: CommandNote | null;
  readonly onCloseNote: () => void;
}

/** Everything the pane has to say above a view: what failed, what was done, what to know of the workbook. */
export function MessageStack({ state, actions, commandNote, onCloseNote }: MessageStackProps) {
  const styles = useStyles();
  const { strings } = useWords();
  const { outcome, failure, notice, activity } = state;
  return (
    <div className={styles.messages}>
      {failure !== null && <FailureMessage failure={failure} actions={actions} />}
      {notice !== null && <NoticeMessage notice={notice} actions={actions} isBusy={activity !== null} />}
      {commandNote !== null && <CommandMessage note={commandNote} onClose={onCloseNote} />}
      {outcome?.workbook.isReadOnly === true && <MessageBox id={READ_ONLY_ID} tone="info" title={strings.readOnly} />}
      {outcome !== null && <FailuresMessage failures={outcome.evaluation.failures} />}
    </div>
  );
}
