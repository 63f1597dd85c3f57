import type { BrowserContext } from 'playwright-core';
import { axeFaults, sidewaysFaults } from '../support/accessibility';
import { contrastThemes, launchBrowser, launchInContrastTheme } from '../support/browser';
import { PANE_STATES, reach } from '../support/paneStates';
import { expectAsOnPicture } from '../support/pictures';
import { WorkbenchPage } from '../support/workbenchPage';
import { startWorkbenchServer, type WorkbenchServer } from '../support/workbenchServer';

/** Every view in every state, by all rules of axe, in light, dark and the four contrast themes of Windows; in narrow panes; and as on its picture in the guide. */

jest.setTimeout(120_000);

let server: WorkbenchServer;
let workbench: WorkbenchPage;
beforeAll(async () => {
  server = await startWorkbenchServer();
});
afterAll(() => server.stop());

/** Widths of the pane, the last one that of a pane of 350 pixels at 200 %. */
const WIDTHS = [350, 320, 175];

const LOOKS: readonly (readonly [string, () => Promise<BrowserContext>])[] = [
  ...(['light', 'dark'] as const).map((colorScheme): (typeof LOOKS)[number] => [
    colorScheme,
    async () => {
      const browser = await launchBrowser();
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, colorScheme, reducedMotion: 'reduce' });
      context.once('close', () => void browser.close());
      return context;
    },
  ]),
  ...contrastThemes.map((theme): (typeof LOOKS)[number] => [`the contrast theme ${theme}`, () => launchInContrastTheme(theme)]),
];

describe.each(LOOKS)('in %s', (look, openContext) => {
  beforeAll(async () => {
    workbench = await WorkbenchPage.openIn(await openContext(), server.address);
  });
  afterAll(() => workbench.close());

  it.each(PANE_STATES.map((state) => [state.name, state] as const))('%s has no fault', async (_, state) => {
    await reach(workbench, server.address, state);
    expect(await axeFaults(workbench.paneFrame)).toEqual([]);
    if (look !== 'light') return;
    if (state.picture !== undefined && state.isAtWork !== true) await expectAsOnPicture(`pane-${state.picture}`, workbench.paneFrame);
    for (const width of WIDTHS) {
      await workbench.setFrameWidth(width);
      expect([width, await sidewaysFaults(workbench.paneFrame)]).toEqual([width, []]);
    }
    await workbench.setFrameWidth(null);
  });

  it('nor has the page around the pane, the switches of 演示条件 included', async () => {
    await workbench.glimpse(`${server.address}?latency=1`);
    // The grid is Univer's, and the pane was looked at.
    expect(await axeFaults(workbench.page, { exclude: [['#grid'], ['iframe']] })).toEqual([]);
  });
});
