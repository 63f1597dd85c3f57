import { removeContentType } from '../opc/contentTypes';
import { partKey, relationshipsPart } from '../opc/partName';
import type { PackageParts } from '../opc/parts';
import { readRelationships } from '../opc/relationships';

/** Removes those of the parts that nothing refers to any more, and what only they referred to. */
export function removeOrphans(parts: PackageParts, candidates: readonly string[]): void {
  for (const part of candidates) {
    if (!parts.has(part) || isReferredTo(parts, part)) continue;
    const below = readRelationships(parts, part).flatMap(({ part: target }) => target ?? []);
    parts.remove(part);
    parts.remove(relationshipsPart(part));
    removeContentType(parts, part);
    removeOrphans(parts, below);
  }
}

function isReferredTo(parts: PackageParts, part: string): boolean {
  return parts.names().some((list) => {
    const source = sourceOf(list);
    return source !== null && readRelationships(parts, source).some((each) => each.part !== null && partKey(each.part) === partKey(part));
  });
}

/** The part whose relationships a list holds: `xl/_rels/workbook.xml.rels` → `xl/workbook.xml`; `null` for every other part. */
function sourceOf(list: string): string | null {
  const match = /^(.*?)_rels\/([^/]*)\.rels$/iu.exec(list.replace(/^\/+/u, ''));
  return match === null ? null : `${match[1] ?? ''}${match[2] ?? ''}`;
}
