import { deflateSync, Inflate, inflateSync } from 'fflate';
import { PackageError } from '../error';

/** How the contents of zip entries are packed and checked. Where a program has this built in, that is several times faster. */
export interface Codec {
  /**
   * Unpacks raw deflate data and never makes much more of it than `size` bytes.
   * @throws any error on data that is no deflate stream, or on one that holds more
   */
  inflate(deflated: Uint8Array, size: number): Uint8Array;
  /** Raw deflate data of `bytes`, at {@link DEFLATE_LEVEL}. */
  deflate(bytes: Uint8Array): Uint8Array;
  /** CRC-32 as zip uses it, unsigned. */
  crc32(bytes: Uint8Array): number;
}

/** Fast: the few parts that change are a small share of a file, and a higher level gains little on them. */
export const DEFLATE_LEVEL = 3;

/** Deflate grows at most 1032-fold, so one slice of this size can never cost more than some 64 MB of work. */
const SLICE_BYTES = 64 * 1024;

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** Works wherever the program does, in browsers too. */
export const portableCodec: Codec = {
  inflate: (deflated, size) =>
    deflated.length <= SLICE_BYTES ? inflateSync(deflated, { out: new Uint8Array(size) }) : inflateInSlices(deflated, size),
  deflate: (bytes) => deflateSync(bytes, { level: DEFLATE_LEVEL }),
  crc32: (bytes) => {
    let crc = 0xffffffff;
    for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
    return (crc ^ 0xffffffff) >>> 0;
  },
};

/** Inflates piece by piece and stops as soon as more comes out than the directory promised. */
function inflateInSlices(deflated: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > out.length) throw new PackageError('corrupt', 'entry inflates to more than its directory says');
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let offset = 0; offset < deflated.length; offset += SLICE_BYTES) {
    const isLast = offset + SLICE_BYTES >= deflated.length;
    inflate.push(deflated.subarray(offset, offset + SLICE_BYTES), isLast);
  }
  return out.subarray(0, length);
}
