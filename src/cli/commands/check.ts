import { createReportWriter } from '../../core/report';
import { defaultPack } from '../../core/scoring/packs';
import { findInputs } from '../inputs/findInputs';
import { linkFrom } from '../jobs/linkTo';
import type { JobSettings } from '../jobs/types';
import { RECORD_FILE } from '../outputs/runRecord';
import type { CheckRequest, ReportRequest } from '../program/request';
import type { ExitCode } from '../run/conclude';
import { readingStep } from '../run/runFiles';
import { standardOutput, type Sink } from '../run/sink';
import { wholeRun } from '../run/wholeRun';
import { readSettings } from './readSettings';

/** `selfeval check`: a report on standard output. */
export async function check(request: CheckRequest): Promise<ExitCode> {
  return writeReport(request, { sink: standardOutput(), linkFrom: process.cwd(), file: null });
}

/** Where a report in a text format goes. */
export interface ReportPlace {
  readonly sink: Sink;
  /** Absolute folder that links lead from. */
  readonly linkFrom: string;
  /** The file of the report, which is never an input; `null`: standard output. */
  readonly file: string | null;
}

/** Checks all files and writes the report part by part, so that memory does not grow with the number of files. */
export async function writeReport(request: (CheckRequest | ReportRequest) & { readonly format: CheckRequest['format'] }, place: ReportPlace): Promise<ExitCode> {
  const { language, format, hasByteOrderMark } = request;
  const began = performance.now();
  const reading = await readSettings(request, language);
  if ('refused' in reading) {
    process.stderr.write(`${reading.refused}\n`);
    await place.sink.discard();
    return 2;
  }
  const inputs = await findInputs(request.paths, { ownFolderSign: RECORD_FILE, except: place.file });
  const settings: JobSettings = { language, reading, task: { kind: 'report', format, hasByteOrderMark, linkFrom: place.linkFrom } };
  const writer = createReportWriter(format, { pack: reading.pack ?? defaultPack, language, hasByteOrderMark, linkTo: linkFrom(place.linkFrom) });
  const { sink } = place;
  let isFirst = true;
  try {
    await sink.write(writer.begin());
    return await wholeRun({
      request,
      began,
      inputs,
      settings,
      hasBar: place.file !== null || !process.stdout.isTTY,
      isWriting: false,
      canResume: false,
      isTold: place.file === null,
      isWanted: () => !sink.isClosed,
      toStep: (input) => Promise.resolve(readingStep(input, language)),
      onResult: async ({ part }) => {
        if (part === '') return;
        await sink.write(isFirst ? part : writer.between + part);
        isFirst = false;
      },
      finish: async (outcome) => {
        await sink.write(writer.end(outcome));
        await sink.finish();
      },
    });
  } catch (error) {
    await sink.discard();
    throw error;
  }
}
