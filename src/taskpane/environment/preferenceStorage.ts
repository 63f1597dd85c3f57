import { Storage } from '@microsoft/office-js-helpers';
import { PREFERENCES_CONTAINER, preferencesName, type Preferences } from '../../usecases/preferences';

/**
 * Keeps the preferences in the browser's storage.
 * @param partition prefix of the storage entries of this Office host
 * @throws when the browser refuses storage
 */
export function keepPreferences(partition: string, preferences: Preferences): void {
  new Storage<Preferences>(PREFERENCES_CONTAINER).set(preferencesName(partition), preferences);
}
