import { useEffect, useRef } from 'react';
import type { Activity } from '../session/state';
import type { Timing } from './timing';

/** How long each activity of the pane took; read when somebody asks for it, never shown by itself. */
export function useTimings(activity: Activity | null): { readonly current: ReadonlyMap<Activity, Timing> } {
  const timings = useRef(new Map<Activity, Timing>());
  useEffect(() => {
    if (activity === null) return undefined;
    const begun = performance.now();
    return () => {
      const last = Math.round(performance.now() - begun);
      const { runs, longest } = timings.current.get(activity) ?? { runs: 0, longest: 0 };
      timings.current.set(activity, { runs: runs + 1, last, longest: Math.max(longest, last) });
    };
  }, [activity]);
  return timings;
}
