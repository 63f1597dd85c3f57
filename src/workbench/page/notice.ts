import { elementById } from './elements';

/** The line under the ribbon in which the page speaks to the person. */
export interface Notice {
  /** `problem` is announced at once and stays; `news` waits its turn. */
  show(message: string, kind: 'news' | 'problem'): void;
  hide(): void;
}

/** Takes charge of the notice line of the page. */
export function createNotice(): Notice {
  const line = elementById('notice', HTMLDivElement);
  const words = elementById('notice-text', HTMLSpanElement);
  const hide = (): void => {
    line.hidden = true;
    words.textContent = '';
  };
  elementById('notice-close', HTMLButtonElement).addEventListener('click', hide);
  return {
    hide,
    show: (message, kind) => {
      line.dataset['kind'] = kind;
      line.setAttribute('role', kind === 'problem' ? 'alert' : 'status');
      line.setAttribute('aria-live', kind === 'problem' ? 'assertive' : 'polite');
      line.hidden = false;
      words.textContent = message;
    },
  };
}
