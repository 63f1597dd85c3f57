import type { SheetModel } from '../sheet/sheetModel';
import { XmlScanner } from '../xml/scanner';
import type { Splice } from '../xml/splice';
import { splice } from '../xml/splice';
import { cellKey } from './staleResults';

/**
 * Text of a sheet in which some formula cells have no stored result: a reader that does not calculate finds nothing there,
 * instead of a number that no longer holds.
 */
export function dropResults(sheet: SheetModel, stale: ReadonlySet<number>): string {
  const splices: Splice[] = [];
  for (const { cells } of sheet.rows) {
    for (const cell of cells) if (stale.has(cellKey(cell))) splices.push(...resultSplices(sheet.text, cell.start, cell.end));
  }
  return splice(sheet.text, splices);
}

/** Edits that take the `v` element and the type of its value out of a `c` element. */
function resultSplices(text: string, start: number, end: number): Splice[] {
  const scanner = new XmlScanner(text.slice(start, end));
  scanner.root();
  if (scanner.isEmpty()) return [];
  const splices: Splice[] = [];
  const type = /\st\s*=\s*(?:"[^"]*"|'[^']*')/.exec(scanner.text.slice(0, scanner.end));
  if (type !== null) splices.push({ start: start + type.index, end: start + type.index + type[0].length, text: '' });
  while (scanner.nextChild(1)) {
    if (!scanner.is('v') && !scanner.is('is')) continue;
    const from = scanner.start;
    splices.push({ start: start + from, end: start + scanner.skip(), text: '' });
  }
  return splices;
}
