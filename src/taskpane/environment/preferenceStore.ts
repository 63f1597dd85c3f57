import { createContext, useContext, useSyncExternalStore } from 'react';
import { defaultPreferences, preferencesKey, readPreferences, type Preferences } from '../../usecases/preferences';

/** The preferences now, and whether the browser's storage took them. */
export interface PreferenceState {
  readonly preferences: Preferences;
  /** `false` after a save that the browser refused: they hold until the pane is closed. */
  readonly isKept: boolean;
}

/** A person's preferences: read at once, changed at once, kept in the background. */
export interface PreferenceStore {
  readonly get: () => PreferenceState;
  readonly change: (change: Partial<Preferences>) => void;
  readonly subscribe: (changed: () => void) => () => void;
}

/**
 * The preferences of one Office host. They are read straight from the entry, so that the first picture does not wait for the
 * library that writes it; another pane that changes them is followed.
 * @param partition prefix of the storage entries of this Office host
 */
export function createPreferenceStore(partition: string): PreferenceStore {
  const key = preferencesKey(partition);
  const listeners = new Set<() => void>();
  let state: PreferenceState = { preferences: readPreferences(stored(key)), isKept: true };
  const set = (next: PreferenceState) => {
    state = next;
    for (const changed of listeners) changed();
  };
  window.addEventListener('storage', (event) => {
    if (event.key === key) set({ preferences: readPreferences(event.newValue), isKept: true });
  });
  return {
    get: () => state,
    change: (change) => {
      const preferences = { ...state.preferences, ...change };
      set({ preferences, isKept: state.isKept });
      import('./preferenceStorage')
        .then(({ keepPreferences }) => keepPreferences(partition, state.preferences))
        .then(
          () => set({ ...state, isKept: true }),
          () => set({ ...state, isKept: false }),
        );
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export const PreferencesContext = createContext<PreferenceStore>({
  get: () => DEFAULT_STATE,
  change: () => undefined,
  subscribe: () => () => undefined,
});

const DEFAULT_STATE: PreferenceState = { preferences: defaultPreferences, isKept: true };

/** The preferences, followed when they change. */
export function usePreferenceState(store: PreferenceStore): PreferenceState {
  return useSyncExternalStore(store.subscribe, store.get);
}

/** The preferences of the pane, and how to change them. */
export function usePreferences(): PreferenceState & Pick<PreferenceStore, 'change'> {
  const store = useContext(PreferencesContext);
  return { ...usePreferenceState(store), change: store.change };
}
