import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { entry } from './measure.mjs';

const require = createRequire(import.meta.url);
require('../typescript.cjs');
const { launchBrowser } = require('../../test/support/browser.ts');
const { startWorkbenchServer } = require('../../test/support/workbenchServer.ts');

const RUNS = 5;
const folder = path.resolve(import.meta.dirname, '../../dist/addin');

/** Bytes of our own scripts that the pane had asked for when its first verdict stood, gzipped. */
async function loadedBytes(frame) {
  const urls = await frame.evaluate(() => performance.getEntriesByType('resource').map((each) => each.name));
  const own = urls.map((url) => new URL(url).pathname).filter((name) => name.startsWith('/addin/') && name.endsWith('.js'));
  return own.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, path.basename(name))), { level: 9 }).length, 0);
}

/** Runs in every frame before its scripts: notes when office.js is ready, when the pane can be used, and when it shows its verdict. */
function watchPane() {
  if (!location.pathname.endsWith('/taskpane.html')) return;
  const times = {};
  window.selfevalBench = times;
  const timer = setInterval(() => {
    if (window.Office?.onReady === undefined) return;
    clearInterval(timer);
    void window.Office.onReady().then(() => { times.office = performance.now(); });
  }, 1);
  new MutationObserver(() => {
    if (times.usable === undefined && document.querySelector('button') !== null) times.usable = performance.now();
    if (times.verdict === undefined && document.querySelector('[role=tab]') !== null) times.verdict = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** From office.js being ready to a pane that can be used, and to its first verdict, in the workbench. */
export async function benchPane() {
  const server = await startWorkbenchServer();
  const browser = await launchBrowser();
  const usable = [];
  const verdict = [];
  let loaded = 0;
  try {
    for (let run = 0; run < RUNS; run += 1) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      await context.addInitScript(watchPane);
      const page = await context.newPage();
      await page.goto(server.address);
      await page.frameLocator('iframe').first().getByRole('tab').first().waitFor({ timeout: 60_000 });
      const frame = page.frames().find((each) => each.url().includes('/taskpane.html'));
      const times = await frame.evaluate(() => window.selfevalBench);
      usable.push(times.usable - times.office);
      loaded = await loadedBytes(frame);
      verdict.push(times.verdict - times.office);
      await context.close();
    }
  } finally {
    await browser.close();
    server.stop();
  }
  const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  return [
    entry('pane: usable after office.js is ready', middle(usable), 'ms', 500),
    entry('pane: first verdict after office.js is ready', middle(verdict), 'ms'),
    entry('pane: all scripts until the first verdict, gzip', loaded / 1000, 'kB'),
  ];
}
