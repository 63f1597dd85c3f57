import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { failureOf } from '../jobs/failure';
import { failedJob, runJob } from '../jobs/runJob';
import type { Job, JobSettings } from '../jobs/types';
import { createPool, type JobRunner } from './pool';

/** A single file up to this size is done without a worker thread: starting one would take longer than the file. */
const SMALL_FILE_BYTES = 2 * 1024 * 1024;

/** Megabytes of objects that a worker may hold; beyond, it is lost with its file, and the run goes on. */
const WORKER_HEAP_MB = 1024;

/** Megabytes of short-lived objects in a worker: more would only be memory held, since files are small. */
const WORKER_YOUNG_MB = 16;

export interface RunnerOptions {
  readonly settings: JobSettings;
  readonly files: readonly string[];
  /** `null`: as many as there are processors. */
  readonly jobs: number | null;
  readonly timeLimitSeconds: number;
}

/** Worker threads for many files or a large one, this thread for a single small one. */
export async function createRunner({ settings, files, jobs, timeLimitSeconds }: RunnerOptions): Promise<JobRunner> {
  if (files.length <= 1 && (await isSmall(files[0]))) {
    return { width: 1, run: (job, isWanted) => (isWanted() ? runJob(job, settings) : Promise.resolve(null)), close: () => Promise.resolve() };
  }
  return createPool({
    size: Math.max(1, Math.min(jobs ?? availableParallelism(), files.length)),
    timeLimit: timeLimitSeconds * 1000,
    startWorker: () =>
      new Worker(path.join(__dirname, 'worker.cjs'), {
        workerData: settings,
        resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB, maxYoungGenerationSizeMb: WORKER_YOUNG_MB },
      }),
    lost: (job: Job, problem) => failedJob(job.path, failureOf(problem, settings.language, { seconds: timeLimitSeconds }), settings),
  });
}

async function isSmall(file: string | undefined): Promise<boolean> {
  if (file === undefined) return true;
  try {
    return (await stat(file)).size <= SMALL_FILE_BYTES;
  } catch {
    return true;
  }
}
