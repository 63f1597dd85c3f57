import { readOpenWorkbook, type WpsApplication, type WpsBeforeEvent } from '../hosts/wps';
import { languageNow, preferencesNow } from './language';
import { reminderFor, wordReminder } from './reminder';

const EVENTS: readonly WpsBeforeEvent[] = ['WorkbookBeforeSave', 'WorkbookBeforePrint'];

/**
 * Reminds, before a workbook is saved or printed, of missing reasons and of marks that are still on; the person decides. Saving is never
 * stood in the way of by a failure of ours.
 * @param ask shows a question and tells whether the answer was yes
 */
export function remindBeforeSavingAndPrinting(application: WpsApplication, ask: (question: string) => boolean): void {
  for (const event of EVENTS) {
    application.ApiEvent.AddApiEventListener(event, (_workbook, ...rest) => {
      if (!preferencesNow().remindBeforeSaving || goesOn(application, event, ask)) return;
      application.ApiEvent.Cancel = true;
      callOffTheOldWay(rest.at(-1));
    });
  }
}

function goesOn(application: WpsApplication, event: WpsBeforeEvent, ask: (question: string) => boolean): boolean {
  try {
    const reminder = reminderFor(readOpenWorkbook(application));
    return reminder === null || ask(wordReminder(reminder, event, languageNow()));
  } catch {
    return true;
  }
}

/** Older builds hand over an object whose `Value` calls off what was about to happen. */
function callOffTheOldWay(cancel: unknown): void {
  if (typeof cancel === 'object' && cancel !== null && 'Value' in cancel) cancel.Value = true;
}
