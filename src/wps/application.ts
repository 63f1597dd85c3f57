import type { WpsApplication } from '../hosts/wps';

/** The object model of WPS: a global of every page of an add-in. `null` in a page that WPS did not open. */
export function wpsApplication(): WpsApplication | null {
  const { Application } = globalThis as { readonly Application?: WpsApplication };
  return Application ?? null;
}
