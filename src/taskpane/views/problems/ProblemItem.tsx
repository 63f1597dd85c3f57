import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding } from '../../../core/checks/finding';
import type { PlannedWrite } from '../../../core/plan/recalculation';
import type { CellRef } from '../../../core/plan/transaction';
import { ToneIcon } from '../../parts/tones';
import { useListStyles } from '../../parts/useListStyles';
import { useWords } from '../../strings';
import { DismissForm } from './DismissForm';
import { ProblemActions } from './ProblemActions';
import { ProblemDetails } from './ProblemDetails';
import type { Problem } from './problemList';
import { wordProblem } from './problemWords';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalSNudge,
    paddingLeft: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  undetermined: { borderLeftColor: tokens.colorPaletteBerryBorderActive },
  info: { borderLeftColor: tokens.colorBrandStroke1 },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  paragraph: { margin: 0 },
});

export interface ProblemItemProps {
  readonly problem: Problem;
  readonly isCurrent: boolean;
  readonly isBusy: boolean;
  /** What mends it; `null`: nothing that can be written for the person. */
  readonly write: PlannedWrite | null;
  /** Writes that mend problems of its kind, itself included. */
  readonly sameKind: ReadonlySet<string>;
  readonly onLocate: () => void;
  readonly onLocateOther: (cell: CellRef) => void;
  readonly onWrite: (ids: ReadonlySet<string>) => void;
  /** Goes to where a row that waits for a decision is decided. */
  readonly onDecide: () => void;
  readonly onDismiss: (finding: Finding, note: string) => void;
}

/** One problem: where, what, what to do; why and on what grounds when asked for. */
export function ProblemItem(props: ProblemItemProps) {
  const { problem, isCurrent, isBusy, onLocateOther, onDismiss } = props;
  const styles = useStyles();
  const lists = useListStyles();
  const words = useWords();
  const details = useId();
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const [asking, setAsking] = useState<'not' | 'asks' | 'cancelled'>('not');
  const { level } = words.strings;
  const { tone, target, label, about } = problem;
  const worded = wordProblem(problem, words);
  const isShown = isOpen ?? isCurrent;
  return (
    <article className={mergeClasses(styles.item, styles[tone], isCurrent && styles.current)} aria-current={isCurrent}>
      <h3 className={styles.heading}>
        <ToneIcon tone={tone} /> {tone === 'undetermined' ? worded.title : `${level[tone]} · ${worded.title}`}
      </h3>
      <span className={lists.quiet}>
        <span className={lists.address}>{target.cell}</span> {label}
      </span>
      <p className={styles.paragraph}>{worded.message}</p>
      <ProblemDetails id={details} problem={problem} words={worded} isShown={isShown} onLocate={onLocateOther} />
      {asking === 'asks' && 'finding' in about ? (
        <DismissForm
          isBusy={isBusy}
          onCancel={() => setAsking('cancelled')}
          onConfirm={(note) => {
            setAsking('not');
            onDismiss(about.finding, note);
          }}
        />
      ) : (
        <ProblemActions
          {...props}
          isOpen={isShown}
          details={details}
          isBackFromNote={asking === 'cancelled'}
          onOpen={setOpen}
          onAskNote={() => setAsking('asks')}
        />
      )}
    </article>
  );
}
