import type { Browser, Locator } from 'playwright-core';
import { Afternoon, FORM, REASON, WRONG_SCORE } from '../support/afternoon';
import { keyboardOf, mouseOf, type Hand } from '../support/hands';
import { shareBrowser } from '../support/sharedWorkbench';
import { WorkbenchPage } from '../support/workbenchPage';

/** From a workbook full of problems to one that can be handed in, in the pane alone: by mouse, and by keyboard alone. */

jest.setTimeout(180_000);

let browser: Browser;
let address: string;
let workbench: WorkbenchPage;

shareBrowser((shared) => {
  ({ browser, address } = shared);
});

const values = async (sheet: string, cells: readonly string[]): Promise<unknown[]> =>
  (await workbench.cells(sheet, cells)).map(({ value }) => value);

const lastName = async (buttons: Locator): Promise<string> =>
  (await buttons.count()) === 0 ? '' : ((await buttons.last().getAttribute('aria-label')) ?? '');

/** What the cells hold, without marks, settings and the sheet in front. */
async function contents(): Promise<unknown> {
  const { sheets } = await workbench.contents();
  return sheets.map((sheet) => ({ ...sheet, conditionalFormats: [] }));
}

describe.each([
  ['by mouse', mouseOf, 'excel'],
  ['by keyboard alone', keyboardOf, 'excel'],
  ['by mouse in WPS', mouseOf, 'wps'],
] as const)('the afternoon of an accountant, %s', (_, handOf, program) => {
  let hand: Hand;
  let afternoon: Afternoon;
  let untouched: unknown;
  let received: unknown;
  /** WPS answers at once: there are no requests to count. */
  const requests = (read: number, write: number) => (program === 'wps' ? { read: 0, write: 0 } : { read, write });

  beforeAll(async () => {
    workbench = await WorkbenchPage.open(browser, address, `?program=${program}`);
    hand = handOf(workbench);
    afternoon = new Afternoon(workbench, hand);
    received = await workbench.requestsOf(() => afternoon.receive());
  });
  afterAll(() => workbench.close());

  it('notices with one request what is typed into a cell', () => {
    expect(received).toEqual(requests(1, 0));
  });

  it('checks the workbook with one request', async () => {
    untouched = await contents();
    expect(await workbench.requestsOf(() => hand.press('检查'))).toEqual(requests(1, 0));
  });

  it('reads the problems, and is led to their cells', async () => {
    await afternoon.readProblems();
    expect(await workbench.selected()).toMatch(/^1 开展信访工作!/);
  });

  it('writes what can be calculated, after a look at it: one request looks at the cells, one writes', async () => {
    await afternoon.previewScores();
    // Afterwards the workbook is checked again.
    expect(await workbench.requestsOf(() => afternoon.writeScores())).toEqual(requests(2, 1));
    expect(await values(FORM, [WRONG_SCORE.cell])).toEqual([WRONG_SCORE.right]);
  });

  it('gives every reason that is missing', async () => {
    await afternoon.giveReasons();
    expect(await values(FORM, ['K15', 'K16', 'K25'])).toEqual([REASON, REASON, REASON]);
  });

  it('decides how the rows without a direction are to be read', () => afternoon.decideDirections());

  it('sets aside, with a note, what is right as it is', () => afternoon.setAside());

  it('clears the marks, and can hand the forms in', async () => {
    await afternoon.clearMarks();
    const { sheets } = await workbench.contents();
    expect(sheets.flatMap((sheet) => sheet.conditionalFormats ?? [])).toEqual([]);
  });

  it('takes back everything that was written, from the record of it', async () => {
    await hand.show(/^写入记录/);
    await hand.press(/^撤销.*的写入$/);
    await afternoon.says(/^已撤销，恢复了1个单元格/);
    // Only the steps in sight are drawn: the oldest of them goes with all that came after it.
    const undo = workbench.pane.getByRole('button', { name: /^撤销.+的写入/ });
    for (let name = await lastName(undo); name.includes('之后'); name = await lastName(undo)) {
      await hand.press(name);
      await workbench.pane.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
    }
    await workbench.paneIdle();
    if ((await undo.count()) > 0) await hand.press(await lastName(undo));
    await afternoon.says(/^没有可以撤销的写入：/);
    expect(await contents()).toEqual(untouched);
  });
});
