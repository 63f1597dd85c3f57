import { wordHostError } from '../../core/messages';
import { useWords } from '../strings';
import { StandstillPage } from './StandstillPage';

/** An Excel without the functions that the pane needs. */
export default function TooOldPage() {
  const { language } = useWords();
  return <StandstillPage {...wordHostError('not-supported', language, { sheet: null, cell: null })} />;
}
