import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { startWorkbenchServer } from './workbenchServer';

const folder = path.resolve(__dirname, '../../dist/addin');

/** Kilobytes (gzip) that the pane may fetch before it can be used, and until its first verdict; office.js is not among them. */
export const LIMITS = { usable: 150, verdict: 205 } as const;

/** A stage on the pane's way to its first verdict. */
interface Stage {
  /** Milliseconds from office.js being ready. */
  readonly time: number;
  /** Gzipped size of our scripts and styles that were asked for by then. */
  readonly kilobytes: number;
  readonly files: readonly string[];
}

/** How a pane opens that nothing of is in the browser's cache. */
export interface FirstLoad {
  /** The buttons are there and answer. */
  readonly usable: Stage;
  readonly verdict: Stage;
}

declare global {
  interface Window {
    /** When what happened in the pane, in milliseconds from the beginning of its page. */
    selfevalTimes?: Partial<Record<'office' | keyof FirstLoad, number>>;
  }
}

/** Runs in every frame before its scripts. */
function watchPane(): void {
  if (!location.pathname.endsWith('/taskpane.html')) return;
  const times: NonNullable<Window['selfevalTimes']> = {};
  window.selfevalTimes = times;
  const timer = setInterval(() => {
    if (typeof Office === 'undefined') return;
    clearInterval(timer);
    void Office.onReady(() => (times.office = performance.now()));
  }, 1);
  new MutationObserver(() => {
    if (document.querySelector('button') !== null) times.usable ??= performance.now();
    if (document.querySelector('[role=tab]') !== null) times.verdict ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** Opens the workbench so many times, each in a window of its own, and tells what its pane fetched and how long that took. */
export async function firstLoads(count: number): Promise<readonly FirstLoad[]> {
  const server = await startWorkbenchServer();
  const browser = await launchBrowser();
  const loads: FirstLoad[] = [];
  try {
    while (loads.length < count) loads.push(await firstLoad(browser, server.address));
    return loads;
  } finally {
    await browser.close();
    server.stop();
  }
}

/** The browser speaks Chinese: words are fetched by its language until Office has told its own, and in most offices both are the same. */
async function firstLoad(browser: Browser, address: string): Promise<FirstLoad> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
  try {
    await context.addInitScript(watchPane);
    const page = await context.newPage();
    await page.goto(address);
    await page.frameLocator('#pane-frame iframe').locator('[role=tabpanel] article').first().waitFor({ timeout: 60_000 });
    const frame = page.frames().find((each) => each.url().includes('/taskpane.html'));
    if (frame === undefined) throw new Error('the pane is closed');
    const { times, asked } = await frame.evaluate(() => ({
      times: window.selfevalTimes,
      asked: performance.getEntriesByType('resource').map(({ name, startTime }) => ({ path: new URL(name).pathname, startTime })),
    }));
    const { office, usable, verdict } = times ?? {};
    if (office === undefined || usable === undefined || verdict === undefined) throw new Error('the pane opened unnoticed');
    const ours = asked.filter((each) => /^\/addin\/.*\.(js|css)$/u.test(each.path));
    const stage = (end: number, isIn = (startTime: number) => startTime <= end): Stage => {
      const files = ours.filter(({ startTime }) => isIn(startTime)).map((each) => path.basename(each.path));
      const bytes = files.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length, 0);
      return { time: end - office, kilobytes: bytes / 1000, files };
    };
    // The verdict stands above the first view, which comes with it.
    return { usable: stage(usable), verdict: stage(verdict, () => true) };
  } finally {
    await context.close();
  }
}
