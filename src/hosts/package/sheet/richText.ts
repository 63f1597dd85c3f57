import { decodeCellText } from '../xml/characters';
import type { XmlScanner } from '../xml/scanner';

/**
 * Text of a string item (`si` or `is`) on whose opening tag the scanner stands: the runs of rich text joined,
 * phonetic guides (拼音指南) left out. Goes to the end of the item.
 */
export function readRichText(scanner: XmlScanner): string {
  if (!scanner.isOpen()) return '';
  const item = scanner.depth;
  let text = '';
  while (scanner.nextChild(item)) {
    if (scanner.is('t')) text += scanner.elementText();
    else if (scanner.is('r') && scanner.isOpen()) {
      while (scanner.nextChild(item + 1)) {
        if (scanner.is('t')) text += scanner.elementText();
      }
    }
  }
  return decodeCellText(text);
}
