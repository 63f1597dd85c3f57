import { elementById } from './elements';

/**
 * F6 and Shift+F6 go round title bar, ribbon, grid and pane as in Excel; without it the keyboard could not leave the grid,
 * where Tab goes to the next cell.
 */
export class Regions {
  readonly #focusGrid: () => void;
  #paneFrame: HTMLIFrameElement | null = null;

  public constructor(focusGrid: () => void) {
    this.#focusGrid = focusGrid;
    window.addEventListener('keydown', (event) => this.#onKey(event), true);
  }

  /** The frame that the pane now has; its keys are heard as well. */
  public setPaneFrame(frame: HTMLIFrameElement): void {
    this.#paneFrame = frame;
    frame.addEventListener('load', () => frame.contentWindow?.addEventListener('keydown', (event) => this.#onKey(event), true));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const regions = [
      { element: document.querySelector('.title-bar'), enter: () => focusFirst('.title-bar') },
      { element: elementById('ribbon', HTMLDivElement), enter: () => focusFirst('#ribbon') },
      { element: elementById('grid', HTMLElement), enter: this.#focusGrid },
      ...(this.#paneFrame?.isConnected === true && !elementById('pane', HTMLElement).hidden
        ? [{ element: elementById('pane', HTMLElement), enter: () => this.#enterPane() }]
        : []),
    ];
    const active = event.view === window ? document.activeElement : this.#paneFrame;
    const at = regions.findIndex(({ element }) => element?.contains(active) === true);
    const step = event.shiftKey ? -1 : 1;
    const from = at === -1 && event.shiftKey ? 0 : at;
    regions[(from + step + regions.length) % regions.length]?.enter();
  }

  #enterPane(): void {
    this.#paneFrame?.focus();
    this.#paneFrame?.contentWindow?.focus();
  }
}

function focusFirst(selector: string): void {
  document.querySelector<HTMLElement>(`${selector} button, ${selector} select, ${selector} a`)?.focus();
}
