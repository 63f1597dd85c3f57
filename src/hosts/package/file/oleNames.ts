/** First bytes of an OLE compound file. */
const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_BYTES = 128;
/** The header fills one sector of 512 bytes; directory entries begin behind it, each at a multiple of its size. */
const HEADER_BYTES = 512;
const NAME_BYTES = 64;
const LARGEST_TYPE = 5;

/** Whether a file is an OLE compound file: what .xls, .doc and every encrypted workbook are. */
export function isOle(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

/**
 * Names that stand in directory entries of an OLE compound file. Sectors are not followed, so that a damaged or malicious
 * file costs one pass: anything with the shape of an entry counts.
 */
export function oleNames(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder('utf-16le');
  const names = new Set<string>();
  for (let at = HEADER_BYTES; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const length = view.getUint16(at + NAME_BYTES, true);
    const type = view.getUint8(at + NAME_BYTES + 2);
    const isEntry = length >= 4 && length <= NAME_BYTES && length % 2 === 0 && type >= 1 && type <= LARGEST_TYPE;
    if (isEntry && view.getUint16(at + length - 2, true) === 0) names.add(decoder.decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}
