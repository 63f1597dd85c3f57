import { toA1 } from '../../../core/form/address';
import type { WorkbookModel } from '../../model/workbookModel';
import type { RunningAddin } from '../addin/runningAddin';
import type { Notice } from '../notice';
import type { PageText } from '../text';
import { hostConditionsOf, type DemoConditions } from './demoConditions';
import { createDemoPanel, type DemoPanel } from './demoPanel';

export interface DemonstrationOptions {
  readonly initial: DemoConditions;
  readonly text: PageText;
  readonly model: WorkbookModel;
  readonly addin: RunningAddin;
  readonly notice: Notice;
  /** Starts the pane anew after it was closed. */
  readonly reopenPane: () => void;
}

/** Puts workbook and add-in into the circumstances that a person chose under 演示条件. */
export class Demonstration {
  readonly #options: DemonstrationOptions;
  readonly #panel: DemoPanel;
  #conditions: DemoConditions;
  #isTyping = false;

  public constructor(options: DemonstrationOptions) {
    this.#options = options;
    this.#conditions = options.initial;
    this.#panel = createDemoPanel({
      text: options.text,
      initial: options.initial,
      onChange: (conditions) => this.#change(conditions),
      onOtherUser: (typed) => this.#editAsOtherUser(typed),
    });
    this.apply();
  }

  /** Whether a person really types into a cell just now. */
  public get isTyping(): boolean {
    return this.#isTyping;
  }

  public setTyping(isTyping: boolean): void {
    this.#isTyping = isTyping;
    this.apply();
  }

  /** A writing broke off as it was wanted; the next one comes off again. */
  public brokeOff(): void {
    this.#change({ ...this.#conditions, breaksOff: false });
    this.#panel.show(this.#conditions);
  }

  /** To be called as well when another workbook was opened. */
  public apply(): void {
    this.#options.addin.setConditions(hostConditionsOf(this.#conditions, this.#isTyping));
    if (this.#conditions.isProtected) this.#protect(true);
  }

  #change(conditions: DemoConditions): void {
    const before = this.#conditions;
    this.#conditions = conditions;
    if (before.isProtected && !conditions.isProtected) this.#protect(false);
    this.apply();
    if (conditions.excelApi === before.excelApi) return;
    // office.js asks for the version once, when it starts.
    this.#options.addin.close();
    this.#options.reopenPane();
  }

  #protect(isProtected: boolean): void {
    for (const sheet of this.#options.model.sheets) sheet.isProtected = isProtected;
  }

  /** A second user changes the selected cell, as if on another machine. */
  #editAsOtherUser(typed: string): void {
    const { model, notice, text } = this.#options;
    const { sheet, area } = model.selection;
    const { top: row, left: column } = area;
    const cell = `${sheet.name}!${toA1({ row, column })}`;
    if (sheet.isProtected && sheet.cell(row, column).isLocked) {
      notice.show(text('otherUserRefused', { cell }), 'problem');
      return;
    }
    sheet.write([{ row, column, typed }], 'co-author');
    notice.show(text('otherUserDone', { cell, typed }), 'news');
  }
}
