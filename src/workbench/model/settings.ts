import type { SettingsModel } from './workbookModel';

/** Document settings; a file keeps them as JSON, so what goes in and out is a copy. */
export class Settings implements SettingsModel {
  readonly #entries = new Map<string, string>();
  readonly #onChange: () => void;

  /** @param onChange is called after every change, not for what is there from the beginning */
  public constructor(entries: Readonly<Record<string, unknown>>, onChange: () => void) {
    for (const [key, value] of Object.entries(entries)) this.#entries.set(key, toText(value));
    this.#onChange = onChange;
  }

  public keys(): readonly string[] {
    return [...this.#entries.keys()];
  }

  public has(key: string): boolean {
    return this.#entries.has(key);
  }

  public get(key: string): unknown {
    const entry = this.#entries.get(key);
    return entry === undefined ? undefined : JSON.parse(entry);
  }

  public set(key: string, value: unknown): void {
    this.#entries.set(key, toText(value));
    this.#onChange();
  }

  public delete(key: string): boolean {
    const isDeleted = this.#entries.delete(key);
    if (isDeleted) this.#onChange();
    return isDeleted;
  }

  public toData(): Record<string, unknown> {
    return Object.fromEntries(this.keys().map((key) => [key, this.get(key)]));
  }
}

function toText(value: unknown): string {
  return JSON.stringify(value ?? null);
}
