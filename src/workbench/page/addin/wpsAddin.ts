import type { WorkbookModel } from '../../model/workbookModel';
import type { HostConditions } from '../../office/hostConditions';
import { WpsProgram } from '../../wps/application';
import type { RibbonAction } from '../ribbon/ribbon';
import type { RunningAddin } from './runningAddin';
import { openWpsFrame, type WpsFrame } from './wpsFrame';

/** What a page for WPS puts into its window for the ribbon. */
interface RibbonCallbacks {
  readonly OnAddinLoad: () => boolean;
  readonly OnAction: (control: { readonly Id: string }) => boolean;
}

/** The button that opens the pane, in `ribbon.xml`. */
const PANE_BUTTON = 'pane';

/** The add-in as WPS runs it: an entry page that is always there, and a pane. */
export class WpsAddin implements RunningAddin {
  readonly #program: WpsProgram;
  readonly #paneParent: HTMLElement;
  readonly #title: string;
  readonly #onPane: (frame: HTMLIFrameElement) => void;
  #entry: Promise<RibbonCallbacks> | null = null;
  #entryFrame: WpsFrame | null = null;
  #pane: WpsFrame | null = null;

  /** @param onPane is told of every new frame of the pane */
  public constructor(model: WorkbookModel, paneParent: HTMLElement, title: string, onPane: (frame: HTMLIFrameElement) => void) {
    this.#paneParent = paneParent;
    this.#title = title;
    this.#onPane = onPane;
    this.#program = new WpsProgram(model, {}, () => this.#openPaneFrame());
  }

  public get paneRequests(): readonly [] {
    return [];
  }

  public openPane(): void {
    if (this.#pane === null) void this.#press(PANE_BUTTON);
  }

  public enterPane(): void {
    this.#pane?.element.contentWindow?.focus();
  }

  public run({ functionName }: Extract<RibbonAction, { kind: 'command' }>): Promise<void> {
    return this.#press(functionName);
  }

  public setConditions({ isCellBeingEdited, isReadOnly, isStructureProtected }: Partial<HostConditions>): void {
    const known = { isCellBeingEdited, isReadOnly, isStructureProtected };
    const given = Object.entries(known).filter(([, value]) => value !== undefined);
    Object.assign(this.#program.conditions, Object.fromEntries(given));
  }

  public async aboutToSave(): Promise<boolean> {
    await this.#callbacks();
    return this.#program.about('WorkbookBeforeSave');
  }

  public close(): void {
    this.#pane?.element.remove();
    this.#entryFrame?.element.remove();
    this.#program.forget();
    this.#pane = null;
    this.#entry = null;
    this.#entryFrame = null;
  }

  async #press(Id: string): Promise<void> {
    (await this.#callbacks()).OnAction({ Id });
  }

  #callbacks(): Promise<RibbonCallbacks> {
    this.#entry ??= this.#openEntry();
    return this.#entry;
  }

  async #openEntry(): Promise<RibbonCallbacks> {
    this.#entryFrame = openWpsFrame(document.body, 'index.html', '', this.#program.application);
    this.#entryFrame.element.hidden = true;
    const callbacks = (await this.#entryFrame.ready) as Window & RibbonCallbacks;
    callbacks.OnAddinLoad();
    return callbacks;
  }

  #openPaneFrame(): void {
    this.#pane = openWpsFrame(this.#paneParent, 'pane.html', this.#title, this.#program.application);
    this.#onPane(this.#pane.element);
  }
}
