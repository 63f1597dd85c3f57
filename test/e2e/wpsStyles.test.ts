import type { Browser } from 'playwright-core';
import { oldestChromium } from '../../scripts/wpsTarget.json';
import { launchBrowser } from '../support/browser';
import { hasFlexGap, unknownInRule } from '../support/chromiumSupport';
import { WorkbenchPage } from '../support/workbenchPage';
import { startWorkbenchServer, type WorkbenchServer } from '../support/workbenchServer';

/** Every style that the pane for WPS puts into its page, held against what is known of the oldest Chromium it is made for. */

jest.setTimeout(120_000);

declare global {
  interface Window {
    /** The texts of the rules that scripts put into the page, as they were before the browser read them. */
    insertedRules?: string[];
  }
}

/** What the older Chromium leaves out without harm. */
const HARMLESS: Readonly<Record<string, string>> = {
  'media (forced-colors)': 'before Chromium 89 a contrast theme changes nothing in a page',
  'property forced-color-adjust': 'as above',
  'media (prefers-reduced-motion)': 'the ring beside what is under way turns at its usual speed',
  'property accent-color': 'ticks and the bar of a long check have the colour of the system',
};

let server: WorkbenchServer;
let browser: Browser;
let workbench: WorkbenchPage;

const press = (name: string | RegExp) => workbench.pane.getByRole('button', { name, exact: true }).first().click();
const tab = (name: RegExp) => workbench.pane.getByRole('tab', { name }).click();
const tool = async (name: string) => {
  await press(name);
  await press('返回');
};

/** Ways to everything that the pane can show. */
const STEPS: readonly (readonly [string, () => Promise<void>])[] = [
  ['the overview', () => tab(/^总览/u)],
  ['the problems', () => tab(/^问题/u)],
  ['the details of a problem', () => press(/^详情/u)],
  ['a problem to be set aside', () => press(/^忽略并注明/u)],
  ['a reason to be written', () => tab(/^偏差原因/u)],
  ['what scores are derived from', () => tab(/^计算依据/u)],
  ['the record of what was written', () => tab(/^写入记录/u)],
  ['the settings', () => tab(/^设置/u)],
  ['a sheet of problems', () => tab(/^总览/u).then(() => tool('汇总表和问题清单'))],
  ['a blank form', () => tool('插入空白表')],
  ['an import', () => tool('从 Word 导入')],
  ['an export', () => tool('导出到 Word')],
  [
    'a writing to look through',
    async () => {
      await workbench.type('1 开展信访工作', 'J25', '5');
      await press('一键重算得分');
      await workbench.pane.getByText(/将写入/u).first().waitFor();
    },
  ],
];

beforeAll(async () => {
  server = await startWorkbenchServer();
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await context.addInitScript(() => {
    const rules: string[] = (window.insertedRules = []);
    // eslint-disable-next-line @typescript-eslint/unbound-method -- bound anew at every call
    CSSStyleSheet.prototype.insertRule = new Proxy(CSSStyleSheet.prototype.insertRule, {
      apply: (insert, sheet: CSSStyleSheet, [rule, index]: [string, number?]) => {
        rules.push(rule);
        return insert.call(sheet, rule, index);
      },
    });
  });
  workbench = await WorkbenchPage.openIn(context, server.address, '?program=wps');
});
afterAll(async () => {
  await browser.close();
  server.stop();
});

/** Flex boxes of the pane that count on `gap`, by their classes. */
function flexGaps(): Promise<readonly string[]> {
  return workbench.pane.locator('body').evaluate((body) =>
    [...body.querySelectorAll('*')].flatMap((element) => {
      const { display, rowGap, columnGap } = getComputedStyle(element);
      const isApart = [rowGap, columnGap].some((gap) => gap !== 'normal' && gap !== '0px');
      return display.endsWith('flex') && isApart ? [`${element.tagName} ${String(element.getAttribute('class'))}`] : [];
    }),
  );
}

test.each(STEPS)('%s keeps nothing apart by what the older Chromium does not know', async (_, act) => {
  await act();
  await workbench.paneIdle();
  expect(hasFlexGap(oldestChromium)).toBe(false);
  expect(await flexGaps()).toEqual([]);
});

test('the older Chromium understands every rule, but for what does no harm', async () => {
  const rules = await workbench.pane.locator('body').evaluate(() => [
    ...(window.insertedRules ?? []),
    ...[...document.querySelectorAll('style')].map(({ textContent }) => textContent),
  ]);
  expect(rules.length).toBeGreaterThan(300);
  const unknown = rules.flatMap((rule) => unknownInRule(rule, oldestChromium).map((what) => ({ what, rule })));
  expect(unknown.filter(({ what }) => !(what in HARMLESS))).toEqual([]);
  expect(new Set(unknown.map(({ what }) => what))).toEqual(new Set(Object.keys(HARMLESS)));
});

/** Places of the pane that are reached with the Tab key. */
const STOPS = 25;

test('whatever the Tab key reaches has a ring around it', async () => {
  await press(/^取消/u);
  await tab(/^总览/u);
  for (let stop = 0; stop < STOPS; stop += 1) {
    await workbench.page.keyboard.press('Tab');
    const ringless = await workbench.pane.locator('body').evaluate((body) => {
      const element = body.ownerDocument.activeElement;
      if (!(element instanceof HTMLElement) || element === body) return null;
      const around = [element, ...element.querySelectorAll('*'), ...(element.parentElement?.children ?? [])];
      const rings = (): string =>
        around
          .flatMap((one) => [null, '::after', '::before'].map((part) => getComputedStyle(one, part)))
          .map(({ outline, boxShadow }) => `${outline} ${boxShadow}`)
          .join();
      const focused = rings();
      // The next Tab goes on from here all the same.
      element.blur();
      return rings() === focused ? element.outerHTML.slice(0, 200) : null;
    });
    expect(ringless).toBeNull();
  }
});
