import { relativeTarget } from '../opc/partName';
import { NOT_XML, escapeAttribute } from '../xml/characters';

/** A relationship of a part that we make. */
export interface NewRelationship {
  readonly id: string;
  /** Last step of the type, such as `hyperlink`. */
  readonly type: string;
  /** Part of the package, or the path of a file outside it, relative or as a `file:` address. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The list of relationships of the part `source`; `types` is what their types begin with. */
export function relationshipsXml(source: string, relationships: readonly NewRelationship[], types: string): string {
  const items = relationships.map(({ id, type, target, isExternal }) => {
    const where = isExternal ? ` Target="${escapeAttribute(fileAddress(target))}" TargetMode="External"` : ` Target="${escapeAttribute(relativeTarget(source, target))}"`;
    return `<Relationship Id="${id}" Type="${types}/${type}"${where}/>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`
  );
}

/**
 * A relative path as an address: each step is encoded, so that `50%#1.xlsx` stays a file name and no scheme can be slipped in. The address of
 * a file on another drive is one already, which no relative path can be taken for: none has an empty step.
 */
function fileAddress(path: string): string {
  if (path.startsWith('file://')) return path;
  const steps = path.replaceAll('\\', '/').replace(NOT_XML, '\ufffd').split('/').map(encodeURIComponent);
  return steps.join('/');
}
