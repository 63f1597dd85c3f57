import { FILLS, FONT_NAME, FONT_SIZE, LINE_COLOR, TEXT_COLORS, type CellLook } from '../../../core/sheetDesign';
import { PackageError } from '../error';
import { BUILT_IN_FORMATS, GENERAL } from '../../shared/builtInFormats';
import { escapeAttribute } from '../xml/characters';
import type { Span } from '../xml/scanner';
import { XmlScanner } from '../xml/scanner';
import { splice, type Splice } from '../xml/splice';
import { wholeNumber } from '../xml/values';

/** Children of a style sheet in their order, up to the cell styles (ECMA-376, CT_Stylesheet). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;
type ListName = (typeof ORDER)[number];

/** The first id that a number format of one's own may have. */
const FIRST_OWN_FORMAT = 164;

/** Ids of the formats that mean the same in every language. */
const COMMON_FORMATS: ReadonlyMap<string, number> = new Map(
  [...BUILT_IN_FORMATS].flatMap(([id, code]) => (id <= 4 || id === 9 || id === 10 || id === 49 ? [[code, id]] : [])),
);

/** One list of the style sheet: what it has, and what is to be added. */
interface StyleList {
  /** Offset at which more items go in; the whole tag when it is an empty one. */
  readonly insertion: Span;
  readonly count: Span | null;
  /** Qualified name as written; `null` where there is no such list. */
  readonly tag: string | null;
  readonly isEmptyTag: boolean;
  /** All items as XML; those from `kept` on are new. */
  readonly items: string[];
  readonly kept: number;
}

const ITEM_NAMES: Readonly<Record<ListName, string>> = {
  numFmts: 'numFmt',
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellStyleXfs: 'xf',
  cellXfs: 'xf',
};

/** Adds cell styles to a style sheet; what is there stays, an equal style is used again. */
export class StyleSheet {
  readonly #text: string;
  readonly #prefix: string;
  readonly #lists: Readonly<Record<ListName, StyleList>>;
  readonly #known = new Map<string, number>();
  /** The same by the look itself, of which a design has few and shares them: saves writing out the look of every cell. */
  readonly #byLook = new Map<CellLook, Map<string, number>>();

  /** @throws PackageError when the text is no style sheet */
  public constructor(text: string) {
    const scanner = new XmlScanner(text);
    scanner.root();
    if (!scanner.is('styleSheet')) throw new PackageError('corrupt', `styles part is ${scanner.local}`);
    this.#prefix = scanner.prefix;
    this.#text = scanner.isEmpty() ? opened(scanner) : text;
    const root = new XmlScanner(this.#text);
    root.root();
    this.#lists = readLists(root);
  }

  /** Index of the cell style with this look. `keepsText`: typing in the cell again leaves its text a text. */
  public style(look: CellLook, numberFormat: string, keepsText: boolean): number {
    const kind = `${numberFormat}${keepsText ? '\n' : ''}`;
    const ofLook = this.#byLook.get(look) ?? new Map<string, number>();
    const index = ofLook.get(kind) ?? this.#styleOf(look, numberFormat, keepsText);
    this.#byLook.set(look, ofLook.set(kind, index));
    return index;
  }

  #styleOf(look: CellLook, numberFormat: string, keepsText: boolean): number {
    const key = JSON.stringify([look, numberFormat, keepsText]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const ids = {
      numFmtId: this.#format(numberFormat),
      fontId: this.#index('fonts', this.#font(look)),
      fillId: this.#index('fills', this.#fill(look)),
      borderId: this.#index('borders', this.#border(look)),
    };
    const attributes = Object.entries(ids).map(([name, id]) => ` ${name}="${id}"`);
    const applies = ['NumberFormat', 'Font', 'Fill', 'Border', 'Alignment'].map((part) => ` apply${part}="1"`);
    const head = `<${this.#prefix}xf${attributes.join('')} xfId="0"${keepsText ? ' quotePrefix="1"' : ''}${applies.join('')}>`;
    const index = this.#index('cellXfs', `${head}${this.#alignment(look)}</${this.#prefix}xf>`);
    this.#known.set(key, index);
    return index;
  }

  /** The style sheet with everything that was asked for. */
  public toString(): string {
    return splice(this.#text, ORDER.flatMap((name) => this.#additions(name, this.#lists[name])));
  }

  #index(name: ListName, xml: string): number {
    const { items } = this.#lists[name];
    const known = items.indexOf(xml);
    return known >= 0 ? known : items.push(xml) - 1;
  }

  #format(code: string): number {
    if (code === GENERAL) return 0;
    const common = COMMON_FORMATS.get(code);
    if (common !== undefined) return common;
    const { items } = this.#lists.numFmts;
    const ids = items.map((xml) => {
      const scanner = new XmlScanner(xml);
      scanner.root();
      return { id: wholeNumber(scanner.attribute('numFmtId')) ?? 0, code: scanner.attribute('formatCode') };
    });
    const known = ids.find((each) => each.code === code);
    if (known !== undefined) return known.id;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...ids.map((each) => each.id)) + 1;
    items.push(`<${this.#prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  #font({ bold = false, size = FONT_SIZE, text = 'plain' }: CellLook): string {
    const p = this.#prefix;
    const underline = text === 'link' ? `<${p}u/>` : '';
    const colour = `<${p}color rgb="${argb(TEXT_COLORS[text])}"/>`;
    const face = `<${p}name val="${FONT_NAME}"/><${p}family val="3"/><${p}charset val="134"/>`;
    return `<${p}font>${bold ? `<${p}b/>` : ''}${underline}<${p}sz val="${size}"/>${colour}${face}</${p}font>`;
  }

  #fill({ fill }: CellLook): string {
    const p = this.#prefix;
    if (fill === undefined) return `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`;
    const colours = `<${p}fgColor rgb="${argb(FILLS[fill])}"/><${p}bgColor indexed="64"/>`;
    return `<${p}fill><${p}patternFill patternType="solid">${colours}</${p}patternFill></${p}fill>`;
  }

  #border({ border = false }: CellLook): string {
    const p = this.#prefix;
    const line = (side: string): string =>
      border ? `<${p}${side} style="thin"><${p}color rgb="${argb(LINE_COLOR)}"/></${p}${side}>` : `<${p}${side}/>`;
    return `<${p}border>${['left', 'right', 'top', 'bottom'].map(line).join('')}<${p}diagonal/></${p}border>`;
  }

  #alignment({ horizontal, vertical = 'middle', wrap = false, stacked = false }: CellLook): string {
    const across = horizontal === undefined ? '' : ` horizontal="${horizontal}"`;
    const upright = ` vertical="${vertical === 'middle' ? 'center' : vertical}"`;
    return `<${this.#prefix}alignment${across}${upright}${stacked ? ' textRotation="255"' : ''}${wrap ? ' wrapText="1"' : ''}/>`;
  }

  #additions(name: ListName, list: StyleList): Splice[] {
    const added = list.items.slice(list.kept).join('');
    if (added === '') return [];
    if (list.tag === null) {
      const element = `<${this.#prefix}${name} count="${list.items.length}">${added}</${this.#prefix}${name}>`;
      return [{ ...list.insertion, text: element }];
    }
    const count = list.count === null ? [] : [{ ...list.count, text: String(list.items.length) }];
    return [...count, { ...list.insertion, text: list.isEmptyTag ? `>${added}</${list.tag}>` : added }];
  }
}

/** The text with its empty root opened, so that something can be put into it. */
function opened({ text, name, attributesInsertion, end }: XmlScanner): string {
  return splice(text, [{ start: attributesInsertion, end, text: `></${name}>` }]);
}

function argb(colour: string): string {
  return `FF${colour.slice(1)}`;
}

/** Reads the lists of the style sheet on whose root the scanner stands; a missing one goes behind those that precede it. */
function readLists(scanner: XmlScanner): Record<ListName, StyleList> {
  const found = new Map<ListName, StyleList>();
  const { prefix } = scanner;
  let [at, place] = [scanner.end, 0];
  const insertions = new Map<ListName, number>();
  while (scanner.nextChild(1)) {
    const name = ORDER.find((each) => scanner.is(each));
    if (name === undefined) continue;
    for (const before of ORDER.slice(place, ORDER.indexOf(name))) insertions.set(before, at);
    found.set(name, readList(scanner, name));
    [at, place] = [scanner.end, ORDER.indexOf(name) + 1];
  }
  const list = (name: ListName): StyleList => found.get(name) ?? missingList(name, insertions.get(name) ?? at, prefix);
  return {
    numFmts: list('numFmts'),
    fonts: list('fonts'),
    fills: list('fills'),
    borders: list('borders'),
    cellStyleXfs: list('cellStyleXfs'),
    cellXfs: list('cellXfs'),
  };
}

/** What a spreadsheet program takes for granted where a list is missing; the first entry is the look of cells without a style. */
function defaultItems(name: ListName, p: string): string[] {
  switch (name) {
    case 'numFmts':
      return [];
    case 'fonts':
      return [`<${p}font><${p}sz val="${FONT_SIZE}"/><${p}name val="${FONT_NAME}"/></${p}font>`];
    case 'fills':
      return ['none', 'gray125'].map((pattern) => `<${p}fill><${p}patternFill patternType="${pattern}"/></${p}fill>`);
    case 'borders':
      return [`<${p}border/>`];
    case 'cellStyleXfs':
    case 'cellXfs':
      return [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`];
  }
}

function missingList(name: ListName, at: number, prefix: string): StyleList {
  const items = defaultItems(name, prefix);
  return { insertion: { start: at, end: at }, count: null, tag: null, isEmptyTag: false, items, kept: 0 };
}

function readList(scanner: XmlScanner, list: ListName): StyleList {
  const { name: tag, text } = scanner;
  const count = scanner.attributeSpan('count');
  const items: string[] = [];
  if (scanner.isEmpty()) {
    const insertion = { start: scanner.attributesInsertion, end: scanner.end };
    items.push(...defaultItems(list, scanner.prefix));
    return { insertion, count, tag, isEmptyTag: true, items, kept: 0 };
  }
  while (scanner.nextChild(2)) {
    const { start } = scanner;
    if (scanner.is(ITEM_NAMES[list])) items.push(text.slice(start, scanner.skip()));
  }
  const insertion = { start: scanner.start, end: scanner.start };
  return { insertion, count, tag, isEmptyTag: false, items, kept: items.length };
}
