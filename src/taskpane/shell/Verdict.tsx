import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { BusyRing } from '../parts/Busy';
import { ToneIcon, type Tone } from '../parts/tones';
import type { SessionState } from '../session/state';
import { summarise, wordVerdict, type Standing } from '../session/summary';
import { useWords } from '../strings';
import { CheckProgress } from './CheckProgress';

const TONES: Readonly<Record<Standing, Tone>> = {
  'empty-workbook': 'info',
  'no-form': 'undetermined',
  errors: 'error',
  attention: 'warning',
  incomplete: 'warning',
  pass: 'pass',
};

/** Width of the dot between two counts. */
const DOT = '1.5em';

const useStyles = makeStyles({
  verdict: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderLeftColor: tokens.colorStatusWarningBorderActive,
  },
  pass: { backgroundColor: tokens.colorStatusSuccessBackground1, borderLeftColor: tokens.colorStatusSuccessBorderActive },
  info: {},
  undetermined: {},
  icon: { marginTop: '3px' },
  headline: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  // Every count has room for a dot on its left; at the beginning of a line it lies outside and is cut off.
  counted: { position: 'relative', overflowX: 'clip' },
  // Stands over the counts of the last check, so that nothing below moves under the pointer.
  progress: { position: 'absolute', insetInline: 0, bottom: 0 },
  covered: { visibility: 'hidden', minHeight: '28px' },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    margin: `0 0 0 -${DOT}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  count: { whiteSpace: 'nowrap' },
  dot: { display: 'inline-block', width: DOT, textAlign: 'center', whiteSpace: 'pre' },
});

interface VerdictProps {
  readonly state: SessionState;
  readonly onStop: () => void;
}

/** The answer to "can I hand this in?", always on top. */
export function Verdict({ state, onStop }: VerdictProps) {
  const styles = useStyles();
  const { strings } = useWords();
  const { outcome, activity, progress } = state;
  const tone = outcome === null ? 'info' : TONES[summarise(outcome.evaluation).standing];
  const words =
    outcome === null
      ? { headline: activity === null ? strings.verdict.unchecked : strings.verdict.starting, counts: [] }
      : wordVerdict(outcome, strings);
  return (
    <div className={mergeClasses(styles.verdict, styles[tone])}>
      {activity === null || activity === 'locate' ? <ToneIcon tone={tone} className={styles.icon} /> : <BusyRing />}
      <div className={styles.counted}>
        <h1 className={styles.headline}>{words.headline}</h1>
        {words.counts.length > 0 && (
          <p className={mergeClasses(styles.counts, progress !== null && styles.covered)}>
            {words.counts.map((count, index) => (
              <span key={count} className={styles.count}>
                <span className={styles.dot}>{index > 0 && ' · '}</span>
                {count}
              </span>
            ))}
          </p>
        )}
        {progress !== null && (
          <div className={mergeClasses(words.counts.length > 0 && styles.progress)}>
            <CheckProgress progress={progress} onStop={onStop} />
          </div>
        )}
      </div>
    </div>
  );
}
