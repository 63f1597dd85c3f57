import { PackageError } from '../error';
import { MAX_XML_DEPTH } from '../limits';
import { decodeEntities } from './characters';

type TagKind = 'open' | 'empty' | 'close';

/** Half-open range of character offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const EXCLAMATION = 33;
const DOUBLE_QUOTE = 34;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB || code === CARRIAGE_RETURN;
}

/**
 * Walks over the tags of an XML text and tells where each begins and ends, so that a part can be edited in place.
 * Comments, CDATA and processing instructions are passed over; a document type is refused, nesting is checked.
 * Throws {@link PackageError} `corrupt` on anything that is not well-formed.
 */
export class XmlScanner {
  /** Qualified name as written. */
  public name = '';
  /** Offset of the tag's `<`. */
  public start = 0;
  /** Offset after the tag's `>`. */
  public end = 0;
  private kind: TagKind = 'open';
  private attributesStart = 0;
  private attributesEnd = 0;
  /** Whether an attribute of the tag holds a reference that must be resolved. */
  private hasReferences = false;
  private attributeFrom = 0;
  private attributeTo = 0;
  private valueFrom = 0;
  private attributeEnd = 0;
  private readonly stack: string[] = [];
  private sawRoot = false;

  public constructor(public readonly text: string) {}

  /** Elements open around the present position; after an open tag its own element counts. */
  public get depth(): number {
    return this.stack.length;
  }

  /** The tag opens an element that has contents. */
  public isOpen(): boolean {
    return this.kind === 'open';
  }

  /** The tag is a whole element without contents (`<c/>`). */
  public isEmpty(): boolean {
    return this.kind === 'empty';
  }

  /** The tag closes an element. */
  public isClose(): boolean {
    return this.kind === 'close';
  }

  /** Name without its namespace prefix. */
  public get local(): string {
    const colon = this.name.indexOf(':');
    return colon < 0 ? this.name : this.name.slice(colon + 1);
  }

  /** Whether the name without its prefix is this one. */
  public is(local: string): boolean {
    return this.name.length === local.length ? this.name === local : this.local === local;
  }

  /** Namespace prefix with its colon, or an empty text. */
  public get prefix(): string {
    return this.name.slice(0, this.name.indexOf(':') + 1);
  }

  /** Goes to the next tag; `false` at the end of the text. */
  public next(): boolean {
    for (;;) {
      const start = this.text.charCodeAt(this.end) === LESS ? this.end : this.text.indexOf('<', this.end);
      if (start < 0) {
        if (this.stack.length > 0 || !this.sawRoot) throw malformed('elements are not closed');
        return false;
      }
      const code = this.text.charCodeAt(start + 1);
      if (code === EXCLAMATION) this.end = this.passDeclaration(start);
      else if (code === QUESTION) this.end = this.after('?>', start + 2);
      else {
        this.start = start;
        if (code === SLASH) this.readClose();
        else this.readOpen();
        return true;
      }
    }
  }

  /** Goes to the first tag of the document. */
  public root(): void {
    if (!this.next()) throw malformed('no root element');
  }

  /**
   * Goes to the next child of the element whose depth is given, passing over whatever lies deeper.
   * `false` when that element closes.
   */
  public nextChild(depth: number): boolean {
    while (this.next()) {
      if (this.kind === 'close') {
        if (this.stack.length < depth) return false;
      } else if (this.stack.length - (this.kind === 'open' ? 1 : 0) === depth) return true;
    }
    return false;
  }

  /** After an open or empty tag: goes to the end of the element and gives the offset after it. */
  public skip(): number {
    return this.kind === 'open' ? this.skipRest(this.stack.length - 1) : this.end;
  }

  /** Goes to the end of the child element (of the element whose depth is given) that was begun, if it is still open. */
  public skipRest(depth: number): number {
    while (this.stack.length > depth && this.next());
    return this.end;
  }

  /** After an open or empty tag: goes to the end of the element and gives its own text, without that of its children. */
  public elementText(): string {
    if (this.kind !== 'open') return '';
    const close = this.text.indexOf('<', this.end);
    if (this.text.charCodeAt(close + 1) === SLASH) {
      // Nothing but text, as in nearly every cell.
      const raw = this.text.slice(this.end, close);
      this.start = close;
      this.readClose();
      return plainText(raw);
    }
    const depth = this.stack.length;
    let text = '';
    let from = this.end;
    while (this.nextChild(depth)) {
      text += this.textBetween(from, this.start);
      from = this.skip();
    }
    return text + this.textBetween(from, this.start);
  }

  /** Value of an attribute by its qualified name, or `null`. */
  public attribute(name: string): string | null {
    return this.findAttribute(name) ? this.attributeValue() : null;
  }

  /** Where the value of an attribute stands between its quotes, or `null`. */
  public attributeSpan(name: string): Span | null {
    return this.findAttribute(name) ? { start: this.valueFrom, end: this.attributeEnd - 1 } : null;
  }

  /**
   * Values of the attributes of the tag whose names have one letter, in one pass, by the order of `letters`; absent ones are `null`.
   * Cells have three of them, and a sheet has many cells.
   */
  public letterAttributes(letters: string, values: (string | null)[]): void {
    for (let index = 0; index < letters.length; index++) values[index] = null;
    this.attributeEnd = this.attributesStart;
    while (this.nextAttribute()) {
      if (this.attributeTo - this.attributeFrom !== 1) continue;
      const code = this.text.charCodeAt(this.attributeFrom);
      for (let index = 0; index < letters.length; index++) {
        if (letters.charCodeAt(index) === code) values[index] = this.attributeValue();
      }
    }
  }

  /** Value of an attribute that has some namespace prefix, such as `r:id`, or `null`. */
  public prefixedAttribute(local: string): string | null {
    this.attributeEnd = this.attributesStart;
    while (this.nextAttribute()) {
      if (this.text.slice(this.attributeFrom, this.attributeTo).endsWith(`:${local}`)) return this.attributeValue();
    }
    return null;
  }

  /** All attributes by qualified name. */
  public attributes(): Map<string, string> {
    const attributes = new Map<string, string>();
    this.attributeEnd = this.attributesStart;
    while (this.nextAttribute()) {
      attributes.set(this.text.slice(this.attributeFrom, this.attributeTo), this.attributeValue());
    }
    return attributes;
  }

  /** Offset where a further attribute can be put into the tag. */
  public get attributesInsertion(): number {
    return this.attributesEnd;
  }

  /** Goes to the attribute with a qualified name. */
  private findAttribute(name: string): boolean {
    this.attributeEnd = this.attributesStart;
    while (this.nextAttribute()) {
      if (this.attributeTo - this.attributeFrom === name.length && this.text.startsWith(name, this.attributeFrom)) return true;
    }
    return false;
  }

  /** Value of the attribute that was gone to. */
  private attributeValue(): string {
    const raw = this.text.slice(this.valueFrom, this.attributeEnd - 1);
    return this.hasReferences ? decodeEntities(raw) : raw;
  }

  /** Goes on to the attribute after `attributeEnd`. */
  private nextAttribute(): boolean {
    const { text, attributesEnd } = this;
    let at = this.attributeEnd;
    while (at < attributesEnd && isSpace(text.charCodeAt(at))) at++;
    if (at >= attributesEnd) return false;
    this.attributeFrom = at;
    while (at < attributesEnd && text.charCodeAt(at) !== EQUALS && !isSpace(text.charCodeAt(at))) at++;
    this.attributeTo = at;
    while (at < attributesEnd && isSpace(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== EQUALS) throw malformed('attribute without a value');
    at++;
    while (at < attributesEnd && isSpace(text.charCodeAt(at))) at++;
    const quote = text.charCodeAt(at);
    if (quote !== DOUBLE_QUOTE && quote !== APOSTROPHE) throw malformed('attribute without quotes');
    const end = text.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", at + 1);
    if (end < 0 || end >= attributesEnd) throw malformed('attribute is not closed');
    this.valueFrom = at + 1;
    this.attributeEnd = end + 1;
    return true;
  }

  private readOpen(): void {
    const { text } = this;
    if (this.sawRoot && this.stack.length === 0) throw malformed('more than one root element');
    let at = this.start + 1;
    for (let code = text.charCodeAt(at); !isSpace(code) && code !== GREATER && code !== SLASH; code = text.charCodeAt(++at)) {
      if (at >= text.length) throw malformed('tag is not closed');
    }
    this.name = nameAt(text, this.start + 1, at);
    if (this.name === '') throw malformed('tag without a name');
    this.attributesStart = at;
    this.hasReferences = false;
    let quote = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (quote !== 0) {
        if (code === quote) quote = 0;
        else if (code === AMPERSAND) this.hasReferences = true;
      } else if (code === DOUBLE_QUOTE || code === APOSTROPHE) quote = code;
      else if (code === GREATER) break;
    }
    if (at >= text.length) throw malformed('tag is not closed');
    const isEmpty = text.charCodeAt(at - 1) === SLASH;
    this.attributesEnd = isEmpty ? at - 1 : at;
    this.end = at + 1;
    this.sawRoot = true;
    this.kind = isEmpty ? 'empty' : 'open';
    if (isEmpty) return;
    if (this.stack.length >= MAX_XML_DEPTH) throw malformed('nested too deeply');
    this.stack.push(this.name);
  }

  private readClose(): void {
    const open = this.stack.pop();
    // Compared in place: making a string of every closing tag costs more than reading it.
    const isSame = open !== undefined && this.text.startsWith(open, this.start + 2);
    const behind = this.start + 2 + (open?.length ?? 0);
    const end = this.text.charCodeAt(behind) === GREATER ? behind + 1 : this.after('>', this.start);
    if (!isSame || (end > behind + 1 && this.text.slice(behind, end - 1).trimEnd() !== '')) throw malformed('elements are not nested properly');
    this.name = open;
    this.kind = 'close';
    this.attributesStart = this.attributesEnd = end - 1;
    this.end = end;
  }

  private passDeclaration(start: number): number {
    if (this.text.startsWith('<!--', start)) return this.after('-->', start + 4);
    if (this.stack.length > 0 && this.text.startsWith('<![CDATA[', start)) return this.after(']]>', start + 9);
    throw malformed('document type declarations are refused');
  }

  private after(token: string, from: number): number {
    const at = this.text.indexOf(token, from);
    if (at < 0) throw malformed(`${token} is missing`);
    return at + token.length;
  }

  /** Character data of a stretch that holds no tags. */
  private textBetween(start: number, end: number): string {
    const raw = this.text.slice(start, end);
    if (!raw.includes('<')) return plainText(raw);
    let text = '';
    let from = 0;
    for (const match of raw.matchAll(NOT_TEXT)) {
      text += plainText(raw.slice(from, match.index)) + normaliseLines(match[1] ?? '');
      from = match.index + match[0].length;
    }
    return text + plainText(raw.slice(from));
  }
}

/** Longer names are cut out of the text anew: kept, they would keep the whole text in memory. */
const LONGEST_KEPT = 12;
const KEPT = 64;
/** A workbook has few names and many tags: a name that was met before needs no new string, and compares at once. */
const kept = new Array<string>(KEPT).fill('');

function nameAt(text: string, from: number, to: number): string {
  const length = to - from;
  if (length > LONGEST_KEPT) return text.slice(from, to);
  const place = (text.charCodeAt(from) + 8 * length) % KEPT;
  const known = kept[place];
  if (known?.length === length && text.startsWith(known, from)) return known;
  const name = text.slice(from, to);
  kept[place] = name;
  return name;
}

/** What may stand between tags without being character data; only CDATA has contents. */
const NOT_TEXT = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g;

function plainText(raw: string): string {
  return decodeEntities(normaliseLines(raw));
}

/** XML knows one line break: U+000A. */
function normaliseLines(raw: string): string {
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
}

function malformed(detail: string): PackageError {
  return new PackageError('corrupt', `XML: ${detail}`);
}
