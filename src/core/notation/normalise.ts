/** Signs that are written in several ways: each character of a key stands for the value. Full-width ASCII is handled by its offset. */
const spellings: readonly (readonly [signs: string, meaning: string])[] = [
  ['—–―−‐‑‒─━﹣﹘', '-'],
  ['〜∼˜﹋∽', '~'],
  ['≧⩾', '≥'],
  ['≦⩽', '≤'],
  ['═﹦', '='],
  ['﹥〉', '>'],
  ['﹤〈', '<'],
  ['﹪', '%'],
  ['﹢', '+'],
  ['∕⁄', '/'],
  ['﹙〔【', '('],
  ['﹚〕】', ')'],
  ['﹡✱', '*'],
  ['∶', ':'],
  ['・•‧∙⋅', '·'],
];

const meanings: ReadonlyMap<string, string> = new Map(
  spellings.flatMap(([signs, meaning]) => Array.from(signs, (sign): [string, string] => [sign, meaning])),
);

/** Whether a UTF-16 unit is white space or invisible: ASCII controls, no-break and ideographic spaces, zero-width signs. */
function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f)
  );
}

/** Whether the text has an ASCII digit at a position. */
export function isDigitAt(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  return code >= 0x30 && code <= 0x39;
}

/** A text as the grammar reads it. */
export interface PlainText {
  readonly plain: string;
  /** For each character of `plain` its position in the source, and the length of the source at the end. */
  readonly origins: readonly number[];
}

/**
 * Half-width signs, one spelling for each comparator and dash, no white space. Forms break words by spaces and lines (`不 少 于 48 次`);
 * only a space between two digits is kept, as one blank, because `10 20` are two numbers.
 */
export function normalise(text: string): PlainText {
  let plain = '';
  let last = '';
  let blankAt = -1;
  const origins: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      blankAt = at;
      continue;
    }
    const sign = code < 0x80 ? text.charAt(at) : plainSign(text.charAt(at), code);
    if (blankAt >= 0) {
      if (isDigitAt(last, 0) && isDigitAt(sign, 0)) {
        plain += ' ';
        origins.push(blankAt);
      }
      blankAt = -1;
    }
    plain += sign;
    last = sign;
    origins.push(at);
  }
  origins.push(text.length);
  return { plain, origins };
}

function plainSign(sign: string, code: number): string {
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x4e00 && code <= 0x9fff) return sign;
  return meanings.get(sign) ?? sign;
}

/** The text without white space, its signs as written. */
export function withoutBlanks(text: string): string {
  let tight = '';
  for (let at = 0; at < text.length; at++) {
    if (!isBlank(text.charCodeAt(at))) tight += text.charAt(at);
  }
  return tight;
}

/** Whether the text holds an ASCII digit, after normalising. */
export function hasDigit(plain: string): boolean {
  for (let at = 0; at < plain.length; at++) if (isDigitAt(plain, at)) return true;
  return false;
}

/** Whether the text holds a Chinese character. */
export function hasHan(plain: string): boolean {
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) return true;
  }
  return false;
}
