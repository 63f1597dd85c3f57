import { PackageError } from '../error';
import { MAX_PART_BYTES } from '../limits';
import type { Codec } from './codec';
import type { ZipEntry } from './entry';

const STORED = 0;
const DEFLATED = 8;

/** The contents of an entry, checked against its size and CRC. Throws {@link PackageError}. */
export function inflateEntry(entry: ZipEntry, codec: Codec): Uint8Array {
  if (entry.size > MAX_PART_BYTES) throw new PackageError('too-large', `${entry.name} inflates to ${entry.size} bytes`);
  const bytes = contents(entry, codec);
  if (bytes.length !== entry.size || codec.crc32(bytes) !== entry.crc) {
    throw new PackageError('corrupt', `${entry.name} does not match its checksum`);
  }
  return bytes;
}

function contents({ name, method, raw, size }: ZipEntry, codec: Codec): Uint8Array {
  if (method === STORED) return raw;
  if (method !== DEFLATED) throw new PackageError('corrupt', `${name} uses zip method ${method}`);
  try {
    return codec.inflate(raw, size);
  } catch {
    throw new PackageError('corrupt', `${name} cannot be inflated`);
  }
}
