import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PlannedWrite } from '../../core/plan/recalculation';
import { selectWrites, type CheckOutcome } from '../../usecases';
import type { FormEvaluation } from '../../core/scoring/evaluation';
import { CellButton } from '../parts/CellButton';
import { closingOnEscape } from '../parts/closingOnEscape';
import { formName } from '../parts/formName';
import { useSheetName } from '../parts/sheetNames';
import { useListStyles } from '../parts/useListStyles';
import { VirtualList } from '../parts/VirtualList';
import type { SessionActions } from '../session/useWorkbookSession';
import { useWriting } from '../parts/writing';
import { useWords } from '../strings';
import { WriteChoice } from './WriteChoice';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outline: 'none',
  },
  form: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  sheet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  paragraph: { margin: 0, overflowWrap: 'anywhere' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (min-height: 360px)': { position: 'sticky', bottom: 0 },
  },
  confirm: { flexGrow: 1 },
});

/** Height of a cell in the list, in pixels. */
const USUAL_HEIGHT = 56;

interface PreviewPanelProps {
  readonly outcome: CheckOutcome;
  /** The writes that were asked for (`PlannedWrite.id`); `null`: all of them. */
  readonly only: ReadonlySet<string> | null;
  readonly actions: SessionActions;
  readonly isBusy: boolean;
}

/** What would be written, cell by cell, each to be left out if the person wants; nothing is written before 写入 is pressed. */
export default function PreviewPanel({ outcome, only, actions, isBusy }: PreviewPanelProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const sheetName = useSheetName();
  const { preview: words } = useWords().strings;
  const forWriting = useWriting();
  const { plan, evaluation } = outcome;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);

  const offered = useMemo(() => plan.writes.filter(({ id }) => only === null || only.has(id)), [plan, only]);
  const entries = useMemo(() => byForm(offered, evaluation.forms), [offered, evaluation]);
  const chosen = useMemo(() => new Set(offered.map(({ id }) => id).filter((id) => !left.has(id))), [offered, left]);
  const effective = useMemo(
    () => new Map(selectWrites(plan, evaluation, chosen).map((write) => [write.id, write])),
    [plan, evaluation, chosen],
  );

  useEffect(() => {
    if (document.hasFocus()) heading.current?.focus();
  }, []);

  const toggle = (id: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(id);
    else next.add(id);
    setLeft(next);
  };

  return (
    // Escape bubbles up here from the controls inside.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.panel} onKeyDown={closingOnEscape(actions.closePreview)}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.heading}
      </h2>
      <p className={styles.paragraph}>
        <strong>{words.summary(effective.size)}</strong>
      </p>
      <p className={mergeClasses(styles.paragraph, lists.quiet)}>{words.never}</p>
      <div>
        <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={() => setLeft(new Set())}>
          {words.selectAll}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={isBusy}
          onClick={() => setLeft(new Set(offered.map(({ id }) => id)))}
        >
          {words.selectNone}
        </Button>
      </div>
      <VirtualList items={entries} keyOf={({ write }) => write.id} label={words.list} estimate={USUAL_HEIGHT} gap={0}>
        {({ write, heading }) => (
          <>
            {heading !== null && (
              <h3 className={styles.form}>
                {formName(heading.form)} <span className={styles.sheet}>{sheetName(heading.form.sheet)}</span>
              </h3>
            )}
            <WriteChoice
              write={write}
              effective={effective.get(write.id) ?? null}
              isChosen={chosen.has(write.id)}
              isBusy={isBusy}
              onChange={(isChosen) => toggle(write.id, isChosen)}
            />
          </>
        )}
      </VirtualList>
      {only === null && plan.heldBack.length > 0 && <HeldBackCells outcome={outcome} actions={actions} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          className={styles.confirm}
          {...forWriting(isBusy || effective.size === 0)}
          onClick={() => actions.write(chosen)}
        >
          {words.confirm(effective.size)}
        </Button>
        <Button disabledFocusable={isBusy} onClick={actions.closePreview}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

function HeldBackCells({ outcome, actions }: Pick<PreviewPanelProps, 'outcome' | 'actions'>) {
  const styles = useStyles();
  const lists = useListStyles();
  const sheetName = useSheetName();
  const { preview, notice, aside } = useWords().strings;
  const { heldBack } = outcome.plan;
  return (
    <section>
      <h3 className={styles.form}>{preview.heldBack(heldBack.length)}</h3>
      <ul className={lists.bullets}>
        {heldBack.map((held) => (
          <li key={`${held.sheet}!${held.cell}`}>
            <span className={lists.quiet}>{sheetName(held.sheet)} </span>
            <CellButton target={held} onLocate={actions.locate} />{' '}
            {notice.heldBackItem(held.label, held.shownNow === '' ? preview.emptyCell : held.shownNow, held.suggested)}
            <span className={lists.quiet}>{aside(notice.heldBackReason[held.reason])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A cell in the list; the first one of a form carries the form's name above itself. */
interface Entry {
  readonly write: PlannedWrite;
  readonly heading: FormEvaluation | null;
}

/** Writes of one form after the other, in the order of the forms. */
function byForm(writes: readonly PlannedWrite[], forms: readonly FormEvaluation[]): readonly Entry[] {
  const sorted = [...writes].sort((a, b) => a.formIndex - b.formIndex);
  return sorted.map((write, index) => ({
    write,
    heading: sorted[index - 1]?.formIndex === write.formIndex ? null : (forms[write.formIndex] ?? null),
  }));
}
