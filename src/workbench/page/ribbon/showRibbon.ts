import { textFor, type RibbonButton, type RibbonGroup } from './ribbon';

/** What the ribbon needs from the page around it. */
export interface RibbonOptions {
  readonly groups: readonly RibbonGroup[];
  readonly locale: string;
  /** Turns an address of the manifest into one of this server. */
  readonly resolve: (address: string) => string;
  /** Runs a button; the button shows that it is busy until the promise settles. */
  readonly run: (button: RibbonButton) => Promise<void>;
}

function showButton(button: RibbonButton, options: RibbonOptions): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'ribbon-button';
  element.dataset['control'] = button.id;
  element.title = textFor(button.tip, options.locale);
  const icon = document.createElement('img');
  icon.src = options.resolve(button.icon);
  icon.alt = '';
  const label = document.createElement('span');
  label.textContent = textFor(button.label, options.locale);
  element.append(icon, label);
  element.addEventListener('click', () => {
    if (element.getAttribute('aria-busy') === 'true') return;
    element.setAttribute('aria-busy', 'true');
    void options.run(button).finally(() => element.removeAttribute('aria-busy'));
  });
  return element;
}

/** Fills the ribbon with the groups of the manifest; returns a function that marks the buttons of the pane as pressed or not. */
export function showRibbon(ribbon: HTMLElement, options: RibbonOptions): (isPaneShown: boolean) => void {
  const paneButtons: HTMLButtonElement[] = [];
  for (const group of options.groups) {
    const element = document.createElement('div');
    const name = textFor(group.label, options.locale);
    element.className = 'ribbon-group';
    element.setAttribute('role', 'toolbar');
    element.setAttribute('aria-label', name);
    const buttons = document.createElement('div');
    buttons.className = 'ribbon-buttons';
    for (const button of group.buttons) {
      const shown = showButton(button, options);
      if (button.action.kind === 'pane') paneButtons.push(shown);
      buttons.append(shown);
    }
    const label = document.createElement('div');
    label.className = 'ribbon-label';
    label.setAttribute('aria-hidden', 'true');
    label.textContent = name;
    element.append(buttons, label);
    ribbon.append(element);
  }
  return (isPaneShown) => {
    for (const button of paneButtons) button.setAttribute('aria-pressed', String(isPaneShown));
  };
}
