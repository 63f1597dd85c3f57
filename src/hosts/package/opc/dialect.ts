import { relationshipsPart } from './partName';
import type { PackageParts } from './parts';

/** The namespaces of a package: strict files (ISO 29500 Strict) have others than the usual, transitional ones. */
export interface Dialect {
  /** Of workbooks, sheets, styles and comments. */
  readonly main: string;
  /** Of relationship types and of the attribute that names a relationship. */
  readonly relationships: string;
}

/** Relationship types of transitional files begin so. */
const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const TRANSITIONAL: Dialect = { main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', relationships: OFFICE_RELATIONSHIPS };
const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** What is added to a package speaks as the package does, which its first relationship tells. */
export function dialectOf(parts: PackageParts): Dialect {
  return (parts.text(relationshipsPart('')) ?? '').includes(`${STRICT.relationships}/officeDocument`) ? STRICT : TRANSITIONAL;
}
