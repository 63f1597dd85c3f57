import { createServer, type Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { takePageFaults } from '../support/pageFaults';

/** What every other test of the browser relies on: a page that does what none may do does not go unnoticed. */

const POLICY = "default-src 'none'; script-src 'self'; connect-src *; img-src *; frame-src 'self'";
const SCRIPT = "const run = new URLSearchParams(location.search).get('run'); if (run === 'eval') { try { eval('1'); } catch {} } else if (run === 'throw') { throw new Error('broken'); } else if (run === 'fetch') { fetch('http://elsewhere.example/').catch(() => {}); } else if (run === 'log') { console.error('went wrong'); }";

let server: Server;
let browser: Browser;
let address = '';

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('Content-Type', url.endsWith('.js') ? 'text/javascript' : 'text/html');
    if (url.endsWith('.js')) response.end(SCRIPT);
    else if (url.startsWith('/inline')) response.end('<script>1</script>');
    else if (url.startsWith('/frame')) response.end('<iframe src="/inline"></iframe>');
    else response.end('<script src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  address = `http://127.0.0.1:${place !== null && typeof place === 'object' ? place.port : 0}`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

test.each([
  ['a script in the page', '/inline', /policy refuses inline/],
  ['a script in a frame of the page', '/frame', /policy refuses inline/],
  ['a text run as a program', '/?run=eval', /policy refuses eval/],
  ['a request to somebody else', '/?run=fetch', /^asks http:\/\/elsewhere\.example\/$/],
  ['an error that nobody catches', '/?run=throw', /broken/],
  ['an error on the console', '/?run=log', /went wrong/],
])('%s is noticed', async (_, path, fault) => {
  const page = await browser.newPage();
  await page.goto(address + path, { waitUntil: 'networkidle' });
  await page.context().close();
  expect(takePageFaults()).toContainEqual(expect.stringMatching(fault));
});

test('a page that does nothing of the kind leaves nothing behind', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}/`, { waitUntil: 'networkidle' });
  await page.context().close();
  expect(takePageFaults()).toEqual([]);
});
