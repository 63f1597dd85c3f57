import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { parse } from 'acorn';
import type { Browser } from 'playwright-core';
import sirv from 'sirv';
import { checkIds } from '../../src/core/checks/ids';
import { launchBrowser } from '../support/browser';
import { root } from '../support/repository';

jest.setTimeout(60_000);

const DIST = path.join(root, 'dist/wps');
const FOLDER = readdirSync(DIST).find((name) => name.startsWith('selfeval_')) ?? '';
const FILES = readdirSync(path.join(DIST, FOLDER));
const text = (name: string): string => readFileSync(path.join(DIST, name), 'utf8');

describe('the folder for WPS', () => {
  it('is named with its version, as the two lists of add-ins say', () => {
    expect(FOLDER).toMatch(/^selfeval_\d+\.\d+\.\d+$/u);
    expect(text('publish.xml')).toContain(`url="${FOLDER}"`);
    expect(text('jsplugins.xml')).toContain(`/${FOLDER}/"`);
    expect(FILES).toEqual(expect.arrayContaining(['index.html', 'pane.html', 'ribbon.xml', 'manifest.xml', 'help.html']));
  });

  it('has a page to help with every check', () => {
    const pages = readdirSync(path.join(DIST, FOLDER, 'help'));
    expect(pages.sort()).toEqual(checkIds.map((id) => `${id}.html`).sort());
  });

  it('is written in the language of an older Chromium, packages and all', () => {
    const newer = FILES.filter((name) => name.endsWith('.js')).flatMap((name) => {
      try {
        parse(text(path.join(FOLDER, name)), { ecmaVersion: 2018 });
        return [];
      } catch (error) {
        return [`${name}: ${String(error)}`];
      }
    });
    expect(newer).toEqual([]);
  });

  it('names no address outside', () => {
    const pages = FILES.filter((name) => /\.(?:html|xml)$/u.test(name)).map((name) => text(path.join(FOLDER, name)));
    const addresses = pages.flatMap((page) => page.match(/(?:src|href)=[^\s>]+/gu) ?? []);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).not.toMatch(/="?(?:https?:)?\/\//u);
  });
});

describe('opened from a plain server', () => {
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    const files = sirv(DIST, { dev: true });
    server = createServer((request, response) =>
      files(request, response, () => {
        response.writeHead(404).end();
      }),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });

  it.each(['index.html', 'pane.html', 'help/score-mismatch.html'])('%s asks for nothing outside its folder, and fails at nothing', async (page) => {
    const address = server.address();
    const home = `http://127.0.0.1:${String(address !== null && typeof address === 'object' ? address.port : 0)}/${FOLDER}/`;
    const tab = await browser.newPage();
    const outside: string[] = [];
    const problems: string[] = [];
    tab.on('request', (request) => {
      if (!request.url().startsWith(home)) outside.push(request.url());
    });
    tab.on('response', (response) => {
      if (response.status() >= 400 && !response.url().endsWith('/favicon.ico')) problems.push(response.url());
    });
    tab.on('pageerror', (error) => problems.push(error.message));
    await tab.goto(home + page, { waitUntil: 'networkidle' });
    if (page.startsWith('help/')) expect(await tab.getByRole('heading', { level: 1 }).textContent()).toContain('得分与数字不符');
    if (page === 'pane.html') expect(await tab.getByRole('alert').textContent()).toContain('要在 WPS 表格里');
    // A browser asks for this by itself; WPS does not.
    expect(outside.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
    expect(problems).toEqual([]);
    await tab.close();
  });
});
