import { elementById } from '../elements';
import type { PageText } from '../text';
import { countUnusual, EXCEL_APIS, LATENCIES, type DemoConditions } from './demoConditions';

export interface DemoPanelOptions {
  readonly text: PageText;
  readonly initial: DemoConditions;
  readonly onChange: (conditions: DemoConditions) => void;
  /** A second user (另一位用户) changes the selected cell. */
  readonly onOtherUser: (typed: string) => void;
}

/** The row of switches under the title bar. */
export interface DemoPanel {
  /** Shows circumstances that changed by themselves; tells nobody. */
  show(conditions: DemoConditions): void;
}

const SWITCHES = {
  isReadOnly: 'demo-read-only',
  isProtected: 'demo-protected',
  isEditing: 'demo-editing',
  breaksOff: 'demo-breaks-off',
} as const satisfies Partial<Record<keyof DemoConditions, string>>;

const switchNames = Object.keys(SWITCHES) as (keyof typeof SWITCHES)[];

/** Takes charge of the button 演示条件 and the switches that it shows. */
export function createDemoPanel({ text, initial, onChange, onOtherUser }: DemoPanelOptions): DemoPanel {
  const button = elementById('demo-button', HTMLButtonElement);
  const panel = elementById('demo', HTMLElement);
  const latency = elementById('demo-latency', HTMLSelectElement);
  const excelApi = elementById('demo-excel-api', HTMLSelectElement);
  const typed = elementById('demo-typed', HTMLInputElement);

  const seconds = (milliseconds: number): string =>
    milliseconds === 0 ? text('noLatency') : text('latencySeconds', { seconds: String(milliseconds / 1000) });
  latency.replaceChildren(...withAsked(LATENCIES, initial.latency).map((one) => new Option(seconds(one), String(one))));
  excelApi.replaceChildren(...withAsked(EXCEL_APIS, initial.excelApi).map((one) => new Option(`ExcelApi ${one}`, one)));

  const show = (conditions: DemoConditions): void => {
    for (const name of switchNames) elementById(SWITCHES[name], HTMLInputElement).checked = conditions[name];
    latency.value = String(conditions.latency);
    excelApi.value = conditions.excelApi;
    const count = countUnusual(conditions);
    button.textContent = count === 0 ? text('demo') : text('demoCount', { count: String(count) });
  };
  const open = (isOpen: boolean): void => {
    panel.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
  };

  button.addEventListener('click', () => open(panel.hidden));
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    open(false);
    button.focus();
  });
  panel.addEventListener('change', (event) => {
    if (event.target === typed) return;
    const conditions: DemoConditions = {
      isReadOnly: elementById(SWITCHES.isReadOnly, HTMLInputElement).checked,
      isProtected: elementById(SWITCHES.isProtected, HTMLInputElement).checked,
      isEditing: elementById(SWITCHES.isEditing, HTMLInputElement).checked,
      breaksOff: elementById(SWITCHES.breaksOff, HTMLInputElement).checked,
      latency: Number(latency.value),
      excelApi: excelApi.value,
    };
    show(conditions);
    onChange(conditions);
  });
  elementById('demo-other-user', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    onOtherUser(typed.value);
  });

  show(initial);
  open(countUnusual(initial) > 0);
  return { show };
}

/** The choices, and what the address asked for where it is none of them. */
function withAsked<Choice>(choices: readonly Choice[], asked: Choice): readonly Choice[] {
  return choices.includes(asked) ? choices : [...choices, asked];
}
