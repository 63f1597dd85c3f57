import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, use, useEffect, type ReactNode } from 'react';
import type { Language } from '../core/messages';
import type { SpreadsheetHost } from '../hosts/port';
import { useColourScheme, type ColourScheme } from './environment/colourScheme';
import { PreferencesContext, usePreferenceState, type PreferenceStore } from './environment/preferenceStore';
import { ProgramContext, useProgram, type OfficeProgram } from './environment/program';
import type { CommandNotes } from './environment/useCommandNote';
import { CrashGuard } from './shell/CrashGuard';
import { StandstillPage } from './shell/StandstillPage';
import { loadWords, useWords, WordsContext } from './strings';
import { themes } from './theme';

// Fetched at once, while Office is still starting: the rules, the words of the checks and what shows them.
const shell = import('./shell/Shell');
const Shell = lazy(() => shell);
const TooOldPage = lazy(() => import('./shell/TooOldPage'));

interface FrameProps {
  /** The language Office is displayed in; a person may prefer another. */
  readonly language: Language;
  /** What Office asks for; `null`: as the system has it. */
  readonly colourScheme: ColourScheme | null;
  readonly preferences: PreferenceStore;
  readonly program: OfficeProgram;
}

interface PaneProps extends FrameProps {
  readonly host: SpreadsheetHost;
  /** Where ribbon commands leave what they have to say; `null`: nowhere. */
  readonly commandNotes: CommandNotes | null;
}

/** The task pane on a workbook. */
export function Pane({ host, commandNotes, ...frame }: PaneProps) {
  return (
    <Frame {...frame}>
      <Shell host={host} commandNotes={commandNotes} />
    </Frame>
  );
}

interface PaneWithoutWorkbookProps extends FrameProps {
  /** outside: not in the program, or without a workbook in it. */
  readonly reason: 'outside' | 'too-old';
}

/** The task pane where it cannot work. */
export function PaneWithoutWorkbook({ reason, ...frame }: PaneWithoutWorkbookProps) {
  return <Frame {...frame}>{reason === 'too-old' ? <TooOldPage /> : <OutsidePage />}</Frame>;
}

function OutsidePage() {
  return <StandstillPage {...useWords().strings.outside[useProgram()]} />;
}

/** Language, colours and a net below whatever the pane shows. */
function Frame({ language, colourScheme, preferences, program, children }: FrameProps & { readonly children: ReactNode }) {
  const preferred = usePreferenceState(preferences).preferences.language;
  const shown = preferred === 'office' ? language : preferred;
  const scheme = useColourScheme(colourScheme);
  useEffect(() => {
    document.documentElement.lang = shown;
    document.documentElement.style.colorScheme = scheme;
  }, [shown, scheme]);
  return (
    <FluentProvider theme={themes[scheme]} style={{ minHeight: '100vh' }}>
      <CrashGuard>
        <Suspense>
          <WithWords language={shown}>
            <PreferencesContext value={preferences}>
              <ProgramContext value={program}>{children}</ProgramContext>
            </PreferencesContext>
          </WithWords>
        </Suspense>
      </CrashGuard>
    </FluentProvider>
  );
}

function WithWords({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <WordsContext value={use(loadWords(language))}>{children}</WordsContext>;
}
