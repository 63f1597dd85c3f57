import path from 'node:path';
import { fill } from '../../core/messages';
import { terminalText, totalsOf } from '../../core/report';
import { createPackageHost, openPackage, type OpenedFile, type WorkbookPackage } from '../../hosts/package';
import type { SpreadsheetHost } from '../../hosts/port';
import { recalculate, type MarkOutcome } from '../../usecases';
import { words } from '../words';
import { changeText, counted, heldBackLine, joined, writeLine } from './changeText';
import { evaluateSnapshot, reportOf } from './evaluate';
import { FileFailure } from './failure';
import { nodeCodec } from './nodeCodec';
import { readWorkbookFile } from './readFile';
import { store, storedLine } from './store';
import type { Job, JobResult, JobSettings, Task } from './types';

const NO_MARKS: MarkOutcome = { marked: 0, removed: 0, unmarkedSheets: [] };

/**
 * Writes the computed scores of one file, and marks what is left to a person; what is left is told from the workbook as it is then.
 * @throws FileFailure, FileError, HostError when nothing was written
 */
export async function fixFile(job: Job, { reading, language }: JobSettings, { addsMarks, converts }: Extract<Task, { kind: 'fix' }>): Promise<JobResult> {
  const read = await readWorkbookFile(job.absolute);
  const pkg = editable(read.opened, job, converts);
  const host = createPackageHost(pkg);
  const outcome = await recalculate(addsMarks ? host : withoutMarks(host), evaluateSnapshot(pkg.snapshot(), reading));
  const { marked, removed, unmarkedSheets } = addsMarks ? outcome : NO_MARKS;
  const isChanged = outcome.written.length + marked + removed > 0;
  const stored = await store(job, read, isChanged || read.opened.kind === 'legacy' ? pkg : null);
  const report = reportOf(job.path, evaluateSnapshot(pkg.snapshot(), reading), reading, language);
  const totals = totalsOf(report);
  const { changes } = words[language];
  const lines = [
    joined(
      [
        counted(job.target === null ? changes.wouldChange : changes.changed, outcome.written.length) ?? changes.unchanged,
        counted(job.target === null ? changes.marksWouldCome : changes.marksAdded, marked),
        counted(job.target === null ? changes.marksWouldGo : changes.marksRemoved, removed),
        storedLine(stored, language),
      ],
      language,
    ),
    ...outcome.written.map((write) => writeLine(write, language)),
    ...outcome.heldBack.map((held) => heldBackLine(held, language)),
    ...unmarkedSheets.map((sheet) => `  ▲ ${fill(changes.protectedSheet, { sheet: terminalText(sheet) })}`),
    ...(totals.error + totals.warning + totals.undetermined === 0
      ? []
      : [fill(changes.remaining, { errors: totals.error, warnings: totals.warning, undetermined: totals.undetermined })]),
  ];
  return { part: changeText(job.path, lines), totals, failure: report.error ?? null, written: stored === null ? null : { ...stored, isChanged } };
}

/** A package to edit; what is not one is made into one only where a person agreed to what gets lost. */
function editable(opened: OpenedFile, { target, absolute }: Job, converts: boolean): WorkbookPackage {
  if (opened.kind === 'package') return opened.package;
  const goesToXlsx = target === null || (target.kind === 'file' && path.extname(target.file).toLowerCase() === '.xlsx');
  if (!converts || !goesToXlsx) throw new FileFailure('not-xlsx', { kind: `.${opened.format}` });
  return openPackage(opened.convert(), absolute, nodeCodec);
}

/** The same host, which leaves marks as they are. */
function withoutMarks(host: SpreadsheetHost): Pick<SpreadsheetHost, 'readCells' | 'apply'> {
  return {
    readCells: (cells) => host.readCells(cells),
    apply: (transaction) => host.apply({ ...transaction, addMarks: [], removeMarks: [] }),
  };
}
