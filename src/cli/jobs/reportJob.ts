import { createReportWriter, totalsOf, type WorkbookReport } from '../../core/report';
import { defaultPack } from '../../core/scoring/packs';
import { evaluateSnapshot, reportOf } from './evaluate';
import { wordFailure } from './failure';
import { linkFrom } from './linkTo';
import { readWorkbookFile } from './readFile';
import type { Job, JobResult, JobSettings, Task } from './types';

/** Checks one file. A file that cannot be read makes a report with `error`, so that the run goes on. */
export async function reportFile(job: Job, settings: JobSettings, task: Extract<Task, { kind: 'report' }>): Promise<JobResult> {
  return toResult(await checkFile(job, settings), settings, task);
}

/** The part of a file that was given up before or while it was checked. */
export function failedReport(path: string, error: NonNullable<WorkbookReport['error']>, settings: JobSettings, task: Extract<Task, { kind: 'report' }>): JobResult {
  return toResult({ path, forms: [], error }, settings, task);
}

async function checkFile({ path, absolute }: Job, { reading, language }: JobSettings): Promise<WorkbookReport> {
  try {
    const { opened } = await readWorkbookFile(absolute);
    const workbook = opened.kind === 'package' ? opened.package.snapshot() : opened.snapshot;
    return reportOf(path, evaluateSnapshot(workbook, reading), reading, language);
  } catch (error) {
    return { path, forms: [], error: wordFailure(error, language) };
  }
}

function toResult(report: WorkbookReport, { reading, language }: JobSettings, { format, hasByteOrderMark, linkFrom: folder }: Extract<Task, { kind: 'report' }>): JobResult {
  const writer = createReportWriter(format, { pack: reading.pack ?? defaultPack, language, hasByteOrderMark, linkTo: linkFrom(folder) });
  return { part: writer.workbook(report), totals: totalsOf(report), failure: report.error ?? null, written: null };
}
