import { makeStyles, tokens } from '@fluentui/react-components';
import { wordHostError } from '../../core/messages';
import { useListStyles } from '../parts/useListStyles';
import { useWords } from '../strings';
import { StandstillPage } from './StandstillPage';

const useStyles = makeStyles({
  ways: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, lineHeight: tokens.lineHeightBase300 },
});

/** An Excel without the functions that the pane needs: what would do instead. */
export default function TooOldPage() {
  const styles = useStyles();
  const lists = useListStyles();
  const { language, strings } = useWords();
  const words = strings.tooOld;
  return (
    <StandstillPage {...wordHostError('not-supported', language, { sheet: null, cell: null })}>
      <p className={styles.ways}>{words.lead}</p>
      <ul className={lists.bullets}>
        {words.ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </StandstillPage>
  );
}
