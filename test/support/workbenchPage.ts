import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';
import { parseA1, toA1 } from '../../src/core/form/address';
import type { WorkbookData } from '../../src/workbench/model/workbookData';
import type { CellValue } from '../../src/core/form/snapshot';

/** The element through which the grid takes keys. */
const GRID_EDITOR = '#__editor___INTERNAL_EDITOR__DOCS_NORMAL';

/** Colours and size of the window. */
export type Look = Pick<BrowserContextOptions, 'colorScheme' | 'reducedMotion' | 'viewport' | 'deviceScaleFactor'>;

/** A cell as the workbook behind the grid holds it. */
export interface GridCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly text: string;
}

/** Drives the workbench as a person does, and reads what stands in it. */
export class WorkbenchPage {
  public readonly page: Page;
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
  }

  /**
   * Opens the workbench in a window of its own and waits until grid and pane are there.
   * @param query of the address: language, sample and circumstances, `?sample=many&latency=300`
   */
  public static async open(browser: Browser, address: string, query = '', look: Look = {}): Promise<WorkbenchPage> {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true, ...look });
    return WorkbenchPage.openIn(context, address, query);
  }

  /** As {@link open}, in a window that is set up already; closing closes that. */
  public static async openIn(context: BrowserContext, address: string, query = ''): Promise<WorkbenchPage> {
    const workbench = new WorkbenchPage(context, await context.newPage());
    await workbench.goTo(address + query);
    return workbench;
  }

  /** Goes to an address in the same window; what was changed is lost. */
  public async goTo(address: string): Promise<void> {
    await this.page.goto(address);
    await this.#ready();
  }

  /** Goes to an address and waits only for the pane's first words, whatever it is doing. */
  public async glimpse(address: string): Promise<void> {
    await this.page.goto(address);
    await this.pane.locator('h1').first().waitFor();
  }

  /** Gives the pane's frame a width of its own, in pixels; `null`: the pane's. */
  public async setFrameWidth(pixels: number | null): Promise<void> {
    await this.page.locator('#pane-frame iframe').evaluate((frame, width) => {
      frame.style.width = width === null ? '' : `${width}px`;
    }, pixels);
  }

  /** Begins anew with the sample workbook; what was changed is lost. Quicker than another window. */
  public async restart(): Promise<void> {
    await this.page.reload();
    await this.#ready();
  }

  /** Nobody types before the grid takes keys and the pane has made up its mind. */
  async #ready(): Promise<void> {
    await this.page.waitForFunction(() => window.selfevalWorkbench !== undefined, undefined, { timeout: 60_000 });
    await this.page.locator('#grid canvas').first().waitFor();
    await this.page.locator(GRID_EDITOR).waitFor({ state: 'attached' });
    await this.paneIdle();
  }

  /** Resolves when the pane is not at work. */
  public async paneIdle(): Promise<void> {
    await this.pane.locator('main:not([aria-busy="true"])').first().waitFor({ timeout: 60_000 });
  }

  public async close(): Promise<void> {
    await this.#context.close();
  }

  /** The add-in's pane. */
  public get pane(): FrameLocator {
    return this.page.frameLocator('#pane-frame iframe');
  }

  /** The document of the pane, to be asked questions. */
  public get paneFrame(): Frame {
    const frame = this.page.frames().find((one) => one.parentFrame() !== null && one.url().includes('/taskpane.html'));
    if (frame === undefined) throw new Error('the pane is closed');
    return frame;
  }

  /** Makes the processor so many times slower, for what would be over before it can be seen. */
  public async slowDown(factor: number): Promise<void> {
    const session = await this.#context.newCDPSession(this.page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: factor });
  }

  /** Whether the keys go to the pane. */
  public isPaneFocused(): Promise<boolean> {
    return this.page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  }

  /** Goes to the pane with F6, from wherever the focus is. */
  public async enterPane(): Promise<void> {
    for (let round = 0; round < 6 && !(await this.isPaneFocused()); round += 1) await this.page.keyboard.press('F6');
  }

  /** Waits until an element of the pane has the focus. Excel's add-in gives it to one a moment after its frame has it; WPS leaves it to Tab. */
  public async paneElementFocused(): Promise<void> {
    await this.pane.locator(':focus').waitFor({ state: 'attached' });
  }

  /** Waits until the keys go elsewhere: the pane tells the page around it that it is left. */
  public async paneLeft(): Promise<void> {
    await this.page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
  }

  /** A button of the ribbon by its label. */
  public async ribbon(label: string): Promise<void> {
    const button = this.page.locator('#ribbon').getByRole('button', { name: label, exact: true });
    await button.click();
    await this.page.waitForFunction((element) => element.ariaBusy !== 'true', await button.elementHandle());
  }

  /** How often the pane asked Excel while something was done: `{ read: 1, write: 1 }`. The pane must be idle before. */
  public async requestsOf(action: () => Promise<unknown>): Promise<{ readonly read: number; readonly write: number }> {
    const before = (await this.#paneRequests()).length;
    await action();
    await this.paneIdle();
    const made = (await this.#paneRequests()).slice(before);
    const count = (kind: string): number => made.filter((one) => one === kind).length;
    return { read: count('read'), write: count('write') };
  }

  #paneRequests(): Promise<readonly string[]> {
    return this.page.evaluate(() => [...window.selfevalWorkbench!.paneRequests()]);
  }

  /** The message line under the ribbon; empty when there is none. */
  public async notice(): Promise<string> {
    const line = this.page.locator('#notice');
    return (await line.isVisible()) ? line.locator('#notice-text').innerText() : '';
  }

  /** Selects a cell and types into it, as at the keyboard; Enter ends it. Resolves when the cell holds what was typed. */
  public async type(sheet: string, cell: string, text: string): Promise<void> {
    await this.select(sheet, cell);
    await this.page.locator(GRID_EDITOR).focus();
    await this.page.keyboard.type(text);
    await this.#whileTyping(true);
    await this.page.keyboard.press('Enter');
    await this.#whileTyping(false);
    await this.page.waitForFunction(
      ({ sheet, row, column, text }) => {
        const now = window.selfevalWorkbench!.model.findSheet(sheet)!.cell(row, column);
        return [String(now.value ?? ''), now.text, now.formula].includes(text);
      },
      { sheet, text, ...parseA1(cell)! },
    );
    await this.settled();
  }

  /** Waits until the grid's cell editor is open, or closed again. */
  async #whileTyping(isTyping: boolean): Promise<void> {
    await this.page.waitForFunction((wanted) => window.selfevalWorkbench!.isTyping() === wanted, isTyping);
  }

  /** A second user changes a cell on another machine. */
  public async editAsOtherUser(sheet: string, cell: string, typed: string | number): Promise<void> {
    await this.page.evaluate(
      ({ sheet, typed, ...position }) => {
        const { model } = window.selfevalWorkbench!;
        model.findSheet(sheet)!.write([{ ...position, typed }], 'co-author');
      },
      { sheet, typed, ...parseA1(cell)! },
    );
    await this.settled();
  }

  /** Brings a sheet to front and selects one of its cells. */
  public async select(sheet: string, cell: string): Promise<void> {
    await this.page.evaluate(
      ({ sheet, row, column }) => {
        const model = window.selfevalWorkbench!.model;
        model.select(model.findSheet(sheet)!, { top: row, left: column, bottom: row, right: column });
      },
      { sheet, ...parseA1(cell)! },
    );
  }

  /** The selected cell, `表1!K25`. */
  public async selected(): Promise<string> {
    const { sheet, row, column } = await this.page.evaluate(() => {
      const { sheet: front, area } = window.selfevalWorkbench!.model.selection;
      return { sheet: front.name, row: area.top, column: area.left };
    });
    return `${sheet}!${toA1({ row, column })}`;
  }

  /** Resolves when the grid has calculated everything. */
  public async settled(): Promise<void> {
    await this.page.evaluate(() => window.selfevalWorkbench!.model.settled());
  }

  public async cell(sheet: string, cell: string): Promise<GridCell> {
    const cells = await this.cells(sheet, [cell]);
    return cells[0]!;
  }

  /** Cells in the order asked for. */
  public async cells(sheet: string, cells: readonly string[]): Promise<readonly GridCell[]> {
    await this.settled();
    return this.page.evaluate(
      ({ sheet, positions }) => {
        const found = window.selfevalWorkbench!.model.findSheet(sheet)!;
        return positions.map(({ row, column }) => {
          const { value, formula, text } = found.cell(row, column);
          return { value, formula, text };
        });
      },
      { sheet, positions: cells.map((cell) => parseA1(cell)!) },
    );
  }

  /** Waits until a cell has this fill, conditional formats applied: `#FFC7CE`, or `null` for none. The grid colours cells a moment later. */
  public async waitForFill(sheet: string, cell: string, fill: string | null): Promise<void> {
    await this.page.waitForFunction(
      ({ sheet, row, column, fill }) => {
        const found = window.selfevalWorkbench!.model.findSheet(sheet)!;
        return (found.shownStyle(row, column).fill ?? null) === fill;
      },
      { sheet, fill, ...parseA1(cell)! },
      { timeout: 15_000 },
    );
  }

  /** Everything the workbook holds, as data that can be compared. */
  public async contents(): Promise<WorkbookData> {
    await this.settled();
    return this.page.evaluate(() => window.selfevalWorkbench!.model.toData());
  }

  /** Formulas of the marks that the add-in placed on a sheet. */
  public async marks(sheet: string): Promise<readonly string[]> {
    return this.page.evaluate(
      (name) => window.selfevalWorkbench!.model.findSheet(name)!.conditionalFormats.map((format) => format.formula),
      sheet,
    );
  }

  /** Saves and takes the file out of the browser's downloads. */
  public async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.page.locator('#save').click()]);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
  }

  /** Drops a file onto an element of the page. */
  public async drop(selector: string, file: { readonly name: string; readonly bytes: Uint8Array }): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ({ name, base64 }) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], name));
        return data;
      },
      { name: file.name, base64: Buffer.from(file.bytes).toString('base64') },
    );
    for (const type of ['dragenter', 'dragover', 'drop']) {
      await this.page.dispatchEvent(selector, type, { dataTransfer: transfer, bubbles: true, cancelable: true });
    }
  }

  /** Chooses a file with the button “打开…”. */
  public async pick(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.page.locator('#open').click()]);
    await chooser.setFiles({ name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.bytes) });
  }
}
