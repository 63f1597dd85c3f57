import { constants } from 'node:fs';
import { copyFile, readFile, realpath, rm, stat } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import { errorCode, FileFailure, writeProblem } from './failure';
import { sameStamp, stampOf } from './readFile';
import type { FileStamp } from './types';

/** Backups kept of one file; somebody who has that many has another problem. */
const MAX_BACKUPS = 1000;

/**
 * Writes a whole file or nothing: into a file beside it first, which then takes its name.
 * @param shown name for people
 * @throws FileFailure
 */
export async function writeWhole(file: string, bytes: Uint8Array, shown: string): Promise<FileStamp> {
  try {
    await writeFileAtomic(file, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    throw new FileFailure(writeProblem(error), { target: shown });
  }
  const written = stampOf(await stat(file));
  // A system that is short of space may take a part of the bytes and call it done.
  if (written.size !== bytes.length) {
    await rm(file, { force: true });
    throw new FileFailure('disk-full', { target: shown });
  }
  return written;
}

/**
 * Replaces a workbook by its changed version and keeps the original beside it as `.bak`, `.bak.1`, …; no backup is ever written over.
 * @param original what was read, to be found unchanged
 * @returns stamp of the new file and name of the backup
 * @throws FileFailure
 */
export async function replaceKeepingBackup(
  file: string,
  original: { readonly bytes: Uint8Array; readonly stamp: FileStamp },
  bytes: Uint8Array,
  shown: string,
): Promise<{ readonly stamp: FileStamp; readonly backup: string }> {
  const real = await realpath(file);
  if (!sameStamp(stampOf(await stat(real)), original.stamp)) throw new FileFailure('changed-while-read');
  const backup = await keepBackup(real, original.bytes, shown);
  return { stamp: await writeWhole(real, bytes, shown), backup };
}

async function keepBackup(file: string, original: Uint8Array, shown: string): Promise<string> {
  for (let number = 0; number < MAX_BACKUPS; number++) {
    const backup = `${file}.bak${number === 0 ? '' : `.${number}`}`;
    try {
      await copyFile(file, backup, constants.COPYFILE_EXCL);
      return backup;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw new FileFailure(writeProblem(error), { target: `${shown}.bak` });
    }
    // A run that was killed between backup and replacement has left this one.
    if (await holds(backup, original)) return backup;
  }
  throw new FileFailure('not-written', { target: `${shown}.bak` });
}

async function holds(file: string, bytes: Uint8Array): Promise<boolean> {
  try {
    if ((await stat(file)).size !== bytes.length) return false;
    return (await readFile(file)).equals(bytes);
  } catch {
    return false;
  }
}
