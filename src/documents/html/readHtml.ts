import type { DocumentBlock, DocumentContent, DocumentWarning, DocumentWarningCode } from '../../core/import';
import { attributeOf, isElement, parseHtml, type HtmlElement, type HtmlNode } from './parse';
import { layOut, newBudget, type SpannedCell } from './tableGrid';
import { TextWriter, type Spaces } from './textWriter';
import { isHidden, isSilent } from './visible';

const BLOCKS: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'div', 'dl', 'dt', 'fieldset', 'figure', 'footer', 'form',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'ul',
]);
const ROW_GROUPS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);

/**
 * Reads the tables of HTML and the lines between them: what Word, WPS Office, Excel and web pages put on the clipboard.
 * Scripts are not run, hidden parts are left out and counted. Throws `DocumentError` `too-large`.
 */
export function readHtml(html: string, spaces: Spaces = 'collapsed'): DocumentContent {
  const reader = new HtmlReader(spaces);
  reader.readAll(parseHtml(html).childNodes);
  return reader.finish();
}

class HtmlReader {
  readonly #blocks: DocumentBlock[] = [];
  readonly #counts = new Map<DocumentWarningCode, number>();
  readonly #budget = newBudget();
  #line: TextWriter;

  public constructor(private readonly spaces: Spaces) {
    this.#line = new TextWriter(spaces);
  }

  public readAll(nodes: readonly HtmlNode[]): void {
    for (const node of nodes) this.#read(node);
  }

  public finish(): DocumentContent {
    this.#endLine();
    const warnings = [...this.#counts].map(([code, count]): DocumentWarning => ({ code, count, place: null, detail: '' }));
    return { blocks: this.#blocks, warnings };
  }

  #read(node: HtmlNode): void {
    if (!isElement(node)) {
      if ('value' in node) this.#line.write(node.value);
      return;
    }
    if (this.#isLeftOut(node)) return;
    if (node.tagName === 'table') {
      this.#endLine();
      this.#readTable(node);
    } else if (node.tagName === 'br') this.#endLine();
    else if (BLOCKS.has(node.tagName)) {
      this.#endLine();
      this.readAll(node.childNodes);
      this.#endLine();
    } else {
      this.#line.write(controlText(node));
      this.readAll(shownChildren(node));
    }
  }

  /** A paragraph between the tables is over. */
  #endLine(): void {
    const text = this.#line.finish();
    if (text !== '') this.#blocks.push({ kind: 'paragraph', text });
    this.#line = new TextWriter(this.spaces);
  }

  /** A table, and behind it those that stand in its cells. */
  #readTable(table: HtmlElement): void {
    const nested: HtmlElement[] = [];
    const rows = this.#rowsOf(table).map((row) =>
      row.childNodes
        .filter(isElement)
        .filter((cell) => (cell.tagName === 'td' || cell.tagName === 'th') && !this.#isLeftOut(cell))
        .map((cell) => this.#cellOf(cell, nested)),
    );
    const { table: grid, isBounded } = layOut(rows, this.#budget);
    if (isBounded) this.#count('spans-bounded');
    const hasText = grid.cells.some(({ text }) => text !== '');
    if (hasText) this.#blocks.push({ kind: 'table', table: grid, lines: null });
    // A table that only arranges others is none.
    if (hasText && nested.length > 0) this.#count('nested-table');
    for (const inner of nested) this.#readTable(inner);
  }

  #rowsOf(table: HtmlElement): HtmlElement[] {
    return table.childNodes.filter(isElement).flatMap((child) => {
      if (this.#isLeftOut(child)) return [];
      if (child.tagName === 'tr') return [child];
      return ROW_GROUPS.has(child.tagName) ? this.#rowsOf(child) : [];
    });
  }

  #cellOf(cell: HtmlElement, nested: HtmlElement[]): SpannedCell {
    const writer = new TextWriter(this.spaces);
    this.#writeText(cell.childNodes, writer, nested);
    return {
      text: writer.finish(),
      columnSpan: spanOf(cell, 'colspan'),
      rowSpan: attributeOf(cell, 'rowspan')?.trim() === '0' ? 0 : spanOf(cell, 'rowspan'),
    };
  }

  #writeText(nodes: readonly HtmlNode[], writer: TextWriter, nested: HtmlElement[]): void {
    for (const node of nodes) {
      if (!isElement(node)) {
        if ('value' in node) writer.write(node.value);
      } else if (this.#isLeftOut(node)) continue;
      else if (node.tagName === 'table') nested.push(node);
      else if (node.tagName === 'br') writer.breakLine();
      else {
        const isBlock = BLOCKS.has(node.tagName);
        if (node.tagName === 'ol') this.#count('automatic-numbers');
        if (isBlock) writer.edge();
        writer.write(controlText(node));
        this.#writeText(shownChildren(node), writer, nested);
        if (isBlock) writer.edge();
      }
    }
  }

  #isLeftOut(element: HtmlElement): boolean {
    if (isSilent(element)) return true;
    if (element.tagName === 'img') this.#count('picture');
    if (!isHidden(element)) return false;
    this.#count('hidden-text');
    return true;
  }

  #count(code: DocumentWarningCode): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
  }
}

/** What a form control shows: web forms are copied with what was filled in. */
function controlText(element: HtmlElement): string {
  if (element.tagName !== 'input') return '';
  const type = (attributeOf(element, 'type') ?? 'text').toLowerCase();
  if (type === 'checkbox' || type === 'radio') return attributeOf(element, 'checked') === null ? '☐' : '☑';
  return type === 'text' || type === 'number' || type === 'date' ? (attributeOf(element, 'value') ?? '') : '';
}

/** The children that are shown: of a list to choose from, the choice. */
function shownChildren({ tagName, childNodes }: HtmlElement): readonly HtmlNode[] {
  if (tagName !== 'select') return childNodes;
  const options = childNodes.filter(isElement);
  return [options.find((option) => attributeOf(option, 'selected') !== null) ?? options[0]].filter((option) => option !== undefined);
}

function spanOf(cell: HtmlElement, name: string): number {
  const digits = /^\s*\+?(\d{1,9})/.exec(attributeOf(cell, name) ?? '')?.[1];
  return Math.max(1, Number(digits ?? 1));
}
