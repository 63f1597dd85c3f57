import { createRequire } from 'node:module';
import { entry } from './measure.mjs';

const require = createRequire(import.meta.url);
require('../typescript.cjs');
const { firstLoads, LIMITS } = require('../../test/support/firstLoad.ts');

/** What the pane really fetches in a browser, gzipped; office.js is not part of it. */
export async function benchBundle() {
  const [{ usable, verdict }] = await firstLoads(1);
  return [
    entry('pane: first load, until it can be used, gzip', usable.kilobytes, 'kB', LIMITS.usable, { files: usable.files }),
    entry('pane: everything until the first verdict, gzip', verdict.kilobytes, 'kB', LIMITS.verdict, { files: verdict.files }),
  ];
}
