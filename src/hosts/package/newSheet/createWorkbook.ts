import type { SheetDesign } from '../../../core/sheetDesign';
import { PackageParts } from '../opc/parts';
import { readWorkbook } from '../workbook/readWorkbook';
import { escapeText } from '../xml/characters';
import { portableCodec, type Codec } from '../zip/codec';
import { makeEntry, writeZip } from '../zip/writeZip';
import { putSheet } from './putSheet';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What a file says about itself. */
export interface DocumentProperties {
  readonly title: string;
  readonly creator: string;
}

/**
 * A complete .xlsx file of some sheets, the first in front. The same input always gives the same bytes.
 * @param designs at least one; no two have the same name
 * @throws HostError `sheet-name-taken`
 */
export function createWorkbook(designs: readonly SheetDesign[], properties: DocumentProperties, codec: Codec = portableCodec): Uint8Array {
  if (designs.length === 0) throw new RangeError('a workbook needs a sheet');
  const texts: readonly (readonly [string, string])[] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
        '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/>` +
        `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ],
    [
      'docProps/core.xml',
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
        `<dc:title>${escapeText(properties.title)}</dc:title><dc:creator>${escapeText(properties.creator)}</dc:creator></cp:coreProperties>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
    ],
  ];
  const encoder = new TextEncoder();
  const entries = texts.map(([name, text]) => makeEntry(name, encoder.encode(HEAD + text), null, codec));
  const parts = PackageParts.open(writeZip({ entries, comment: new Uint8Array(0) }), codec);
  designs.forEach((design, index) => {
    putSheet(parts, readWorkbook(parts), design, { replace: false, isSelected: index === 0 });
  });
  return parts.save();
}
