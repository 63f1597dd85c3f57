import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons';
import { useId, useRef } from 'react';
import type { RowReading } from '../../../core/choices';
import { wordCalculation } from '../../../core/messages';
import { plain } from '../../../core/scoring/decimal';
import { useListStyles } from '../../parts/useListStyles';
import { useWriting } from '../../parts/writing';
import { useWords } from '../../strings';
import type { RowQuestion } from './derivationList';

const useStyles = makeStyles({
  group: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: tokens.spacingHorizontalXS },
  reading: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  score: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  calculation: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  revoke: { alignSelf: 'flex-end' },
  text: { display: 'flex', flexDirection: 'column' },
});

interface ReadingChoiceProps {
  readonly question: RowQuestion;
  /** The score as written; empty where there is none. */
  readonly written: string;
  readonly isBusy: boolean;
  /** `null` takes the choice back. */
  readonly onDecide: (reading: RowReading | null) => void;
}

/** The readings of a row side by side, with the score that each would give; a choice is remembered and can be taken back. */
export function ReadingChoice({ question, written, isBusy, onDecide }: ReadingChoiceProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { language, strings } = useWords();
  const words = strings.derivations;
  const id = useId();
  const pressed = useRef<HTMLElement>(null);
  const forWriting = useWriting();
  const { reason, answer } = question;
  const readings = [
    ...reason.alternatives.map(({ direction, score, derivation }) => ({
      reading: direction,
      score: plain(score),
      calculation: wordCalculation(derivation, language),
    })),
    { reading: 'keep', score: written, calculation: '' } as const,
  ];
  return (
    <div role="group" aria-label={words.readings} className={styles.group}>
      {readings.map(({ reading, score, calculation }) => (
        <div key={reading} className={styles.reading}>
          <div id={`${id}-${reading}`} className={styles.text}>
            <span className={styles.score}>{score === '' ? words.empty : words.points(score)}</span>
            <span className={lists.quiet}>{words.meaning[reading]}</span>
            {calculation !== '' && <span className={styles.calculation}>{calculation}</span>}
          </div>
          <Button
            size="small"
            appearance={answer === reading ? 'primary' : 'secondary'}
            aria-pressed={answer === reading}
            ref={(element: HTMLElement | null) => {
              if (answer === reading) pressed.current = element;
            }}
            {...forWriting(isBusy, `${id}-${reading}`)}
            {...(answer === reading && { icon: <CheckmarkCircle16Filled /> })}
            onClick={() => {
              if (answer !== reading) onDecide(reading);
            }}
          >
            {words.reading[reading]}
          </Button>
        </div>
      ))}
      {answer !== null && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.revoke}
          {...forWriting(isBusy)}
          onClick={() => {
            // The button goes away with the choice.
            pressed.current?.focus();
            onDecide(null);
          }}
        >
          {words.revoke}
        </Button>
      )}
    </div>
  );
}
