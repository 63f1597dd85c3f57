import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  ErrorCircle16Filled,
  Info16Regular,
  QuestionCircle16Regular,
  Warning16Filled,
  type FluentIcon,
} from '@fluentui/react-icons';

/** How grave something is; each has a colour and a shape of its own, and always stands beside its word. */
export type Tone = 'error' | 'warning' | 'undetermined' | 'info' | 'pass';

const icons: Readonly<Record<Tone, FluentIcon>> = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  undetermined: QuestionCircle16Regular,
  info: Info16Regular,
  pass: CheckmarkCircle16Filled,
};

const useStyles = makeStyles({
  icon: { flexShrink: 0, verticalAlign: 'text-bottom' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  undetermined: { color: tokens.colorPaletteBerryForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  pass: { color: tokens.colorStatusSuccessForeground1 },
});

/** The sign of a tone; says nothing by itself to a screen reader, the word beside it does. */
export function ToneIcon({ tone, className }: { readonly tone: Tone; readonly className?: string }) {
  const styles = useStyles();
  const Icon = icons[tone];
  return <Icon aria-hidden="true" className={mergeClasses(styles.icon, styles[tone], className)} />;
}
