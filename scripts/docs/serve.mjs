/** `npm run docs:serve [-- --port 4173]`: shows dist/docs as a web server would, under the policy of the packaged site, to this machine only. */
import { createServer } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { docsPolicy } from '../policy.mjs';
import { buildDocs, DOCS_BASE, inlineScriptHashes } from './site.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
buildDocs();
const policy = docsPolicy(inlineScriptHashes());
const files = sirv(path.resolve(import.meta.dirname, '../../dist/docs'), {
  setHeaders: (response) => {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
  },
});

const server = createServer((request, response) => {
  const refuse = () => response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
  if (!request.url.startsWith(DOCS_BASE)) return refuse();
  request.url = request.url.slice(DOCS_BASE.length - 1);
  return files(request, response, refuse);
});
server.listen(Number(values.port), '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}${DOCS_BASE}`));
