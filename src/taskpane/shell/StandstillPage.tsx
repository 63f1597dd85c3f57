import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalM, overflowWrap: 'anywhere' },
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  next: { margin: `${tokens.spacingVerticalS} 0 0` },
});

interface StandstillPageProps {
  readonly what: string;
  readonly next: string;
}

/** The whole pane when there is nothing it can do here: what is the matter, and what to do. */
export function StandstillPage({ what, next }: StandstillPageProps) {
  const styles = useStyles();
  return (
    <main className={styles.page} role="alert">
      <p className={styles.what}>{what}</p>
      <p className={styles.next}>{next}</p>
    </main>
  );
}
