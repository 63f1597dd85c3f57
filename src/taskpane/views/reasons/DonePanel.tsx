import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { ToneIcon } from '../../parts/tones';
import { useWords } from '../../strings';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outline: 'none',
  },
  paragraph: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface DonePanelProps {
  /** Texts written from the pane. */
  readonly written: number;
  /** Whether anything is listed under 问题. */
  readonly hasProblems: boolean;
  /** Rows that are still open. */
  readonly left: number;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onBack: () => void;
  readonly onProblems: () => void;
}

/** The end of the rows: whether all have their text, and what is next. */
export function DonePanel({ written, hasProblems, left, heading, onBack, onProblems }: DonePanelProps) {
  const styles = useStyles();
  const { done: words } = useWords().strings.reasons;
  const isNothingToDo = written === 0 && left === 0;
  const title = left > 0 ? words.skipped(left) : isNothingToDo ? words.none : words.title;
  return (
    <section className={styles.panel}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        <ToneIcon tone={left > 0 ? 'warning' : 'pass'} /> {title}
      </h2>
      {isNothingToDo && <p className={styles.paragraph}>{words.noneHint}</p>}
      {written > 0 && <p className={styles.paragraph}>{words.written(written)}</p>}
      {left === 0 && <p className={styles.paragraph}>{hasProblems ? words.next : words.nextClean}</p>}
      <div className={styles.buttons}>
        {left > 0 && (
          <Button appearance="primary" onClick={onBack}>
            {words.backToSkipped}
          </Button>
        )}
        {hasProblems && <Button onClick={onProblems}>{words.toProblems}</Button>}
      </div>
    </section>
  );
}
