import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular, Calculator20Regular, ClipboardCheckmark20Regular, Eraser20Regular, Highlight20Regular } from '@fluentui/react-icons';
import { useWriting } from '../parts/writing';
import type { SessionActions } from '../session/useWorkbookSession';
import { useWords } from '../strings';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  row: { display: 'flex', flexWrap: 'wrap', margin: '0 -4px' },
  small: { minWidth: 0, flexGrow: 1, paddingLeft: '4px', paddingRight: '4px' },
});

interface ActionBarProps {
  readonly actions: SessionActions;
  readonly isBusy: boolean;
  readonly hasForms: boolean;
  /** Is given the primary button, so that the focus can come back to it. */
  readonly primaryRef: (button: HTMLElement | null) => void;
}

/** What can be done to the workbook. A busy button keeps the focus and takes no clicks. */
export function ActionBar({ actions, isBusy, hasForms, primaryRef }: ActionBarProps) {
  const styles = useStyles();
  const { strings } = useWords();
  const forWriting = useWriting();
  const small = { appearance: 'subtle', size: 'small', className: styles.small } as const;
  return (
    <div role="group" aria-label={strings.actions.group} className={styles.bar}>
      <Button
        ref={primaryRef}
        appearance={hasForms ? 'primary' : 'secondary'}
        icon={<Calculator20Regular />}
        {...forWriting(isBusy || !hasForms)}
        onClick={actions.prepare}
      >
        {strings.actions.recalculate}
      </Button>
      <div className={styles.row}>
        <Button {...small} icon={<ClipboardCheckmark20Regular />} disabledFocusable={isBusy} onClick={actions.check}>
          {strings.actions.check}
        </Button>
        <Button {...small} {...forWriting(isBusy)} icon={<ArrowUndo20Regular />} onClick={actions.undo}>
          {strings.actions.undo}
        </Button>
        <Button {...small} {...forWriting(isBusy || !hasForms)} icon={<Highlight20Regular />} onClick={actions.mark}>
          {strings.actions.mark}
        </Button>
        <Button {...small} {...forWriting(isBusy)} icon={<Eraser20Regular />} onClick={actions.clearMarks}>
          {strings.actions.clearMarks}
        </Button>
      </div>
    </div>
  );
}
