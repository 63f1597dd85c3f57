import { unzipSync, zipSync } from 'fflate';

/** A whole number below another one. */
export type Random = (below: number) => number;

/** A file to be mutated; `parts` is `null` for one that is no zip. */
export interface FuzzBase {
  readonly bytes: Uint8Array;
  readonly parts: Readonly<Record<string, Uint8Array>> | null;
}

/** What breaks parsers: markup out of place, numbers at the edge, names that mean something. */
const TOKENS = [
  '<',
  '>',
  '/>',
  '"',
  '&',
  '&#0;',
  '&#x10FFFF;',
  '&a;',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '<!DOCTYPE a [<!ENTITY a "&a;&a;">]>',
  '<?x?>',
  '</row>',
  '<row r="1048577">',
  '<c r="XFE1"/>',
  '<c r="XFD1048576"><v>1</v></c>',
  '<f t="shared" si="0"/>',
  '<f t="array" ref="A1:XFD1048576">1</f>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<dxfs/>',
  '0',
  '-1',
  '99999999999999999999',
  '1e999',
  ' ',
  '\u0000',
  '_xD800_',
  'A1',
  '../',
];

export function readBase(bytes: Uint8Array): FuzzBase {
  return { bytes, parts: bytes[0] === 0x50 ? unzipSync(bytes) : null };
}

/** The file with some damage: to its bytes, or to the texts inside. */
export function mutate({ bytes, parts }: FuzzBase, random: Random): Uint8Array {
  return parts === null || random(3) === 0 ? mutateBytes(bytes, random) : mutateParts(parts, random);
}

/** Changes some bytes, near the end of the file more often, or cuts the file off. */
function mutateBytes(base: Uint8Array, random: Random): Uint8Array {
  const bytes = base.slice();
  if (random(4) === 0) return bytes.subarray(0, random(bytes.length));
  for (let times = 1 + random(6); times > 0; times--) {
    const at = random(3) === 0 ? Math.max(0, bytes.length - 1 - random(400)) : random(bytes.length);
    bytes[at] = random(2) === 0 ? random(256) : (bytes[at] ?? 0) ^ (1 << random(8));
  }
  return bytes;
}

function mutateParts(original: Readonly<Record<string, Uint8Array>>, random: Random): Uint8Array {
  const parts = { ...original };
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  for (let times = 1 + random(3); times > 0; times--) {
    const name = names[random(names.length)]!;
    const choice = random(12);
    if (choice === 0) Reflect.deleteProperty(parts, name);
    else if (choice === 1) parts[name] = parts[names[random(names.length)]!] ?? new Uint8Array(0);
    else parts[name] = new TextEncoder().encode(mutateText(new TextDecoder().decode(parts[name]), random));
  }
  // mutations of bytes see compressed entries; here they would only cost time
  return zipSync(parts, { level: 0, mtime: '2020-01-01T00:00:00' });
}

function mutateText(text: string, random: Random): string {
  const at = random(text.length + 1);
  const end = Math.min(text.length, at + random(40));
  switch (random(5)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return text.slice(0, at) + text.slice(at, end).repeat(1 + random(3)) + text.slice(end);
    case 2:
      return replaceNumber(text, random);
    case 3:
      return text.slice(0, at) + TOKENS[random(TOKENS.length)]! + text.slice(end);
    default:
      return text.slice(0, at) + TOKENS[random(TOKENS.length)]! + text.slice(at);
  }
}

/** Puts an edge value in the place of some attribute value. */
function replaceNumber(text: string, random: Random): string {
  const values = [...text.matchAll(/"[^"<]{0,20}"/g)];
  const value = values[random(values.length || 1)];
  if (value === undefined) return text;
  const edges = ['', '0', '-1', '4294967296', '2147483647', 'A1:XFD1048576', 'XFD1048576', 'NaN', 'shared', 'array', 's', 'inlineStr', '_rels/.rels', 'xl/workbook.xml'];
  return `${text.slice(0, value.index)}"${edges[random(edges.length)]!}"${text.slice(value.index + value[0].length)}`;
}

/** Mulberry32: small, fast, the same on every machine. */
export function generator(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}
