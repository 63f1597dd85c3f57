import { openPackage } from '../../../hosts/package';
import type { WorkbookModel } from '../../model/workbookModel';
import { openWorkbook, type OpenedWorkbook } from './openWorkbook';
import { differenceTo, type LeftOut } from './toPackage';

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
export function saveWorkbook(opened: OpenedWorkbook, model: WorkbookModel): SavedWorkbook {
  const file = openPackage(opened.bytes, opened.data.name);
  const { transaction, leftOut } = differenceTo(file.snapshot(), model);
  file.apply(transaction);
  const bytes = file.save();
  return { bytes, opened: openWorkbook(bytes, opened.data.name), leftOut };
}
