import type { Codec } from './codec';
import type { ZipArchive, ZipEntry } from './entry';
import { CENTRAL_SIGNATURE, END_SIGNATURE, FLAG_DATA_DESCRIPTOR, FLAG_UTF8, LOCAL_SIGNATURE } from './entry';

/** 1980-01-01 00:00, the earliest a zip can say: the same input always gives the same bytes. */
const EPOCH = 0x00210000;
const STORED = 0;
const DEFLATED = 8;
/** Bytes below which setting up the compression costs more than it saves. */
const WORTH_DEFLATING = 1024;
const NOTHING = new Uint8Array(0);

/** An entry with new contents: everything but contents is taken over from the entry it replaces. */
export function makeEntry(name: string, contents: Uint8Array, replaced: ZipEntry | null, codec: Codec): ZipEntry {
  const isSmall = contents.length < WORTH_DEFLATING;
  return {
    name: replaced?.name ?? name,
    nameBytes: replaced?.nameBytes ?? new TextEncoder().encode(name),
    versionMadeBy: replaced?.versionMadeBy ?? 20,
    versionNeeded: 20,
    // the compression-level bits of the old deflate stream say nothing about the new one
    flags: (replaced?.flags ?? FLAG_UTF8) & ~0x0006,
    method: isSmall ? STORED : DEFLATED,
    modified: replaced?.modified ?? EPOCH,
    crc: codec.crc32(contents),
    size: contents.length,
    internalAttributes: replaced?.internalAttributes ?? 0,
    externalAttributes: replaced?.externalAttributes ?? 0,
    localExtra: replaced?.localExtra ?? NOTHING,
    centralExtra: replaced?.centralExtra ?? NOTHING,
    comment: replaced?.comment ?? NOTHING,
    raw: isSmall ? contents : codec.deflate(contents),
  };
}

/** Serialises an archive; the compressed bytes of every entry are copied as they are. */
export function writeZip(archive: ZipArchive): Uint8Array {
  const writer = new ByteWriter(sizeOf(archive));
  const offsets = archive.entries.map((entry) => {
    const offset = writer.offset;
    writeLocal(writer, entry);
    return offset;
  });
  const directory = writer.offset;
  archive.entries.forEach((entry, index) => writeCentral(writer, entry, offsets[index] ?? 0));
  const directorySize = writer.offset - directory;
  writer.u32(END_SIGNATURE);
  writer.u32(0);
  writer.u16(archive.entries.length);
  writer.u16(archive.entries.length);
  writer.u32(directorySize);
  writer.u32(directory);
  writer.u16(archive.comment.length);
  writer.bytes(archive.comment);
  return writer.out;
}

function sizeOf(archive: ZipArchive): number {
  let size = 22 + archive.comment.length;
  for (const entry of archive.entries) {
    size += 76 + 2 * entry.nameBytes.length + entry.raw.length;
    size += entry.localExtra.length + entry.centralExtra.length + entry.comment.length;
  }
  return size;
}

function writeLocal(writer: ByteWriter, entry: ZipEntry): void {
  writer.u32(LOCAL_SIGNATURE);
  writeCommon(writer, entry);
  writer.u16(entry.localExtra.length);
  writer.bytes(entry.nameBytes);
  writer.bytes(entry.localExtra);
  writer.bytes(entry.raw);
}

function writeCentral(writer: ByteWriter, entry: ZipEntry, offset: number): void {
  writer.u32(CENTRAL_SIGNATURE);
  writer.u16(entry.versionMadeBy);
  writeCommon(writer, entry);
  writer.u16(entry.centralExtra.length);
  writer.u16(entry.comment.length);
  writer.u16(0);
  writer.u16(entry.internalAttributes);
  writer.u32(entry.externalAttributes);
  writer.u32(offset);
  writer.bytes(entry.nameBytes);
  writer.bytes(entry.centralExtra);
  writer.bytes(entry.comment);
}

/** The part that both headers share. Sizes stand in the header, so no data descriptor follows. */
function writeCommon(writer: ByteWriter, entry: ZipEntry): void {
  writer.u16(entry.versionNeeded);
  writer.u16(entry.flags & ~FLAG_DATA_DESCRIPTOR);
  writer.u16(entry.method);
  writer.u32(entry.modified);
  writer.u32(entry.crc);
  writer.u32(entry.raw.length);
  writer.u32(entry.size);
  writer.u16(entry.nameBytes.length);
}

class ByteWriter {
  public readonly out: Uint8Array;
  public offset = 0;
  private readonly view: DataView;

  public constructor(size: number) {
    this.out = new Uint8Array(size);
    this.view = new DataView(this.out.buffer);
  }

  public u16(value: number): void {
    this.view.setUint16(this.offset, value, true);
    this.offset += 2;
  }

  public u32(value: number): void {
    this.view.setUint32(this.offset, value, true);
    this.offset += 4;
  }

  public bytes(bytes: Uint8Array): void {
    this.out.set(bytes, this.offset);
    this.offset += bytes.length;
  }
}
