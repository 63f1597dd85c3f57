import { readRichText } from '../sheet/richText';
import { XmlScanner } from '../xml/scanner';

/** The shared strings in order. The counts that the table announces are not trusted. */
export function readSharedStrings(text: string): string[] {
  const scanner = new XmlScanner(text);
  const strings: string[] = [];
  scanner.root();
  while (scanner.nextChild(1)) {
    if (scanner.is('si')) strings.push(readRichText(scanner));
  }
  return strings;
}
