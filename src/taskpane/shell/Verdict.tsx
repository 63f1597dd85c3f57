import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { ToneIcon, type Tone } from '../parts/tones';
import type { SessionState } from '../session/state';
import { summarise, wordVerdict, type Standing } from '../session/summary';
import { useWords } from '../strings';

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
  counted: { overflowX: 'clip' },
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

/** The answer to "can I hand this in?", always on top. */
export function Verdict({ state }: { readonly state: SessionState }) {
  const styles = useStyles();
  const { strings } = useWords();
  const { outcome, activity } = state;
  const tone = outcome === null ? 'info' : TONES[summarise(outcome.evaluation).standing];
  const words =
    outcome === null
      ? { headline: activity === null ? strings.verdict.unchecked : strings.verdict.starting, counts: [] }
      : wordVerdict(outcome, strings);
  return (
    <div className={mergeClasses(styles.verdict, styles[tone])}>
      {activity === null || activity === 'locate' ? <ToneIcon tone={tone} className={styles.icon} /> : <Spinner size="extra-tiny" aria-hidden="true" />}
      <div className={styles.counted}>
        <h1 className={styles.headline}>{words.headline}</h1>
        {words.counts.length > 0 && (
          <p className={styles.counts}>
            {words.counts.map((count, index) => (
              <span key={count} className={styles.count}>
                <span className={styles.dot}>{index > 0 && ' · '}</span>
                {count}
              </span>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}
