/** One zip file that has the same bytes whenever and wherever it is made of the same files. */
import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

const inOrder = (files) => Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));

/** Already compressed: trying again takes time only. */
const COMPRESSED = /\.png$/;

/** The list that `sha256sum -c SHA256SUMS` reads. @param {Record<string, Uint8Array>} files by path */
export const checksums = (files) =>
  inOrder(files)
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('');

/** @param {Record<string, Uint8Array>} files by path in the archive @returns {Uint8Array} */
export function archive(files) {
  // The earliest time that a zip file can hold, in local time as it is stored there: the same digits everywhere.
  const options = { mtime: new Date(1980, 0, 1) };
  return zipSync(Object.fromEntries(inOrder(files).map(([name, bytes]) => [name, [bytes, { level: COMPRESSED.test(name) ? 0 : 6 }]])), options);
}
