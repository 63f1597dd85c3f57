/** How spaces count: `collapsed` as on a page, `kept` as they are written. */
export type Spaces = 'collapsed' | 'kept';

const PAGE_SPACES = /[ \t\n\r\f]+/g;

/** Gathers the text of an element; blocks begin on lines of their own. */
export class TextWriter {
  /** None is empty. Put together at the end only: an element may hold hundreds of thousands. */
  readonly #parts: string[] = [];

  public constructor(private readonly spaces: Spaces) {}

  public write(text: string): void {
    if (this.spaces === 'kept') {
      this.#add(text);
      return;
    }
    const collapsed = text.replace(PAGE_SPACES, ' ');
    const last = this.#lastCharacter();
    const isAtStart = last === '' || last === ' ' || last === '\n';
    this.#add(isAtStart ? collapsed.replace(/^ /, '') : collapsed);
  }

  /** A line break that is written out. */
  public breakLine(): void {
    const last = this.#parts.at(-1);
    if (this.spaces === 'collapsed' && last?.endsWith(' ') === true) this.#parts[this.#parts.length - 1] = `${last.slice(0, -1)}\n`;
    else this.#parts.push('\n');
  }

  /** The edge of a block: a line break unless there is one already. */
  public edge(): void {
    const last = this.#lastCharacter();
    if (last !== '' && last !== '\n') this.breakLine();
  }

  /** The text so far without spaces around it; a text of nothing but spaces is empty. */
  public finish(): string {
    return this.#parts.join('').trim();
  }

  #add(text: string): void {
    if (text !== '') this.#parts.push(text);
  }

  /** Empty before the first. */
  #lastCharacter(): string {
    return this.#parts.at(-1)?.at(-1) ?? '';
  }
}
