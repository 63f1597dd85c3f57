import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { Afternoon, FORM, REASON, WRONG_SCORE } from '../support/afternoon';
import { launchBrowser } from '../support/browser';
import { mouseOf } from '../support/hands';
import { filledIn, freePort, hasNginx, makeCertificate, startNginx } from '../support/nginx';
import { root } from '../support/repository';
import { WorkbenchPage } from '../support/workbenchPage';

/** The package as an administrator installs it: unpacked, served by nginx with the configuration from the package, and used for an afternoon. */

jest.setTimeout(180_000);

const HOST = 'selfeval.example.gov.cn';

(hasNginx ? describe : describe.skip)('the package on a web server with TLS', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'selfeval-'));
  const site = path.join(folder, 'site');
  let base = '';
  let manifest = '';
  let certificate: ReturnType<typeof makeCertificate>;
  let server: Awaited<ReturnType<typeof startNginx>>;
  let browser: Browser;

  /** Makes the package for an address and unpacks it. @returns its texts that are not part of the site */
  function unpack(): { readonly configuration: string; readonly manifest: string } {
    const args = ['scripts/package/index.mjs', '--base-url', base, '--office-js', 'self', '--out', path.join(folder, 'out')];
    const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(run.stderr);
    for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(run.stdout.trim()))))) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    const text = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
    return { configuration: text('nginx.conf'), manifest: text('manifest.xml') };
  }

  beforeAll(async () => {
    // At the root of its server, as the workbench that plays Excel looks for the add-in.
    base = `https://${HOST}:${await freePort()}/`;
    const unpacked = unpack();
    manifest = unpacked.manifest;
    // What plays Excel stands beside the add-in, under the policy of the add-in.
    cpSync(path.join(root, 'dist/workbench'), site, { recursive: true });
    certificate = makeCertificate(folder, HOST);
    server = await startNginx(folder, filledIn(unpacked.configuration, { certificates: folder, site }));
    browser = await launchBrowser({ host: HOST, keyHash: certificate.keyHash });
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Asks the server as somebody who trusts its certificate. */
  const ask = (address: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const { port, pathname } = new URL(address);
      const request = get({ host: '127.0.0.1', port, path: pathname, servername: HOST, ca: certificate.pem, headers: { host: HOST } }, (response) => {
        response.resume();
        resolve(response);
      });
      request.once('error', reject);
    });

  test('what was unpacked is what was packed', () => {
    const { status, stderr } = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  test('every address of the manifest is answered, as what it is', async () => {
    const addresses = [...new Set([...manifest.matchAll(/DefaultValue="(https:[^"]*)"/g)].map(([, address = '']) => address))];
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      const { statusCode, headers } = await ask(address);
      expect([address, statusCode, headers['content-type']]).toEqual([address, 200, address.endsWith('.png') ? 'image/png' : 'text/html; charset=utf-8']);
    }
  });

  test.each([
    ['addin/taskpane.html', 'no-cache'],
    ['office-js/office.js', 'public, max-age=86400'],
    ['wps/jsplugins.xml', 'no-cache'],
    ['nothing-here.html', 'no-cache'],
  ])('%s is sent to be kept as “%s”, and under a policy', async (name, caching) => {
    const { headers } = await ask(base + name);
    expect(headers['cache-control']).toBe(caching);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.* script-src 'self';/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });

  test('scripts named by their content are kept for good', async () => {
    const [script = ''] = /taskpane\.\w+\.js/.exec(readFileSync(path.join(site, 'addin/taskpane.html'), 'utf8')) ?? [];
    expect((await ask(`${base}addin/${script}`)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('an afternoon in the pane that it serves, from opening to 可以上报', async () => {
    const workbench = await WorkbenchPage.open(browser, base);
    expect(workbench.paneFrame.url()).toMatch(new RegExp(`^${base}addin/taskpane\\.html`));
    const afternoon = new Afternoon(workbench, mouseOf(workbench));
    await afternoon.receive();
    await afternoon.readProblems();
    await afternoon.previewScores();
    await afternoon.writeScores();
    await afternoon.giveReasons();
    await afternoon.decideDirections();
    await afternoon.setAside();
    await afternoon.clearMarks();
    const written = await workbench.cells(FORM, [WRONG_SCORE.cell, 'K25']);
    expect(written.map(({ value }) => value)).toEqual([WRONG_SCORE.right, REASON]);
    await workbench.close();
  });
});
