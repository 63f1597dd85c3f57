import { nodeCodec } from '../../src/cli/jobs/nodeCodec';
import { portableCodec } from '../../src/hosts/package/zip/codec';

/** Texts of workbooks and data that does not pack, up to more than one piece of the portable codec. */
const samples: readonly (readonly [string, Uint8Array])[] = [
  ['nothing', new Uint8Array(0)],
  ['one byte', Uint8Array.of(0)],
  ['a sheet', new TextEncoder().encode('<row r="1"><c r="A1" t="s"><v>绩效</v></c></row>'.repeat(400))],
  ['noise', Uint8Array.from({ length: 300_000 }, (_, index) => (index * index * 31 + (index >> 3) * 17) & 0xff)],
];

describe.each(samples)('%s', (_name, bytes) => {
  test('what one codec packs, the other unpacks', () => {
    expect(Buffer.compare(nodeCodec.inflate(portableCodec.deflate(bytes), bytes.length), bytes)).toBe(0);
    expect(Buffer.compare(portableCodec.inflate(nodeCodec.deflate(bytes), bytes.length), bytes)).toBe(0);
  });

  test('both have the same checksum', () => {
    expect(nodeCodec.crc32(bytes)).toBe(portableCodec.crc32(bytes));
  });
});

describe.each([
  ['node', nodeCodec],
  ['portable', portableCodec],
])('%s', (_name, codec) => {
  test('never makes more of an entry than its directory promised', () => {
    const bomb = codec.deflate(new Uint8Array(4_000_000));
    let made = 0;
    try {
      made = codec.inflate(bomb, 1000).length;
    } catch {
      made = 0;
    }
    expect(made).toBeLessThanOrEqual(1000);
  });

  test('refuses what is no deflate stream, or only a part of one', () => {
    expect(() => codec.inflate(Uint8Array.of(0xff, 0xff, 0xff, 0xff), 10)).toThrow();
    expect(() => codec.inflate(codec.deflate(new TextEncoder().encode('绩效自评'.repeat(50))).subarray(0, 8), 600)).toThrow();
  });
});
