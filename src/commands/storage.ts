import type { CellRef } from '../core/plan/transaction';
import { preferencesKey, readPreferences, type Preferences } from '../usecases/preferences';
import type { LastCell } from './runCommand';

const LAST_REASON = 'selfeval.lastReason';

/** Puts an entry into the browser's storage; a storage that refuses is done without. */
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing in a workbook depends on it.
  }
}

/** What the person prefers, as the pane keeps it. @param partition prefix of the entries of this Office host */
export function preferencesIn(partition: string): Preferences {
  try {
    return readPreferences(localStorage.getItem(preferencesKey(partition)));
  } catch {
    return readPreferences(null);
  }
}

/**
 * The cell gone to last, kept in the browser's storage because Office may close the page after every command.
 * @param partition prefix of the entries of this Office host
 */
export function lastCellIn(partition: string): LastCell {
  const key = partition + LAST_REASON;
  return {
    recall: () => {
      try {
        return toCell(JSON.parse(localStorage.getItem(key) ?? 'null'));
      } catch {
        return null;
      }
    },
    remember: ({ sheet, cell }) => keep(key, JSON.stringify({ sheet, cell })),
  };
}

function toCell(stored: unknown): CellRef | null {
  if (typeof stored !== 'object' || stored === null || !('sheet' in stored) || !('cell' in stored)) return null;
  const { sheet, cell } = stored;
  return typeof sheet === 'string' && typeof cell === 'string' ? { sheet, cell } : null;
}
