import { PackageError } from '../error';

/** Little-endian reads that report a truncated file instead of a RangeError. */
export class ByteReader {
  private readonly view: DataView;

  public constructor(public readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  public u16(offset: number): number {
    this.need(offset, 2);
    return this.view.getUint16(offset, true);
  }

  public u32(offset: number): number {
    this.need(offset, 4);
    return this.view.getUint32(offset, true);
  }

  /** 64-bit number; anything above the exact range of a double is out of every limit anyway. */
  public u64(offset: number): number {
    return this.u32(offset) + this.u32(offset + 4) * 0x1_0000_0000;
  }

  /** View of `length` bytes. */
  public slice(offset: number, length: number): Uint8Array {
    this.need(offset, length);
    return this.bytes.subarray(offset, offset + length);
  }

  private need(offset: number, length: number): void {
    if (offset < 0 || length < 0 || offset + length > this.bytes.length) {
      throw new PackageError('corrupt', `zip is truncated: ${length} bytes wanted at ${offset}`);
    }
  }
}

/** Puts pieces of bytes one behind the other. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
