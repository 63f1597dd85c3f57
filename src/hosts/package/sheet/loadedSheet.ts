import type { CellPosition } from '../../../core/form/address';
import { PackageError } from '../error';
import { MAX_CELLS } from '../limits';
import type { SheetEntry } from '../workbook/readWorkbook';
import type { CellContext } from './readRows';
import { readSheet } from './readSheet';
import type { SheetModel } from './sheetModel';
import { countCells } from './snapshotSheet';

/** A worksheet of a package: what the workbook says of it, its text, and what was read of that. */
export interface LoadedSheet {
  readonly entry: SheetEntry;
  readonly text: string;
  /** Cells that it costs in memory. */
  readonly cells: number;
  readonly hasFormulas: boolean;
  readonly model: SheetModel;
}

/** Reads a sheet. Throws {@link PackageError}. */
export function loadSheet(entry: SheetEntry, text: string, context: CellContext): LoadedSheet {
  const model = readSheet(text, context);
  return { entry, text, cells: countCells(model, []), hasFormulas: model.hasFormulas, model };
}

/**
 * A sheet after values and marks were put into it. What was edited is known to be sound, so that it is only read again when somebody
 * asks: who edits and saves does not. Throws {@link PackageError} when the sheet has grown too large.
 */
export function editedSheet(before: LoadedSheet, text: string, written: readonly CellPosition[], context: CellContext): LoadedSheet {
  const cells = countCells(before.model, written);
  const present = before.model.rows.reduce((count, row) => count + row.cells.length, written.length);
  if (present > MAX_CELLS) throw new PackageError('too-large', 'sheet has too many cells');
  return new EditedSheet(before, text, cells, context);
}

/** A class, for an object literal with a getter has a shape of its own in V8, which keeps all that the getter knows until the next full collection. */
class EditedSheet implements LoadedSheet {
  public readonly entry: SheetEntry;
  public readonly hasFormulas: boolean;
  private read: SheetModel | null = null;

  public constructor(
    before: LoadedSheet,
    public readonly text: string,
    public readonly cells: number,
    private readonly context: CellContext,
  ) {
    this.entry = before.entry;
    this.hasFormulas = before.hasFormulas;
  }

  public get model(): SheetModel {
    return (this.read ??= readSheet(this.text, this.context));
  }
}
