import { useSyncExternalStore } from 'react';

export type ColourScheme = 'light' | 'dark';

/** Background lightness (0 to 255) below which a theme counts as dark. */
const DARK_BELOW = 128;

/**
 * Whether Office is shown light or dark, or `null` when it does not say (Excel on the web, older versions).
 * @param background `Office.context.officeTheme.bodyBackgroundColor`: `#RRGGBB`
 */
export function schemeOfBackground(background: string | undefined): ColourScheme | null {
  const digits = /^#?([0-9a-f]{6})$/iu.exec(background?.trim() ?? '')?.[1];
  if (digits === undefined) return null;
  const colour = Number.parseInt(digits, 16);
  const lightness = 0.299 * (colour >> 16) + 0.587 * ((colour >> 8) & 255) + 0.114 * (colour & 255);
  return lightness < DARK_BELOW ? 'dark' : 'light';
}

const DARK_QUERY = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(DARK_QUERY);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

const systemScheme = (): ColourScheme => (window.matchMedia(DARK_QUERY).matches ? 'dark' : 'light');

/** The scheme that Office asks for, else the one of the system, followed when it changes. */
export function useColourScheme(office: ColourScheme | null): ColourScheme {
  const system = useSyncExternalStore(subscribe, systemScheme);
  return office ?? system;
}
