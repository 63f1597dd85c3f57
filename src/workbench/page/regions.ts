import type { FocusExit } from '../office/focusTravel';
import { elementById } from './elements';

/** A part of the page that the focus goes to as a whole. */
interface Region {
  readonly element: Element | null;
  readonly enter: () => void;
}

/**
 * F6 and Shift+F6 go round title bar, the switches of a demonstration, ribbon, grid and pane as in Excel; without it the keyboard
 * could not leave the grid, where Tab goes to the next cell.
 */
export class Regions {
  readonly #focusGrid: () => void;
  readonly #focusPane: () => void;
  #paneFrame: HTMLIFrameElement | null = null;

  /** @param focusPane moves the focus to the first place inside the pane, whose window has it already */
  public constructor(focusGrid: () => void, focusPane: () => void) {
    this.#focusGrid = focusGrid;
    this.#focusPane = focusPane;
    window.addEventListener('keydown', (event) => this.#onKey(event), true);
  }

  /** The frame that the pane now has; its keys are heard as well. */
  public setPaneFrame(frame: HTMLIFrameElement): void {
    this.#paneFrame = frame;
    frame.addEventListener('load', () => frame.contentWindow?.addEventListener('keydown', (event) => this.#onKey(event), true));
  }

  /** The focus left the pane by a key that the add-in's library takes itself. */
  public leavePane(exit: FocusExit): void {
    if (exit === 'cells') this.#focusGrid();
    else this.#go(this.#paneFrame, exit === 'next' ? 1 : -1);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.#go(event.view === window ? document.activeElement : this.#paneFrame, event.shiftKey ? -1 : 1);
  }

  #go(active: Element | null, step: 1 | -1): void {
    const regions = this.#regions();
    const at = regions.findIndex(({ element }) => element?.contains(active) === true);
    const from = at === -1 && step === -1 ? 0 : at;
    regions[(from + step + regions.length) % regions.length]?.enter();
  }

  #regions(): readonly Region[] {
    const demo = elementById('demo', HTMLElement);
    const pane = elementById('pane', HTMLElement);
    return [
      { element: document.querySelector('.title-bar'), enter: () => focusFirst('.title-bar') },
      ...(demo.hidden ? [] : [{ element: demo, enter: () => focusFirst('#demo') }]),
      { element: elementById('ribbon', HTMLDivElement), enter: () => focusFirst('#ribbon') },
      { element: elementById('grid', HTMLElement), enter: this.#focusGrid },
      ...(this.#paneFrame?.isConnected === true && !pane.hidden ? [{ element: pane, enter: () => this.#enterPane() }] : []),
    ];
  }

  #enterPane(): void {
    this.#paneFrame?.focus();
    this.#paneFrame?.contentWindow?.focus();
    this.#focusPane();
  }
}

function focusFirst(selector: string): void {
  document.querySelector<HTMLElement>(`${selector} :is(button, select, input, a)`)?.focus();
}
