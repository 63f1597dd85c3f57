import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { FormEvaluation } from '../../../core/scoring/evaluation';
import { formName } from '../../parts/formName';
import { useSheetName } from '../../parts/sheetNames';
import { VirtualList } from '../../parts/VirtualList';
import { useWords } from '../../strings';
import type { ViewProps } from '../registry';
import { DismissedProblems } from './DismissedProblems';
import { ProblemFilters } from './ProblemFilters';
import { ProblemItem } from './ProblemItem';
import { ProblemSteps } from './ProblemSteps';
import { kindsOf, narrow, problemGroups, tallyOf, writesByProblem, type Problem, type ProblemFilter } from './problemList';

/** Height of a problem that nobody has opened, in pixels. */
const USUAL_HEIGHT = 150;

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, outline: 'none' },
  heading: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  where: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  paragraph: { margin: 0 },
});

/** A problem in the list; the first one of a form carries the form's name above itself. */
interface Entry {
  readonly problem: Problem;
  readonly heading: FormEvaluation | null;
}

/** 问题: everything that was found, by form, the gravest first. */
export default function ProblemsView({ outcome, actions, isBusy, formIndex, show }: ViewProps) {
  const styles = useStyles();
  const sheetName = useSheetName();
  const { problems: words } = useWords().strings;
  const [filter, setFilter] = useState<ProblemFilter>({ tone: null, kind: null });
  const [currentKey, setCurrentKey] = useState<string | null>(null);

  const { evaluation, plan } = outcome;
  const groups = useMemo(() => problemGroups(evaluation, formIndex), [evaluation, formIndex]);
  const writes = useMemo(() => writesByProblem(groups, plan.writes), [groups, plan]);
  const entries = useMemo(
    () =>
      narrow(groups, filter).flatMap(({ form, problems }) =>
        problems.map((problem, index): Entry => ({ problem, heading: index === 0 ? form : null })),
      ),
    [groups, filter],
  );
  const index = entries.findIndex(({ problem }) => problem.key === currentKey);
  const dismissed = groups.flatMap(({ form }) => form.dismissed);
  const [view, refocus] = useRefocus(outcome);

  const sameKind = useMemo(() => {
    const ids = new Map<string, Set<string>>();
    for (const { key, kind } of groups.flatMap(({ problems }) => problems)) {
      const write = writes.get(key);
      if (write !== undefined) ids.set(kind, (ids.get(kind) ?? new Set()).add(write.id));
    }
    return ids;
  }, [groups, writes]);

  const goTo = (problem: Problem) => {
    setCurrentKey(problem.key);
    actions.locate(problem.target);
  };
  const step = (by: 1 | -1) => {
    const to = index === -1 ? (by === 1 ? 0 : -1) : index + by;
    const entry = entries.at(to % entries.length);
    if (entry !== undefined) goTo(entry.problem);
  };
  const stepOnKey = (event: KeyboardEvent) => {
    if (event.key !== 'F8' || isBusy) return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  };

  return (
    // F8 bubbles up here from the controls inside.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={view} tabIndex={-1} className={styles.view} onKeyDown={stepOnKey}>
      <ProblemFilters
        forms={evaluation.forms.map(({ form }) => form)}
        formIndex={formIndex}
        onForm={(next) => show('problems', next)}
        tally={tallyOf(groups, filter.kind)}
        kinds={kindsOf(groups)}
        filter={filter}
        onFilter={setFilter}
      />
      {dismissed.length > 0 && (
        <DismissedProblems
          dismissed={dismissed}
          isBusy={isBusy}
          onRestore={(dismissal) => {
            refocus();
            actions.restore(dismissal);
          }}
        />
      )}
      {entries.length === 0 && (
        <p className={styles.paragraph}>
          {filter.tone === null && filter.kind === null ? (formIndex === null ? words.noneAtAll : words.noneInForm) : words.none}
        </p>
      )}
      {entries.length > 0 && (
        <VirtualList
          items={entries}
          keyOf={({ problem }) => problem.key}
          label={words.heading}
          estimate={USUAL_HEIGHT}
          currentKey={currentKey}
        >
          {({ problem, heading }) => (
            <>
              {heading !== null && (
                <h2 className={styles.heading}>
                  {formName(heading.form)} <span className={styles.where}>{sheetName(heading.form.sheet)}</span>
                </h2>
              )}
              <ProblemItem
                problem={problem}
                isCurrent={problem.key === currentKey}
                isBusy={isBusy}
                write={writes.get(problem.key) ?? null}
                sameKind={sameKind.get(problem.kind) ?? NONE}
                onLocate={() => goTo(problem)}
                onLocateOther={actions.locate}
                onWrite={actions.writeChosen}
                onDecide={() => show('derivations', problem.formIndex)}
                onDismiss={(finding, note) => {
                  refocus();
                  actions.dismiss(problem.formIndex, finding, note);
                }}
              />
            </>
          )}
        </VirtualList>
      )}
      {entries.length > 0 && (
        <ProblemSteps index={index} problems={entries.map(({ problem }) => problem)} isBusy={isBusy} onStep={step} />
      )}
    </div>
  );
}

const NONE: ReadonlySet<string> = new Set();

/** Takes the focus to the view when what held it goes away with the next check, after {@link refocus} was called. */
function useRefocus(outcome: ViewProps['outcome']) {
  const view = useRef<HTMLDivElement>(null);
  const isWaiting = useRef(false);
  useEffect(() => {
    if (!isWaiting.current) return;
    isWaiting.current = false;
    if (document.hasFocus() && (document.activeElement === null || document.activeElement === document.body)) {
      view.current?.focus({ preventScroll: true });
    }
  }, [outcome]);
  const refocus = () => {
    isWaiting.current = true;
  };
  return [view, refocus] as const;
}
