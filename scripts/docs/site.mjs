/** The documentation as a site, `dist/docs`: built, and put under the address at which it is served. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newest } from '../build.mjs';
import { packageOf } from '../bundledPackages.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const PACKAGES = path.join(root, 'dist/.built/docs.packages.json');
const SOURCES = ['docs', 'scripts/docs', 'package-lock.json'];

/** Where the site stands on the server it was built for. No text says these words otherwise, so that another place can be written over them. */
export const DOCS_BASE = '/selfeval-docs/';

/** Vite's own helper for fetching what a page needs comes into every bundle. */
const GENERATOR = 'node_modules/vite';

/** Only scripts stand in pages that way; those that the browser is to fetch have a `src`. */
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g;

/** Part of the build: writes down which packages the browser gets code of, for their licences. */
export const noteShippedPackages = {
  name: 'selfeval:note-shipped-packages',
  apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap(({ modules = {} }) => Object.entries(modules));
    const shipped = modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => packageOf(id.split('?')[0]));
    mkdirSync(path.dirname(PACKAGES), { recursive: true });
    writeFileSync(PACKAGES, JSON.stringify([...new Set([GENERATOR, ...shipped.filter((folder) => folder !== null)])].sort()));
  },
};

const isFresh = () =>
  existsSync(PACKAGES) && existsSync(path.join(root, 'dist/docs/index.html')) && SOURCES.every((name) => newest(name) < statSync(PACKAGES).mtimeMs);

/** Builds `dist/docs` where its sources are newer. A link that leads nowhere stops it. @throws {Error} with what the generator says */
export function buildDocs() {
  if (isFresh()) return;
  const generator = path.join(root, 'node_modules/vitepress/bin/vitepress.js');
  const run = spawnSync(process.execPath, [generator, 'build', 'docs'], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`docs: ${run.stdout}${run.stderr}`);
}

/** Hashes of the scripts that stand in the pages themselves, as a Content-Security-Policy names them. @returns {string[]} */
export function inlineScriptHashes() {
  const pages = readdirSync(path.join(root, 'dist/docs'), { recursive: true }).filter((name) => name.endsWith('.html'));
  const scripts = pages.flatMap((name) => [...readFileSync(path.join(root, 'dist/docs', name), 'utf8').matchAll(INLINE_SCRIPT)].map(([, script]) => script));
  return [...new Set(scripts)].map((script) => `sha256-${createHash('sha256').update(script).digest('base64')}`).sort();
}

/** The bytes of a file of the site as they are served below another path than {@link DOCS_BASE}. @param {string} base with `/` at both ends */
export const movedTo = (base, name, bytes) => (/\.(?:html|js|css|json)$/.test(name) ? Buffer.from(bytes.toString('utf8').replaceAll(DOCS_BASE, base)) : bytes);
