import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { hiddenSheetsOf } from '../../core/form/snapshot';
import type { SpreadsheetHost } from '../../hosts/port';
import { DiagnosticsContext, useDiagnostics } from '../diagnostics';
import { usePreferences } from '../environment/preferenceStore';
import { useCommandNote, type CommandNotes } from '../environment/useCommandNote';
import { fetchable } from '../parts/fetchable';
import { HiddenSheetsContext } from '../parts/sheetNames';
import { useHiddenStyles } from '../parts/useHiddenStyles';
import { ReadOnlyContext } from '../parts/writing';
import { summarise } from '../session/summary';
import { useWorkbookSession } from '../session/useWorkbookSession';
import { announcement } from '../session/wordMessages';
import { useWords } from '../strings';
import { views, type ViewId } from '../views/registry';
import { tools, type Tool } from '../views/tools';
import { ActionBar } from './ActionBar';
import { EmptyState } from './EmptyState';
import { MessageStack } from './MessageStack';
import { useFocusAfter } from './useFocusAfter';
import { useFocusKept } from './useFocusKept';
import { useScrollPadding } from './useScrollPadding';
import { ToolButtons } from './ToolButtons';
import { Verdict } from './Verdict';
import { GuardedView } from './ViewGuard';
import { PANEL_ID, tabId, ViewTabs } from './ViewTabs';

const preview = fetchable(() => import('../preview/PreviewPanel'));

const useStyles = makeStyles({
  // A short window (high zoom) keeps its room for the contents.
  top: {
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (min-height: 360px)': { position: 'sticky', top: 0 },
  },
  bar: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  main: { outline: 'none' },
  panel: { padding: tokens.spacingHorizontalM, outline: 'none' },
});

interface ShellProps {
  readonly host: SpreadsheetHost;
  readonly commandNotes: CommandNotes | null;
}

/** The whole pane: the verdict and the actions on top, below them a preview, a tool or one of the views. */
export default function Shell({ host, commandNotes }: ShellProps) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const words = useWords();
  const { preferences } = usePreferences();
  const { state, actions } = useWorkbookSession(host, preferences);
  const [shown, setShown] = useState<{ readonly view: ViewId; readonly formIndex: number | null }>({
    view: 'overview',
    formIndex: null,
  });
  const [tool, setTool] = useState<Tool | null>(null);
  const [commandNote, closeCommandNote] = useCommandNote(commandNotes);
  const { outcome } = state;
  const hiddenSheets = useMemo(() => (outcome === null ? new Set<string>() : hiddenSheetsOf(outcome.workbook)), [outcome]);
  const isBusy = state.activity !== null;
  const standing = outcome === null ? null : summarise(outcome.evaluation).standing;
  const hasForms = outcome !== null && outcome.evaluation.forms.length > 0;
  const view = views.find(({ id }) => id === shown.view) ?? views[0];
  const isPreviewOpen = outcome !== null && state.isPreviewOpen;
  const panel = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLElement>(null);
  const news = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  const primary = useFocusAfter(isPreviewOpen || tool !== null);
  const makeDiagnostics = useDiagnostics(state);
  useFocusKept(() => panel.current ?? main.current);
  useScrollPadding(top, news);

  const closeTool = (isChanged: boolean) => {
    setTool(null);
    if (isChanged) actions.check();
  };
  const emptyState = (
    <EmptyState
      standing={standing}
      isBusy={isBusy}
      notForms={outcome?.evaluation.notForms ?? []}
      tools={tools.filter(({ offeredWith }) => offeredWith.includes('no-form'))}
      onTool={setTool}
    />
  );

  return (
    <DiagnosticsContext value={makeDiagnostics}>
      <HiddenSheetsContext value={hiddenSheets}>
        <ReadOnlyContext value={outcome?.workbook.isReadOnly === true}>
          <div role="status" className={hidden}>
            <span key={state.turn}>{announcement(state, words)}</span>
            {commandNote !== null && <span>{commandNote.lines.join(' ')}</span>}
          </div>
          <header ref={top} className={styles.top}>
            <Verdict state={state} onStop={actions.cancel} />
            {!isPreviewOpen && tool === null && (
              <div className={styles.bar}>
                <ActionBar actions={actions} isBusy={isBusy} hasForms={hasForms} primaryRef={primary} />
              </div>
            )}
          </header>
          <main ref={main} tabIndex={-1} className={styles.main} aria-busy={isBusy}>
            <MessageStack state={state} actions={actions} commandNote={commandNote} onCloseNote={closeCommandNote} newsRef={news} />
            {isPreviewOpen ? (
              <GuardedView
                part={preview}
                id="preview"
                name={words.strings.preview.heading}
                resetKey={outcome}
                view={{ outcome, only: state.previewOnly, actions, isBusy }}
              />
            ) : tool !== null ? (
              <GuardedView
                part={tool.part}
                id={tool.id}
                name={tool.label(words.strings)}
                resetKey={outcome}
                view={{ host, outcome, actions, isBusy, onClose: closeTool }}
              />
            ) : outcome === null ? (
              <div className={styles.panel}>{emptyState}</div>
            ) : (
              <>
                <ViewTabs
                  views={views.filter(({ id, isWithoutForms }) => hasForms || isWithoutForms || id === 'overview')}
                  selected={view.id}
                  outcome={outcome}
                  onSelect={(id) => setShown({ view: id, formIndex: null })}
                />
                <div ref={panel} role="tabpanel" tabIndex={-1} id={PANEL_ID} aria-labelledby={tabId(view.id)} className={styles.panel}>
                  {hasForms && view.id === 'overview' && (
                    <ToolButtons tools={tools.filter(({ offeredWith }) => offeredWith.includes('forms'))} isBusy={isBusy} onTool={setTool} />
                  )}
                  {hasForms || view.isWithoutForms ? (
                    <GuardedView
                      part={view.part}
                      id={view.id}
                      name={view.label(words.strings)}
                      resetKey={outcome}
                      view={{
                        outcome,
                        actions,
                        isBusy,
                        formIndex: shown.formIndex,
                        show: (id, formIndex) => {
                          setShown({ view: id, formIndex });
                          if (id !== view.id) panel.current?.focus();
                        },
                      }}
                    />
                  ) : (
                    emptyState
                  )}
                </div>
              </>
            )}
          </main>
        </ReadOnlyContext>
      </HiddenSheetsContext>
    </DiagnosticsContext>
  );
}
