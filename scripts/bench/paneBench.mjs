import { createRequire } from 'node:module';
import { entry } from './measure.mjs';

const require = createRequire(import.meta.url);
require('../typescript.cjs');
const { firstLoads } = require('../../test/support/firstLoad.ts');

const RUNS = 5;

/** From office.js being ready to a pane that can be used, and to its first verdict, in the workbench. */
export async function benchPane() {
  const loads = await firstLoads(RUNS);
  const middle = (stage) => loads.map((load) => load[stage].time).sort((a, b) => a - b)[Math.floor(RUNS / 2)];
  return [
    entry('pane: usable after office.js is ready', middle('usable'), 'ms', 500),
    entry('pane: first verdict after office.js is ready', middle('verdict'), 'ms'),
  ];
}
