/**
 * Measures what has a limit and prints one JSON object: `npm run bench [-- core|package|cli|bundle|pane|interaction …] [--write]`.
 * Every figure is a median of this run on this machine. The exit code is 1 when a limit is exceeded. `--write` keeps the figures in
 * docs/performance; those of other benches stay as long as they were measured on the same machine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../build.mjs';
import { benchBundle } from './bundleBench.mjs';
import { benchCli } from './cliBench.mjs';
import { benchCore } from './coreBench.mjs';
import { benchInteraction } from './interactionBench.mjs';
import { benchPackage } from './packageBench.mjs';
import { benchPane } from './paneBench.mjs';
import { merged, performancePage } from './performancePage.mjs';

const benches = { core: benchCore, package: benchPackage, cli: benchCli, bundle: benchBundle, pane: benchPane, interaction: benchInteraction };
const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean', default: false } } });
const wanted = positionals.length > 0 ? positionals : Object.keys(benches);
const unknown = wanted.find((name) => !Object.hasOwn(benches, name));
if (unknown !== undefined) throw new Error(`${unknown}: one of ${Object.keys(benches).join(', ')}`);

if (wanted.some((name) => !['core', 'package', 'cli'].includes(name))) await build({ names: ['addin', 'workbench'], officeJs: 'self', ifStale: true });
const results = {};
for (const name of wanted) results[name] = await benches[name]();

const processors = cpus();
const machine = {
  node: process.version,
  system: `${platform()} ${arch()}`,
  processor: processors[0]?.model ?? 'unknown',
  cores: processors.length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
};
console.log(JSON.stringify({ machine, results: Object.values(results).flat() }, null, 2));

if (values.write) {
  const folder = path.resolve(import.meta.dirname, '../../docs/performance');
  const file = path.join(folder, 'results.json');
  const kept = merged(JSON.parse(readFileSync(file, 'utf8')), { machine, results }, Object.keys(benches));
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
  writeFileSync(path.join(folder, 'README.md'), performancePage(kept));
}
process.exitCode = Object.values(results).flat().every((result) => result.ok) ? 0 : 1;
