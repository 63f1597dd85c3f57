import { makeStyles, makeStaticStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SpreadsheetHost } from '../../hosts/port';
import { useCommandNote, type CommandNotes } from '../environment/useCommandNote';
import { summarise } from '../session/summary';
import { useWorkbookSession } from '../session/useWorkbookSession';
import { announcement } from '../session/wordMessages';
import { useWords } from '../strings';
import { views, type ViewId } from '../views/registry';
import { ActionBar } from './ActionBar';
import { EmptyState } from './EmptyState';
import { FailuresMessage } from './FailuresMessage';
import { CommandMessage } from './CommandMessage';
import { FailureMessage, NoticeMessage } from './Messages';
import { Verdict } from './Verdict';
import { PANEL_ID, tabId, ViewTabs } from './ViewTabs';
import { MessageBox } from '../parts/MessageBox';
import { hiddenSheetsOf } from '../../core/form/snapshot';
import { HiddenSheetsContext } from '../parts/sheetNames';
import { useHiddenStyles } from '../parts/useHiddenStyles';

const Preview = lazy(() => import('../preview/PreviewPanel'));

const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  // A short window (high zoom) keeps its room for the contents.
  top: {
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (min-height: 360px)': { position: 'sticky', top: 0 },
  },
  bar: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  messages: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    ':not(:empty)': { paddingBottom: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
  },
  panel: { padding: tokens.spacingHorizontalM, outline: 'none' },
});

interface ShellProps {
  readonly host: SpreadsheetHost;
  readonly commandNotes: CommandNotes | null;
}

/** The whole pane: the verdict and the actions on top, below them a preview or one of the views. */
export default function Shell({ host, commandNotes }: ShellProps) {
  useStaticStyles();
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const words = useWords();
  const { strings } = words;
  const { state, actions } = useWorkbookSession(host);
  const [shown, setShown] = useState<{ readonly view: ViewId; readonly formIndex: number | null }>({
    view: 'overview',
    formIndex: null,
  });
  const [commandNote, closeCommandNote] = useCommandNote(commandNotes);
  const { outcome } = state;
  const hiddenSheets = useMemo(() => (outcome === null ? new Set<string>() : hiddenSheetsOf(outcome.workbook)), [outcome]);
  const isBusy = state.activity !== null;
  const standing = outcome === null ? null : summarise(outcome.evaluation).standing;
  const hasForms = outcome !== null && outcome.evaluation.forms.length > 0;
  const view = views.find(({ id }) => id === shown.view) ?? views[0];
  const panel = useRef<HTMLDivElement>(null);
  const primary = useFocusAfter(state.isPreviewOpen);

  return (
    <HiddenSheetsContext value={hiddenSheets}>
      <div role="status" className={hidden}>
        <span key={state.turn}>{announcement(state, words)}</span>
        {commandNote !== null && <span>{commandNote.lines.join(' ')}</span>}
      </div>
      <header className={styles.top}>
        <Verdict state={state} />
        {!state.isPreviewOpen && (
          <div className={styles.bar}>
            <ActionBar actions={actions} isBusy={isBusy} hasForms={hasForms} primaryRef={primary} />
          </div>
        )}
      </header>
      <main aria-busy={isBusy}>
        <div className={styles.messages}>
          {state.failure !== null && <FailureMessage failure={state.failure} actions={actions} />}
          {state.notice !== null && <NoticeMessage notice={state.notice} actions={actions} isBusy={isBusy} />}
          {commandNote !== null && <CommandMessage note={commandNote} onClose={closeCommandNote} />}
          {outcome?.workbook.isReadOnly === true && state.failure === null && <MessageBox tone="info" title={strings.readOnly} />}
          {outcome !== null && <FailuresMessage failures={outcome.evaluation.failures} />}
        </div>
        {outcome !== null && state.isPreviewOpen ? (
          <Suspense fallback={<Opening />}>
            <Preview outcome={outcome} actions={actions} isBusy={isBusy} />
          </Suspense>
        ) : hasForms ? (
          <>
            <ViewTabs
              selected={view.id}
              outcome={outcome}
              onSelect={(id) => setShown({ view: id, formIndex: null })}
            />
            <div ref={panel} role="tabpanel" tabIndex={-1} id={PANEL_ID} aria-labelledby={tabId(view.id)} className={styles.panel}>
              <Suspense fallback={<Opening />}>
                <view.Component
                  outcome={outcome}
                  actions={actions}
                  isBusy={isBusy}
                  formIndex={shown.formIndex}
                  show={(id, formIndex) => {
                    setShown({ view: id, formIndex });
                    if (id !== view.id) panel.current?.focus();
                  }}
                />
              </Suspense>
            </div>
          </>
        ) : (
          <EmptyState standing={standing} isBusy={isBusy} notForms={outcome?.evaluation.notForms ?? []} />
        )}
      </main>
    </HiddenSheetsContext>
  );
}

function Opening() {
  return <Spinner size="small" label={useWords().strings.views.loading} />;
}

/**
 * Gives the focus back to the button that opened the preview, when the preview takes it away with itself.
 * A pane that does not have the focus never takes it from the sheet.
 */
function useFocusAfter(isOpen: boolean) {
  const button = useRef<HTMLElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.hasFocus()) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return useCallback((element: HTMLElement | null) => {
    button.current = element;
  }, []);
}
