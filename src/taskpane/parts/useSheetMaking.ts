import { useEffect, useRef, useState } from 'react';
import { toFailure, type Failure } from '../session/state';

/** How far the making of a sheet has come. */
export type SheetMaking =
  | { readonly step: 'asking'; readonly failure: Failure | null }
  | { readonly step: 'working' }
  | { readonly step: 'done'; readonly name: string };

/** Makes one sheet at a time, and tells how it went; `make` gives the sheet's name. */
export function useSheetMaking(): readonly [SheetMaking, (make: () => Promise<string>) => Promise<void>] {
  const [state, setState] = useState<SheetMaking>({ step: 'asking', failure: null });
  const isWorking = useRef(false);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  const start = async (make: () => Promise<string>): Promise<void> => {
    if (isWorking.current) return;
    isWorking.current = true;
    setState({ step: 'working' });
    try {
      const name = await make();
      if (!isGone.current) setState({ step: 'done', name });
    } catch (error) {
      if (!isGone.current) setState({ step: 'asking', failure: toFailure('write', error) });
    } finally {
      isWorking.current = false;
    }
  };
  return [state, start];
}
