import { createContext } from 'react';

/** What the program around the pane says about itself, asked when somebody wants the diagnostic text. */
export type AskSurroundings = () => Promise<Readonly<Record<string, string>>>;

/** Office, where nothing else is given. */
export const SurroundingsContext = createContext<AskSurroundings>(async () => (await import('./officeFacts')).officeFacts());
