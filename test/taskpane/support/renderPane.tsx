import { act, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import type { Language } from '../../../src/core/messages';
import type { SpreadsheetHost } from '../../../src/hosts/port';
import { createPreferenceStore } from '../../../src/taskpane/environment/preferenceStore';
import type { CommandNotes } from '../../../src/taskpane/environment/useCommandNote';
import { Pane } from '../../../src/taskpane/Pane';
import { loadWords } from '../../../src/taskpane/strings';

// Nothing in the pane is hidden by style, and asking for it of every element takes most of the time of a test.
// The first showing of a view compiles it.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

/** What jsdom lacks: media queries, each answered with no, scrolling, and a window in front. */
export function completeBrowser(): void {
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollTo = () => undefined;
  document.hasFocus = () => true;
  window.matchMedia = (media) => Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
}

interface PaneOptions {
  readonly language?: Language;
  readonly commandNotes?: CommandNotes | null;
}

/** Shows the pane on a workbook and waits until the first check is over. */
export async function openPane(
  host: SpreadsheetHost,
  { language = 'zh-CN', commandNotes = null }: PaneOptions = {},
): Promise<UserEvent> {
  completeBrowser();
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  const preferences = createPreferenceStore('');
  // The words are fetched while it is shown for the first time.
  await act(async () => {
    render(
      <Pane host={host} commandNotes={commandNotes} language={language} colourScheme="light" preferences={preferences} program="excel" />,
    );
    await loadWords(language);
  });
  await idle();
  return user;
}

/** Waits until nothing is going on. */
export async function idle(): Promise<void> {
  await waitFor(() => {
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('false');
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
}

/** The verdict line as it is read: headline and counts. */
export function verdict(): string {
  return screen.getByRole('banner').querySelector('h1')?.parentElement?.textContent ?? '';
}

/** What the live region says now. */
export function announced(): string {
  return screen.getAllByRole('status')[0]?.textContent ?? '';
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** The card of a form in 总览. */
export function card(project: string): HTMLElement {
  const article = screen.getByRole('heading', { level: 2, name: project }).closest('article');
  if (article === null) throw new Error(`no card ${project}`);
  return article;
}
