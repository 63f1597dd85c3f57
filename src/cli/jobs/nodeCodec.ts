import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { DEFLATE_LEVEL, type Codec } from '../../hosts/package';

/** The zlib that Node is built with: packing and unpacking cost a third of what they cost in JavaScript. */
export const nodeCodec: Codec = {
  inflate: (deflated, size) => inflateRawSync(deflated, { maxOutputLength: Math.max(1, size), chunkSize: chunkFor(size) }),
  deflate: (bytes) => deflateRawSync(bytes, { level: DEFLATE_LEVEL }),
  crc32: (bytes) => crc32(bytes),
};

/** The sizes of output that zlib makes at once; the smallest limit on all of it is 1. */
const SMALLEST_CHUNK = 64;
const LARGEST_CHUNK = 1024 * 1024;

/** Room for all that is expected and a byte more, so that zlib need not ask whether there is more. */
function chunkFor(size: number): number {
  return Math.min(Math.max(SMALLEST_CHUNK, size + 1), LARGEST_CHUNK);
}
