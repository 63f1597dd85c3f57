import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RowReading } from '../../../core/choices';
import { wordCalculation, wordRowName, wordUndetermined } from '../../../core/messages';
import type { CellRef } from '../../../core/plan/transaction';
import { ToneIcon, type Tone } from '../../parts/tones';
import { useListStyles } from '../../parts/useListStyles';
import { useWords } from '../../strings';
import type { DerivationRow, RowStanding } from './derivationList';
import { ReadingChoice } from './ReadingChoice';

const TONES: Readonly<Record<RowStanding, Tone>> = {
  agrees: 'pass',
  differs: 'error',
  'set-aside': 'info',
  undetermined: 'undetermined',
  kept: 'info',
  'by-hand': 'info',
  'not-scored': 'info',
};

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalSNudge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0 },
  source: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  numbers: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM, fontVariantNumeric: 'tabular-nums' },
  standing: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS },
  differs: { fontWeight: tokens.fontWeightSemibold },
  locate: { marginLeft: 'auto' },
});

interface DerivationItemProps {
  readonly row: DerivationRow;
  readonly isBusy: boolean;
  readonly onLocate: (cell: CellRef) => void;
  readonly onDecide: (reading: RowReading | null) => void;
}

/** One row: what is written, what is computed, and how it comes about. */
export function DerivationItem({ row, isBusy, onLocate, onDecide }: DerivationItemProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { language, strings } = useWords();
  const words = strings.derivations;
  const { cell, values, written, computed, standing, question, derivation } = row;
  const names = row.kind === 'rate' || row.kind === 'funds' ? words.fundsValues : words.values;
  const named = (['target', 'actual', 'weight'] as const).filter((key) => values[key] !== '');
  const name = wordRowName(row.label, language);
  const isOpen = standing === 'undetermined' || standing === 'kept';
  return (
    <div className={styles.item}>
      <h4 className={styles.heading}>{row.kind === 'rate' ? words.rate(name) : name}</h4>
      {named.length > 0 && (
        <p className={mergeClasses(styles.line, lists.quiet)}>
          {named.map((key) => `${names[key]} ${values[key]}`).join(' · ')}
        </p>
      )}
      <p className={styles.line}>
        {question !== null && isOpen ? wordUndetermined(question.reason, language) : wordCalculation(derivation, language)}
      </p>
      <p className={mergeClasses(styles.line, styles.source, lists.quiet)}>{words.basis(derivation.source[language])}</p>
      {question?.isDecidable === true && (
        <ReadingChoice question={question} written={written} isBusy={isBusy} onDecide={onDecide} />
      )}
      <div className={styles.numbers}>
        <span className={styles.standing}>
          <ToneIcon tone={TONES[standing]} />
          <span>{words.standing[standing]}</span>
        </span>
        <span className={mergeClasses(standing === 'differs' && styles.differs)}>
          {`${words.written} ${written === '' ? words.empty : written}`}
        </span>
        {computed !== null && (
          <span className={mergeClasses(standing === 'differs' && styles.differs)}>{`${words.computed} ${computed}`}</span>
        )}
        {cell !== null && (
          <Button
            size="small"
            className={styles.locate}
            disabledFocusable={isBusy}
            aria-label={`${words.locate} ${cell} ${name}`}
            onClick={() => onLocate({ sheet: row.form.form.sheet, cell })}
          >
            {`${words.locate} ${cell}`}
          </Button>
        )}
      </div>
    </div>
  );
}
