import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { openWorkbookFile, type OpenedFile } from '../../hosts/package';
import { MAX_PACKAGE_BYTES } from '../../hosts/package/limits';
import { FileFailure, readProblem } from './failure';
import { nodeCodec } from './nodeCodec';
import type { FileStamp } from './types';

/** A workbook file as it was read. */
export interface ReadFile {
  readonly opened: OpenedFile;
  readonly bytes: Uint8Array;
  readonly stamp: FileStamp;
}

/**
 * Reads and opens a workbook file. Pipes and devices are not opened, and nothing beyond the limit is read.
 * @throws FileFailure, FileError
 */
export async function readWorkbookFile(file: string): Promise<ReadFile> {
  const { bytes, stamp } = readBytes(file);
  return { opened: await openWorkbookFile(bytes, file, nodeCodec), bytes, stamp };
}

/** At once: a thread has nothing else to do meanwhile. */
export function readBytes(file: string): Pick<ReadFile, 'bytes' | 'stamp'> {
  try {
    if (!statSync(file).isFile()) throw new FileFailure('not-a-file');
    const handle = openSync(file, 'r');
    try {
      const before = stampOf(fstatSync(handle));
      if (before.size > MAX_PACKAGE_BYTES) throw new FileFailure('too-large');
      const bytes = readFileSync(handle);
      const after = stampOf(fstatSync(handle));
      if (!sameStamp(before, after) || bytes.length !== before.size) throw new FileFailure('changed-while-read');
      return { bytes, stamp: before };
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw error instanceof FileFailure ? error : new FileFailure(readProblem(error));
  }
}

export function stampOf({ size, mtimeMs }: FileStamp): FileStamp {
  return { size, mtimeMs };
}

export function sameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.size === b.size && a.mtimeMs === b.mtimeMs;
}
