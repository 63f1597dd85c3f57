/** How spaces count: `collapsed` as on a page, `kept` as they are written. */
export type Spaces = 'collapsed' | 'kept';

const PAGE_SPACES = /[ \t\n\r\f]+/g;

/** Gathers the text of an element; blocks begin on lines of their own. */
export class TextWriter {
  #text = '';

  public constructor(private readonly spaces: Spaces) {}

  public write(text: string): void {
    if (this.spaces === 'kept') {
      this.#text += text;
      return;
    }
    const collapsed = text.replace(PAGE_SPACES, ' ');
    const isAtStart = this.#text === '' || /[ \n]$/.test(this.#text);
    this.#text += isAtStart ? collapsed.replace(/^ /, '') : collapsed;
  }

  /** A line break that is written out. */
  public breakLine(): void {
    this.#text = `${this.#trimmed()}\n`;
  }

  /** The edge of a block: a line break unless there is one already. */
  public edge(): void {
    if (this.#text !== '' && !this.#text.endsWith('\n')) this.breakLine();
  }

  /** The text so far without spaces around it; a text of nothing but spaces is empty. */
  public finish(): string {
    return this.#text.trim();
  }

  #trimmed(): string {
    return this.spaces === 'kept' ? this.#text : this.#text.replace(/ $/, '');
  }
}
