import { toA1 } from '../../../core/form/address';
import type { CellRef } from '../../../core/plan/transaction';
import { HostError } from '../../port';
import { positionOf } from '../applyTransaction';
import { MAX_CELL_TEXT } from '../limits';
import type { NoteChanges, PlacedNote } from './changeNotes';

/** A note (批注) on a cell: plain text, shown when the pointer rests on the cell. */
export interface Note extends CellRef {
  readonly text: string;
}

/**
 * The changes of one sheet by place. A cell that is put twice has the last text. Cells with a note of somebody else
 * (`foreign`) are told in `taken`. Throws {@link HostError} for what is no cell and for text that no note can hold.
 */
export function placeNotes(
  { put, remove }: { readonly put: readonly Note[]; readonly remove: readonly CellRef[] },
  sheet: string,
  foreign: ReadonlySet<string>,
): NoteChanges & { readonly taken: readonly CellRef[] } {
  const placed = new Map<string, PlacedNote>();
  const taken = new Map<string, CellRef>();
  for (const note of put.filter((each) => each.sheet === sheet)) {
    const position = positionOf(note);
    const cell = toA1(position);
    if (note.text.length > MAX_CELL_TEXT) throw new HostError('cell-refused', 'note is too long', { sheet, cell });
    if (foreign.has(cell)) taken.set(cell, { sheet, cell });
    else placed.set(cell, { ...position, cell, text: note.text });
  }
  const gone = remove.filter((each) => each.sheet === sheet).map(positionOf);
  return { put: [...placed.values()], remove: gone.map((position) => ({ ...position, cell: toA1(position) })), taken: [...taken.values()] };
}
