import type { BrowserContext } from 'playwright-core';

/** What pages did, since it was last asked, that none of ours may do. */
const faults: string[] = [];

/** Takes what was noticed so far, oldest first. */
export const takePageFaults = (): readonly string[] => faults.splice(0);

/**
 * Watches every page and frame of a browser's window from before its first script: uncaught errors, errors on the console, whatever
 * its policy refused, and requests to anybody but the server that the window asked first.
 */
export function watchPages(context: BrowserContext): void {
  let home: string | null = null;
  context.on('request', (request) => {
    const { origin } = new URL(request.url());
    // Data and blank pages are asked of nobody.
    if (origin === 'null') return;
    home ??= origin;
    if (origin !== home) faults.push(`asks ${request.url()}`);
  });
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('console', (message) => {
    const { url } = message.location();
    // A browser asks every server for this picture; Excel and WPS do not.
    if (message.type() === 'error' && !url.endsWith('/favicon.ico')) faults.push(`${message.text()} (${url})`);
  });
  void context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      // Nobody catches it: it is told like every other error.
      throw new Error(`the policy refuses ${event.blockedURI} for ${event.violatedDirective} of ${event.documentURI}`);
    });
  });
}
