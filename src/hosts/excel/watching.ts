import type { HostChange } from '../port';
import type { OwnWrites } from './ownWrites';
import { request } from './request';

type ChangeEvent = Excel.WorksheetChangedEventArgs;

/**
 * Reports every change of cell contents in the workbook, except those we wrote ourselves.
 * @returns ends the watching
 */
export async function watchChanges(
  listener: (change: HostChange) => void,
  ownWrites: OwnWrites,
): Promise<() => Promise<void>> {
  const waiting: ChangeEvent[] = [];
  let delivery = Promise.resolve();
  let isWatching = true;

  const deliver = async (): Promise<void> => {
    const events = waiting.splice(0);
    if (events.length === 0) return;
    const names = await sheetNames(new Set(events.map((event) => event.worksheetId)));
    for (const event of events) {
      const sheet = names.get(event.worksheetId);
      if (sheet === undefined || !isWatching || isOwnWrite(event, sheet, ownWrites)) continue;
      const source = event.source === Excel.EventSource.remote ? 'remote' : 'local';
      listener({ sheet, address: event.address === '' ? null : event.address, source });
    }
  };

  const registration = await request(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      if (event.triggerSource === Excel.EventTriggerSource.thisLocalAddin) return Promise.resolve();
      waiting.push(event);
      // A change that cannot be named (its sheet is gone, Excel is closing) concerns nobody any more.
      delivery = delivery.then(deliver).catch(() => undefined);
      return delivery;
    });
    await context.sync();
    return handler;
  });

  return async () => {
    isWatching = false;
    registration.remove();
    await registration.context.sync();
  };
}

function isOwnWrite(event: ChangeEvent, sheet: string, ownWrites: OwnWrites): boolean {
  const cause = event.triggerSource as ChangeEvent['triggerSource'] | undefined;
  return cause === undefined && event.source === Excel.EventSource.local && ownWrites.claim(sheet, event.address);
}

/**
 * Present names of sheets by id; a sheet that is gone has none. An event carries the id only, and a sheet may have been renamed since
 * it was read. Nobody waits for this, so it may outlast the editing of a cell.
 */
function sheetNames(ids: ReadonlySet<string>): Promise<Map<string, string>> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = [...ids].map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load({ id: true, name: true });
    await context.sync();
    return new Map(sheets.filter((sheet) => !sheet.isNullObject).map((sheet) => [sheet.id, sheet.name]));
  });
}
