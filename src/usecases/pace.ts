import type { EvaluationProgress } from '../core/evaluate';

/** Drives an evaluation to its end; may pause between its steps, and may reject to give up. */
export type Pace = <Result>(steps: Generator<EvaluationProgress, Result>) => Promise<Result>;

/** Without a pause. */
export const atOnce: Pace = (steps) => {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return Promise.resolve(step.value);
};

/** Thrown by a pace that was told to give up. */
export class Cancelled extends Error {
  public constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}

/** What to look out for during an evaluation with pauses. */
interface PaceOptions {
  readonly onProgress: (progress: EvaluationProgress) => void;
  readonly isCancelled: () => boolean;
}

/** Longest stretch without a pause, in milliseconds: short enough that typing and scrolling never wait for it. */
const LONGEST_STRETCH = 12;

/**
 * Lets others have their turn (screen, keyboard) whenever a stretch has lasted too long.
 * @throws Cancelled
 */
export function withPauses({ onProgress, isCancelled }: PaceOptions): Pace {
  return async (steps) => {
    let began = performance.now();
    let step = steps.next();
    while (step.done !== true) {
      if (performance.now() - began > LONGEST_STRETCH) {
        onProgress(step.value);
        await nextTurn();
        if (isCancelled()) throw new Cancelled();
        began = performance.now();
      }
      step = steps.next();
    }
    return step.value;
  };
}

/** Comes back after whatever else is waiting; timers are throttled in a pane that is out of sight, messages are not. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
