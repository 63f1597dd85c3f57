import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { entry } from './measure.mjs';

const folder = path.resolve(import.meta.dirname, '../../dist/addin');

/** What the pane loads at first, gzipped; office.js is not part of it. */
export function benchBundle() {
  const page = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const own = [...page.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, source]) => source).filter((source) => !source.includes('office.js'));
  const bytes = own.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length, 0);
  return [entry('pane: first load without office.js, gzip', bytes / 1000, 'kB', 130, { files: own })];
}
