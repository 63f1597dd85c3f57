import type { Language } from '../../core/messages';
import { addTotals, noTotals, type ReportTotals } from '../../core/report';
import type { Input } from '../inputs/findInputs';
import { failureOf } from '../jobs/failure';
import { failedJob } from '../jobs/runJob';
import type { Job, JobFailure, JobResult, JobSettings } from '../jobs/types';
import { inOrder } from './inOrder';
import type { Progress } from './progress';
import { createRunner } from './runner';

/** Results that may wait for the one before them, for each job under way. */
const AHEAD = 16;

/** What is to be done with an input. */
export type Step =
  | { readonly kind: 'job'; readonly job: Job }
  | { readonly kind: 'failed'; readonly failure: JobFailure }
  /** A run before has done it. */
  | { readonly kind: 'done'; readonly totals: ReportTotals };

export interface FileRun {
  readonly inputs: readonly Input[];
  readonly settings: JobSettings;
  readonly jobs: number | null;
  readonly timeLimitSeconds: number;
  /** Whether the run is to end after the files that are under way. */
  readonly isStopped: () => boolean;
  readonly progress: Progress;
  readonly toStep: (input: Input) => Promise<Step>;
  /** At once when a job has ended, in whatever order. */
  readonly onEnd?: (input: Input, result: JobResult) => void;
  /** In the order of the inputs. */
  readonly onResult: (result: JobResult, input: Input) => Promise<void>;
}

/** The step of a run that writes no workbooks. */
export function readingStep({ path, absolute, problem }: Input, language: Language): Step {
  return problem === null
    ? { kind: 'job', job: { path, absolute, target: null } }
    : { kind: 'failed', failure: failureOf(problem, language) };
}

/** What came of a run. */
export interface RunOutcome {
  readonly totals: ReportTotals;
  readonly failures: readonly { readonly path: string; readonly error: JobFailure }[];
  /** Files that were written, and those among them that differ from the original. */
  readonly written: number;
  readonly changed: number;
  /** Files that the run before had done. */
  readonly resumed: number;
  /** Files that were looked at before the run was stopped; all, unless it was. */
  readonly done: number;
  readonly interrupted: boolean;
}

/** Works on all inputs; what goes wrong with one of them is told and costs the others nothing. */
export async function runFiles(run: FileRun): Promise<RunOutcome> {
  const { inputs, settings, isStopped, progress } = run;
  const runner = await createRunner({
    settings,
    files: inputs.filter(({ problem }) => problem === null).map(({ absolute }) => absolute),
    jobs: run.jobs,
    timeLimitSeconds: run.timeLimitSeconds,
  });
  let totals = noTotals;
  const failures: { readonly path: string; readonly error: JobFailure }[] = [];
  let [written, changed, resumed, done] = [0, 0, 0, 0];

  async function* steps(): AsyncGenerator<{ readonly input: Input; readonly step: Step }> {
    for (const input of inputs) {
      if (isStopped()) return;
      yield { input, step: await run.toStep(input) };
    }
  }
  /** `null` where a run before has done it, or where this one was stopped before its turn. */
  const doStep = async ({ input, step }: { readonly input: Input; readonly step: Step }): Promise<{ input: Input; result: JobResult | null }> => {
    switch (step.kind) {
      case 'done':
        totals = addTotals(totals, step.totals);
        resumed += 1;
        done += 1;
        return { input, result: null };
      case 'failed':
        return { input, result: failedJob(input.path, step.failure, settings) };
      case 'job': {
        const result = await runner.run(step.job, () => !isStopped());
        if (result !== null) run.onEnd?.(input, result);
        return { input, result };
      }
    }
  };

  try {
    for await (const { input, result } of inOrder(steps(), runner.width * AHEAD, doStep)) {
      progress.step();
      if (result === null) continue;
      done += 1;
      totals = addTotals(totals, result.totals);
      if (result.failure !== null) failures.push({ path: input.path, error: result.failure });
      if (result.written !== null) written += 1;
      if (result.written?.isChanged === true) changed += 1;
      await run.onResult(result, input);
    }
  } finally {
    progress.stop();
    await runner.close();
  }
  return { totals, failures, written, changed, resumed, done, interrupted: done < inputs.length };
}
