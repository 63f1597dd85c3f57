import { refuse } from './hostError';
import type { Vocabulary } from './vocabulary';

/**
 * Everything that office.js asked for and the workbench does not have. A test that leaves something here fails,
 * even when the add-in swallowed the error.
 */
export class Missing {
  readonly #vocabulary: Vocabulary;
  readonly #texts = new Set<string>();

  public constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  public get all(): readonly string[] {
    return [...this.#texts];
  }

  public note(text: string): void {
    this.#texts.add(text);
  }

  public clear(): void {
    this.#texts.clear();
  }

  /** @throws HostError always, naming the member as an add-in's author knows it */
  public fail(cls: string, kind: string, wire: string): never {
    const word = this.#vocabulary.find(cls, wire);
    const since = word?.since ? ` [${word.since}]` : '';
    throw refuse.notImplemented(
      word === null
        ? `office.js sent an unknown ${kind}: ${cls}.${wire}`
        : `the workbench does not implement ${word.name}${since} (${kind} '${wire}')`,
    );
  }
}
