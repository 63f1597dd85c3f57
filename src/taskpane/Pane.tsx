import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, type ReactNode } from 'react';
import type { Language } from '../core/messages';
import type { SpreadsheetHost } from '../hosts/port';
import { useColourScheme, type ColourScheme } from './environment/colourScheme';
import { CrashGuard } from './shell/CrashGuard';
import { Shell } from './shell/Shell';
import { StandstillPage } from './shell/StandstillPage';
import { wordsOf, WordsContext } from './strings';
import { themes } from './theme';

interface FrameProps {
  readonly language: Language;
  /** What Office asks for; `null`: as the system has it. */
  readonly colourScheme: ColourScheme | null;
  readonly children: ReactNode;
}

/** Language, colours and a net below whatever the pane shows. */
function Frame({ language, colourScheme, children }: FrameProps) {
  const words = useMemo(() => wordsOf(language), [language]);
  const scheme = useColourScheme(colourScheme);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = scheme;
  }, [language, scheme]);
  return (
    <WordsContext value={words}>
      <FluentProvider theme={themes[scheme]} style={{ minHeight: '100vh' }}>
        <CrashGuard>{children}</CrashGuard>
      </FluentProvider>
    </WordsContext>
  );
}

interface PaneProps extends Omit<FrameProps, 'children'> {
  readonly host: SpreadsheetHost;
}

/** The task pane on a workbook. */
export function Pane({ host, ...frame }: PaneProps) {
  return (
    <Frame {...frame}>
      <Shell host={host} />
    </Frame>
  );
}

interface PaneWithoutWorkbookProps extends Omit<FrameProps, 'children'> {
  readonly reason: 'outside-excel' | 'too-old';
}

/** The task pane where it cannot work: what is the matter, and what to do. */
export function PaneWithoutWorkbook({ reason, ...frame }: PaneWithoutWorkbookProps) {
  return (
    <Frame {...frame}>
      <StandstillPage reason={reason} />
    </Frame>
  );
}
