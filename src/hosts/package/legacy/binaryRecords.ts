import { PackageError } from '../error';

/**
 * Records of a .xls stream (MS-XLS) that say what a workbook holds: sheets, texts, formats, cells, formulas, names, merged areas,
 * hidden lines, protection, code page. All others (drawings, charts, links, pivot tables) are of no use here and a danger to any reader.
 */
const WANTED = new Set([
  ...[0x0009, 0x0209, 0x0409, 0x0809, 0x000a], // BOF, EOF
  ...[0x0022, 0x002f, 0x0042, 0x0012], // Date1904, FilePass, CodePage, Protect
  ...[0x0085, 0x00fc, 0x003c], // BoundSheet8, SST, Continue
  ...[0x001e, 0x041e, 0x0043, 0x0243, 0x0443, 0x00e0, 0x0031, 0x0231], // formats, XF, fonts
  ...[0x0017, 0x01ae, 0x0018, 0x0218], // ExternSheet, SupBook, names
  ...[0x007d, 0x0008, 0x0208, 0x00e5], // ColInfo, Row, MergeCells
  ...[0x0001, 0x0201, 0x00be, 0x0002, 0x0003, 0x0203, 0x007e, 0x027e, 0x00bd], // blanks and numbers
  ...[0x0004, 0x0204, 0x00d6, 0x00fd, 0x0005, 0x0205], // texts, truth values, errors
  ...[0x0006, 0x0206, 0x0406, 0x0007, 0x0207, 0x0021, 0x0221, 0x04bc], // formulas and their results
]);
/** InterfaceEnd: a record that says nothing and may have any contents. */
const NOTHING = 0x00e2;
const FILE_PASS = 0x002f;
const EOF = 0x000a;
const CONTINUE = 0x003c;
/** Bytes of one record, its head not counted (MS-XLS 2.1.4). */
const MAX_RECORD_BYTES = 8224;

/**
 * The stream with every record that is not wanted made one that says nothing; places of sheets stay as they are. It ends behind its last
 * whole record. Throws {@link PackageError}: `encrypted-or-xls` for a workbook with a password, `corrupt`.
 */
export function safeRecords(stream: Uint8Array): Uint8Array {
  const safe = stream.slice();
  const view = new DataView(safe.buffer);
  let at = 0;
  let wasDropped = false;
  let end = 0;
  while (at + 4 <= safe.length) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > safe.length) break;
    if (type === FILE_PASS) throw new PackageError('encrypted-or-xls', 'workbook has a password');
    if (length > MAX_RECORD_BYTES) throw new PackageError('corrupt', 'record is too long');
    // a record that goes on belongs to the one before it
    wasDropped = type === CONTINUE ? wasDropped : !WANTED.has(type);
    if (wasDropped) view.setUint16(at, NOTHING, true);
    at += 4 + length;
    if (type === EOF) end = at;
  }
  if (end === 0) throw new PackageError('corrupt', 'workbook stream has no end');
  return safe.subarray(0, end);
}
