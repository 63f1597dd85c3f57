import { useCallback, useState } from 'react';
import type { SessionActions } from '../../session/useWorkbookSession';
import type { ReasonFilter, ReasonItem } from './queue';

/** What a person has at hand while explaining rows. It is kept as long as the pane is connected to the workbook. */
export interface Desk {
  /** Texts as they were typed, by row, written or not: an undone write does not lose them. */
  readonly texts: ReadonlyMap<string, string>;
  /** Rows written from the pane. */
  readonly written: ReadonlySet<string>;
  readonly skipped: ReadonlySet<string>;
  /** The row that is worked on as it was seen last; `null`: the first open one; `end`: all are done with. */
  readonly place: ReasonItem | 'end' | null;
  readonly filter: ReasonFilter;
}

const emptyDesk: Desk = { texts: new Map(), written: new Set(), skipped: new Set(), place: null, filter: 'all' };

/** Desks by the session they belong to: other views come and go meanwhile, and with them this one. */
const desks = new WeakMap<SessionActions, Desk>();

/** The desk of a session, and how to change it. */
export function useDesk(session: SessionActions): readonly [Desk, (change: (desk: Desk) => Partial<Desk>) => void] {
  const [desk, setDesk] = useState(() => desks.get(session) ?? emptyDesk);
  const change = useCallback(
    (make: (desk: Desk) => Partial<Desk>) => {
      const present = desks.get(session) ?? emptyDesk;
      const next = { ...present, ...make(present) };
      desks.set(session, next);
      setDesk(next);
    },
    [session],
  );
  return [desk, change];
}
