import { lstatSync, statSync, type Stats } from 'node:fs';
import type { Language } from '../../core/messages';
import { terminalPath } from '../../core/report';
import { wouldBeGarbled } from '../inputs/garbledName';
import { wordFailure } from '../jobs/failure';
import { writeWhole } from '../jobs/writeFile';
import { UsageError } from '../program/request';

/**
 * Makes sure that the one file that a command makes has a place: nothing that may not be replaced, and no folder or device.
 * @throws UsageError
 */
export function requirePlace(file: string, given: string, force: boolean): void {
  if (wouldBeGarbled(file)) throw new UsageError('place-not-utf8', { given });
  if (present(statSync, file)?.isFile() === false) throw new UsageError('report-in-the-way', { given });
  // A link that leads nowhere is something that is there, too.
  if (!force && present(lstatSync, file) !== null) throw new UsageError('report-exists', { given });
}

/** `null` also where nobody may look: what hinders writing is told when it is tried. */
function present(look: (file: string) => Stats, file: string): Stats | null {
  try {
    return look(file);
  } catch {
    return null;
  }
}

/**
 * Writes the one file that a command makes, as a whole or not at all.
 * @param file absolute path
 * @param given the same as the person named it
 * @throws UsageError when it cannot be written
 */
export async function writeNamed(file: string, bytes: Uint8Array, given: string, language: Language): Promise<void> {
  await writeWhole(file, bytes, terminalPath(given)).catch((error: unknown) => {
    throw new UsageError('report-not-written', { reason: wordFailure(error, language).message });
  });
}
