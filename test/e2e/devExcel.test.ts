import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hasOpenssl, makeCertificate } from '../support/nginx';

/** `npm run dev:excel` as far as it goes without Excel: the add-in over https, under the name and the paths of the manifest. */

const root = path.resolve(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'selfeval-dev-'));
let server: ChildProcess | null = null;

afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true });
});

/** Starts the script and waits for the address that it prints. */
function start(...words: string[]): Promise<string> {
  const child = spawn(process.execPath, [path.join(root, 'scripts/dev-excel/index.mjs'), ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  server = child;
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /^https:\S+$/m.exec(output)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`ended with ${String(code)}: ${output}`)));
  });
}

function statusOf(address: string, ca: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(address, { ca }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end();
  });
}

(hasOpenssl ? it : it.skip)('serves every page of the manifest over https to whoever trusts the certificate', async () => {
  const { pem } = makeCertificate(folder, 'localhost');
  const address = await start('--no-excel', '--no-build', '--certificates', folder, '--port', '0');
  expect(address).toMatch(/^https:\/\/localhost:\d+\/$/u);
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  const pages = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"]*)"/gu)].map(([, page]) => page ?? '');
  expect(pages).toContain('addin/taskpane.html');
  for (const page of new Set(pages)) expect([page, await statusOf(address + page, pem)]).toEqual([page, 200]);
});
