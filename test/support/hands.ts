import type { Locator } from 'playwright-core';
import type { WorkbenchPage } from './workbenchPage';

/** How a person handles the pane: with the mouse, or with nothing but the keyboard. */
export interface Hand {
  /** Presses the first button whose name fits. */
  press(name: string | RegExp): Promise<void>;
  /** Goes to a view by its tab. */
  show(name: RegExp): Promise<void>;
  /** Types over what stands in the only text field there is. */
  write(text: string): Promise<void>;
}

export function mouseOf(workbench: WorkbenchPage): Hand {
  const { pane } = workbench;
  return {
    press: (name) => pane.getByRole('button', { name, exact: true }).first().click(),
    show: (name) => pane.getByRole('tab', { name }).click(),
    write: (text) => pane.getByRole('textbox').fill(text),
  };
}

/** More presses of Tab than any view has places to stop at. */
const PATIENCE = 400;

/** Never touches the mouse and never moves the focus but by keys; the pane must be reached with F6 first. */
export function keyboardOf(workbench: WorkbenchPage): Hand {
  const { pane, page } = workbench;
  const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element === element.ownerDocument.activeElement);
  const tabTo = async (target: Locator, key = 'Tab'): Promise<void> => {
    await target.waitFor();
    for (let presses = 0; presses < PATIENCE; presses += 1) {
      if ((await target.count()) > 0 && (await hasFocus(target))) return;
      await page.keyboard.press(key);
      // Tab leads on from the last place in the pane into the page around it; F6 leads back in.
      if (!(await workbench.isPaneFocused())) await workbench.enterPane();
    }
    throw new Error(`the keyboard does not reach ${String(target)}`);
  };
  return {
    press: async (name) => {
      await tabTo(pane.getByRole('button', { name, exact: true }).first());
      await page.keyboard.press('Enter');
    },
    show: async (name) => {
      const wanted = pane.getByRole('tab', { name });
      await tabTo(pane.getByRole('tab', { selected: true }));
      const count = await pane.getByRole('tab').count();
      for (let step = 0; step < count && (await wanted.getAttribute('aria-selected')) !== 'true'; step += 1) {
        await page.keyboard.press('ArrowRight');
      }
    },
    write: async (text) => {
      await tabTo(pane.getByRole('textbox'));
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
  };
}
