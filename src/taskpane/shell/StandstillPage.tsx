import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalM, overflowWrap: 'anywhere' },
  what: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  next: { margin: `${tokens.spacingVerticalS} 0 0` },
});

interface StandstillPageProps {
  readonly what: string;
  readonly next: string;
  /** Ways to go on. */
  readonly children?: ReactNode;
}

/** The whole pane when there is nothing it can do here: what is the matter, and what to do. */
export function StandstillPage({ what, next, children }: StandstillPageProps) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <div role="alert">
        <h1 className={styles.what}>{what}</h1>
        <p className={styles.next}>{next}</p>
      </div>
      {children}
    </main>
  );
}
