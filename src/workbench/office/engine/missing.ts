import { refuse } from './hostError';
import { MEMBER_KINDS, type OfficeMetadata } from './metadata';

/**
 * Everything that office.js asked for and the workbench does not have. A test that leaves something here fails,
 * even when the add-in swallowed the error.
 */
export class Missing {
  readonly #metadata: OfficeMetadata;
  readonly #texts = new Set<string>();

  public constructor(metadata: OfficeMetadata) {
    this.#metadata = metadata;
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
    const known = this.#known(cls, wire);
    const text =
      known === null
        ? `office.js sent an unknown ${kind}: ${cls}.${wire}`
        : `the workbench does not implement ${known} (${kind} '${wire}')`;
    throw refuse.notImplemented(text);
  }

  /** The requirement set that a member came with: `ExcelApi 1.9`; `null` when it has always been there. */
  public since(cls: string, wire: string): string | null {
    const description = this.#metadata.classes[cls];
    if (!description) return null;
    for (const kind of MEMBER_KINDS) {
      for (const member of Object.values(description[kind])) if (member.wire === wire) return member.since ?? null;
    }
    return null;
  }

  #known(cls: string, wire: string): string | null {
    const description = this.#metadata.classes[cls];
    if (!description) return null;
    for (const kind of MEMBER_KINDS) {
      for (const [name, member] of Object.entries(description[kind])) {
        if (member.wire === wire) return `Excel.${cls}.${name}${member.since ? ` [${member.since}]` : ''}`;
      }
    }
    return null;
  }
}
