import { MEMBER_KINDS, type OfficeMetadata } from './metadata';

/** A member as the author of an add-in knows it. */
export interface Word {
  /** `Excel.Range.values`. */
  readonly name: string;
  /** The requirement set it came with, `ExcelApi 1.9`; `null` when it has always been there. */
  readonly since: string | null;
}

/** Finds a member of office.js by its class and its name on the wire. */
export class Vocabulary {
  readonly #words = new Map<string, Word>();

  public constructor(metadata: OfficeMetadata) {
    for (const [cls, description] of Object.entries(metadata.classes)) {
      for (const kind of MEMBER_KINDS) {
        for (const [name, { wire, since }] of Object.entries(description[kind])) {
          this.#words.set(`${cls}.${wire}`, { name: `Excel.${cls}.${name}`, since: since ?? null });
        }
      }
    }
  }

  public find(cls: string, wire: string): Word | null {
    return this.#words.get(`${cls}.${wire}`) ?? null;
  }
}

/** Whether an Excel with ExcelApi up to `level` has a requirement set; sets other than ExcelApi it has not. */
export function hasSet(level: string, set: string): boolean {
  const [name, version = ''] = set.split(' ');
  return name === 'ExcelApi' && asNumber(version) <= asNumber(level);
}

/** `1.13` comes after `1.9`. */
function asNumber(version: string): number {
  const [major = '0', minor = '0'] = version.split('.');
  return Number(major) * 1000 + Number(minor);
}
