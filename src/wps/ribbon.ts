import { commandNames, type CommandName } from '../commands/names';
import { runCommand } from '../commands/runCommand';
import { keep, lastCellIn } from '../commands/storage';
import { wordOutcome } from '../commands/words';
import { HostError } from '../hosts/port';
import { createWpsHost, type WpsApplication } from '../hosts/wps';
import { COMMAND_NOTE, storedCommandNote } from '../usecases/commandNote';
import { languageNow, PARTITION, preferencesNow } from './language';
import { showPane } from './paneWindow';

/** A button of `ribbon.xml`, as WPS hands it to a callback. */
export interface RibbonControl {
  readonly Id: string;
}

/** Button that opens the pane; every other one is named after its command. */
const PANE_BUTTON = 'pane';

/**
 * What a button of the ribbon does. Commands have no surface of their own: what there is to say is left for the pane, and a refusal is
 * told at once, because WPS can.
 * @param page address of the pane's page
 * @param tell shows a text until the person closes it
 */
export async function press(control: RibbonControl, application: WpsApplication, page: string, tell: (text: string) => void): Promise<void> {
  if (control.Id === PANE_BUTTON) {
    showPane(application, page);
    return;
  }
  const name = commandNames.find((each) => each === control.Id);
  if (name !== undefined) await run(name, application, tell);
}

async function run(name: CommandName, application: WpsApplication, tell: (text: string) => void): Promise<void> {
  const outcome = await onHost(name, application);
  const lines = wordOutcome(name, outcome, languageNow());
  if (lines === null) return;
  if (outcome.kind === 'refused') {
    tell(lines.join('\n'));
    return;
  }
  const workbook = application.ActiveWorkbook?.FullName ?? '';
  keep(PARTITION + COMMAND_NOTE, storedCommandNote({ workbook, at: Date.now(), isRefusal: false, lines }));
}

async function onHost(name: CommandName, application: WpsApplication): ReturnType<typeof runCommand> {
  try {
    return await runCommand(name, createWpsHost(application), lastCellIn(PARTITION), preferencesNow().markPalette);
  } catch (error) {
    const code = error instanceof HostError ? error.code : 'unknown';
    return { kind: 'refused', code, sheet: null, cell: null };
  }
}

/** Picture of a button, relative to the entry page. */
export function imageOf({ Id }: RibbonControl): string {
  const names: Readonly<Record<string, string>> = { goToReason: 'reason', clearMarks: 'clear-marks' };
  return `assets/icons/${names[Id] ?? Id}-32.png`;
}
