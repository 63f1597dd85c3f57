import { Inflate, inflateSync } from 'fflate';
import { PackageError } from '../error';
import { MAX_PART_BYTES } from '../limits';
import { crc32 } from './crc32';
import type { ZipEntry } from './entry';

const STORED = 0;
const DEFLATED = 8;
/** Deflate grows at most 1032-fold, so one slice of this size can never cost more than some 64 MB of work. */
const SLICE_BYTES = 64 * 1024;

/** The contents of an entry, checked against its size and CRC. Throws {@link PackageError}. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  if (entry.size > MAX_PART_BYTES) throw new PackageError('too-large', `${entry.name} inflates to ${entry.size} bytes`);
  const bytes = contents(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw new PackageError('corrupt', `${entry.name} does not match its checksum`);
  }
  return bytes;
}

function contents(entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) return entry.raw;
  if (entry.method !== DEFLATED) throw new PackageError('corrupt', `${entry.name} uses zip method ${entry.method}`);
  try {
    return entry.raw.length <= SLICE_BYTES
      ? inflateSync(entry.raw, { out: new Uint8Array(entry.size) })
      : inflateInSlices(entry);
  } catch (cause) {
    if (cause instanceof PackageError) throw cause;
    throw new PackageError('corrupt', `${entry.name} cannot be inflated`);
  }
}

/** Inflates piece by piece and stops as soon as more comes out than the directory promised. */
function inflateInSlices(entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > out.length) {
      throw new PackageError('corrupt', `${entry.name} inflates to more than its directory says`);
    }
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let offset = 0; offset < entry.raw.length; offset += SLICE_BYTES) {
    const isLast = offset + SLICE_BYTES >= entry.raw.length;
    inflate.push(entry.raw.subarray(offset, offset + SLICE_BYTES), isLast);
  }
  return out.subarray(0, length);
}
