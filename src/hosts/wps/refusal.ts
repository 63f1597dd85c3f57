import { HostError } from '../port';
import type { WpsApplication, WpsWorkbook, WpsWorksheet } from './api';

/** Puts any failure into the port's words. WPS says little more than that something did not work; the detail holds no cell contents. */
export function toHostError(error: unknown, where: { sheet?: string; cell?: string } = {}): HostError {
  if (error instanceof HostError) return error;
  return new HostError('unknown', error instanceof Error ? error.name : 'no error object', where);
}

/** @throws HostError while a cell is being edited, where the build can tell */
export function refuseWhileEditing(application: WpsApplication): void {
  if (application.Ready === false) throw new HostError('cell-edit-mode', 'Application.Ready is false');
}

/** Finds a sheet by its name. @throws HostError `sheet-missing` */
export type FindSheet = (name: string) => WpsWorksheet;

/** Finds the sheets of a workbook as they are now; WPS is asked for their names once. */
export function sheetFinder(workbook: WpsWorkbook): FindSheet {
  const sheets = new Map(sheetsOf(workbook).map((sheet) => [sheet.Name.toLowerCase(), sheet]));
  return (name) => {
    const sheet = sheets.get(name.toLowerCase());
    if (sheet === undefined) throw new HostError('sheet-missing', 'no sheet of that name', { sheet: name });
    return sheet;
  };
}

/** The worksheets in the order of their tabs. */
export function sheetsOf({ Worksheets }: WpsWorkbook): WpsWorksheet[] {
  return Array.from({ length: Worksheets.Count }, (_, index) => Worksheets.Item(index + 1));
}
