import { HostError } from '../../hosts/port';
import type { UniverWorkbook } from '../model/univerWorkbook';
import type { OfficeMetadata } from '../office/engine/metadata';
import { Addin, addressHere } from './addin/addin';
import type { RunningAddin } from './addin/runningAddin';
import { WpsAddin } from './addin/wpsAddin';
import { CommandError } from './addin/commandBridge';
import type { AddinFrameOptions, RequestKind } from './addin/addinFrame';
import type { DemoConditions } from './demo/demoConditions';
import { Demonstration } from './demo/demonstration';
import { elementById } from './elements';
import { acceptDrops } from './files/dropZone';
import { download } from './files/download';
import { openWorkbook, problemKey, type OpenedWorkbook } from './files/openWorkbook';
import { saveWorkbook } from './files/saveWorkbook';
import { watchCellEditing } from './grid/cellEditing';
import { createNotice, type Notice } from './notice';
import { createPaneArea, type PaneArea } from './paneArea';
import { Regions } from './regions';
import { textFor, type AddinDescription, type RibbonButton } from './ribbon/ribbon';
import { showRibbon } from './ribbon/showRibbon';
import { fillSampleMenu } from './samples/sampleMenu';
import type { Sample } from './samples/samples';
import { pageText, type PageLanguage, type PageText } from './text';

/** Programs that the page can play. */
export type OfficeProgram = 'excel' | 'wps';

/** What the page begins with. */
export interface WorkbenchOptions {
  readonly language: PageLanguage;
  /** Which program the page plays. */
  readonly program: OfficeProgram;
  readonly description: AddinDescription;
  readonly metadata: OfficeMetadata;
  readonly model: UniverWorkbook;
  /** What the model was made from. */
  readonly opened: OpenedWorkbook;
  readonly samples: readonly Sample[];
  /** Circumstances to begin in. */
  readonly demo: DemoConditions;
}

/** The page around the grid: files, ribbon and pane. */
export class Workbench {
  readonly #options: WorkbenchOptions;
  readonly #text: PageText;
  readonly #locale: string;
  readonly #notice: Notice = createNotice();
  readonly #pane: PaneArea;
  readonly #addin: RunningAddin;
  readonly #sample = elementById('sample', HTMLSelectElement);
  readonly #demo: Demonstration;
  #opened: OpenedWorkbook;
  #isChanged = false;
  /** Counts what is changed in the grid, and workbooks that were asked for. */
  #edits = 0;
  #turn = 0;

  public constructor(options: WorkbenchOptions) {
    this.#options = options;
    this.#opened = options.opened;
    this.#text = pageText(options.language);
    this.#locale = options.language === 'en' ? 'en-US' : 'zh-CN';
    const { description, model, metadata } = options;
    const markPaneButtons = showRibbon(elementById('ribbon', HTMLDivElement), {
      groups: description.groups,
      locale: this.#locale,
      resolve: addressHere,
      run: (button) => this.#run(button),
    });
    this.#pane = createPaneArea(markPaneButtons);
    this.#pane.setTitle(textFor(description.name, this.#locale));
    const regions = new Regions(focusGrid, () => this.#addin.enterPane());
    const frameOptions: AddinFrameOptions = {
      model,
      metadata,
      locale: this.#locale,
      onBreak: () => this.#demo.brokeOff(),
      onExit: (exit) => regions.leavePane(exit),
    };
    const onPane = (frame: HTMLIFrameElement): void => {
      regions.setPaneFrame(frame);
      frame.addEventListener('load', () => {
        if (frame.contentWindow !== null) this.#saveByKey(frame.contentWindow);
        if (frame.contentDocument !== null) acceptDrops(frame.contentDocument, (files) => void this.#openDropped(files));
      });
    };
    this.#addin =
      options.program === 'wps'
        ? new WpsAddin(model, this.#pane.frame, textFor(description.name, this.#locale), onPane)
        : new Addin(description, this.#pane.frame, frameOptions, onPane);
    this.#demo = new Demonstration({
      initial: options.demo,
      text: this.#text,
      model,
      addin: this.#addin,
      notice: this.#notice,
      reopenPane: () => this.#showPane(),
    });
    this.#listen();
    fillSampleMenu(this.#sample, options.samples, this.#text);
    this.#showName();
    this.#showPane();
  }

  /** What the pane asked of Excel since it was opened. */
  public get paneRequests(): readonly RequestKind[] {
    return this.#addin.paneRequests;
  }

  /** Whether a person types into a cell just now. */
  public get isTyping(): boolean {
    return this.#demo.isTyping;
  }

  /** Opens a file in place of the current workbook; says so when it cannot, and then leaves the current one alone. */
  public async open(file: { readonly name: string; arrayBuffer(): Promise<ArrayBuffer> }): Promise<void> {
    await this.#replace(file.name, async () => openWorkbook(new Uint8Array(await file.arrayBuffer()), file.name));
  }

  async #replace(name: string, load: () => Promise<OpenedWorkbook>): Promise<void> {
    const mayDiscard = (): boolean => window.confirm(this.#text('discard'));
    if (this.#isChanged && !mayDiscard()) return;
    const turn = (this.#turn += 1);
    const edits = this.#edits;
    try {
      const opened = await load();
      // Whoever asked for another workbook since wants that one; what was typed since was not asked about.
      if (turn !== this.#turn || (edits !== this.#edits && !mayDiscard())) return;
      this.#addin.close();
      this.#options.model.load(opened.data);
      this.#opened = opened;
      this.#setChanged(false);
      this.#showName();
      this.#demo.apply();
      this.#showPane();
      this.#notice.show(this.#text('opened', { name }), 'news');
    } catch (error) {
      const reason = this.#text(problemKey(error, name));
      this.#notice.show(this.#text('notOpened', { name, reason }), 'problem');
    }
  }

  #listen(): void {
    const { model } = this.#options;
    const picker = elementById('file', HTMLInputElement);
    elementById('open', HTMLButtonElement).addEventListener('click', () => picker.click());
    picker.addEventListener('change', () => {
      const [file] = picker.files ?? [];
      if (file !== undefined) void this.open(file).then(() => (picker.value = ''));
    });
    acceptDrops(document, (files) => void this.#openDropped(files));
    elementById('save', HTMLButtonElement).addEventListener('click', () => void this.#save());
    elementById('undo', HTMLButtonElement).addEventListener('click', () => void this.#step(model.undo(), 'nothingToUndo'));
    elementById('redo', HTMLButtonElement).addEventListener('click', () => void this.#step(model.redo(), 'nothingToRedo'));
    this.#sample.addEventListener('change', () => void this.#openSample(this.#sample.value));
    const noteChange = (): void => {
      this.#edits += 1;
      this.#setChanged(true);
    };
    model.onChange(noteChange);
    model.onChangeBesideCells(noteChange);
    model.onActivate(({ setup }) => {
      if (setup.charts.length > 0) this.#notice.show(this.#text('chartsNotShown'), 'news');
    });
    watchCellEditing(model.univer, (isTyping) => this.#demo.setTyping(isTyping));
    window.addEventListener('beforeunload', (event) => {
      if (this.#isChanged) event.preventDefault();
    });
    this.#saveByKey(window);
  }

  /** Ctrl+S saves the workbook, in the pane too, where the browser would save its page. */
  #saveByKey(within: Window): void {
    within.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void this.#save();
    }, true);
  }

  async #run(button: RibbonButton): Promise<void> {
    const { action } = button;
    if (action.kind === 'pane') {
      if (this.#pane.isShown) this.#pane.show(false);
      else this.#showPane();
      return;
    }
    try {
      await this.#addin.run(action, button.id);
    } catch (error) {
      const missing = error instanceof CommandError && error.failure === 'missing';
      const reason = this.#text(missing ? 'commandMissing' : 'commandSilent');
      this.#notice.show(this.#text('commandFailed', { command: textFor(button.label, this.#locale), reason }), 'problem');
    }
  }

  #showPane(): void {
    const buttons = this.#options.description.groups.flatMap((group) => group.buttons);
    for (const { action } of buttons) if (action.kind === 'pane') this.#addin.openPane(action.page);
    this.#pane.show(true);
  }

  async #openSample(id: string): Promise<void> {
    const sample = this.#options.samples.find((one) => one.id === id);
    if (sample !== undefined) await this.#replace(sample.name, sample.load);
    this.#showName();
  }

  async #openDropped(files: readonly File[]): Promise<void> {
    const [file, ...others] = files;
    if (others.length > 0) this.#notice.show(this.#text('oneFile'), 'problem');
    else if (file !== undefined) await this.open(file);
  }

  async #save(): Promise<void> {
    const before = this.#opened;
    const { bytes: original, data } = before;
    if (original === null) {
      this.#notice.show(this.#text('noFile'), 'problem');
      return;
    }
    const { model } = this.#options;
    try {
      if (!(await this.#addin.aboutToSave())) return;
      await model.settled();
      // Another workbook was opened while the add-in was asked.
      if (this.#opened !== before) return;
      const { bytes, opened, leftOut } = saveWorkbook({ bytes: original, data }, model);
      download(bytes, opened.data.name);
      this.#opened = opened;
      this.#setChanged(false);
      const words = [this.#text('saved', { name: opened.data.name })];
      const list = (names: readonly string[]): string => names.join(this.#text('listSeparator'));
      if (leftOut.sheets.length > 0) words.push(this.#text('leftOutSheets', { sheets: list(leftOut.sheets) }));
      if (leftOut.kept.length > 0) words.push(this.#text('keptSheets', { sheets: list(leftOut.kept) }));
      if (leftOut.formulas.length > 0) words.push(this.#text('formulasAsValues', { cells: list(leftOut.formulas) }));
      this.#notice.show(words.join(' '), words.length > 1 ? 'problem' : 'news');
    } catch (error) {
      const cell = error instanceof HostError && error.cell !== null ? `${error.sheet ?? ''}!${error.cell}` : null;
      const reason = cell === null ? this.#text(problemKey(error, data.name)) : this.#text('lockedCell', { cell });
      this.#notice.show(this.#text('notSaved', { reason }), 'problem');
    }
  }

  async #step(step: Promise<boolean>, otherwise: 'nothingToUndo' | 'nothingToRedo'): Promise<void> {
    if (!(await step)) this.#notice.show(this.#text(otherwise), 'news');
  }

  #setChanged(isChanged: boolean): void {
    this.#isChanged = isChanged;
    elementById('changed', HTMLSpanElement).hidden = !isChanged;
  }

  #showName(): void {
    const { name } = this.#options.model;
    elementById('workbook-name', HTMLHeadingElement).textContent = name;
    this.#sample.value = this.#options.samples.find((sample) => sample.name === name)?.id ?? '';
  }
}

/** Univer takes keys through an editor of its own, wherever on the screen that is. */
function focusGrid(): void {
  document.getElementById('__editor___INTERNAL_EDITOR__DOCS_NORMAL')?.focus();
}
