import { ROLE_NAME, roleFormula, roleOfFormula, type SheetDesign } from '../../../core/sheetDesign';
import { HostError } from '../../port';
import { toHostError } from '../refusal';
import { newContext, request } from '../request';
import { addChart } from './charts';
import { fillContents } from './contents';
import { forceSheet } from './forceSheet';
import { fillLooks } from './looks';
import { fillSettings } from './settings';

/**
 * Adds a sheet, or makes one of ours anew in its place: one request looks, two make an empty sheet, one fills it; one more where there are charts to be taken away.
 * @throws HostError
 */
export async function putSheet(design: SheetDesign, { replace }: { readonly replace: boolean }): Promise<void> {
  const isThere = await request((context) => demandPlace(context, design, replace), { sheet: design.name });
  const context = newContext();
  try {
    const sheet = await forceSheet(context.workbook, design.name);
    if (isThere) await clearRest(context, sheet);
    else if (design.role !== null) sheet.names.add(ROLE_NAME, roleFormula(design.role)).visible = false;
    fill(sheet, design);
    await context.sync();
  } catch (error) {
    if (!isThere) await takeAway(design.name);
    throw toHostError(error, { sheet: design.name });
  }
}

/**
 * Whether a sheet of ours is there to be made anew.
 * @throws HostError when the name is taken, or nothing may be added
 */
async function demandPlace(context: Excel.RequestContext, { name, role }: SheetDesign, replace: boolean): Promise<boolean> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  const mark = sheet.names.getItemOrNullObject(ROLE_NAME);
  sheet.load({ name: true, protection: { protected: true } });
  mark.load({ formula: true });
  workbook.protection.load({ protected: true });
  workbook.load({ readOnly: true });
  await context.sync();
  if (workbook.readOnly) throw new HostError('read-only', 'the workbook is read-only');
  if (workbook.protection.protected) throw new HostError('workbook-protected', 'the structure is protected');
  if (sheet.isNullObject) return false;
  const isOurs = !mark.isNullObject && role !== null && roleOfFormula(String(mark.formula)) === role;
  if (!replace || !isOurs) throw new HostError('sheet-name-taken', 'a sheet has that name', { sheet: sheet.name });
  if (sheet.protection.protected) throw new HostError('sheet-protected', 'the sheet is protected', { sheet: sheet.name });
  return true;
}

/** Takes away what clearing the cells leaves behind. */
async function clearRest(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.charts.load({ name: true });
  await context.sync();
  for (const chart of sheet.charts.items) chart.delete();
  const all = sheet.getRange();
  all.unmerge();
  all.dataValidation.clear();
  all.conditionalFormats.clearAll();
  all.format.useStandardHeight = true;
  sheet.freezePanes.unfreeze();
}

function fill(sheet: Excel.Worksheet, design: SheetDesign): void {
  fillContents(sheet, design);
  fillLooks(sheet, design);
  fillSettings(sheet, design);
  for (const chart of design.charts) addChart(sheet, chart);
  sheet.activate();
}

/** A sheet that could not be filled is of no use to anybody; whether it can be taken away or not, the first error is the one to tell. */
async function takeAway(name: string): Promise<void> {
  await request(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.delete();
    await context.sync();
  }).catch(() => undefined);
}
