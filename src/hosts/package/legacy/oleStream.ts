import { PackageError } from '../error';
import { ByteReader, joinBytes } from '../zip/bytes';

/** Sector numbers from here on are marks: end of chain, free, FAT, DIFAT. */
const FIRST_MARK = 0xfffffffa;
const HEADER_FAT_SECTORS = 109;
const ENTRY_BYTES = 128;
const ROOT_TYPE = 5;
const STREAM_TYPE = 2;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/**
 * Contents of the first stream with one of these names in an OLE compound file (MS-CFB). Every chain of sectors ends after as
 * many sectors as the file has, whatever it says. Throws {@link PackageError} `corrupt`.
 */
export function oleStream(bytes: Uint8Array, names: readonly string[]): Uint8Array {
  const file = new ByteReader(bytes);
  const sectorBytes = 1 << sectorShift(file);
  const readSector = (sector: number): Uint8Array => file.slice((sector + 1) * sectorBytes, sectorBytes);
  const fat = readTable(fatSectors(file, sectorBytes, readSector).map(readSector));
  const chain = (start: number): Uint8Array => joinBytes(follow(start, fat).map(readSector));
  const entries = readEntries(chain(file.u32(48)));
  const entry = entries.find(({ type, name }) => type === STREAM_TYPE && names.includes(name));
  if (entry === undefined) throw new PackageError('corrupt', 'OLE stream is missing');
  if (entry.size >= file.u32(56)) return upTo(chain(entry.start), entry.size);
  const root = entries.find(({ type }) => type === ROOT_TYPE);
  if (root === undefined) throw new PackageError('corrupt', 'OLE root is missing');
  const small = new ByteReader(chain(root.start));
  const smallBytes = 1 << (file.u16(32) & 0xf);
  const smallFat = readTable([chain(file.u32(60))]);
  return upTo(joinBytes(follow(entry.start, smallFat).map((sector) => small.slice(sector * smallBytes, smallBytes))), entry.size);
}

function sectorShift(file: ByteReader): number {
  const shift = file.u16(30);
  if (shift !== 9 && shift !== 12) throw new PackageError('corrupt', 'OLE sectors have an odd size');
  return shift;
}

/** Sectors of the allocation table: the first ones stand in the header, more in a chain of their own. */
function fatSectors(file: ByteReader, sectorBytes: number, readSector: (sector: number) => Uint8Array): number[] {
  const most = Math.ceil(file.bytes.length / sectorBytes);
  const sectors = Array.from({ length: HEADER_FAT_SECTORS }, (_, index) => file.u32(76 + index * 4));
  let next = file.u32(68);
  for (let steps = 0; next < FIRST_MARK; steps++) {
    if (steps > most) throw new PackageError('corrupt', 'OLE sectors run in a circle');
    const table = readTable([readSector(next)]);
    for (const sector of table.subarray(0, -1)) sectors.push(sector);
    next = table[table.length - 1] ?? FIRST_MARK;
  }
  const used = sectors.filter((sector) => sector < FIRST_MARK);
  if (used.length > most) throw new PackageError('corrupt', 'OLE allocation table is larger than the file');
  return used;
}

function readTable(sectors: readonly Uint8Array[]): Uint32Array {
  const bytes = joinBytes(sectors);
  const view = new DataView(bytes.buffer);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
}

function follow(start: number, table: Uint32Array): number[] {
  const sectors: number[] = [];
  for (let sector = start; sector < FIRST_MARK; sector = table[sector] ?? FIRST_MARK) {
    if (sectors.push(sector) > table.length) throw new PackageError('corrupt', 'OLE sectors run in a circle');
  }
  return sectors;
}

function readEntries(directory: Uint8Array): Entry[] {
  const reader = new ByteReader(directory);
  const decoder = new TextDecoder('utf-16le');
  return Array.from({ length: Math.floor(directory.length / ENTRY_BYTES) }, (_, index) => {
    const at = index * ENTRY_BYTES;
    const nameBytes = Math.min(64, Math.max(2, reader.u16(at + 64))) - 2;
    return {
      name: decoder.decode(directory.subarray(at, at + nameBytes)),
      type: directory[at + 66] ?? 0,
      start: reader.u32(at + 116),
      size: reader.u32(at + 120),
    };
  });
}

function upTo(bytes: Uint8Array, size: number): Uint8Array {
  if (size > bytes.length) throw new PackageError('corrupt', 'OLE stream is shorter than it says');
  return bytes.subarray(0, size);
}
