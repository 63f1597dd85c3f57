/** What scripts/office-metadata.mjs reads out of the installed office.js. */
export interface OfficeMetadata {
  /** Version of the npm package. */
  readonly officeJs: string;
  readonly classes: Readonly<Record<string, ClassMetadata>>;
}

export interface ClassMetadata {
  readonly collection: boolean;
  /** Plain properties. */
  readonly scalars: Readonly<Record<string, MemberMetadata>>;
  /** Properties that are objects. */
  readonly navs: Readonly<Record<string, MemberMetadata>>;
  /** Methods that return objects. */
  readonly objects: Readonly<Record<string, MemberMetadata>>;
  readonly methods: Readonly<Record<string, MemberMetadata>>;
}

export interface MemberMetadata {
  /** Name on the wire. */
  readonly wire: string;
  /** `ExcelApi 1.9`; absent for members of the first set. */
  readonly since?: string;
}

/** Takes the text of build/office-metadata.json. */
export function parseMetadata(json: string): OfficeMetadata {
  return JSON.parse(json) as OfficeMetadata;
}

export type MemberKind = 'scalars' | 'navs' | 'objects' | 'methods';
export const MEMBER_KINDS = ['scalars', 'navs', 'objects', 'methods'] as const satisfies readonly MemberKind[];
