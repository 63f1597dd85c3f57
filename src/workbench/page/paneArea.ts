import { elementById } from './elements';

const WIDTH = { least: 320, usual: 350, most: 500, step: 10 };

/** The area at the right in which the add-in's pane stands. */
export interface PaneArea {
  readonly isShown: boolean;
  show(isShown: boolean): void;
  setTitle(title: string): void;
  /** Where the frame of the pane belongs. */
  readonly frame: HTMLElement;
}

/** Lets the pane be shown, hidden and resized by pointer and by keyboard (arrow keys, Home, End on the divider). */
export function createPaneArea(onToggle: (isShown: boolean) => void): PaneArea {
  const pane = elementById('pane', HTMLElement);
  const divider = elementById('divider', HTMLDivElement);
  const title = elementById('pane-title', HTMLHeadingElement);
  let width = WIDTH.usual;

  const resize = (wanted: number): void => {
    width = Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, wanted)));
    pane.style.width = `${width}px`;
    divider.setAttribute('aria-valuenow', String(width));
  };
  const show = (isShown: boolean): void => {
    pane.hidden = !isShown;
    divider.hidden = !isShown;
    onToggle(isShown);
  };

  divider.setAttribute('aria-valuemin', String(WIDTH.least));
  divider.setAttribute('aria-valuemax', String(WIDTH.most));
  divider.addEventListener('keydown', (event) => {
    const wanted = { ArrowLeft: width + WIDTH.step, ArrowRight: width - WIDTH.step, Home: WIDTH.least, End: WIDTH.most }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    resize(wanted);
  });
  divider.addEventListener('pointerdown', (event) => {
    divider.setPointerCapture(event.pointerId);
    document.body.classList.add('is-resizing');
  });
  divider.addEventListener('pointermove', (event) => {
    if (divider.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  });
  divider.addEventListener('lostpointercapture', () => document.body.classList.remove('is-resizing'));
  elementById('pane-close', HTMLButtonElement).addEventListener('click', () => show(false));

  resize(width);
  return {
    get isShown() {
      return !pane.hidden;
    },
    show,
    setTitle: (name) => {
      title.textContent = name;
    },
    frame: elementById('pane-frame', HTMLDivElement),
  };
}
