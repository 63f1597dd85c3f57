/** One entry of a zip archive with its compressed bytes as they are in the file. */
export interface ZipEntry {
  /** Name as stored, decoded. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly versionMadeBy: number;
  readonly versionNeeded: number;
  readonly flags: number;
  /** 0 stored, 8 deflate; others are copied but cannot be read. */
  readonly method: number;
  /** DOS time in the low, DOS date in the high 16 bits. */
  readonly modified: number;
  readonly crc: number;
  /** Inflated size in bytes. */
  readonly size: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  readonly localExtra: Uint8Array;
  readonly centralExtra: Uint8Array;
  readonly comment: Uint8Array;
  /** Compressed bytes; a view into the file. */
  readonly raw: Uint8Array;
}

/** A zip archive as read: entries in directory order, and the comment at the end of the file. */
export interface ZipArchive {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

export const LOCAL_SIGNATURE = 0x04034b50;
export const CENTRAL_SIGNATURE = 0x02014b50;
export const END_SIGNATURE = 0x06054b50;
export const ZIP64_END_SIGNATURE = 0x06064b50;
export const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
/** General purpose bits. */
export const FLAG_ENCRYPTED = 0x0001;
export const FLAG_DATA_DESCRIPTOR = 0x0008;
export const FLAG_UTF8 = 0x0800;
/** Header id of the zip64 extra field. */
export const ZIP64_EXTRA = 0x0001;
