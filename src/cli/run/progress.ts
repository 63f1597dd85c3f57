import { SingleBar } from 'cli-progress';

/** How far a run has come, on a terminal only. */
export interface Progress {
  step(): void;
  stop(): void;
}

const NO_PROGRESS: Progress = { step: () => undefined, stop: () => undefined };

/**
 * A bar on standard error. There is none where nobody sees it, or where the report itself runs over the same terminal.
 * @param format with the library's places `{bar}`, `{value}`, `{total}`, `{eta_formatted}`
 */
export function showProgress(total: number, format: string, isWanted: boolean): Progress {
  if (!isWanted || total < 2 || !process.stderr.isTTY) return NO_PROGRESS;
  const bar = new SingleBar({
    format,
    stream: process.stderr,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    hideCursor: false,
    clearOnComplete: true,
    gracefulExit: false,
    emptyOnZero: true,
  });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
