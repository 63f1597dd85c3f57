import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { VirtualList } from '../../parts/VirtualList';
import { useWords } from '../../strings';
import type { ViewProps } from '../registry';
import { HistoryStep } from './HistoryStep';

/** Height of a step that nobody has opened, in pixels. */
const USUAL_HEIGHT = 110;

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  paragraph: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 写入记录: what was written into this workbook, the newest first, each step to be taken back with all that came after it. */
export default function HistoryView({ outcome, actions, isBusy }: ViewProps) {
  const styles = useStyles();
  const { history: words } = useWords().strings;
  const { journal } = outcome;
  const steps = useMemo(() => journal.map((step, index) => ({ step, index })).reverse(), [journal]);
  if (steps.length === 0) {
    return (
      <div className={styles.view}>
        <p className={styles.paragraph}>{words.none}</p>
        <p className={styles.paragraph}>{words.hint}</p>
      </div>
    );
  }
  return (
    <div className={styles.view}>
      <p className={styles.paragraph}>{words.hint}</p>
      <VirtualList items={steps} keyOf={({ step }) => step.id} label={words.steps} estimate={USUAL_HEIGHT}>
        {({ step, index }, place) => (
          <HistoryStep
            step={step}
            newer={place}
            isBusy={isBusy}
            onUndo={() => (place === 0 ? actions.undo() : actions.undoTo(index))}
            onLocate={actions.locate}
          />
        )}
      </VirtualList>
    </div>
  );
}
