import { fill, type Language } from '../../core/messages';
import { terminalPath, terminalText } from '../../core/report';
import { words } from '../words';
import type { RunOutcome } from './runFiles';

/** 0: no error; 1: some; 2: bad usage, a file that was not done, or a run that was stopped. */
export type ExitCode = 0 | 1 | 2;

export interface Conclusion {
  readonly outcome: RunOutcome;
  readonly language: Language;
  readonly quiet: boolean;
  /** All inputs. */
  readonly total: number;
  readonly seconds: number;
  /** The run writes workbooks. */
  readonly isWriting: boolean;
  /** Running again with `--resume` goes on. */
  readonly canResume: boolean;
  /** What came of each file has been told on standard output. */
  readonly isTold: boolean;
}

/** Says on standard error how a run ended. */
export function conclude({ outcome, language, quiet, total, seconds, isWriting, canResume, isTold }: Conclusion): ExitCode {
  const { run } = words[language];
  const { totals, failures, interrupted, done, resumed, written, changed } = outcome;
  const lines: string[] = [];
  if (failures.length > 0 && (total > 1 || quiet || !isTold)) {
    if (!quiet) lines.push(run.problemsFollow);
    lines.push(...failures.map(({ path, error }) => `  ${terminalPath(path)}  ${terminalText(error.message)}`));
  }
  if (interrupted) lines.push([fill(run.interrupted, { done, total }), ...(canResume ? [run.again] : [])].join(language === 'en' ? '. ' : '。'));
  if (!quiet && total > 1) {
    if (resumed > 0) lines.push(fill(run.resumed, { count: resumed }));
    if (isWriting) lines.push(fill(run.writeSummary, { written, changed }));
    const { workbooks, forms, error, warning, unreadable } = totals;
    lines.push(fill(run.summary, { workbooks, forms, error, warning, unreadable, seconds: seconds.toFixed(1) }));
  }
  if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`);
  if (interrupted || failures.length > 0) return 2;
  return totals.error > 0 ? 1 : 0;
}
