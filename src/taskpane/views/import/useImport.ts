import { useCallback, useReducer } from 'react';
import { DocumentError, readDocument, type DocumentErrorCode, type DocumentReading, type ImportedForm } from '../../../core/import';
import type { SpreadsheetHost } from '../../../hosts/port';
import { importForms, type ImportOutcome } from '../../../usecases/importForms';

/** Where a document came from. */
export type Source = { readonly kind: 'file'; readonly file: File } | { readonly kind: 'paste'; readonly text: string };

/** Where the person is: choosing a document, looking at what was read, or told what became of it. */
export type ImportState =
  | { readonly step: 'choosing'; readonly failure: { readonly source: string | null; readonly code: DocumentErrorCode } | null }
  | { readonly step: 'reading' }
  | { readonly step: 'preview'; readonly source: string | null; readonly reading: DocumentReading }
  | { readonly step: 'writing'; readonly source: string | null; readonly reading: DocumentReading }
  | { readonly step: 'done'; readonly asked: number; readonly outcome: ImportOutcome };

export interface ImportActions {
  readonly read: (source: Source) => Promise<void>;
  readonly write: (forms: readonly ImportedForm[]) => Promise<void>;
  readonly restart: () => void;
}

const start: ImportState = { step: 'choosing', failure: null };

/** Reads a document, and makes sheets of its forms when asked to. */
export function useImport(host: SpreadsheetHost): readonly [ImportState, ImportActions] {
  const [state, show] = useReducer((_: ImportState, next: ImportState) => next, start);
  const read = useCallback(async (source: Source) => {
    const name = source.kind === 'file' ? source.file.name : null;
    show({ step: 'reading' });
    try {
      show({ step: 'preview', source: name, reading: readDocument(await contentOf(source)) });
    } catch (error) {
      const code = error instanceof DocumentError ? error.code : 'damaged';
      show({ step: 'choosing', failure: { source: name, code } });
    }
  }, []);
  const write = useCallback(
    async (forms: readonly ImportedForm[]) => {
      if (state.step !== 'preview') return;
      show({ ...state, step: 'writing' });
      show({ step: 'done', asked: forms.length, outcome: await importForms(host, forms) });
    },
    [host, state],
  );
  const restart = useCallback(() => show(start), []);
  return [state, { read, write, restart }];
}

/** The readers are fetched when there is something to read. */
async function contentOf(source: Source) {
  const { readFile, readText } = await import('../../../documents/readFile');
  return source.kind === 'file' ? readFile(new Uint8Array(await source.file.arrayBuffer())) : readText(source.text);
}
