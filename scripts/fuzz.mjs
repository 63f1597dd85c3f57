/**
 * Mutates workbook files for as long as asked: `npm run fuzz [-- SECONDS [SEED]]`, a minute and a seed of the hour by default.
 * Every outcome must be a result or a coded error; anything else ends the run with the seed that shows it again.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
require('./typescript.cjs');
const { fuzzPackages } = require('../test/hosts/package/fuzz.ts');
const { fuzzBases } = require('../test/hosts/package/fuzzBases.ts');
const { fuzzFiles } = require('../test/hosts/package/fuzzFiles.ts');

const ROUND = 500;
/** A real workbook above this size makes too few mutations a second. */
const SMALL = 40_000;
const root = path.resolve(import.meta.dirname, '..');
const [seconds = 60, first = Math.floor(Date.now() / 3_600_000)] = process.argv.slice(2).map(Number);

function filesIn(folder, wanted) {
  const place = path.resolve(root, folder);
  if (!existsSync(place)) return [];
  const names = readdirSync(place).filter((name) => wanted.test(name));
  return names.map((name) => new Uint8Array(readFileSync(path.join(place, name)))).filter((bytes) => bytes.length < SMALL);
}

const samples = filesIn('assets/samples', /\.xlsx$/);
const real = filesIn('../shared/real-workbooks', /^(?!duplicate).*\.xls[xm]$/);
const older = filesIn('test/fixtures/workbooks', /\.(?:xls|ods)$/);
const sum = {};
let seed = first;
for (const end = Date.now() + seconds * 1000; Date.now() < end; seed += ROUND) {
  const rounds = [
    fuzzPackages(fuzzBases(), seed, ROUND),
    fuzzPackages([...samples, ...real], seed, ROUND / 10),
    await fuzzFiles([...older, ...samples], seed, ROUND / 10),
  ];
  for (const [outcome, count] of rounds.flatMap((each) => Object.entries(each))) sum[outcome] = (sum[outcome] ?? 0) + count;
}
const total = Object.values(sum).reduce((all, count) => all + count, 0);
console.log(`${total} mutations, seeds ${first} to ${seed - 1}, ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
console.log(Object.fromEntries(Object.entries(sum).sort(([, a], [, b]) => b - a)));
