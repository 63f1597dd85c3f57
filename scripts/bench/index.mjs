/**
 * Measures what has a limit and prints one JSON object: `npm run bench [-- core|bundle|pane …]`.
 * Every figure is a median of this run on this machine. The exit code is 1 when a limit is exceeded.
 */
import { cpus } from 'node:os';
import { build } from '../build.mjs';
import { benchBundle } from './bundleBench.mjs';
import { benchCore } from './coreBench.mjs';
import { benchPane } from './paneBench.mjs';

const benches = { core: benchCore, bundle: benchBundle, pane: benchPane };
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benches);
const unknown = wanted.find((name) => !(name in benches));
if (unknown !== undefined) throw new Error(`${unknown}: one of ${Object.keys(benches).join(', ')}`);

if (wanted.some((name) => name !== 'core')) await build({ names: ['addin', 'workbench'], officeJs: 'self', ifStale: true });
const results = [];
for (const name of wanted) results.push(...(await benches[name]()));
const processors = cpus();
console.log(
  JSON.stringify(
    { machine: { node: process.version, processor: processors[0]?.model ?? 'unknown', cores: processors.length }, results },
    null,
    2,
  ),
);
process.exitCode = results.every((result) => result.ok) ? 0 : 1;
