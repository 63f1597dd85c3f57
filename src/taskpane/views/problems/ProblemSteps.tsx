import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useHiddenStyles } from '../../parts/useHiddenStyles';
import { useStepStyles } from '../../parts/useStepStyles';
import { useWords } from '../../strings';
import type { Problem } from './problemList';
import { wordProblem } from './problemWords';

const useStyles = makeStyles({
  position: { fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200, textAlign: 'center' },
  step: { flexShrink: 0 },
});

interface ProblemStepsProps {
  /** Index of the current problem, -1 when none is. */
  readonly index: number;
  readonly problems: readonly Problem[];
  readonly isBusy: boolean;
  readonly onStep: (by: 1 | -1) => void;
}

/** 上一处 / 下一处: goes round through the problems shown, each press selecting the cell. */
export function ProblemSteps({ index, problems, isBusy, onStep }: ProblemStepsProps) {
  const styles = useStyles();
  const { bar } = useStepStyles();
  const hidden = useHiddenStyles();
  const words = useWords();
  const { problems: strings } = words.strings;
  const count = problems.length;
  const current = problems[index];
  return (
    <div className={bar}>
      <Button size="small" className={styles.step} icon={<ChevronUp16Regular />} disabledFocusable={isBusy} aria-keyshortcuts="Shift+F8" onClick={() => onStep(-1)}>
        {strings.previous}
      </Button>
      <span role="status" className={styles.position}>
        {current === undefined ? strings.count(count) : strings.position(index + 1, count)}
        {current !== undefined && (
          <span className={hidden.hidden}>
            {`${words.strings.colon}${current.target.cell} ${current.label} ${wordProblem(current, words).message}`}
          </span>
        )}
      </span>
      <Button
        size="small"
        className={styles.step}
        icon={<ChevronDown16Regular />}
        iconPosition="after"
        disabledFocusable={isBusy}
        aria-keyshortcuts="F8"
        onClick={() => onStep(1)}
      >
        {strings.next}
      </Button>
    </div>
  );
}
