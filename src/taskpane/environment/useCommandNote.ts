import { useCallback, useEffect, useState } from 'react';
import { COMMAND_NOTE, readCommandNote, type CommandNote } from '../../usecases/commandNote';

/** Where ribbon commands leave their notes, and which of them are about this workbook. */
export interface CommandNotes {
  /** Prefix of the storage entries of this Office host. */
  readonly partition: string;
  /** Address of the workbook, as the host gives it. */
  readonly workbook: string;
}

/** How long a note is news, in milliseconds. */
const NEWS = 10 * 60 * 1000;

/** The newest note of a ribbon command about this workbook, taken out of the storage; and how to put it away. */
export function useCommandNote(notes: CommandNotes | null): readonly [CommandNote | null, () => void] {
  const [note, setNote] = useState<CommandNote | null>(null);
  useEffect(() => {
    if (notes === null) return undefined;
    const look = () => {
      const found = takeNote(notes);
      if (found !== null) setNote(found);
    };
    look();
    window.addEventListener('storage', look);
    return () => window.removeEventListener('storage', look);
  }, [notes]);
  return [note, useCallback(() => setNote(null), [])];
}

function takeNote({ partition, workbook }: CommandNotes): CommandNote | null {
  const key = partition + COMMAND_NOTE;
  try {
    const note = readCommandNote(localStorage.getItem(key));
    if (note?.workbook !== workbook) return null;
    localStorage.removeItem(key);
    return Date.now() - note.at < NEWS ? note : null;
  } catch {
    return null;
  }
}
