import { noTotals } from '../../core/report';
import { changeText } from './changeText';
import { collectFile } from './collect';
import { wordFailure } from './failure';
import { fixFile } from './fixJob';
import { failedReport, reportFile } from './reportJob';
import type { Job, JobFailure, JobResult, JobSettings } from './types';
import { unmarkFile } from './unmarkJob';

/** Does what the run asks for with one file; never rejects. */
export async function runJob(job: Job, settings: JobSettings): Promise<JobResult> {
  try {
    const { task } = settings;
    switch (task.kind) {
      case 'report':
        return await reportFile(job, settings, task);
      case 'collect':
        return await collectFile(job, settings, task);
      case 'fix':
        return await fixFile(job, settings, task);
      case 'unmark':
        return await unmarkFile(job, settings);
    }
  } catch (error) {
    return failedJob(job.path, wordFailure(error, settings.language), settings);
  }
}

/** The result of a file that could not be done. */
export function failedJob(path: string, failure: JobFailure, settings: JobSettings): JobResult {
  const { task } = settings;
  if (task.kind === 'report') return failedReport(path, failure, settings, task);
  return {
    part: changeText(path, [`✖ ${failure.message}`]),
    totals: { ...noTotals, workbooks: 1, unreadable: 1 },
    failure,
    written: null,
  };
}
