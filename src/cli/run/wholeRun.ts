import type { RunSettings } from '../program/request';
import { words } from '../words';
import { conclude, type ExitCode } from './conclude';
import { showProgress } from './progress';
import { runFiles, type FileRun, type RunOutcome } from './runFiles';
import { watchForStop } from './stop';

export interface WholeRun extends Pick<FileRun, 'inputs' | 'settings' | 'toStep' | 'onEnd' | 'onResult'> {
  readonly request: RunSettings;
  /** When the command began, as `performance.now()` says it. */
  readonly began: number;
  /** Standard error is free for the bar. */
  readonly hasBar: boolean;
  /** The run writes workbooks. */
  readonly isWriting: boolean;
  /** Running again with `--resume` goes on. */
  readonly canResume: boolean;
  /** What comes of each file is told on standard output, not in a file alone. */
  readonly isTold: boolean;
  /** Whether there is still somebody to work for; asked before each file. */
  readonly isWanted?: () => boolean;
  /** Ends the output, before the run says how it went. */
  readonly finish?: (outcome: RunOutcome) => Promise<void>;
}

/** A run over all files with what belongs around it: the bar, Ctrl+C, and the last words. */
export async function wholeRun({ request, began, hasBar, isWriting, canResume, isTold, isWanted = () => true, finish, ...files }: WholeRun): Promise<ExitCode> {
  const { language, quiet, jobs, timeLimit } = request;
  const total = files.inputs.length;
  const asked = watchForStop();
  try {
    const outcome = await runFiles({
      ...files,
      jobs,
      timeLimitSeconds: timeLimit,
      isStopped: () => asked.isAsked || !isWanted(),
      progress: showProgress(total, words[language].run.progress, !quiet && hasBar),
    });
    await finish?.(outcome);
    return conclude({ outcome, language, quiet, total, seconds: (performance.now() - began) / 1000, isWriting, canResume, isTold });
  } finally {
    asked.release();
  }
}
