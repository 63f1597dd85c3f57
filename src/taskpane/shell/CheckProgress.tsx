import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SessionState } from '../session/state';
import { useWords } from '../strings';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '28px' },
  bar: { flex: '1 1 24px', minWidth: '24px', width: '24px', accentColor: tokens.colorCompoundBrandBackground },
  text: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  stop: { minWidth: 0, flexShrink: 0 },
});

interface CheckProgressProps {
  readonly progress: NonNullable<SessionState['progress']>;
  readonly onStop: () => void;
}

/** How far a long check has come, and how to stop it. */
export function CheckProgress({ progress: { done, total }, onStop }: CheckProgressProps) {
  const styles = useStyles();
  const { language, strings } = useWords();
  const number = new Intl.NumberFormat(language);
  const sheets = number.format(total);
  // Reading the sheets is the first half of the way, checking them the second.
  const half = total / 2;
  const sheet = (way: number) => number.format(Math.max(1, Math.round(2 * way)));
  const text = done <= half ? strings.progress.reading(sheet(done), sheets) : strings.progress.checking(sheet(done - half), sheets);
  return (
    <div className={styles.row}>
      <progress className={styles.bar} value={done} max={total} aria-label={strings.activity.check} aria-valuetext={text} />
      <span className={styles.text}>{text}</span>
      <Button size="small" className={styles.stop} onClick={onStop}>
        {strings.progress.stop}
      </Button>
    </div>
  );
}
