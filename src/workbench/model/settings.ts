import type { SettingsModel } from './workbookModel';

/** Document settings; a file keeps them as JSON, so what goes in and out is a copy. */
export class Settings implements SettingsModel {
  readonly #entries = new Map<string, string>();

  public constructor(entries: Readonly<Record<string, unknown>> = {}) {
    for (const [key, value] of Object.entries(entries)) this.set(key, value);
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
    this.#entries.set(key, JSON.stringify(value ?? null));
  }

  public delete(key: string): boolean {
    return this.#entries.delete(key);
  }

  public toData(): Record<string, unknown> {
    return Object.fromEntries(this.keys().map((key) => [key, this.get(key)]));
  }
}
