import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { CellValue } from '../../../core/form/snapshot';
import type { JournalStep } from '../../../core/plan/journal';
import type { CellRef } from '../../../core/plan/transaction';
import { CellButton } from '../../parts/CellButton';
import { useSheetName } from '../../parts/sheetNames';
import { useListStyles } from '../../parts/useListStyles';
import { useTimeWords } from '../../parts/useTimeWords';
import { useWriting } from '../../parts/writing';
import { useWords } from '../../strings';

const useStyles = makeStyles({
  step: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalSNudge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  // A short change goes to the next line as a whole rather than break at its arrow.
  change: { display: 'inline-block', maxWidth: '100%', verticalAlign: 'top', fontVariantNumeric: 'tabular-nums' },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
});

interface HistoryStepProps {
  readonly step: JournalStep;
  /** How many steps were made after it. */
  readonly newer: number;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
  readonly onLocate: (cell: CellRef) => void;
}

/** One write of ours: when, what for, how many cells, and, when asked for, what each held and holds. */
export function HistoryStep({ step, newer, isBusy, onUndo, onLocate }: HistoryStepProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const time = useTimeWords();
  const sheetName = useSheetName();
  const { strings } = useWords();
  const { history: words, notice } = strings;
  const forWriting = useWriting();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const show = (value: CellValue) => (value === null || value === '' ? notice.emptyCell : String(value));
  const when = step.at === null ? words.unknownTime : time(step.at);
  return (
    <article className={styles.step}>
      <h2 className={styles.heading}>{words.kind[step.kind]}</h2>
      <span className={lists.quiet}>{`${when} · ${words.cells(step.cells.length)}`}</span>
      {isOpen && (
        <ul id={list} className={lists.bullets}>
          {step.cells.map(({ sheet, cell, label, before, after }) => (
            <li key={`${sheet}!${cell}`}>
              <span className={lists.quiet}>{sheetName(sheet)} </span>
              <CellButton target={{ sheet, cell }} onLocate={onLocate} /> {label}{' '}
              <span className={styles.change} aria-label={words.change(show(before), show(after))} role="img">
                <span className={styles.before}>{show(before)}</span>
                {' → '}
                {show(after)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          {...forWriting(isBusy)}
          aria-label={newer === 0 ? words.undoLast(when) : words.undoTo(when, newer)}
          onClick={onUndo}
        >
          {newer === 0 ? strings.actions.undo : words.undoWith(newer)}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-controls={list}
          aria-label={words.cellsOf(when)}
          icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          iconPosition="after"
          onClick={() => setOpen(!isOpen)}
        >
          {words.showCells}
        </Button>
      </div>
    </article>
  );
}
