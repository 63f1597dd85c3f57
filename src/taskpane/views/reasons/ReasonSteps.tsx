import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useHiddenStyles } from '../../parts/useHiddenStyles';
import { useStepStyles } from '../../parts/useStepStyles';
import { useWords } from '../../strings';

const useStyles = makeStyles({
  position: { fontVariantNumeric: 'tabular-nums' },
});

interface ReasonStepsProps {
  /** Index of the row shown, -1 when it is none of them. */
  readonly index: number;
  readonly count: number;
  /** Name of the row, for those who do not see it. */
  readonly label: string;
  readonly onPrevious: () => void;
  readonly onSkip: () => void;
}

/** 上一条 / 跳过, and where one is. */
export function ReasonSteps({ index, count, label, onPrevious, onSkip }: ReasonStepsProps) {
  const styles = useStyles();
  const { bar } = useStepStyles();
  const { hidden } = useHiddenStyles();
  const { reasons: words, colon } = useWords().strings;
  return (
    <div className={bar}>
      <Button size="small" icon={<ChevronUp16Regular />} disabledFocusable={index === 0} onClick={onPrevious}>
        {words.previous}
      </Button>
      <span role="status" className={styles.position}>
        {index === -1 ? words.count(count) : words.position(index + 1, count)}
        <span className={hidden}>{`${colon}${label}`}</span>
      </span>
      <Button size="small" icon={<ChevronDown16Regular />} iconPosition="after" onClick={onSkip}>
        {words.skip}
      </Button>
    </div>
  );
}
