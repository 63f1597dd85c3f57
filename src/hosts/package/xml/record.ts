import type { XmlScanner } from './scanner';

/** A small element as data, for parts that are looked up rather than edited, such as a font or a border. */
export interface XmlRecord {
  /** Name without its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlRecord[];
}

/** Reads the element on whose opening tag the scanner stands, and goes to its end. */
export function readRecord(scanner: XmlScanner): XmlRecord {
  const name = scanner.local;
  const attributes = scanner.attributes();
  const children: XmlRecord[] = [];
  if (scanner.isOpen()) {
    const { depth } = scanner;
    while (scanner.nextChild(depth)) children.push(readRecord(scanner));
  }
  return { name, attributes, children };
}

/** First child with a name, or `null`. */
export function child(record: XmlRecord | null, name: string): XmlRecord | null {
  return record?.children.find((each) => each.name === name) ?? null;
}

/** Value of an attribute, or `null`. */
export function attributeOf(record: XmlRecord | null, name: string): string | null {
  return record?.attributes.get(name) ?? null;
}
