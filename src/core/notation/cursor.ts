import type { Dictionary, Entry } from './dictionary';
import { isDigitAt } from './normalise';

/**
 * A place in a normalised text. Chinese has no word boundaries and `12月` means one thing before `底` and another beside a unit column, so
 * the tokens are taken where the grammar asks for them. `furthest` remembers how far any reading came.
 */
export class Cursor {
  private at = 0;
  private reached = 0;

  constructor(readonly text: string) {}

  get position(): number {
    return this.at;
  }

  /** The furthest position that any attempt has read up to. */
  get furthest(): number {
    return this.reached;
  }

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** Moves on by a number of characters. */
  advance(count: number): void {
    this.at += count;
    if (this.at > this.reached) this.reached = this.at;
  }

  /** Goes back to an earlier position. */
  reset(position: number): void {
    this.at = position;
  }

  /** Tries to read on: moves to where the attempt ended, or stays for `null`, and then nothing of the attempt counts as read. */
  attempt<T>(read: (probe: Cursor) => T | null): T | null {
    const probe = new Cursor(this.text);
    probe.reset(this.at);
    const found = read(probe);
    if (found !== null) this.advance(probe.position - this.at);
    return found;
  }

  looksAt(literal: string): boolean {
    return this.text.startsWith(literal, this.at);
  }

  isDigit(offset = 0): boolean {
    return isDigitAt(this.text, this.at + offset);
  }

  char(offset = 0): string {
    return this.text.charAt(this.at + offset);
  }

  /** Takes a literal if it stands here. */
  take(literal: string): boolean {
    if (!this.looksAt(literal)) return false;
    this.advance(literal.length);
    return true;
  }

  /** Takes the longest word of a dictionary that stands here. */
  takeFrom<T>(dictionary: Dictionary<T>): Entry<T> | null {
    const entry = dictionary.longestAt(this.text, this.at);
    if (entry !== null) this.advance(entry.word.length);
    return entry;
  }

  /** Takes words of a dictionary as long as there are any; says how many. */
  takeAll(dictionary: Dictionary<unknown>): number {
    let count = 0;
    while (this.takeFrom(dictionary) !== null) count++;
    return count;
  }

  /** Takes up to `limit` ASCII digits; an empty string if there are none. */
  takeDigits(limit: number): string {
    let length = 0;
    while (length < limit && this.isDigit(length)) length++;
    const digits = this.text.slice(this.at, this.at + length);
    this.advance(length);
    return digits;
  }

  /** Takes one character if it is one of those given. */
  takeAny(characters: string): string {
    const here = this.char();
    if (here === '' || !characters.includes(here)) return '';
    this.advance(1);
    return here;
  }
}
