import { Button, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useWords } from '../strings';
import { ToneIcon, type Tone } from './tones';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, ...shorthands.borderColor(tokens.colorStatusDangerBorder1) },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, ...shorthands.borderColor(tokens.colorStatusWarningBorder1) },
  pass: { backgroundColor: tokens.colorStatusSuccessBackground1, ...shorthands.borderColor(tokens.colorStatusSuccessBorder1) },
  info: {},
  undetermined: {},
  icon: { marginTop: '2px' },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  close: { alignSelf: 'flex-start', margin: '-4px -8px 0 0' },
});

interface MessageBoxProps {
  /** Of the title, for what it describes. */
  readonly id?: string;
  readonly tone: Tone;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
}

/** A bar that says what happened; what it says is announced by the pane's one live region, not by the bar. */
export function MessageBox({ id, tone, title, children, actions, onClose }: MessageBoxProps) {
  const styles = useStyles();
  const { strings } = useWords();
  return (
    <section className={mergeClasses(styles.box, styles[tone])} aria-label={title}>
      <ToneIcon tone={tone} className={styles.icon} />
      <div className={styles.body}>
        <span id={id} className={styles.title}>
          {title}
        </span>
        {children}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {onClose !== undefined && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.close}
          icon={<Dismiss16Regular />}
          aria-label={strings.actions.dismiss}
          onClick={onClose}
        />
      )}
    </section>
  );
}
