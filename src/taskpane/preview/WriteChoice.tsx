import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PlannedWrite } from '../../core/plan/recalculation';
import { useHiddenStyles } from '../parts/useHiddenStyles';
import { useListStyles } from '../parts/useListStyles';
import { useWords } from '../strings';

const useStyles = makeStyles({
  choice: { width: '100%', overflowWrap: 'anywhere' },
  change: { display: 'block', fontVariantNumeric: 'tabular-nums' },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

interface WriteChoiceProps {
  readonly write: PlannedWrite;
  /** The write as it would really be made with what is chosen now; `null` when it would not be. */
  readonly effective: PlannedWrite | null;
  readonly isChosen: boolean;
  readonly isBusy: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

/** One cell of the preview: which, what it holds, what it would hold. */
export function WriteChoice({ write, effective, isChosen, isBusy, onChange }: WriteChoiceProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { hidden } = useHiddenStyles();
  const { preview: words } = useWords().strings;
  const before = write.shownBefore.trim() === '' ? words.emptyCell : write.shownBefore;
  const after = (effective ?? write).shownAfter;
  return (
    <Checkbox
      className={styles.choice}
      checked={isChosen}
      disabled={isBusy}
      onChange={(_, data) => onChange(data.checked === true)}
      label={
        <>
          <span className={lists.address}>{write.cell}</span> {write.label}
          <span className={lists.quiet}> · {words.kind[write.kind]}</span>
          <span className={styles.change}>
            {isChosen && effective === null ? (
              words.totalUnneeded
            ) : (
              <>
                <span aria-hidden="true">
                  <span className={styles.before}>{before}</span>
                  {' → '}
                  <span className={mergeClasses(isChosen && styles.after)}>{after}</span>
                </span>
                <span className={hidden}>{words.change(before, after)}</span>
              </>
            )}
          </span>
        </>
      }
    />
  );
}
