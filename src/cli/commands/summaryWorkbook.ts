import path from 'node:path';
import { fill } from '../../core/messages';
import { reportWords, terminalPath } from '../../core/report';
import { defaultPack } from '../../core/scoring/packs';
import { findingsSheet, summaryName, summarySheet, unreadableFile, type FormFindings } from '../../core/summary';
import { createWorkbook } from '../../hosts/package';
import { findInputs } from '../inputs/findInputs';
import { fromSent } from '../jobs/collect';
import { relativePath } from '../jobs/linkTo';
import { nodeCodec } from '../jobs/nodeCodec';
import type { JobSettings, SentRow } from '../jobs/types';
import { RECORD_FILE } from '../outputs/runRecord';
import { writeNamed } from '../outputs/writeNamed';
import type { ReportRequest } from '../program/request';
import type { ExitCode } from '../run/conclude';
import { readingStep } from '../run/runFiles';
import { wholeRun } from '../run/wholeRun';
import { words } from '../words';
import { readSettings } from './readSettings';

/** Findings in the workbook: enough to work through, and few enough for the memory of a run over thousands of files. */
const MAX_FINDINGS = 5_000;

/** The summary workbook (汇总表, 问题清单, chart). @throws UsageError when it cannot be written */
export async function writeSummaryWorkbook(request: ReportRequest, { file, given }: { readonly file: string; readonly given: string }): Promise<ExitCode> {
  const { language, quiet } = request;
  const began = performance.now();
  const reading = await readSettings(request, language);
  if ('refused' in reading) {
    process.stderr.write(`${reading.refused}\n`);
    return 2;
  }
  const inputs = await findInputs(request.paths, { ownFolderSign: RECORD_FILE, except: file });
  const settings: JobSettings = { language, reading, task: { kind: 'collect', linkFrom: path.dirname(file) } };
  // As they were sent: with their decimals made they take twice the memory, which the workers need until all are read.
  const rows: SentRow[] = [];
  const findings: FormFindings[] = [];
  let [listed, omitted] = [0, 0];
  return wholeRun({
    request,
    began,
    inputs,
    settings,
    hasBar: true,
    isWriting: false,
    canResume: false,
    isTold: false,
    toStep: (input) => Promise.resolve(readingStep(input, language)),
    onResult: ({ collected = [], failure }, { path: name, absolute }) => {
      if (failure !== null) findings.push(unreadableFile({ name, path: relativePath(path.dirname(file), absolute) }, reportWords[language].unreadable, failure.message));
      for (const form of collected) {
        rows.push(form.row);
        const lines = form.findings.lines.slice(0, MAX_FINDINGS - listed);
        listed += lines.length;
        omitted += form.findings.lines.length - lines.length;
        findings.push({ ...form.findings, lines });
      }
      return Promise.resolve();
    },
    finish: async () => {
      const options = { pack: reading.pack ?? defaultPack, language };
      const bytes = createWorkbook([summarySheet(rows.map(fromSent), options), findingsSheet(findings, options, omitted)], { title: summaryName(language), creator: 'SelfEval' }, nodeCodec);
      await writeNamed(file, bytes, given, language);
      if (!quiet) process.stderr.write(`${fill(words[language].run.reportWritten, { file: terminalPath(given) })}\n`);
    },
  });
}
