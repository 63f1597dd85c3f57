import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useHiddenStyles } from '../../parts/useHiddenStyles';
import { useWords } from '../../strings';
import type { Problem } from './problemList';
import { wordProblem } from './problemWords';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalXS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (min-height: 360px)': { position: 'sticky', bottom: 0 },
  },
  position: { fontVariantNumeric: 'tabular-nums' },
});

interface ProblemStepsProps {
  /** Index of the current problem, -1 when none is. */
  readonly index: number;
  readonly problems: readonly Problem[];
  readonly isBusy: boolean;
  readonly onStep: (to: number) => void;
}

/** 上一处 / 下一处: goes round through the problems shown, each press selecting the cell. */
export function ProblemSteps({ index, problems, isBusy, onStep }: ProblemStepsProps) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const words = useWords();
  const { problems: strings } = words.strings;
  const count = problems.length;
  const current = problems[index];
  const previous = index <= 0 ? count - 1 : index - 1;
  return (
    <div className={styles.bar}>
      <Button size="small" icon={<ChevronUp16Regular />} disabledFocusable={isBusy} onClick={() => onStep(previous)}>
        {strings.previous}
      </Button>
      <span role="status" className={styles.position}>
        {current === undefined ? strings.count(count) : strings.position(index + 1, count)}
        {current !== undefined && (
          <span className={hidden.hidden}>
            {`: ${current.target.cell} ${current.label} ${wordProblem(current, words).message}`}
          </span>
        )}
      </span>
      <Button
        size="small"
        icon={<ChevronDown16Regular />}
        iconPosition="after"
        disabledFocusable={isBusy}
        onClick={() => onStep((index + 1) % count)}
      >
        {strings.next}
      </Button>
    </div>
  );
}
