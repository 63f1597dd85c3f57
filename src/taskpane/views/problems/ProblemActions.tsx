import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useWriting } from '../../parts/writing';
import { useWords } from '../../strings';
import type { ProblemItemProps } from './ProblemItem';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  link: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

interface ProblemActionsProps extends ProblemItemProps {
  readonly isOpen: boolean;
  /** Id of what 详情 opens. */
  readonly details: string;
  /** Whether a note was begun and given up: the focus comes back to where it was asked for. */
  readonly isBackFromNote: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onAskNote: () => void;
}

/** What can be done about a problem: the likeliest at once, the rest with the details. */
export function ProblemActions(props: ProblemActionsProps) {
  const { problem, isBusy, write, sameKind, isOpen, details } = props;
  const styles = useStyles();
  const { problems: words } = useWords().strings;
  const { cell } = problem.target;
  const askNote = useRef<HTMLElement>(null);
  const { isBackFromNote } = props;
  useEffect(() => {
    if (isBackFromNote) askNote.current?.focus({ preventScroll: true });
  }, [isBackFromNote]);
  const isFinding = 'finding' in problem.about;
  const reading = { size: 'small', disabledFocusable: isBusy } as const;
  const writing = { size: 'small', ...useWriting()(isBusy) } as const;
  return (
    <div className={styles.buttons}>
      <Button {...reading} aria-label={`${words.locate} ${cell}`} onClick={props.onLocate}>
        {words.locate}
      </Button>
      {write !== null && (
        <Button {...writing} aria-label={words.writeCell(write.cell, write.shownAfter)} onClick={() => props.onWrite(new Set([write.id]))}>
          {words.write}
        </Button>
      )}
      {!isFinding && (
        <Button {...reading} aria-label={`${words.decide} ${cell}`} onClick={props.onDecide}>
          {words.decide}
        </Button>
      )}
      {isFinding && isOpen && (
        <>
          {write !== null && sameKind.size > 1 && (
            <Button {...writing} onClick={() => props.onWrite(sameKind)}>
              {words.writeSameKind(sameKind.size)}
            </Button>
          )}
          <Button
            {...writing}
            ref={(element: HTMLElement | null) => {
              askNote.current = element;
            }}
            aria-label={`${words.dismiss} ${cell}`}
            onClick={props.onAskNote}
          >
            {words.dismiss}
          </Button>
          <a
            href={`help/${problem.kind}.html`}
            target="_blank"
            rel="noopener"
            className={styles.link}
            aria-label={words.pageOf(cell)}
          >
            {words.page}
          </a>
        </>
      )}
      {isFinding && (
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-controls={details}
          aria-label={`${words.details} ${cell}`}
          icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          iconPosition="after"
          onClick={() => props.onOpen(!isOpen)}
        >
          {words.details}
        </Button>
      )}
    </div>
  );
}
