import { ActionKind, correlationOf, openEnvelope, sealEvent, sealResponse, type Correlation } from '../../office/crossWindow';

/** The event by which a host starts a command. */
const INVOKED = 'appCommandInvoked';
/** Dispatch id of `appCommandInvocationCompletedAsync`. */
const COMPLETED = 94;
/** Status of a command that ran; any other is an error code of office.js. */
const SUCCESS = 0;

/** Why a command did not run to its end. */
export type CommandFailure = 'missing' | 'silent';

/** Rejection of {@link CommandBridge.invoke}. */
export class CommandError extends Error {
  public readonly failure: CommandFailure;

  public constructor(failure: CommandFailure) {
    super(`command ${failure}`);
    this.name = 'CommandError';
    this.failure = failure;
  }
}

/** Arguments of `appCommandInvocationCompletedAsync`: id of the invocation, status, data. */
interface CompletedCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly 0?: unknown;
  readonly 1?: unknown;
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: CommandError) => void;
}

/**
 * Starts the functions of the commands page, the way Excel on the web does: office.js registers for the event
 * `appCommandInvoked`, gets one for every click and reports back when the function called `event.completed()`.
 */
export class CommandBridge {
  readonly #post: (message: string) => void;
  readonly #origin: string;
  readonly #waiting = new Map<string, Waiting>();
  #registration: Correlation | null = null;
  #onRegistered: (() => void)[] = [];
  #count = 0;

  /** @param post sends a message to the commands page; @param origin of this page */
  public constructor(post: (message: string) => void, origin: string) {
    this.#post = post;
    this.#origin = origin;
  }

  /** Deals with a message from the commands page; `false` when it is none about commands and somebody else must answer. */
  public receive(text: string): boolean {
    const envelope = openEnvelope(text);
    if (envelope === null) return false;
    const correlation = correlationOf(envelope);
    if (envelope._actionType === ActionKind.registerEvent && envelope._actionName === INVOKED) {
      this.#registration = correlation;
      this.#post(sealResponse(correlation, this.#origin, { Error: 0 }));
      for (const resume of this.#onRegistered.splice(0)) resume();
      return true;
    }
    const call = envelope._data as CompletedCall | null;
    if (call?.DdaMethod?.DispatchId !== COMPLETED) return false;
    this.#post(sealResponse(correlation, this.#origin, { Version: 1, Error: 0 }));
    this.#finish(String(call[0]), Number(call[1]));
    return true;
  }

  /**
   * Runs a function by its name in the manifest and waits until it says that it is done.
   * @throws CommandError `missing` when the page has no such function, `silent` when nothing came back in time
   */
  public async invoke(functionName: string, controlId: string, patience: number): Promise<void> {
    await withinTime(new Promise<void>((resolve) => this.#whenRegistered(resolve)), patience);
    const id = `command-${(this.#count += 1)}`;
    const done = new Promise<void>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#send([id, functionName, JSON.stringify({ source: { id: controlId } })]);
    try {
      await withinTime(done, patience);
    } finally {
      this.#waiting.delete(id);
    }
  }

  #whenRegistered(resume: () => void): void {
    if (this.#registration === null) this.#onRegistered.push(resume);
    else resume();
  }

  #send(data: readonly string[]): void {
    if (this.#registration !== null) this.#post(sealEvent(this.#registration, this.#origin, data));
  }

  #finish(id: string, status: number): void {
    const waiting = this.#waiting.get(id);
    if (status === SUCCESS) waiting?.resolve();
    else waiting?.reject(new CommandError('missing'));
  }
}

/** Rejects with `silent` after so many milliseconds. */
async function withinTime(promise: Promise<void>, milliseconds: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CommandError('silent')), milliseconds);
  });
  try {
    await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
