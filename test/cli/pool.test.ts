import { Worker } from 'node:worker_threads';
import { noTotals } from '../../src/core/report';
import { inOrder } from '../../src/cli/run/inOrder';
import { createPool } from '../../src/cli/run/pool';
import type { Job, JobResult } from '../../src/cli/jobs/types';

/** A worker that does what the name of the file says. */
const BEHAVIOUR = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ path }) => {
    if (path === 'hang') for (;;);
    if (path === 'throw') throw new Error('on purpose');
    if (path === 'exit') process.exit(3);
    if (path === 'memory') { const all = []; for (;;) all.push(new Array(100000).fill({})); }
    const wait = Number(path);
    setTimeout(() => parentPort.postMessage({ part: path, totals: {}, failure: null, written: null }), wait);
  });
`;

const jobOf = (path: string): Job => ({ path, absolute: path, target: null });
const started: Worker[] = [];
const pool = (size: number) =>
  createPool({
    size,
    timeLimit: 2000,
    startWorker: () => {
      const worker = new Worker(BEHAVIOUR, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 }, stderr: true });
      started.push(worker);
      return worker;
    },
    lost: ({ path }, problem): JobResult => ({ part: `${path} ${problem}`, totals: noTotals, failure: { code: problem, message: '' }, written: null }),
  });

beforeEach(() => {
  started.length = 0;
});

it('loses one file to a worker that fails or takes too long, and no other', async () => {
  const runner = pool(2);
  const parts = await Promise.all(['1', 'throw', '2', 'hang', '3', 'exit', '4', 'memory', '5'].map(async (path) => (await runner.run(jobOf(path), () => true))?.part));
  await runner.close();
  expect(parts).toEqual(['1', 'throw crashed', '2', 'hang timed-out', '3', 'exit crashed', '4', 'memory crashed', '5']);
});

it('keeps as many workers as it may, and no more', async () => {
  const runner = pool(3);
  await Promise.all(Array.from({ length: 30 }, () => runner.run(jobOf('1'), () => true)));
  await runner.close();
  expect(started).toHaveLength(3);
});

it('does not begin what is no longer wanted when its turn comes', async () => {
  const runner = pool(1);
  let isWanted = true;
  const results = ['50', '1', '1'].map((path) => runner.run(jobOf(path), () => isWanted));
  await new Promise((resolve) => setTimeout(resolve, 1));
  isWanted = false;
  expect((await Promise.all(results)).map((result) => result?.part ?? null)).toEqual(['50', null, null]);
  await runner.close();
});

it('can be closed while workers are at work: a run that ends early must not hang', async () => {
  const runner = pool(2);
  const results = ['60000', 'hang', '1'].map((path) => runner.run(jobOf(path), () => true));
  await new Promise((resolve) => setTimeout(resolve, 200));
  await runner.close();
  expect((await Promise.all(results)).map((result) => result?.part ?? null)).toEqual(['60000 crashed', 'hang crashed', null]);
  expect(started).toHaveLength(2);
});

it('gives results in the order of the jobs, without running far ahead of whoever reads', async () => {
  let begun = 0;
  const waits = [30, 1, 20, 1, 1, 10, 1, 1];
  async function* jobs() {
    for (const wait of waits) yield await Promise.resolve(wait);
  }
  const seen: number[] = [];
  for await (const wait of inOrder(jobs(), 3, async (each) => {
    begun += 1;
    await new Promise((resolve) => setTimeout(resolve, each));
    return each;
  })) {
    seen.push(wait);
    expect(begun).toBeLessThanOrEqual(seen.length + 3);
  }
  expect(seen).toEqual(waits);
});
