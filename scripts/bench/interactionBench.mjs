import { createRequire } from 'node:module';
import { entry } from './measure.mjs';

const require = createRequire(import.meta.url);
require('../typescript.cjs');
const { launchBrowser } = require('../../test/support/browser.ts');
const { startWorkbenchServer } = require('../../test/support/workbenchServer.ts');

/** Longest time from a press to the next picture that still feels immediate, in milliseconds. */
const LIMIT = 100;
const TIMES = 5;

/** Runs in the pane: keeps the events of the browser's own Event Timing (the figures behind INP) that last 16 ms or more. */
function watchEvents() {
  window.selfevalEvents = [];
  new PerformanceObserver((list) => {
    for (const { name, duration, interactionId } of list.getEntries()) {
      if (interactionId > 0) window.selfevalEvents.push({ name, duration });
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
}

/** The pane on a workbook of hundreds of forms: from a press to the next picture, the slowest of each kind of press. */
export async function benchInteraction() {
  const server = await startWorkbenchServer();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(`${server.address}?sample=many`);
    const pane = page.frameLocator('iframe').first();
    const tab = (name) => pane.getByRole('tab', { name });
    await tab(/^问题/).waitFor({ timeout: 120_000 });
    const frame = page.frames().find((each) => each.url().includes('/taskpane.html'));
    await frame.evaluate(watchEvents);
    const forms = await frame.evaluate(() => /(\d+)张自评表/.exec(document.querySelector('header').textContent)?.[1]);

    /** Milliseconds of the slowest event while `press` is done several times; 16 stands for "less than that". */
    const slowest = async (press) => {
      for (let index = 0; index < TIMES; index += 1) {
        if (index === 1) await frame.evaluate(() => { window.selfevalEvents.length = 0; });
        await press(index);
        await page.waitForTimeout(250);
      }
      return frame.evaluate(() => Math.max(16, ...window.selfevalEvents.splice(0).map(({ duration }) => duration)));
    };
    const idle = () => frame.waitForFunction(() => document.querySelector('main').getAttribute('aria-busy') === 'false', null, { timeout: 120_000 });
    const check = pane.getByRole('group', { name: '操作' }).getByRole('button', { name: '检查' });

    const results = [];
    const measure = async (name, press) =>
      results.push(entry(`pane: ${name}, ${forms} forms, press to next picture`, await slowest(press), 'ms', LIMIT));
    await measure('another view', (index) => tab(index % 2 === 0 ? /^问题/ : /^总览/).click());
    await tab(/^问题/).click();
    await measure('a filter', (index) => pane.getByRole('button', { name: index % 2 === 0 ? /^提醒 / : /^全部 / }).click());
    await measure('the next problem', async () => {
      await pane.getByRole('button', { name: '下一处' }).click();
      await idle();
    });
    await measure('another view during a check', async (index) => {
      await check.click();
      await page.waitForTimeout(100);
      await tab(index % 2 === 0 ? /^总览/ : /^问题/).click();
      await idle();
    });
    return results;
  } finally {
    await browser.close();
    server.stop();
  }
}
