import { HostError } from '../../hosts/port';
import type { UniverWorkbook } from '../model/univerWorkbook';
import type { OfficeMetadata } from '../office/engine/metadata';
import { Addin, addressHere } from './addin/addin';
import { CommandError } from './addin/commandBridge';
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
import { pageText, type PageLanguage, type PageText } from './text';

/** What the page begins with. */
export interface WorkbenchOptions {
  readonly language: PageLanguage;
  readonly description: AddinDescription;
  readonly metadata: OfficeMetadata;
  readonly model: UniverWorkbook;
  /** The file that the model was made from; `null` when it was made from nothing. */
  readonly opened: OpenedWorkbook | null;
  readonly samples: readonly string[];
}

/** The page around the grid: files, ribbon and pane. */
export class Workbench {
  readonly #options: WorkbenchOptions;
  readonly #text: PageText;
  readonly #locale: string;
  readonly #notice: Notice = createNotice();
  readonly #pane: PaneArea;
  readonly #addin: Addin;
  readonly #sample = elementById('sample', HTMLSelectElement);
  #opened: OpenedWorkbook | null;
  #isChanged = false;

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
    const regions = new Regions(focusGrid);
    this.#addin = new Addin(description, this.#pane.frame, { model, metadata, locale: this.#locale }, (frame) => {
      regions.setPaneFrame(frame);
      frame.addEventListener('load', () => {
        if (frame.contentDocument !== null) acceptDrops(frame.contentDocument, (files) => void this.#openDropped(files));
      });
    });
    this.#listen();
    this.#fillSamples(options.samples);
    this.#showName();
    this.#showPane();
  }

  /** Opens a workbook in place of the present one; says so when it cannot, and then leaves the present one alone. */
  public async open(file: { readonly name: string; arrayBuffer(): Promise<ArrayBuffer> }): Promise<void> {
    if (this.#isChanged && !window.confirm(this.#text('discard'))) return;
    try {
      const opened = openWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
      this.#addin.close();
      this.#options.model.load(opened.data);
      this.#opened = opened;
      this.#setChanged(false);
      this.#showName();
      this.#showPane();
      this.#notice.show(this.#text('opened', { name: file.name }), 'news');
    } catch (error) {
      const reason = this.#text(problemKey(error));
      this.#notice.show(this.#text('notOpened', { name: file.name, reason }), 'problem');
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
    model.onChange(() => this.#setChanged(true));
    watchCellEditing(model.univer, (isEdited) => this.#addin.setCellBeingEdited(isEdited));
    window.addEventListener('beforeunload', (event) => {
      if (this.#isChanged) event.preventDefault();
    });
    window.addEventListener('keydown', (event) => {
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

  async #openSample(name: string): Promise<void> {
    const response = await fetch(`samples/${encodeURIComponent(name)}`);
    await this.open({ name, arrayBuffer: () => response.arrayBuffer() });
    this.#showName();
  }

  async #openDropped(files: readonly File[]): Promise<void> {
    const [file, ...others] = files;
    if (others.length > 0) this.#notice.show(this.#text('oneFile'), 'problem');
    else if (file !== undefined) await this.open(file);
  }

  async #save(): Promise<void> {
    if (this.#opened === null) return;
    const { model } = this.#options;
    try {
      await model.settled();
      const { bytes, opened, leftOut } = saveWorkbook(this.#opened, model);
      download(bytes, opened.data.name);
      this.#opened = opened;
      this.#setChanged(false);
      const words = [this.#text('saved', { name: opened.data.name })];
      if (leftOut.sheets.length > 0) words.push(this.#text('leftOutSheets', { sheets: leftOut.sheets.join('、') }));
      if (leftOut.formulas.length > 0) words.push(this.#text('formulasAsValues', { cells: leftOut.formulas.join('、') }));
      this.#notice.show(words.join(' '), words.length > 1 ? 'problem' : 'news');
    } catch (error) {
      const cell = error instanceof HostError && error.cell !== null ? `${error.sheet ?? ''}!${error.cell}` : null;
      const reason = cell === null ? this.#text(problemKey(error)) : this.#text('lockedCell', { cell });
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
    this.#sample.value = this.#options.samples.includes(name) ? name : '';
  }

  #fillSamples(samples: readonly string[]): void {
    const own = new Option(this.#text('ownFile'), '');
    own.disabled = true;
    this.#sample.replaceChildren(...samples.map((name) => new Option(name.replace(/\.xlsx$/, ''), name)), own);
  }
}

/** Univer takes keys through an editor of its own, wherever on the screen that is. */
function focusGrid(): void {
  document.getElementById('__editor___INTERNAL_EDITOR__DOCS_NORMAL')?.focus();
}
