import type { Worker } from 'node:worker_threads';
import type { FileProblem } from '../words';
import type { Job, JobResult } from '../jobs/types';

/** Does jobs, several at a time; what a job costs is its own. */
export interface JobRunner {
  /** How many jobs are worth giving at the same time. */
  readonly width: number;
  /**
   * @param isWanted asked when the job's turn has come
   * @returns `null` when the job was no longer wanted
   */
  run(job: Job, isWanted: () => boolean): Promise<JobResult | null>;
  close(): Promise<void>;
}

export interface PoolOptions {
  readonly size: number;
  readonly startWorker: () => Worker;
  /** Milliseconds for one job. */
  readonly timeLimit: number;
  /** The result of a job whose worker was lost. */
  readonly lost: (job: Job, problem: Extract<FileProblem, 'timed-out' | 'crashed'>) => JobResult;
}

/** Worker threads, each started when it is first needed; one that fails or takes too long is replaced. */
export function createPool({ size, startWorker, timeLimit, lost }: PoolOptions): JobRunner {
  const idle: (Worker | null)[] = Array.from({ length: size }, () => null);
  const started = new Set<Worker>();
  let isClosed = false;
  const waiting: ((worker: Worker | null) => void)[] = [];

  const seat = (): Promise<Worker | null> => {
    const free = idle.pop();
    return free === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(free);
  };
  const leave = (worker: Worker | null): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(worker);
    else next(worker);
  };

  const start = (): Worker => {
    const worker = startWorker();
    // A worker that fails while it is idle or being stopped must not take the program along.
    worker.on('error', () => undefined);
    started.add(worker);
    return worker;
  };

  const give = (worker: Worker, job: Job): Promise<JobResult | 'timed-out' | 'crashed'> =>
    new Promise((resolve) => {
      const done = (result: JobResult | 'timed-out' | 'crashed'): void => {
        clearTimeout(timer);
        // One by one: whoever waits for the worker to be stopped listens, too.
        worker.off('message', done).off('error', crashed).off('exit', crashed);
        resolve(result);
      };
      const crashed = (): void => done('crashed');
      const timer = setTimeout(() => done('timed-out'), timeLimit);
      worker.on('message', done).on('error', crashed).on('exit', crashed);
      worker.postMessage(job);
    });

  return {
    width: size,
    async run(job, isWanted) {
      const free = await seat();
      if (isClosed || !isWanted()) {
        leave(free);
        return null;
      }
      const worker = free ?? start();
      const result = await give(worker, job);
      if (typeof result === 'string') {
        await worker.terminate();
        started.delete(worker);
        leave(null);
        return lost(job, result);
      }
      leave(worker);
      return result;
    },
    async close() {
      isClosed = true;
      // Also those at work, where a run ends early: a worker that nobody waits for would keep the program from ending.
      await Promise.all([...started].map((worker) => worker.terminate()));
    },
  };
}
