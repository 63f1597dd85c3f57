import type { HostChange } from '../port';
import type { OwnWrites } from '../shared/ownWrites';
import { request } from './request';

type ChangeEvent = Excel.WorksheetChangedEventArgs;

/**
 * Reports every change of cell contents in the workbook, except those we wrote ourselves. A sheet is named by its id, which every
 * event carries and which outlasts a new name: asking what it is called would cost a request for each change.
 * @returns ends the watching
 */
export async function watchChanges(
  listener: (change: HostChange) => void,
  ownWrites: OwnWrites,
): Promise<() => Promise<void>> {
  let isWatching = true;
  const hear = async (event: ChangeEvent): Promise<void> => {
    if (await isOwnWrite(event, ownWrites)) return;
    const source = event.source === Excel.EventSource.remote ? 'remote' : 'local';
    if (isWatching) listener({ sheet: event.worksheetId, address: event.address === '' ? null : event.address, source });
  };

  const registration = await request(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(hear);
    await context.sync();
    return handler;
  });

  return async () => {
    isWatching = false;
    registration.remove();
    await registration.context.sync();
  };
}

/** Whether we caused an event. Before ExcelApi 1.14 Excel does not say; then it is told by the cell, shortly after a write of ours. */
async function isOwnWrite(event: ChangeEvent, ownWrites: OwnWrites): Promise<boolean> {
  const cause = event.triggerSource as ChangeEvent['triggerSource'] | undefined;
  if (cause !== undefined) return cause === Excel.EventTriggerSource.thisLocalAddin;
  if (event.source !== Excel.EventSource.local || !ownWrites.areExpected) return false;
  // A sheet that is gone was not written by us; while a cell is edited, a person is at work.
  const sheet = await sheetName(event.worksheetId).catch(() => null);
  return sheet !== null && ownWrites.claim(sheet, event.address);
}

/** What a sheet is called now. @throws HostError */
function sheetName(id: string): Promise<string> {
  return request(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load({ name: true });
    await context.sync();
    return sheet.name;
  });
}
