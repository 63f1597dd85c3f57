import { PackageError } from '../error';
import type { XmlScanner } from '../xml/scanner';
import { isTrue, wholeNumber } from '../xml/values';
import type { ConditionalFormat, ConditionalRule } from './sheetModel';

/**
 * Reads the `conditionalFormatting` element on whose tag the scanner stands, which is a child of the sheet.
 * @param most rules that the sheet may still have
 * @throws {PackageError} `too-large`
 */
export function readConditionalFormat(scanner: XmlScanner, most: number): ConditionalFormat {
  if (most <= 0) throw tooMany();
  const { start } = scanner;
  const sqref = scanner.attribute('sqref') ?? '';
  const rules: ConditionalRule[] = [];
  if (scanner.isOpen()) {
    while (scanner.nextChild(2)) {
      if (scanner.is('cfRule') && rules.push(readRule(scanner)) > most) throw tooMany();
    }
  }
  return { start, end: scanner.end, sqref, rules };
}

function tooMany(): PackageError {
  return new PackageError('too-large', 'too many conditional formats');
}

function readRule(scanner: XmlScanner): ConditionalRule {
  const { start } = scanner;
  const head = {
    type: scanner.attribute('type') ?? '',
    dxf: wholeNumber(scanner.attribute('dxfId')),
    priority: wholeNumber(scanner.attribute('priority')) ?? 0,
    stopsIfTrue: isTrue(scanner.attribute('stopIfTrue')),
  };
  let formula: string | null = null;
  if (scanner.isOpen()) {
    while (scanner.nextChild(3)) {
      if (scanner.is('formula')) formula ??= scanner.elementText();
    }
  }
  return { ...head, formula, start, end: scanner.end };
}
