import { PackageError } from '../error';
import { MAX_READ_BYTES } from '../limits';
import { joinBytes } from '../zip/bytes';
import { portableCodec, type Codec } from '../zip/codec';
import type { ZipEntry } from '../zip/entry';
import { inflateEntry } from '../zip/inflateEntry';
import { readZip } from '../zip/readZip';
import { makeEntry, writeZip } from '../zip/writeZip';
import { partKey } from './partName';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const STRICTLY = { fatal: true, ignoreBOM: true };
const DECODERS: Readonly<Record<Encoding, TextDecoder>> = {
  'utf-8': new TextDecoder('utf-8', STRICTLY),
  'utf-16le': new TextDecoder('utf-16le', STRICTLY),
  'utf-16be': new TextDecoder('utf-16be', STRICTLY),
};
const encoder = new TextEncoder();

/** What a part is to be, by its key: a text, one that is packed already, or `null` for nothing any more. */
interface Change {
  readonly name: string;
  readonly contents: string | ZipEntry | null;
}

interface OriginalText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The parts of a package as text. Changes lie over the file and are only compressed when it is saved;
 * a part that is set back to what it was is not a change.
 */
export class PackageParts {
  private constructor(
    private readonly bytes: Uint8Array,
    private readonly comment: Uint8Array,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    private readonly originals: Map<string, OriginalText>,
    private readonly budget: { left: number },
    private readonly changes: Map<string, Change>,
    private readonly codec: Codec,
  ) {}

  /** Throws {@link PackageError}. */
  public static open(bytes: Uint8Array, codec: Codec = portableCodec): PackageParts {
    const archive = readZip(bytes);
    const entries = new Map<string, ZipEntry>();
    for (const entry of archive.entries) {
      const key = partKey(entry.name);
      if (entries.has(key)) throw new PackageError('corrupt', `two zip entries are named ${entry.name}`);
      entries.set(key, entry);
    }
    return new PackageParts(bytes, archive.comment, entries, new Map(), { left: MAX_READ_BYTES }, new Map(), codec);
  }

  /** A copy that can be changed without touching this one. */
  public fork(): PackageParts {
    return new PackageParts(this.bytes, this.comment, this.entries, this.originals, this.budget, new Map(this.changes), this.codec);
  }

  /** Names of all parts as they are written in the file. */
  public names(): string[] {
    const kept = [...this.entries].filter(([key]) => this.changes.get(key)?.contents !== null).map(([, entry]) => entry.name);
    const added = [...this.changes].filter(([key, { contents }]) => contents !== null && !this.entries.has(key));
    return [...kept, ...added.map(([, { name }]) => name)];
  }

  public has(name: string): boolean {
    const change = this.changes.get(partKey(name));
    return change === undefined ? this.entries.has(partKey(name)) : change.contents !== null;
  }

  /** Text of a part, or `null` when there is none. Throws {@link PackageError}. */
  public text(name: string): string | null {
    const change = this.changes.get(partKey(name));
    if (change === undefined) return this.original(name)?.text ?? null;
    const { contents } = change;
    return contents === null || typeof contents === 'string' ? contents : decode(inflateEntry(contents, this.codec), name).text;
  }

  /** Text of a part that must be there. Throws {@link PackageError}. */
  public requireText(name: string): string {
    const text = this.text(name);
    if (text === null) throw new PackageError('corrupt', `part ${name} is missing`);
    return text;
  }

  /** Text the part had in the file, whatever was changed since. */
  public originalText(name: string): string | null {
    return this.original(name)?.text ?? null;
  }

  public set(name: string, text: string): void {
    const key = partKey(name);
    if (this.original(name)?.text === text) this.changes.delete(key);
    else this.changes.set(key, { name, contents: text });
  }

  /** Makes a part of a text that comes in pieces. It is packed at once, so that a long one is never held whole in memory. */
  public setPieces(name: string, pieces: Iterable<string>): void {
    const replaced = this.entries.get(partKey(name)) ?? null;
    this.changes.set(partKey(name), { name, contents: makeEntry(name, joinBytes(Array.from(pieces, (piece) => encoder.encode(piece))), replaced, this.codec) });
  }

  public remove(name: string): void {
    const key = partKey(name);
    if (this.entries.has(key)) this.changes.set(key, { name, contents: null });
    else this.changes.delete(key);
  }

  /** The whole file; untouched entries keep their compressed bytes. */
  public save(): Uint8Array {
    if (this.changes.size === 0) return this.bytes.slice();
    const entries: ZipEntry[] = [];
    for (const [key, entry] of this.entries) {
      const change = this.changes.get(key);
      if (change === undefined) entries.push(entry);
      else if (change.contents !== null) entries.push(this.changedEntry(entry.name, change.contents, entry));
    }
    for (const [key, { name, contents }] of this.changes) {
      if (!this.entries.has(key) && contents !== null) entries.push(this.changedEntry(name, contents, null));
    }
    return writeZip({ entries, comment: this.comment });
  }

  private changedEntry(name: string, contents: string | ZipEntry, replaced: ZipEntry | null): ZipEntry {
    if (typeof contents !== 'string') return contents;
    const encoding = this.original(name)?.encoding ?? 'utf-8';
    return makeEntry(name, encode(contents, encoding), replaced, this.codec);
  }

  private original(name: string): OriginalText | null {
    const key = partKey(name);
    const known = this.originals.get(key);
    if (known !== undefined) return known;
    const entry = this.entries.get(key);
    if (entry === undefined) return null;
    const contents = inflateEntry(entry, this.codec);
    this.budget.left -= contents.length;
    if (this.budget.left < 0) throw new PackageError('too-large', 'parts inflate to too much');
    const original = decode(contents, entry.name);
    this.originals.set(key, original);
    return original;
  }
}

/** A byte order mark stays part of the text, so that encoding gives the same bytes again. */
function decode(bytes: Uint8Array, name: string): OriginalText {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return { text: DECODERS[encoding].decode(bytes), encoding };
  } catch {
    throw new PackageError('corrupt', `${name} is not ${encoding} text`);
  }
}

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return encoder.encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), encoding === 'utf-16le');
  }
  return bytes;
}
