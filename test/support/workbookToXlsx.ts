import { strToU8, zipSync } from 'fflate';
import { parseA1 } from '../../src/core/form/address';
import type { CellValue } from '../../src/core/form/snapshot';
import type { CellData, CellInput, SheetData, WorkbookData } from '../../src/workbench/model/workbookData';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FIRST_CUSTOM_FORMAT = 164;

/** Cell styles and texts of a workbook, numbered in the order they are first met. */
class Tables {
  readonly strings: string[] = [];
  readonly formats: string[] = [];
  readonly styles: { readonly format: number; readonly isLocked: boolean }[] = [{ format: 0, isLocked: true }];

  public string(text: string): number {
    if (!this.strings.includes(text)) this.strings.push(text);
    return this.strings.indexOf(text);
  }

  public style({ numberFormat = 'General', isLocked = true }: CellData): number {
    if (numberFormat !== 'General' && !this.formats.includes(numberFormat)) this.formats.push(numberFormat);
    const format = numberFormat === 'General' ? 0 : FIRST_CUSTOM_FORMAT + this.formats.indexOf(numberFormat);
    const found = this.styles.findIndex((style) => style.format === format && style.isLocked === isLocked);
    return found === -1 ? this.styles.push({ format, isLocked }) - 1 : found;
  }
}

/** A workbook as the bytes of an .xlsx file, the way Excel would write it; settings of add-ins are left out. */
export function workbookToXlsx(workbook: WorkbookData): Uint8Array {
  const tables = new Tables();
  const sheets = workbook.sheets.map((sheet) => sheetXml(sheet, tables));
  const ids = workbook.sheets.map((_, index) => index + 1);
  const file = (text: string) => strToU8(HEAD + text);
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;

  return zipSync({
    '[Content_Types].xml': file(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('styles', 'styles')}${part('sharedStrings', 'sharedStrings')}` +
        `${ids.map((id) => part(`worksheets/sheet${id}`, 'worksheet')).join('')}</Types>`,
    ),
    '_rels/.rels': file(
      `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    'xl/workbook.xml': file(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${workbook.sheets
        .map(({ name, visibility = 'visible' }, index) => {
          const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
          return `<sheet name="${escape(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
        })
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': file(
      `<Relationships xmlns="${PACKAGE}/relationships">${ids.map((id) => relation(`rId${id}`, 'worksheet', `worksheets/sheet${id}.xml`)).join('')}` +
        `${relation('rIdStyles', 'styles', 'styles.xml')}${relation('rIdStrings', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    ),
    'xl/styles.xml': file(stylesXml(tables)),
    'xl/sharedStrings.xml': file(
      `<sst xmlns="${MAIN}" count="${tables.strings.length}" uniqueCount="${tables.strings.length}">${tables.strings
        .map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`)
        .join('')}</sst>`,
    ),
    ...Object.fromEntries(sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, file(xml)])),
  });
}

function sheetXml(sheet: SheetData, tables: Tables): string {
  const rows = new Map<number, { column: number; xml: string }[]>();
  for (const [address, input] of Object.entries(sheet.cells)) {
    const { row, column } = parseA1(address)!;
    const cells = rows.get(row) ?? [];
    cells.push({ column, xml: cellXml(address, input, tables) });
    rows.set(row, cells);
  }
  const data = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => `<row r="${row + 1}">${cells.sort((a, b) => a.column - b.column).map(({ xml }) => xml).join('')}</row>`);
  const merges = (sheet.merges ?? []).map((range) => `<mergeCell ref="${range}"/>`);
  const formats = (sheet.conditionalFormats ?? []).map(
    ({ range, formula }, index) =>
      `<conditionalFormatting sqref="${range}"><cfRule type="expression" dxfId="0" priority="${index + 1}"><formula>${escape(formula.replace(/^=/u, ''))}</formula></cfRule></conditionalFormatting>`,
  );
  return [
    `<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData>`,
    sheet.isProtected === true ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '',
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
    ...formats,
    '</worksheet>',
  ].join('');
}

function cellXml(address: string, input: CellInput, tables: Tables): string {
  const cell: CellData = typeof input === 'object' && input !== null ? input : { value: input };
  const style = tables.style(cell);
  const look = style === 0 ? '' : ` s="${style}"`;
  const formula = cell.formula === undefined ? '' : `<f>${escape(cell.formula.slice(1))}</f>`;
  const { type, value } = stored(cell.value ?? null, formula !== '', tables);
  return `<c r="${address}"${look}${type}>${formula}${value === null ? '' : `<v>${value}</v>`}</c>`;
}

function stored(value: CellValue, isResult: boolean, tables: Tables): { type: string; value: string | null } {
  if (value === null) return { type: '', value: null };
  if (typeof value === 'number') return { type: '', value: String(value) };
  if (typeof value === 'boolean') return { type: ' t="b"', value: value ? '1' : '0' };
  return isResult ? { type: ' t="str"', value: escape(value) } : { type: ' t="s"', value: String(tables.string(value)) };
}

function stylesXml({ formats, styles }: Tables): string {
  const numFmts = formats.map((code, index) => `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + index}" formatCode="${escape(code)}"/>`);
  const xfs = styles.map(({ format, isLocked }) => {
    const lock = isLocked ? '/>' : ' applyProtection="1"><protection locked="0"/></xf>';
    return `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${lock}`;
  });
  return [
    `<styleSheet xmlns="${MAIN}">`,
    numFmts.length === 0 ? '' : `<numFmts count="${numFmts.length}">${numFmts.join('')}</numFmts>`,
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>`,
    '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>',
    '</styleSheet>',
  ].join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
