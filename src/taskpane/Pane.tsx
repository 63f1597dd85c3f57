import { FluentProvider, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, type ReactNode } from 'react';
import type { Language } from '../core/messages';
import type { SpreadsheetHost } from '../hosts/port';
import { useColourScheme, type ColourScheme } from './environment/colourScheme';
import type { CommandNotes } from './environment/useCommandNote';
import { CrashGuard } from './shell/CrashGuard';
import { StandstillPage } from './shell/StandstillPage';
import { useWords, wordsOf, WordsContext } from './strings';
import { themes } from './theme';

// Fetched at once, while Office is still starting: the rules, the words of the checks and what shows them.
const shell = import('./shell/Shell');
const Shell = lazy(() => shell);
const TooOldPage = lazy(() => import('./shell/TooOldPage'));

interface FrameProps {
  readonly language: Language;
  /** What Office asks for; `null`: as the system has it. */
  readonly colourScheme: ColourScheme | null;
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
  readonly reason: 'outside-excel' | 'too-old';
}

/** The task pane where it cannot work. */
export function PaneWithoutWorkbook({ reason, ...frame }: PaneWithoutWorkbookProps) {
  return <Frame {...frame}>{reason === 'too-old' ? <TooOldPage /> : <OutsideExcelPage />}</Frame>;
}

function OutsideExcelPage() {
  return <StandstillPage {...useWords().strings.outsideExcel} />;
}

/** Language, colours and a net below whatever the pane shows. */
function Frame({ language, colourScheme, children }: FrameProps & { readonly children: ReactNode }) {
  const words = useMemo(() => wordsOf(language), [language]);
  const scheme = useColourScheme(colourScheme);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = scheme;
  }, [language, scheme]);
  return (
    <WordsContext value={words}>
      <FluentProvider theme={themes[scheme]} style={{ minHeight: '100vh' }}>
        <CrashGuard>
          <Suspense fallback={<Spinner size="small" label={words.strings.views.loading} />}>{children}</Suspense>
        </CrashGuard>
      </FluentProvider>
    </WordsContext>
  );
}
