import { mkdir } from 'node:fs/promises';
import { wouldBeGarbled } from '../inputs/garbledName';
import { errorCode } from '../jobs/failure';
import { UsageError } from '../program/request';

/** Makes the folder of `--out`, with those above it. @throws UsageError */
export async function makeFolder(folder: string, given: string): Promise<void> {
  if (wouldBeGarbled(folder)) throw new UsageError('place-not-utf8', { given });
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const reason = errorCode(error) ?? '';
    throw reason === 'EEXIST' ? new UsageError('out-is-file', { given }) : new UsageError('out-in-the-way', { given, reason });
  }
}
