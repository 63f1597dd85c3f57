import { createContext } from 'react';

/** Makes the diagnostic text as things stand now. @param notes lines to be added */
export type MakeDiagnostics = (notes: readonly string[]) => Promise<string>;

export const DiagnosticsContext = createContext<MakeDiagnostics>((notes) => Promise.resolve(notes.join('\n')));
