import { openPackage } from '../../../hosts/package';
import type { WorkbookModel } from '../../model/workbookModel';
import { openWorkbook, type OpenedWorkbook } from './openWorkbook';
import { differenceTo, type LeftOut } from './toPackage';

/** A workbook that comes from a file. */
export type FileWorkbook = OpenedWorkbook & { readonly bytes: Uint8Array };

/** A saved file: its bytes, what it is from now on compared with, and what did not go into it. */
export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  readonly opened: OpenedWorkbook;
  readonly leftOut: LeftOut;
}

/**
 * Writes what changed in the grid into the file that was opened; everything else of the file stays byte for byte.
 * The model must be settled.
 * @throws PackageError when the file cannot be changed; HostError when a cell cannot
 */
export function saveWorkbook({ bytes: original, data }: FileWorkbook, model: WorkbookModel): SavedWorkbook {
  const file = openPackage(original, data.name);
  const { transaction, sheets, leftOut } = differenceTo(file, model);
  for (const design of sheets) file.putSheet(design, { replace: true });
  file.apply(transaction);
  const bytes = file.save();
  for (const sheet of model.sheets) if (!leftOut.sheets.includes(sheet.name)) sheet.setup.isMadeAnew = false;
  return { bytes, opened: openWorkbook(bytes, data.name), leftOut };
}
