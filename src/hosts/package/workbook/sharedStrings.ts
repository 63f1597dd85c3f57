import { PackageError } from '../error';
import { MAX_STRINGS } from '../limits';
import { readRichText } from '../sheet/richText';
import { XmlScanner } from '../xml/scanner';

/** The shared strings in order. The counts that the table announces are not trusted. Throws {@link PackageError}. */
export function readSharedStrings(text: string): string[] {
  const scanner = new XmlScanner(text);
  const strings: string[] = [];
  scanner.root();
  while (scanner.nextChild(1)) {
    if (scanner.is('si') && strings.push(readRichText(scanner)) > MAX_STRINGS) throw new PackageError('too-large', 'too many shared strings');
  }
  return strings;
}
