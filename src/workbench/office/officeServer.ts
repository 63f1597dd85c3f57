import type { WorkbookModel } from '../model/workbookModel';
import {
  ActionKind,
  correlationOf,
  openEnvelope,
  sealEvent,
  sealRequest,
  sealResponse,
  type Correlation,
  type Envelope,
} from './crossWindow';
import { Engine } from './engine/engine';
import type { OfficeMetadata } from './engine/metadata';
import type { RequestBody, ResponseBody } from './engine/protocol';
import { hasSet } from './engine/vocabulary';
import { excelClasses } from './excel';
import { Events, type HostEvent } from './excel/events';
import { ExcelHost } from './excel/host';
import { WORKBOOK } from './excel/workbook';
import { documentContext, NOTIFICATIONS } from './documentContext';
import { exitOf, FOCUS_FIRST, type FocusExit } from './focusTravel';
import { USUAL_CONDITIONS, type HostConditions } from './hostConditions';

export { windowName } from './documentContext';

export interface OfficeServerOptions {
  readonly model: WorkbookModel;
  /** build/office-metadata.json. */
  readonly metadata: OfficeMetadata;
  /** Origin of the page that plays Excel. */
  readonly origin: string;
  /** Delivers a message to the add-in's window. */
  readonly post: (message: string) => void;
  readonly conditions?: Partial<HostConditions>;
  /** Called when the focus wants to leave the add-in: office.js takes the Tab key itself and tells its host where it ends. */
  readonly onExit?: (exit: FocusExit) => void;
  /** Called after each batch was answered. */
  readonly onRequest?: (request: RequestBody, response: ResponseBody) => void;
}

/** Since this set an event says who caused it. */
const CAUSES_SINCE = 'ExcelApi 1.14';
/** office.js's numbers of the calls that are not batches of the Excel API. */
const Dispatch = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
/** office.js turns this error of a batch into `InvalidOperationInCellEditMode`. */
const INVALID_IN_THIS_CONTEXT = 5004;
const INTERNAL_ERROR = 5000;
const RICH_API_EVENT = 65536;
const UNHANDLED = -2;
/** The add-in asked that a batch waits until nobody types into a cell (`delayForCellEdit`). */
const DELAY_FOR_CELL_EDIT = 64;
const EDIT_MODE_POLL = 20;
/** office.js marks its own start-up batches, which are about no cell, with this custom data. */
const HOUSEKEEPING = 'WacPartition';
const RICH_API_EVENTS = 'richApiMessage';
const COMMANDS = 'appCommandInvoked';

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  /** Of a completed command: its id, and 0 for success. */
  readonly 0?: string;
  readonly 1?: number;
}

/** The part of Excel on the web that the unmodified office.js talks to, from window to window. */
export class OfficeServer {
  /** May be changed at any time. */
  public readonly conditions: HostConditions;
  readonly #options: OfficeServerOptions;
  readonly #engine: Engine;
  readonly #events: Events;
  /** What office.js listens to, by the name of the event. */
  readonly #listening = new Map<string, Correlation>();
  readonly #commands = new Map<string, (isDone: boolean) => void>();
  #lastCommand = 0;
  #requests = 0;
  /** Batches are answered one after the other. */
  #work: Promise<void> = Promise.resolve();

  public constructor(options: OfficeServerOptions) {
    this.#options = options;
    this.conditions = { ...USUAL_CONDITIONS, ...options.conditions };
    const { model, metadata } = options;
    this.#events = new Events(model, () => hasSet(this.conditions.excelApi, CAUSES_SINCE));
    this.#engine = new Engine({
      registry: excelClasses(new ExcelHost(model, this.conditions), this.#events),
      metadata,
      root: WORKBOOK,
      excelApi: () => this.conditions.excelApi,
      settled: () => model.settled(),
    });
    this.#events.listen((event) => this.#tell(event));
  }

  /** How many batches were answered. */
  public get requests(): number {
    return this.#requests;
  }

  /** What office.js asked for and the workbench does not have. */
  public get missing(): readonly string[] {
    return this.#engine.missing.all;
  }

  /** Forgets references, events and counts, and restores the usual conditions: for a workbook loaded anew. */
  public reset(conditions: Partial<HostConditions> = {}): void {
    const { excelApi, language } = this.conditions;
    Object.assign(this.conditions, USUAL_CONDITIONS, { excelApi, language }, conditions);
    this.#engine.reset();
    this.#events.reset(this.#options.model.activeSheet);
    this.#requests = 0;
  }

  public dispose(): void {
    this.#events.dispose();
  }

  /** Takes a message of the add-in's window; what is no message of office.js is left alone. */
  public receive(message: unknown): void {
    const envelope = openEnvelope(message);
    if (envelope === null) return;
    if (envelope._actionType === ActionKind.invoke) this.#invoke(envelope);
    else this.#register(envelope);
  }

  /** Moves the focus into the add-in, to its first place. */
  public enter(): void {
    this.#post(sealRequest(NOTIFICATIONS, this.#options.origin, 'Office_notifyAgave', [FOCUS_FIRST]));
  }

  /**
   * Presses a button of the ribbon: runs the function that the add-in associated with the name.
   * @returns when the function says that it has completed
   * @throws Error when there is no such function, or the frame has not loaded office.js yet
   */
  public invokeCommand(functionName: string): Promise<void> {
    const listening = this.#listening.get(COMMANDS);
    if (!listening) return Promise.reject(new Error('office.js is not ready for commands'));
    this.#lastCommand += 1;
    const id = `command-${this.#lastCommand}`;
    const event = JSON.stringify({ source: { id: functionName } });
    this.#post(sealEvent(listening, this.#options.origin, [id, functionName, event]));
    return new Promise((resolve, reject) => {
      this.#commands.set(id, (isDone) => {
        if (isDone) resolve();
        else reject(new Error(`the add-in has no command ${functionName}`));
      });
    });
  }

  #register(envelope: Envelope): void {
    if (envelope._actionType === ActionKind.registerEvent) {
      this.#listening.set(envelope._actionName, correlationOf(envelope));
    } else {
      this.#listening.delete(envelope._actionName);
    }
    this.#reply(envelope, { Error: 0 });
  }

  #invoke(envelope: Envelope): void {
    switch (envelope._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.#reply(envelope, documentContext(this.#options.model, this.conditions));
        return;
      case 'ContextActivationManager_notifyHost': {
        this.#reply(envelope, null);
        const exit = exitOf(envelope._data);
        if (exit !== null) this.#options.onExit?.(exit);
        return;
      }
      case 'executeMethod':
        this.#execute(envelope, envelope._data as MethodCall);
        return;
      default:
        this.#engine.missing.note(`message ${envelope._actionName} of office.js`);
        this.#reply(envelope, null, UNHANDLED);
    }
  }

  #execute(envelope: Envelope, call: MethodCall): void {
    const { settings } = this.#options.model;
    switch (call.DdaMethod.DispatchId) {
      case Dispatch.richApi:
        this.#work = this.#work.then(() => this.#answer(envelope, call.ArrayData ?? []));
        return;
      case Dispatch.loadSettings:
        this.#reply(envelope, {
          Version: 1,
          Error: 0,
          Properties: settings.keys().map((key) => [key, JSON.stringify(settings.get(key))]),
        });
        return;
      case Dispatch.saveSettings: {
        const entries = call.DdaSettingsMethod?.Properties ?? [];
        for (const key of settings.keys()) settings.delete(key);
        for (const [key, value] of entries) settings.set(key, JSON.parse(value));
        this.#reply(envelope, { Version: 1, Error: 0 });
        return;
      }
      case Dispatch.commandCompleted: {
        const { 0: id = '', 1: status } = call;
        this.#commands.get(id)?.(status === 0);
        this.#commands.delete(id);
        this.#reply(envelope, { Version: 1, Error: 0 });
        return;
      }
      default:
        this.#engine.missing.note(`call ${call.DdaMethod.DispatchId} of the common API`);
        this.#reply(envelope, { Version: 1, Error: INTERNAL_ERROR });
    }
  }

  /** A batch arrives as `[customData, 'POST', 'ProcessQuery', headers, body, permission, flags, …]`. */
  async #answer(envelope: Envelope, message: readonly unknown[]): Promise<void> {
    const flags = Number(message[6] ?? 0);
    while (this.conditions.isCellBeingEdited && (flags & DELAY_FOR_CELL_EDIT) !== 0) {
      await new Promise((resolve) => setTimeout(resolve, EDIT_MODE_POLL));
    }
    this.#requests += 1;
    if (this.conditions.isCellBeingEdited && message[0] !== HOUSEKEEPING) {
      this.#reply(envelope, { Version: 1, Error: INVALID_IN_THIS_CONTEXT });
      return;
    }
    const request = JSON.parse(String(message[4])) as RequestBody;
    const response = await this.#processAsOneStep(request);
    this.#options.onRequest?.(request, response);
    const status = response.Error?.HttpStatusCode ?? 200;
    this.#reply(envelope, { Version: 1, Error: 0, Data: [status, [], JSON.stringify(response)] });
  }

  /** A person undoes what the add-in did in one batch with one step. */
  async #processAsOneStep(request: RequestBody): Promise<ResponseBody> {
    const endStep = this.#options.model.beginStep();
    try {
      return await this.#engine.process(request);
    } finally {
      endStep();
    }
  }

  #tell({ type, target, payload }: HostEvent): void {
    const listening = this.#listening.get(RICH_API_EVENTS);
    const message = [RICH_API_EVENT, type, target, JSON.stringify(payload), 0, false];
    if (listening) this.#post(sealEvent(listening, this.#options.origin, { ArrayData: [message] }));
  }

  #reply(envelope: Envelope, data: unknown, errorCode = 0): void {
    this.#post(sealResponse(correlationOf(envelope), this.#options.origin, data, errorCode));
  }

  #post(message: string): void {
    setTimeout(() => this.#options.post(message), this.conditions.latency);
  }
}

