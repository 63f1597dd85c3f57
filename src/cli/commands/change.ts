import path from 'node:path';
import { findInputs, type Input } from '../inputs/findInputs';
import { realPathOf } from '../inputs/realPath';
import { failureOf, wordFailure } from '../jobs/failure';
import type { JobResult, JobSettings, Task } from '../jobs/types';
import { makeFolder } from '../outputs/makeFolder';
import { differing, fingerprint, RECORD_FILE, RunRecord, type RunOptions } from '../outputs/runRecord';
import { commonFolder, Targets } from '../outputs/targets';
import { UsageError, type Destination, type FixRequest, type UnmarkRequest } from '../program/request';
import type { ExitCode } from '../run/conclude';
import type { Step } from '../run/runFiles';
import { standardOutput } from '../run/sink';
import { wholeRun } from '../run/wholeRun';
import { readSettings } from './readSettings';

type ChangeRequest = FixRequest | UnmarkRequest;

declare const SELFEVAL_VERSION: string;

/** `selfeval fix` and `selfeval unmark`: changed workbooks go into a folder, in place, or nowhere. @throws UsageError */
export async function change(request: ChangeRequest): Promise<ExitCode> {
  const { language, destination } = request;
  const began = performance.now();
  const reading = request.kind === 'fix' ? await readSettings(request, language) : { pack: null, ignoreChoices: true };
  if ('refused' in reading) {
    process.stderr.write(`${reading.refused}\n`);
    return 2;
  }
  const task: Task = request.kind === 'fix' ? { kind: 'fix', addsMarks: request.addsMarks, converts: request.converts } : { kind: 'unmark' };
  const settings: JobSettings = { language, reading, task };
  const inputs = await findInputs(request.paths, { ownFolderSign: RECORD_FILE, except: destination.kind === 'folder' ? destination.folder : null });
  const destined = destination.kind === 'folder' ? await intoFolder(destination, inputs, settings) : inPlace(destination);

  const sink = standardOutput();
  return wholeRun({
    request,
    began,
    inputs,
    settings,
    hasBar: !process.stdout.isTTY,
    isWriting: destination.kind !== 'dry-run',
    canResume: destination.kind === 'folder',
    isTold: true,
    toStep: async (input) => {
      if (input.problem !== null) return { kind: 'failed', failure: failureOf(input.problem, language) };
      try {
        return await destined.toStep(input);
      } catch (error) {
        if (error instanceof UsageError) throw error;
        return { kind: 'failed', failure: wordFailure(error, language) };
      }
    },
    onEnd: destined.onEnd,
    onResult: ({ part }) => sink.write(part),
  });
}

interface Destined {
  readonly toStep: (input: Input) => Promise<Step>;
  readonly onEnd: (input: Input, result: JobResult) => void;
}

function inPlace({ kind }: Exclude<Destination, { kind: 'folder' }>): Destined {
  const target = kind === 'dry-run' ? null : ({ kind } as const);
  return {
    toStep: ({ path: shown, absolute }) => Promise.resolve({ kind: 'job', job: { path: shown, absolute, target } }),
    onEnd: () => undefined,
  };
}

/** @throws UsageError */
async function intoFolder({ folder: given, resume, force }: Extract<Destination, { kind: 'folder' }>, inputs: readonly Input[], settings: JobSettings): Promise<Destined> {
  const folder = path.resolve(given);
  const base = commonFolder(inputs);
  if (realPathOf(base) === realPathOf(folder)) throw new UsageError('out-is-input', { given });
  await makeFolder(folder, given);
  const { task } = settings;
  const targets = new Targets(folder, base, inputs, task.kind === 'fix' && task.converts);
  const record = RunRecord.read(folder);
  const options = optionsOf(settings, base);
  if (resume) requireSame(record.options, options, given);
  record.removeLeftovers();
  await record.begin(options);
  return {
    async toStep(input) {
      const name = targets.nameOf(input);
      const done = resume ? record.finished(name, input.absolute) : null;
      if (done !== null) return { kind: 'done', totals: done.totals };
      targets.refuseDisplacing(input);
      const file = await targets.take(name, () => force || record.isOurs(name));
      record.addBegun(name);
      return { kind: 'job', job: { path: input.path, absolute: input.absolute, target: { kind: 'file', file, shown: path.join(given, name) } } };
    },
    onEnd(input, { written, totals, failure }) {
      const name = targets.nameOf(input);
      if (written !== null && failure === null) record.addDone(name, { input: written.input, output: written.output, totals });
      else if (written !== null) record.addWritten(name, written.output);
      // A worker that was lost may have written: its place stays ours.
      else if (failure?.code !== 'timed-out' && failure?.code !== 'crashed') record.addAbandoned(name);
    },
  };
}

/** What decides what the outputs of a run are. */
function optionsOf({ reading, task }: JobSettings, base: string): RunOptions {
  const common = { command: task.kind, version: SELFEVAL_VERSION, paths: fingerprint(realPathOf(base)) };
  if (task.kind !== 'fix') return common;
  return {
    ...common,
    '--pack': reading.pack === null ? '' : `${reading.pack.id} ${fingerprint(reading.pack)}`,
    '--ignore-choices': String(reading.ignoreChoices),
    '--no-marks': String(!task.addsMarks),
    '--convert': String(task.converts),
  };
}

function requireSame(before: RunOptions | null, now: RunOptions, given: string): void {
  if (before === null) throw new UsageError('resume-nothing', { given });
  const different = differing(before, now);
  if (different.length > 0) throw new UsageError('resume-differs', { given, reason: different.join(' ') });
}
