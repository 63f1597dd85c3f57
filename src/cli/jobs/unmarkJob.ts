import { noTotals } from '../../core/report';
import { createPackageHost } from '../../hosts/package';
import { clearMarks } from '../../usecases';
import { words } from '../words';
import { changeText, counted, joined } from './changeText';
import { readWorkbookFile } from './readFile';
import { store, storedLine } from './store';
import type { Job, JobResult, JobSettings } from './types';

/**
 * Removes our marks from one file. The older formats cannot hold any: such a file is as it should be.
 * @throws FileFailure, FileError, HostError when nothing was written
 */
export async function unmarkFile(job: Job, { language }: JobSettings): Promise<JobResult> {
  const read = await readWorkbookFile(job.absolute);
  const pkg = read.opened.kind === 'package' ? read.opened.package : null;
  const removed = pkg === null ? 0 : await clearMarks(createPackageHost(pkg));
  const stored = await store(job, read, removed > 0 ? pkg : null);
  const { changes } = words[language];
  const line = joined(
    [counted(job.target === null ? changes.marksWouldGo : changes.marksRemoved, removed) ?? changes.unchanged, storedLine(stored, language)],
    language,
  );
  return {
    part: changeText(job.path, [line]),
    totals: { ...noTotals, workbooks: 1 },
    failure: null,
    written: stored === null ? null : { ...stored, isChanged: removed > 0 },
  };
}
