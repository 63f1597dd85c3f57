import path from 'node:path';
import { fill, type Language } from '../../core/messages';
import { terminalPath } from '../../core/report';
import type { WorkbookPackage } from '../../hosts/package';
import { words } from '../words';
import type { ReadFile } from './readFile';
import type { FileStamp, Job } from './types';
import { replaceKeepingBackup, writeWhole } from './writeFile';

/** What was put where. */
export interface Stored {
  readonly input: FileStamp;
  readonly output: FileStamp;
  /** Name of the new file for people; `null` when the original was replaced. */
  readonly shown: string | null;
  /** Name of the backup, without its folder. */
  readonly backup: string | null;
}

/**
 * Puts a changed workbook where it belongs. An unchanged one is copied into the folder as it is, and left alone in place.
 * @param pkg the changed workbook; `null` when nothing changed
 * @returns `null` when nothing was written
 * @throws FileFailure
 */
export async function store({ target, absolute, path: shownPath }: Job, read: ReadFile, pkg: WorkbookPackage | null): Promise<Stored | null> {
  if (target === null) return null;
  const input = read.stamp;
  if (target.kind === 'file') {
    const output = await writeWhole(target.file, pkg === null ? read.bytes : pkg.save(), terminalPath(target.shown));
    return { input, output, shown: target.shown, backup: null };
  }
  if (pkg === null) return null;
  const { stamp, backup } = await replaceKeepingBackup(absolute, { bytes: read.bytes, stamp: read.stamp }, pkg.save(), terminalPath(shownPath));
  return { input, output: stamp, shown: null, backup: path.basename(backup) };
}

/** `写到 out/a.xlsx` or `备份 a.xlsx.bak` */
export function storedLine(stored: Stored | null, language: Language): string | null {
  if (stored === null) return null;
  const { savedAs, backup } = words[language].changes;
  return stored.shown === null
    ? fill(backup, { target: terminalPath(stored.backup ?? '') })
    : fill(savedAs, { target: terminalPath(stored.shown) });
}
