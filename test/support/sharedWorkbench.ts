import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { WorkbenchPage } from './workbenchPage';
import { startWorkbenchServer, type WorkbenchServer } from './workbenchServer';

/** What the tests of a file share. */
export interface SharedBrowser {
  readonly browser: Browser;
  /** Address of the workbench, without a query. */
  readonly address: string;
}

export interface SharedWorkbench extends SharedBrowser {
  readonly workbench: WorkbenchPage;
}

/**
 * Serves the workbench and starts a browser for all tests of a file.
 * @param take gets them before the first test
 */
export function shareBrowser(take: (shared: SharedBrowser) => void | Promise<void>): void {
  let server: WorkbenchServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await startWorkbenchServer();
    browser = await launchBrowser();
    await take({ browser, address: server.address });
  });
  afterAll(async () => {
    await browser.close();
    server.stop();
  });
}

/**
 * As {@link shareBrowser}, with one window of the workbench for all tests of a file.
 * @param query of the address that is opened
 */
export function shareWorkbench(take: (shared: SharedWorkbench) => void, query = ''): void {
  shareBrowser(async ({ browser, address }) => {
    take({ workbench: await WorkbenchPage.open(browser, address, query), browser, address });
  });
}
