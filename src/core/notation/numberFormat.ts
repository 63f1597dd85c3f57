/** What a number format shows of a number. */
interface FormatFacts {
  /** Shows a percentage: the value is a fraction. */
  readonly isPercent: boolean;
  /** Parts of a date that are shown; all `false` for a format that shows no date. */
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
}

/**
 * Facts of a number format code (`0.00%`, `yyyy"年"m"月"d"日"`). Only the first section is looked at; quoted text, escaped signs and
 * everything in square brackets (`[$-804]`, `[h]`) is not part of it.
 */
export function factsOfFormat(format: string): FormatFacts {
  const code = significantCode(format).toLowerCase();
  if (code === 'general' || code === '@' || code === 'g/通用格式') return { isPercent: false, year: false, month: false, day: false };
  const year = code.includes('y');
  const day = code.includes('d');
  const clock = code.includes('h') || code.includes('s');
  const month = code.includes('m') && (year || day || !clock);
  return { isPercent: code.includes('%'), year, month, day };
}

function significantCode(format: string): string {
  let code = '';
  for (let at = 0; at < format.length; at++) {
    const sign = format.charAt(at);
    if (sign === ';') return code;
    if (sign === '\\' || sign === '_' || sign === '*' || sign === '!') {
      at++;
    } else if (sign === '"' || sign === '[') {
      const end = format.indexOf(sign === '"' ? '"' : ']', at + 1);
      if (end < 0) return code;
      at = end;
    } else {
      code += sign;
    }
  }
  return code;
}
