import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { parseA1 } from '../../src/core/form/address';
import type { WorkbookData } from '../../src/workbench/model/workbookData';
import type { CellValue } from '../../src/core/form/snapshot';

/** A cell as the workbook behind the grid holds it. */
export interface GridCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly text: string;
}

/** Drives the workbench as a person does, and reads what stands in it. */
export class WorkbenchPage {
  public readonly page: Page;
  /** Errors of the page and its frames: uncaught ones and those on the console. */
  public readonly errors: string[] = [];
  /** Requests to anybody but the workbench's own server. */
  public readonly foreignRequests: string[] = [];
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, page: Page, origin: string) {
    this.#context = context;
    this.page = page;
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url)) this.foreignRequests.push(url);
    });
  }

  /** Opens the workbench in a window of its own and waits until grid and pane are there. */
  public static async open(browser: Browser, address: string, query = ''): Promise<WorkbenchPage> {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
    const page = await context.newPage();
    const workbench = new WorkbenchPage(context, page, new URL(address).origin);
    await page.goto(address + query);
    await workbench.#ready();
    return workbench;
  }

  /** Begins anew with the sample workbook; what was changed is lost. Quicker than another window. */
  public async restart(): Promise<void> {
    await this.page.reload();
    await this.#ready();
  }

  /** Nobody types before grid and pane are there; the tabs of the pane come with its first result. */
  async #ready(): Promise<void> {
    await this.page.waitForFunction(() => window.selfevalWorkbench !== undefined, undefined, { timeout: 60_000 });
    await this.page.locator('#grid canvas').first().waitFor();
    await this.pane.getByRole('tab').first().waitFor({ timeout: 60_000 });
  }

  public async close(): Promise<void> {
    await this.#context.close();
  }

  /** The add-in's pane. */
  public get pane(): FrameLocator {
    return this.page.frameLocator('#pane-frame iframe');
  }

  /** A button of the ribbon by its label. */
  public async ribbon(label: string): Promise<void> {
    const button = this.page.locator('#ribbon').getByRole('button', { name: label, exact: true });
    await button.click();
    await this.page.waitForFunction((element) => element.ariaBusy !== 'true', await button.elementHandle());
  }

  /** The message line under the ribbon; empty when there is none. */
  public async notice(): Promise<string> {
    const line = this.page.locator('#notice');
    return (await line.isVisible()) ? line.locator('#notice-text').innerText() : '';
  }

  /** Selects a cell and types into it, as at the keyboard; Enter ends it. */
  public async type(sheet: string, cell: string, text: string): Promise<void> {
    await this.select(sheet, cell);
    await this.page.locator('#grid canvas').first().waitFor();
    await this.page.evaluate(() => document.getElementById('__editor___INTERNAL_EDITOR__DOCS_NORMAL')?.focus());
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
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
