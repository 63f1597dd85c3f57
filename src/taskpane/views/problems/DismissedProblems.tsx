import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { Dismissal } from '../../../core/choices';
import { wordFinding } from '../../../core/messages';
import type { DismissedFinding } from '../../../core/scoring/evaluation';
import { useListStyles } from '../../parts/useListStyles';
import { useTimeWords } from '../../parts/useTimeWords';
import { useWriting } from '../../parts/writing';
import { useWords } from '../../strings';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '2px',
    padding: tokens.spacingHorizontalSNudge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  list: { marginTop: tokens.spacingVerticalXS },
});

interface DismissedProblemsProps {
  readonly dismissed: readonly DismissedFinding[];
  readonly isBusy: boolean;
  readonly onRestore: (dismissal: Dismissal) => void;
}

/** What a person set aside: how many, and when opened which, why and since when, each to be brought back. */
export function DismissedProblems({ dismissed, isBusy, onRestore }: DismissedProblemsProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const time = useTimeWords();
  const { language, strings } = useWords();
  const { problems: words } = strings;
  const forWriting = useWriting();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  return (
    <div>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={isOpen}
        aria-controls={list}
        icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        iconPosition="after"
        onClick={() => setOpen(!isOpen)}
      >
        {words.dismissed(dismissed.length)}
      </Button>
      {isOpen && (
        <ul id={list} className={mergeClasses(lists.plain, lists.spaced, styles.list)}>
          {dismissed.map(({ finding, dismissal }) => (
            <li key={`${dismissal.sheet}!${finding.cells[0]}:${finding.check}:${finding.variant}`} className={styles.item}>
              <strong>{wordFinding(finding, language).title}</strong>
              <span>
                <span className={lists.address}>{finding.cells[0]}</span> {finding.label}
              </span>
              <span>{dismissal.note === '' ? words.dismissedWithoutNote : words.dismissedNote(dismissal.note)}</span>
              <span className={lists.quiet}>{time(dismissal.date)}</span>
              <Button
                size="small"
                {...forWriting(isBusy)}
                aria-label={`${words.restore} ${finding.cells[0]}`}
                onClick={() => onRestore(dismissal)}
              >
                {words.restore}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
