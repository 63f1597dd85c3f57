import type { AddinDescription, RibbonAction } from '../ribbon/ribbon';
import { textFor } from '../ribbon/ribbon';
import { openAddinFrame, type AddinFrame, type AddinFrameOptions } from './addinFrame';

/** How long a command may take before the person is told that nothing came back, in milliseconds. */
const PATIENCE = 30_000;

/** The running add-in: its pane and, once a command was used, its commands page. */
export class Addin {
  readonly #description: AddinDescription;
  readonly #options: AddinFrameOptions;
  readonly #paneParent: HTMLElement;
  readonly #onPane: (frame: HTMLIFrameElement) => void;
  #pane: AddinFrame | null = null;
  #commands: AddinFrame | null = null;
  #isCellBeingEdited = false;

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

  /** Opens a page in the pane, unless it is open already. */
  public openPane(page: string): void {
    if (this.#pane !== null) return;
    const title = textFor(this.#description.name, this.#options.locale);
    this.#pane = this.#openFrame(this.#paneParent, page, title);
    this.#onPane(this.#pane.element);
  }

  /**
   * Runs a command as a click on the ribbon does.
   * @throws CommandError when the add-in has no such function or does not answer
   */
  public async run(action: Extract<RibbonAction, { kind: 'command' }>, controlId: string): Promise<void> {
    if (this.#commands === null) {
      this.#commands = this.#openFrame(document.body, this.#description.commandsPage, '');
      this.#commands.element.hidden = true;
    }
    await this.#commands.commands.invoke(action.functionName, controlId, PATIENCE);
  }

  /** While somebody types into a cell, Excel answers no add-in. */
  public setCellBeingEdited(isEdited: boolean): void {
    this.#isCellBeingEdited = isEdited;
    for (const frame of [this.#pane, this.#commands]) if (frame !== null) frame.server.conditions.isCellBeingEdited = isEdited;
  }

  /** Another workbook begins with a fresh add-in, as in Excel. */
  public close(): void {
    this.#pane?.remove();
    this.#commands?.remove();
    this.#pane = null;
    this.#commands = null;
  }

  #openFrame(parent: HTMLElement, page: string, title: string): AddinFrame {
    const frame = openAddinFrame(parent, addressHere(page), title, this.#options);
    frame.server.conditions.isCellBeingEdited = this.#isCellBeingEdited;
    return frame;
  }
}

/** An address of the manifest on this server: the manifest names the server that it was written for. */
export function addressHere(address: string): string {
  const { pathname, search } = new URL(address, location.href);
  return pathname + search;
}
