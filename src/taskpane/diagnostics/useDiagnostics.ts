import { useCallback, useContext, useEffect, useRef } from 'react';
import type { SessionState } from '../session/state';
import { useWords } from '../strings';
import type { MakeDiagnostics } from './DiagnosticsContext';
import { SurroundingsContext } from './SurroundingsContext';
import { useTimings } from './useTimings';
import { productVersion } from './version';

/** Makes the diagnostic text of a session as it stands when it is asked for. */
export function useDiagnostics(state: SessionState): MakeDiagnostics {
  const { language } = useWords();
  const timings = useTimings(state.activity);
  const askSurroundings = useContext(SurroundingsContext);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  return useCallback(
    async (notes) => {
      const [{ diagnosticText }, surroundings] = await Promise.all([import('./diagnosticText'), askSurroundings()]);
      return diagnosticText({
        version: productVersion,
        language,
        surroundings: { ...surroundings, browser: navigator.userAgent },
        state: latest.current,
        timings: timings.current,
        notes,
      });
    },
    [language, timings, askSurroundings],
  );
}
