const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Exit code of a run that somebody stopped. */
const STOPPED = 2;

/** Whether somebody asked the run to stop. */
export interface Stop {
  readonly isAsked: boolean;
  /** Gives the signals back. */
  release(): void;
}

/** Ctrl+C ends the run after the files that are under way; a second one ends it at once. */
export function watchForStop(): Stop {
  let isAsked = false;
  const onSignal = (): void => {
    if (isAsked) process.exit(STOPPED);
    isAsked = true;
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return {
    get isAsked() {
      return isAsked;
    },
    release: () => {
      for (const signal of SIGNALS) process.off(signal, onSignal);
    },
  };
}
