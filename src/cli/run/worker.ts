import { parentPort, workerData } from 'node:worker_threads';
import type { Job, JobSettings } from '../jobs/types';
import { runJob } from '../jobs/runJob';

/** A worker thread: does one job after the other with the settings it was started with. */
function work(settings: JobSettings): void {
  parentPort?.on('message', (job: Job) => {
    void runJob(job, settings).then((result) => parentPort?.postMessage(result));
  });
}

/** Sent by this program to itself: a look that it is what it should be is enough. */
function isSettings(value: unknown): value is JobSettings {
  return typeof value === 'object' && value !== null && 'task' in value && 'reading' in value;
}

const sent: unknown = workerData;
if (isSettings(sent)) work(sent);
