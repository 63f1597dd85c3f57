import { createWriteStream, type WriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { errorCode } from '../jobs/failure';

/** Where a report goes, part by part. */
export interface Sink {
  /** Resolves when the next part may come; does nothing once the reader is gone. */
  write(text: string): Promise<void>;
  /** The reader does not want any more (`| head`). */
  readonly isClosed: boolean;
  finish(): Promise<void>;
  /** Leaves nothing behind where nothing was there before. */
  discard(): Promise<void>;
}

/** Standard output. */
export function standardOutput(): Sink {
  let isClosed = false;
  process.stdout.on('error', () => {
    isClosed = true;
  });
  return {
    get isClosed() {
      return isClosed;
    },
    write: async (text) => {
      if (!isClosed && text !== '') await put(process.stdout, text).catch(() => undefined);
    },
    finish: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  };
}

/**
 * A file that appears under its name only when it is whole.
 * @throws an error of the file system, from any of its functions
 */
export async function wholeFile(file: string): Promise<Sink> {
  const temporary = `${file}.${String(process.pid)}.part`;
  const stream = createWriteStream(temporary, { flags: 'wx' });
  await once(stream, 'open');
  // What goes wrong is told to whoever writes; without a listener it would end the program.
  stream.on('error', () => undefined);
  return {
    isClosed: false,
    write: async (text) => {
      if (text !== '') await put(stream, text);
    },
    finish: async () => {
      await end(stream);
      await flush(temporary);
      await rename(temporary, file);
    },
    discard: async () => {
      stream.destroy();
      await rm(temporary, { force: true });
    },
  };
}

function put(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === null || error === undefined) resolve();
      else reject(error);
    });
  });
}

function end(stream: WriteStream): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('error', reject);
    stream.end(() => resolve());
  });
}

/** Onto the disk, before the name says that it is there. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } catch (error) {
    // Some file systems (network drives) cannot.
    if (errorCode(error) !== 'EINVAL' && errorCode(error) !== 'ENOTSUP') throw error;
  } finally {
    await handle.close();
  }
}
