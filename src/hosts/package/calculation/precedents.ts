import type { CellArea } from '../../../core/form/address';
import { parseArea } from '../sheet/areas';

/** Cells that a formula reads; the sheet's name is in lower case. */
export interface Precedent {
  readonly sheet: string;
  readonly area: CellArea;
}

/** Characters that Excel allows in a formula; a longer one is not worth reading. */
const MAX_LENGTH = 8192;

/** Functions whose arguments do not say which cells they read. */
const INDIRECT = new Set(['INDIRECT', 'OFFSET']);

/**
 * One token each: text, sheet name with `!`, cells, whole columns or whole rows, a word with what follows it, a number,
 * an error value, and anything else. The name of a sheet has a longest length: without one, a long run of signs would be read to its end from
 * each of them.
 */
const TOKENS =
  /"(?:[^"]|"")*"|(?<sheet>'(?:[^']|'')*'|[^\s!'"(),;+\-*/^&=<>{}]{1,255})!|(?<cells>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(!])(?<spill>#?)|(?<word>[\p{L}_\\][\p{L}\p{N}_.\\?]*)(?<call>\(?)|\d+\.?\d*(?:E[+-]?\d+)?|#[A-Z/0?]+!?|(?<other>[^])/giu;

/**
 * Cells that a formula reads, or `null` when they cannot be told from its text: names, tables, spilled ranges, sheets from–to,
 * and functions that make addresses. Cells of other workbooks are not among them.
 * @param formula with its leading `=`
 * @param ownSheet name of the sheet it stands on
 */
export function precedentsOf(formula: string, ownSheet: string): readonly Precedent[] | null {
  if (formula.length > MAX_LENGTH) return null;
  const precedents: Precedent[] = [];
  let sheet: string | null = null;
  for (const { groups = {} } of formula.slice(1).matchAll(TOKENS)) {
    const { sheet: named, cells, spill, word, call, other } = groups;
    if (named !== undefined) {
      sheet = sheetName(named);
      if (sheet.includes(':')) return null;
      continue;
    }
    if (cells !== undefined) {
      const area = parseArea(cells);
      if (spill === '#' || area === null) return null;
      if (sheet?.includes('[') !== true) precedents.push({ sheet: sheet ?? ownSheet.toLowerCase(), area });
    } else if (word !== undefined) {
      const isFunction = call === '(' && !INDIRECT.has(word.toUpperCase());
      if (!isFunction && !/^(?:true|false)$/i.test(word)) return null;
    } else if (other === '[' || other === ':') return null;
    sheet = null;
  }
  return precedents;
}

function sheetName(written: string): string {
  const name = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  return name.toLowerCase();
}
