import type { AddinDescription, RibbonAction } from '../ribbon/ribbon';
import { textFor } from '../ribbon/ribbon';
import type { HostConditions } from '../../office/hostConditions';
import type { RunningAddin } from './runningAddin';
import { openAddinFrame, type AddinFrame, type AddinFrameOptions, type RequestKind } from './addinFrame';

/** How long a command may take before the person is told that nothing came back, in milliseconds. */
const PATIENCE = 30_000;

/** The add-in as Excel runs it: its pane and, once a command was used, its commands page. */
export class Addin implements RunningAddin {
  readonly #description: AddinDescription;
  readonly #options: AddinFrameOptions;
  readonly #paneParent: HTMLElement;
  readonly #onPane: (frame: HTMLIFrameElement) => void;
  #pane: AddinFrame | null = null;
  #commands: AddinFrame | null = null;
  #conditions: Partial<HostConditions> = {};

  /** @param onPane is told of every new frame of the pane */
  public constructor(
    description: AddinDescription,
    paneParent: HTMLElement,
    options: AddinFrameOptions,
    onPane: (frame: HTMLIFrameElement) => void,
  ) {
    this.#description = description;
    this.#options = options;
    this.#paneParent = paneParent;
    this.#onPane = onPane;
  }

  public openPane(page: string): void {
    if (this.#pane !== null) return;
    const title = textFor(this.#description.name, this.#options.locale);
    this.#pane = this.#openFrame(this.#paneParent, page, title);
    this.#onPane(this.#pane.element);
  }

  public enterPane(): void {
    this.#pane?.server.enter();
  }

  public async run(action: Extract<RibbonAction, { kind: 'command' }>, controlId: string): Promise<void> {
    if (this.#commands === null) {
      this.#commands = this.#openFrame(document.body, this.#description.commandsPage, '');
      this.#commands.element.hidden = true;
    }
    await this.#commands.commands.invoke(action.functionName, controlId, PATIENCE);
  }

  public setConditions(conditions: Partial<HostConditions>): void {
    this.#conditions = { ...this.#conditions, ...conditions };
    for (const frame of [this.#pane, this.#commands]) if (frame !== null) Object.assign(frame.server.conditions, conditions);
  }

  public get paneRequests(): readonly RequestKind[] {
    return this.#pane?.requests ?? [];
  }

  /** Excel asks no add-in. */
  public aboutToSave(): Promise<boolean> {
    return Promise.resolve(true);
  }

  public close(): void {
    this.#pane?.remove();
    this.#commands?.remove();
    this.#pane = null;
    this.#commands = null;
  }

  #openFrame(parent: HTMLElement, page: string, title: string): AddinFrame {
    return openAddinFrame(parent, addressHere(page), title, this.#options, this.#conditions);
  }
}

/** An address of the manifest on this server: the manifest names the server that it was written for. */
export function addressHere(address: string): string {
  const { pathname, search } = new URL(address, location.href);
  return pathname + search;
}
