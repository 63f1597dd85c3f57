import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../strings';
import { ToneIcon, type Tone } from './tones';

/** How many findings of each level, and how many rows a person must decide. */
export interface Tally {
  readonly error: number;
  readonly warning: number;
  readonly undetermined: number;
  readonly info: number;
}

const ORDER = ['error', 'warning', 'undetermined', 'info'] as const satisfies readonly Tone[];

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS },
  item: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

/** `✖ 1处错误  ⚠ 2处提醒`, leaving out what there is none of. */
export function Counts({ tally }: { readonly tally: Tally }) {
  const styles = useStyles();
  const { verdict, overview } = useWords().strings;
  const present = ORDER.filter((tone) => tally[tone] > 0);
  return (
    <span className={styles.list}>
      {present.map((tone) => (
        <span key={tone} className={styles.item}>
          <ToneIcon tone={tone} />
          <span>{verdict[tone](tally[tone])}</span>
        </span>
      ))}
      {present.length === 0 && (
        <span className={styles.item}>
          <ToneIcon tone="pass" />
          <span>{overview.clean}</span>
        </span>
      )}
    </span>
  );
}
