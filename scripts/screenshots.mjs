/**
 * Makes the pictures of the user guide, `docs/images/*.png`, from the workbench as it is: `npm run screenshots`. Every step is done as a
 * person does it; 1366 × 768 is the screen of the offices this is made for. What each picture says is kept in `manifest.json` beside
 * them: tests that come by the same states tell when a picture no longer shows what there is.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from './build.mjs';

const require = createRequire(import.meta.url);
require('./typescript.cjs');
const { launchBrowser } = require('../test/support/browser.ts');
const { GUIDE_STORY } = require('../test/support/guideStory.ts');
const { PANE_STATES, reach } = require('../test/support/paneStates.ts');
const { wordsOf } = require('../test/support/pictures.ts');
const { WorkbenchPage } = require('../test/support/workbenchPage.ts');
const { startWorkbenchServer } = require('../test/support/workbenchServer.ts');

const folder = path.resolve(import.meta.dirname, '../docs/images');

/** Milliseconds after which nothing moves any more. */
const SETTLE = 700;

await build({ names: ['addin', 'workbench'], officeJs: 'self', ifStale: true, log: (line) => console.log(line) });
mkdirSync(folder, { recursive: true });
const server = await startWorkbenchServer();
const browser = await launchBrowser();
const manifest = {};

/** Takes the picture of a page or of a part of it when nothing moves any more. */
async function picture(workbench, name, shown) {
  await workbench.page.mouse.move(0, 760);
  await workbench.page.waitForTimeout(SETTLE);
  manifest[name] = await wordsOf(workbench.paneFrame);
  await shown.screenshot({ path: path.join(folder, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}

async function story() {
  const workbench = await WorkbenchPage.open(browser, server.address);
  for (const step of GUIDE_STORY) {
    await step.act(workbench);
    await workbench.settled();
    await workbench.paneIdle();
    await picture(workbench, step.picture, workbench.page);
  }
  await workbench.close();
}

/** The pane alone, 350 pixels wide, in each view and in each state it may be in. */
async function paneStates() {
  const workbench = await WorkbenchPage.open(browser, server.address);
  for (const state of PANE_STATES) {
    await reach(workbench, server.address, state);
    if (state.picture !== undefined) await picture(workbench, `pane-${state.picture}`, workbench.page.locator('#pane'));
  }
  await workbench.close();
}

async function english() {
  const workbench = await WorkbenchPage.open(browser, server.address, '?lang=en');
  await workbench.pane.getByRole('tab').first().waitFor();
  await picture(workbench, 'en-overview', workbench.page);
  await workbench.close();
}

try {
  await story();
  await paneStates();
  await english();
  writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
} finally {
  await browser.close();
  server.stop();
}
