import { zipSync } from 'fflate';
import { convertToHtml } from 'mammoth/mammoth.browser.min.js';
import { DocumentError, type DocumentContent, type DocumentWarning } from '../../core/import';
import { PackageError } from '../../hosts/package';
import { readRelationships, relatedPart } from '../../hosts/package/opc/relationships';
import { PackageParts } from '../../hosts/package/opc/parts';
import { readHtml } from '../html/readHtml';
import { MAX_DOCX_BYTES, MAX_DOCX_TEXT } from '../limits';
import { normaliseWord } from './normalise';

const USUAL_PART = 'word/document.xml';

/**
 * Reads the tables of a Word document (.docx) and the paragraphs between them. Sizes, nesting and entities are checked before mammoth
 * sees a package that holds the text alone. Throws {@link DocumentError}.
 */
export async function readDocx(bytes: Uint8Array): Promise<DocumentContent> {
  if (bytes.length > MAX_DOCX_BYTES) throw new DocumentError('too-large', `${bytes.length} bytes`);
  const { xml, counts } = normalised(bytes);
  const html = await toHtml(xml);
  const content = readHtml(html, 'kept');
  const ours = [...counts].map(([code, count]): DocumentWarning => ({ code, count, place: null, detail: '' }));
  return { blocks: content.blocks, warnings: [...ours, ...content.warnings] };
}

function normalised(bytes: Uint8Array): ReturnType<typeof normaliseWord> {
  try {
    const parts = PackageParts.open(bytes);
    const main = relatedPart(parts, readRelationships(parts, ''), 'officeDocument') ?? USUAL_PART;
    const text = parts.text(main);
    if (text === null) throw new DocumentError('not-a-document', 'no main part');
    if (text.length > MAX_DOCX_TEXT) throw new DocumentError('too-large', `${text.length} characters`);
    if (!/<(?:\w+:)?document[\s>]/.test(text)) throw new DocumentError('not-a-document', 'main part is no Word document');
    return normaliseWord(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw error instanceof PackageError ? new DocumentError(codeOf(error), error.message) : error;
  }
}

function codeOf({ code }: PackageError): DocumentError['code'] {
  switch (code) {
    case 'too-large':
      return 'too-large';
    case 'encrypted-or-xls':
      return 'encrypted';
    case 'not-a-zip':
    case 'not-a-workbook':
      return 'not-a-document';
    case 'corrupt':
    case 'signed':
      return 'damaged';
  }
}

/** What mammoth needs of a package around the text. */
const CONTENT_TYPES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** Without it mammoth fails over a table that names its style. */
const STYLES = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

async function toHtml(xml: string): Promise<string> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const zip = zipSync(
    {
      '[Content_Types].xml': encode(CONTENT_TYPES),
      '_rels/.rels': encode(RELATIONSHIPS),
      'word/styles.xml': encode(STYLES),
      [USUAL_PART]: encode(xml),
    },
    { level: 0 },
  );
  try {
    const { value } = await convertToHtml(
      { arrayBuffer: Uint8Array.from(zip).buffer },
      { includeDefaultStyleMap: false, includeEmbeddedStyleMap: false, externalFileAccess: false },
    );
    return value;
  } catch (error) {
    throw new DocumentError('damaged', error instanceof Error ? error.name : 'mammoth refused');
  }
}
