/** The workbench's server: a few folders on this machine only, with headers that let nothing else in. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createRequire } from 'node:module';
import path from 'node:path';
import sirv from 'sirv';
import { addinPolicy, policy } from './policy.mjs';

const root = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const { version } = require('../package.json');
require('./typescript.cjs');
const { TRUST_PAGE, TRUST_PAGE_PATH } = require('../src/workbench/office/trustPage.ts');

/** `unsafe-inline` is for styles only: the grid and Fluent UI write style elements of their own. */
const POLICY = {
  workbench: policy({
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'frame-src': "'self'",
    'frame-ancestors': "'none'",
  }),
  addin: addinPolicy(),
};

/** office.js asks this page over plain http whether the host may be trusted; its one script is named by its hash. */
function trustPage() {
  const [, script] = /<script>([^]*)<\/script>/.exec(TRUST_PAGE);
  const hash = createHash('sha256').update(script).digest('base64');
  const contentPolicy = policy({ 'script-src': `'sha256-${hash}'`, 'frame-ancestors': "'self'" });
  return (response) => {
    headers(contentPolicy)(response);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(TRUST_PAGE);
  };
}

const headers = (contentPolicy) => (response) => {
  response.setHeader('Content-Security-Policy', contentPolicy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cache-Control', 'no-cache');
};

/** Served folders by the first part of the address; what has no folder of its own belongs to the page. */
function folders() {
  const serve = (folder, contentPolicy) => sirv(path.join(root, folder), { dev: true, etag: true, setHeaders: headers(contentPolicy) });
  return {
    addin: serve('dist/addin', POLICY.addin),
    wps: serve(`dist/wps/selfeval_${version}`, POLICY.addin),
    'office-js': serve('node_modules/@microsoft/office-js/dist', POLICY.addin),
    '': serve('dist/workbench', POLICY.workbench),
  };
}

/** Only this machine may ask, and only by one of its own names: another name could be a foreign page's trick. */
const isOwnName = (host = '') => /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);

function handler() {
  const served = folders();
  const trust = trustPage();
  return (request, response) => {
    const refuse = (status) => {
      response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(`${status}\n`);
    };
    if (!isOwnName(request.headers.host)) return refuse(403);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    const [, name = '', rest] = /^\/([^/?]*)(\/[^]*)?$/.exec(request.url) ?? [];
    if (name === 'office-js' && rest?.split('?')[0] === `/${TRUST_PAGE_PATH}`) return trust(response);
    const own = name !== '' && rest !== undefined && Object.hasOwn(served, name);
    if (own) request.url = rest;
    return served[own ? name : ''](request, response, () => refuse(404));
  };
}

/** Listens on the port, or on the next one that is free when `searchOn`; resolves with the server. */
function listen(server, port, searchOn) {
  return new Promise((resolve, reject) => {
    const attempt = (next) => {
      server.once('error', (error) => {
        if (error.code === 'EADDRINUSE' && searchOn && next < port + 50) attempt(next + 1);
        else reject(error);
      });
      server.listen(next, '127.0.0.1', () => resolve(server.address().port));
    };
    attempt(port);
  });
}

/**
 * Starts the server on 127.0.0.1.
 * @param {{ port: number, searchOn?: boolean, tls?: { cert: Buffer, key: Buffer } }} options `port` 0 takes any free one; `searchOn` goes on
 *   to the next when it is taken; with `tls` it is an https server named localhost, as Excel asks for.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function startServer({ port, searchOn = false, tls }) {
  const server = tls === undefined ? createServer(handler()) : createTlsServer(tls, handler());
  const taken = await listen(server, port, searchOn);
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { address: tls === undefined ? `http://127.0.0.1:${taken}/` : `https://localhost:${taken}/`, close };
}
