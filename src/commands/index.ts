import type { Language } from '../core/messages';
import { createExcelHost, isExcelSupported } from '../hosts/excel';
import { COMMAND_NOTE, storedCommandNote } from '../usecases/commandNote';
import { keep, lastCellIn, preferencesIn } from './storage';
import { commandNames, type CommandName } from './names';
import { runCommand, type CommandOutcome } from './runCommand';
import { wordOutcome } from './words';

/*
 * Ribbon commands run without the pane and have no surface of their own. What they do is to be seen on the sheet:
 * values, marks, the selection. What there is to say besides, a refusal above all, is left in the browser's storage,
 * and the pane says it: at once when it is open, otherwise when it is opened within the next minutes.
 *
 * office.js looks a command up among the functions of the window, and takes presses of the buttons before it says that Office is
 * ready; one that it does not find is refused. So this file comes before office.js (commands.html) and waits where it needs Office.
 */
Object.assign(window, Object.fromEntries(commandNames.map((name) => [name, (event: Office.AddinCommands.Event) => void run(name, event)])));

async function run(name: CommandName, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.onReady();
    await execute(name);
  } catch {
    // Whatever went wrong, Excel must hear that the command is over: until then its button is busy.
  } finally {
    event.completed();
  }
}

async function execute(name: CommandName): Promise<void> {
  const preferred = preferencesIn(partitionKey());
  const outcome: CommandOutcome = isExcelSupported()
    ? await runCommand(name, createExcelHost(), lastCellIn(partitionKey()), preferred.markPalette)
    : { kind: 'refused', code: 'not-supported', sheet: null, cell: null };
  const office: Language = /^zh\b/iu.test(Office.context.displayLanguage) ? 'zh-CN' : 'en';
  const language = preferred.language === 'office' ? office : preferred.language;
  const lines = wordOutcome(name, outcome, language);
  if (lines === null) return;
  const note = { workbook: Office.context.document.url, at: Date.now(), isRefusal: outcome.kind === 'refused', lines };
  keep(partitionKey() + COMMAND_NOTE, storedCommandNote(note));
}

/** Keeps the storage of one Office host apart from another's; newer versions of Office only. */
function partitionKey(): string {
  const { context } = Office;
  return 'partitionKey' in context && typeof context.partitionKey === 'string' ? context.partitionKey : '';
}
