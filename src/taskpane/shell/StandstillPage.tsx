import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { wordHostError } from '../../core/messages';
import { MessageBox } from '../parts/MessageBox';
import { useWords, type Words } from '../strings';

export type StandstillReason = 'outside-excel' | 'too-old' | 'crashed';

const useStyles = makeStyles({ page: { padding: tokens.spacingHorizontalM } });

/** The whole pane when there is nothing it can do here. */
export function StandstillPage({ reason }: { readonly reason: StandstillReason }) {
  const styles = useStyles();
  const words = useWords();
  const { what, next } = wordReason(reason, words);
  return (
    <main className={styles.page} role="alert">
      <MessageBox
        tone="warning"
        title={what}
        actions={
          reason === 'crashed' && (
            <Button size="small" onClick={() => window.location.reload()}>
              {words.strings.crashed.reload}
            </Button>
          )
        }
      >
        <span>{next}</span>
      </MessageBox>
    </main>
  );
}

function wordReason(reason: StandstillReason, { language, strings }: Words): { what: string; next: string } {
  switch (reason) {
    case 'outside-excel':
      return strings.outsideExcel;
    case 'too-old':
      return wordHostError('not-supported', language, { sheet: null, cell: null });
    case 'crashed':
      return strings.crashed;
  }
}
