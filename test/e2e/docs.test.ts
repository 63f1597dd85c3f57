import type { Browser, Page } from 'playwright-core';
import { axeFaults, sidewaysFaults } from '../support/accessibility';
import { launchBrowser } from '../support/browser';
import { startDocsEditing, startDocsServer, type DocsServer } from '../support/docsServer';

/** The documentation as it comes in the package, under the policy of its web server: pages on two screens, and the search. */

let server: DocsServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startDocsServer();
  browser = await launchBrowser();
  page = await browser.newPage({ reducedMotion: 'reduce' });
});
afterAll(async () => {
  await browser.close();
  server.stop();
});

const PAGES = ['', 'guide/', 'guide/reviewers.html', 'checks/score-mismatch.html', 'packs/hubei.html', 'deploy/', 'architecture/'];

const SCREENS = [
  ['a desk', { width: 1366, height: 768 }],
  ['a phone', { width: 375, height: 740 }],
] as const;

it.each(PAGES)('/%s is whole, can be read by all, and does not scroll sideways', async (name) => {
  await page.goto(server.address + name);
  await page.locator('h1').first().waitFor();
  for (const [screen, size] of SCREENS) {
    await page.setViewportSize(size);
    expect([screen, await sidewaysFaults(page.mainFrame())]).toEqual([screen, []]);
  }
  expect(await axeFaults(page, { include: [['#VPContent']] })).toEqual([]);
});

it('leads nowhere that is not there, menus and lists of pages included', async () => {
  const links = new Set<string>();
  for (const name of ['', 'guide/', 'deploy/', 'architecture/', 'performance/']) {
    await page.goto(server.address + name);
    for (const link of await page.locator('a').evaluateAll((all) => all.map((one) => (one instanceof HTMLAnchorElement ? one.href : '')))) links.add(link.replace(/#.*/, ''));
  }
  expect(links.size).toBeGreaterThan(60);
  const answers = await Promise.all([...links].map(async (link) => ({ link, status: link === '' ? 200 : (await fetch(link)).status })));
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
});

describe('the search', () => {
  const seek = async (words: string): Promise<void> => {
    await page.goto(server.address);
    await page.getByRole('button', { name: '搜索' }).first().click();
    await page.getByRole('searchbox').fill(words);
  };
  const result = (title: string) => page.locator('.VPLocalSearchBox .result').filter({ hasText: title }).first();

  beforeAll(() => page.setViewportSize({ width: 1366, height: 768 }));

  it.each([
    ['偏差原因', '未填写偏差原因'],
    ['撤销', '撤销'],
    ['resume', '中途停了，接着做'],
    ['湖北', '湖北（预算20＋指标80）'],
  ])('for %s finds %s', async (words, title) => {
    await seek(words);
    await result(title).waitFor();
  });

  it('leads to the page', async () => {
    await seek('未填写偏差原因');
    await result('未填写偏差原因').click();
    await page.getByRole('heading', { level: 1, name: /未填写偏差原因/ }).waitFor();
  });

  it('says so when there is nothing', async () => {
    await seek('没人写过的字眼');
    await page.getByText('没有找到').waitFor();
  });
});

it('is shown while it is written', async () => {
  const editing = await startDocsEditing();
  try {
    expect((await fetch(`${editing.address}guide/`)).status).toBe(200);
  } finally {
    editing.stop();
  }
});
