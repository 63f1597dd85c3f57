import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../build.mjs';
import { entry, median } from './measure.mjs';
import { fourFormWorkbook, oneFormWorkbooks } from './oneForm.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const program = path.join(root, 'bin/selfeval.cjs');
const FILES = 2000;
const FOLDERS = 40;
/** Files of one form each that two cores must do in a second. */
const LEAST_FILES = 150;
const MOST_MEGABYTES = 250;
/** Milliseconds until `--version` has answered, beyond an empty Node. */
const MOST_STARTUP = 60;

/** Runs the command line to its end: milliseconds, and the most megabytes that it held. */
function run(words) {
  const began = performance.now();
  const child = spawn(process.execPath, ['--require', path.join(import.meta.dirname, 'peakMemory.cjs'), program, ...words], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  let kilobytes = '';
  child.stdio[3].on('data', (data) => (kilobytes += data));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0 && code !== 1) reject(new Error(`selfeval ${words.join(' ')}: exit code ${code}`));
      else resolve({ time: performance.now() - began, megabytes: Number(kilobytes) / 1024 });
    });
  });
}

function emptyNode() {
  return new Promise((resolve) => spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }).on('close', resolve));
}

/** Fills a folder with two thousand workbooks, the given ones by turns. */
function fill(folder, workbooks) {
  for (let index = 0; index < FILES; index++) {
    const below = path.join(folder, String(index % FOLDERS));
    mkdirSync(below, { recursive: true });
    writeFileSync(path.join(below, `${index}.xlsx`), workbooks[index % workbooks.length]);
  }
}

/** Every command over the files of a folder. @param least files a second that checking with two jobs must do; `null`: no limit */
async function benchFiles(folder, kind, least) {
  const source = path.join(folder, 'in');
  await run(['check', '--format', 'jsonl', path.join(source, '0')]);
  const one = await run(['check', '--format', 'jsonl', '--jobs', '1', source]);
  const two = await run(['check', '--format', 'jsonl', '--jobs', '2', source]);
  const fix = await run(['fix', '--jobs', '2', '--out', path.join(folder, 'out'), source]);
  const summary = await run(['report', '--jobs', '2', '--out', path.join(folder, 'summary.xlsx'), source]);
  const perSecond = ({ time }) => Math.round((FILES / time) * 1000);
  const speed = (name, taken, limit = null) => entry(`cli: ${name}, ${kind}, a file`, taken.time / FILES, 'ms', limit, { filesPerSecond: perSecond(taken) });
  const memory = (name, { megabytes }) => entry(`cli: memory of ${name}, 2 jobs, ${kind}`, megabytes, 'MB', MOST_MEGABYTES);
  return [
    speed('check 2,000 files, 1 job', one),
    speed('check 2,000 files, 2 jobs', two, least !== null && availableParallelism() >= 2 ? 1000 / least : null),
    speed('fix 2,000 files, 2 jobs', fix),
    speed('report of 2,000 files, 2 jobs', summary),
    memory('check', two),
    memory('fix', fix),
    memory('report', summary),
  ];
}

/** The command line over two thousand workbooks: of one form each, and of four. */
export async function benchCli() {
  await build({ names: ['cli'], ifStale: true });
  const folder = mkdtempSync(path.join(tmpdir(), 'selfeval-bench-'));
  try {
    fill(path.join(folder, 'one/in'), await oneFormWorkbooks());
    fill(path.join(folder, 'four/in'), [fourFormWorkbook()]);
    const node = await median(emptyNode, 5);
    const version = await median(() => run(['--version']), 5);
    return [
      ...(await benchFiles(path.join(folder, 'one'), 'one form each', LEAST_FILES)),
      ...(await benchFiles(path.join(folder, 'four'), 'four forms each', null)),
      entry('cli: --version, beyond an empty Node', version - node, 'ms', MOST_STARTUP),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
