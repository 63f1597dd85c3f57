import { PackageError } from '../error';
import { MAX_ENTRIES, MAX_PACKAGE_BYTES } from '../limits';
import { ByteReader } from './bytes';
import type { ZipArchive, ZipEntry } from './entry';
import {
  CENTRAL_SIGNATURE,
  END_SIGNATURE,
  FLAG_ENCRYPTED,
  LOCAL_SIGNATURE,
  ZIP64_END_SIGNATURE,
  ZIP64_EXTRA,
  ZIP64_LOCATOR_SIGNATURE,
} from './entry';

const decoder = new TextDecoder();
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const UNKNOWN_16 = 0xffff;
const UNKNOWN_32 = 0xffffffff;
/** First bytes of an OLE compound file: an encrypted workbook or a .xls. */
const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];

/** Bytes of the file that an entry takes, its local header included. */
interface Place {
  readonly start: number;
  readonly end: number;
}

interface Directory {
  readonly end: number;
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

/** Reads the directory of a zip archive; no entry is inflated. Throws {@link PackageError}. */
export function readZip(bytes: Uint8Array): ZipArchive {
  if (OLE_MAGIC.every((byte, index) => bytes[index] === byte)) {
    throw new PackageError('encrypted-or-xls', 'an OLE compound file, not a zip');
  }
  if (bytes.length > MAX_PACKAGE_BYTES) throw new PackageError('too-large', `${bytes.length} bytes`);
  const reader = new ByteReader(bytes);
  const end = findEnd(reader);
  const directory = readDirectory(reader, end);
  if (directory.count > MAX_ENTRIES) throw new PackageError('too-large', `${directory.count} zip entries`);
  const start = directoryStart(reader, directory);
  const shift = start - directory.offset;
  const entries: ZipEntry[] = [];
  const places: Place[] = [];
  let offset = start;
  for (let index = 0; index < directory.count; index++) {
    const { entry, place, next } = readEntry(reader, offset, shift);
    entries.push(entry);
    places.push(place);
    offset = next;
  }
  refuseOverlaps(places);
  return { entries, comment: reader.slice(end + END_SIZE, reader.u16(end + 20)) };
}

/** Entries that share bytes are how a small file unpacks, or is copied, into a huge one. */
function refuseOverlaps(places: readonly Place[]): void {
  const ordered = [...places].sort((a, b) => a.start - b.start);
  let end = 0;
  for (const place of ordered) {
    if (place.start < end) throw new PackageError('corrupt', 'zip entries overlap');
    end = place.end;
  }
}

/** Offset of the end record; one whose comment reaches exactly to the end of the file is preferred. */
function findEnd(reader: ByteReader): number {
  const { bytes } = reader;
  const first = Math.max(0, bytes.length - END_SIZE - UNKNOWN_16);
  let fallback = -1;
  for (let offset = bytes.length - END_SIZE; offset >= first; offset--) {
    if (bytes[offset] !== 0x50 || reader.u32(offset) !== END_SIGNATURE) continue;
    const rest = bytes.length - offset - END_SIZE - reader.u16(offset + 20);
    if (rest === 0) return offset;
    if (rest > 0 && fallback < 0) fallback = offset;
  }
  if (fallback >= 0) return fallback;
  const looksLikeZip = bytes.length >= 4 && reader.u32(0) === LOCAL_SIGNATURE;
  throw new PackageError(looksLikeZip ? 'corrupt' : 'not-a-zip', 'no end of zip directory');
}

function readDirectory(reader: ByteReader, end: number): Directory {
  const plain = {
    end,
    count: reader.u16(end + 10),
    size: reader.u32(end + 12),
    offset: reader.u32(end + 16),
  };
  const locator = end - 20;
  const isZip64 =
    (plain.count === UNKNOWN_16 || plain.size === UNKNOWN_32 || plain.offset === UNKNOWN_32) &&
    locator >= 0 &&
    reader.u32(locator) === ZIP64_LOCATOR_SIGNATURE;
  if (!isZip64) return plain;
  const record = reader.u64(locator + 8);
  if (reader.u32(record) !== ZIP64_END_SIGNATURE) throw new PackageError('corrupt', 'zip64 end record missing');
  return {
    end: record,
    count: reader.u64(record + 32),
    size: reader.u64(record + 40),
    offset: reader.u64(record + 48),
  };
}

/** Where the directory really begins: bytes put in front of an archive shift every offset in it. */
function directoryStart(reader: ByteReader, directory: Directory): number {
  const { offset, size, end, count } = directory;
  if (count === 0) return offset;
  for (const start of [offset, end - size]) {
    if (start >= 0 && start + 4 <= reader.bytes.length && reader.u32(start) === CENTRAL_SIGNATURE) return start;
  }
  throw new PackageError('corrupt', 'zip directory is not where the end record says');
}

function readEntry(reader: ByteReader, at: number, shift: number): { entry: ZipEntry; place: Place; next: number } {
  if (reader.u32(at) !== CENTRAL_SIGNATURE) throw new PackageError('corrupt', `no zip directory entry at ${at}`);
  const nameLength = reader.u16(at + 28);
  const extraLength = reader.u16(at + 30);
  const commentLength = reader.u16(at + 32);
  const nameBytes = reader.slice(at + CENTRAL_SIZE, nameLength);
  const centralExtra = reader.slice(at + CENTRAL_SIZE + nameLength, extraLength);
  const sizes = resolveSizes(centralExtra, {
    size: reader.u32(at + 24),
    compressed: reader.u32(at + 20),
    local: reader.u32(at + 42),
  });
  const flags = reader.u16(at + 8);
  if (flags & FLAG_ENCRYPTED) throw new PackageError('encrypted-or-xls', 'zip entry is encrypted');
  const local = sizes.local + shift;
  if (reader.u32(local) !== LOCAL_SIGNATURE) throw new PackageError('corrupt', `no zip entry at ${local}`);
  const localNameLength = reader.u16(local + 26);
  const localExtraLength = reader.u16(local + 28);
  const localExtra = reader.slice(local + LOCAL_SIZE + localNameLength, localExtraLength);
  const dataStart = local + LOCAL_SIZE + localNameLength + localExtraLength;
  const raw = reader.slice(dataStart, sizes.compressed);
  const entry: ZipEntry = {
    name: decoder.decode(nameBytes),
    nameBytes,
    versionMadeBy: reader.u16(at + 4),
    versionNeeded: reader.u16(at + 6),
    flags,
    method: reader.u16(at + 10),
    modified: reader.u32(at + 12),
    crc: reader.u32(at + 16),
    size: sizes.size,
    internalAttributes: reader.u16(at + 36),
    externalAttributes: reader.u32(at + 38),
    localExtra: withoutZip64(localExtra),
    centralExtra: withoutZip64(centralExtra),
    comment: reader.slice(at + CENTRAL_SIZE + nameLength + extraLength, commentLength),
    raw,
  };
  return { entry, place: { start: local, end: dataStart + sizes.compressed }, next: at + CENTRAL_SIZE + nameLength + extraLength + commentLength };
}

interface Sizes {
  readonly size: number;
  readonly compressed: number;
  readonly local: number;
}

/** Fills in the numbers that the directory leaves to the zip64 extra field. */
function resolveSizes(extra: Uint8Array, plain: Sizes): Sizes {
  const field = extraFields(extra).find(({ id }) => id === ZIP64_EXTRA);
  if (field === undefined) return plain;
  const reader = new ByteReader(field.data);
  let offset = 0;
  const take = (value: number): number => {
    if (value !== UNKNOWN_32) return value;
    offset += 8;
    return reader.u64(offset - 8);
  };
  const size = take(plain.size);
  const compressed = take(plain.compressed);
  return { size, compressed, local: take(plain.local) };
}

/** Extra fields without zip64: sizes are written in full, and the field would contradict them. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const fields = extraFields(extra);
  if (!fields.some(({ id }) => id === ZIP64_EXTRA)) return extra;
  return Uint8Array.from(fields.filter(({ id }) => id !== ZIP64_EXTRA).flatMap(({ whole }) => [...whole]));
}

function extraFields(extra: Uint8Array): { id: number; data: Uint8Array; whole: Uint8Array }[] {
  const fields: { id: number; data: Uint8Array; whole: Uint8Array }[] = [];
  const reader = new ByteReader(extra);
  for (let offset = 0; offset + 4 <= extra.length; ) {
    const end = offset + 4 + reader.u16(offset + 2);
    if (end > extra.length) break;
    fields.push({ id: reader.u16(offset), data: extra.subarray(offset + 4, end), whole: extra.subarray(offset, end) });
    offset = end;
  }
  return fields;
}
