import { escapeAttribute } from './characters';
import type { XmlScanner } from './scanner';

/** Replaces the text between two offsets; an insertion has `start === end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap; insertions at one offset keep their order. */
export function splice(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let from = 0;
  for (const { start, end, text: inserted } of ordered) {
    result += text.slice(from, start) + inserted;
    from = end;
  }
  return result + text.slice(from);
}

/** Sets one attribute of the tag that the scanner stands on. */
export function attributeSplice(scanner: XmlScanner, name: string, value: string): Splice {
  const span = scanner.attributeSpan(name);
  if (span !== null) return { ...span, text: escapeAttribute(value).replaceAll("'", '&apos;') };
  const at = scanner.attributesInsertion;
  return { start: at, end: at, text: ` ${name}="${escapeAttribute(value)}"` };
}
