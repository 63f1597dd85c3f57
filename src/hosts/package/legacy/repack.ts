import { zipSync } from 'fflate';
import { PackageError } from '../error';
import { MAX_LEGACY_BYTES } from '../limits';
import { partKey } from '../opc/partName';
import { portableCodec } from '../zip/codec';
import { inflateEntry } from '../zip/inflateEntry';
import { readZip } from '../zip/readZip';

/**
 * The wanted parts of a zip as a zip without compression. Reading a package through our own bounds first means that a library
 * never inflates a bomb, follows a strange header or sees an entry that nobody asked for. Throws {@link PackageError}.
 */
export function repack(bytes: Uint8Array, isWanted: (name: string) => boolean, edit: (name: string, part: Uint8Array) => Uint8Array): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  let left = MAX_LEGACY_BYTES;
  for (const entry of readZip(bytes).entries) {
    if (!isWanted(partKey(entry.name))) continue;
    const part = inflateEntry(entry, portableCodec);
    left -= part.length;
    if (left < 0) throw new PackageError('too-large', 'parts inflate to too much');
    parts[entry.name] = edit(partKey(entry.name), part);
  }
  return zipSync(parts, { level: 0, mtime: '1980-01-01T00:00:00' });
}
