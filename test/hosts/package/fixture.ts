import { strToU8, zipSync } from 'fflate';
import type { WorkbookPackage } from '../../../src/hosts/package';
import { openPackage } from '../../../src/hosts/package';
import type { CellWrite, Transaction } from '../../../src/core/plan/transaction';
import type { CellValue } from '../../../src/core/form/snapshot';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook by its parts; anything left out gets the plainest form there is. */
export interface Fixture {
  /** Worksheets: what stands between `<worksheet>` and `</worksheet>`, by sheet name. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** What stands inside `<sst>`. */
  readonly strings?: string;
  /** What stands inside `<styleSheet>`; `null` for a package without styles. */
  readonly styles?: string | null;
  /** What stands in `<workbook>` before and after the sheets. */
  readonly workbookHead?: string;
  readonly workbookTail?: string;
  /** Attributes of each `sheet` element, by sheet name. */
  readonly sheetAttributes?: Readonly<Record<string, string>>;
  /** Whole parts, added or replacing. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export const STYLES =
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>' +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="31"/><xf numFmtId="176"/>' +
  '<xf numFmtId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="49"/></cellXfs><dxfs count="0"/>';

/** The parts of the workbook, uncompressed. */
export function partsOf(fixture: Fixture): Record<string, Uint8Array> {
  const sheets = Object.entries(fixture.sheets ?? { Sheet1: '<sheetData/>' });
  const attributes = (name: string): string => fixture.sheetAttributes?.[name] ?? '';
  const list = sheets.map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" ${attributes(name)} r:id="rId${index + 1}"/>`);
  const others: [string, string][] = [];
  if (fixture.styles !== null) others.push(['styles', 'styles.xml']);
  if (fixture.strings !== undefined) others.push(['sharedStrings', 'sharedStrings.xml']);
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
  const relations = [
    ...sheets.map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
    ...others.map(([type, target], index) => relation(sheets.length + index + 1, type, target)),
  ];
  const texts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${fixture.workbookHead ?? ''}<sheets>${list.join('')}</sheets>${fixture.workbookTail ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
  };
  if (fixture.styles !== null) texts['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${fixture.styles ?? STYLES}</styleSheet>`;
  if (fixture.strings !== undefined) texts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}" count="1" uniqueCount="1">${fixture.strings}</sst>`;
  sheets.forEach(([, content], index) => {
    texts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${content}</worksheet>`;
  });
  const parts: Record<string, Uint8Array> = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
  for (const [name, part] of Object.entries(fixture.parts ?? {})) parts[name] = typeof part === 'string' ? strToU8(part) : part;
  return parts;
}

/** The workbook as the bytes of a file. */
export function build(fixture: Fixture): Uint8Array {
  return zipSync(partsOf(fixture), { mtime: '2020-11-30T08:00:00' });
}

/** A package with one sheet `Sheet1`. */
export function openSheet(content: string, more: Fixture = {}): WorkbookPackage {
  return openPackage(build({ ...more, sheets: { Sheet1: content } }), 'test.xlsx');
}

export const NOTHING: Transaction = { writes: [], addMarks: [], removeMarks: [], settings: {} };

/** Writes of values by address, on `Sheet1`. */
export function writesTo(values: Readonly<Record<string, CellValue>>, sheet = 'Sheet1'): CellWrite[] {
  return Object.entries(values).map(([cell, after]) => ({
    sheet,
    cell,
    after,
    before: { value: null, formula: null },
    numberFormat: 'General',
  }));
}
