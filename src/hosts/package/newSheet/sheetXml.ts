import { areaToA1, toA1 } from '../../../core/form/address';
import { FONT_SIZE, sheetReference, type DesignCell, type InputRule, type SheetDesign } from '../../../core/sheetDesign';
import { GENERAL } from '../../shared/builtInFormats';
import { encodeCellText, escapeAttribute } from '../xml/characters';
import type { Namespaces } from './namespaces';
import type { StyleSheet } from './styleSheet';

/** Excel draws this much more than the characters that a column is wide. */
const COLUMN_PADDING = 0.71;

/** Code of A4 paper. */
const A4 = 9;

/** Texts that would become something else if somebody typed them again. */
const LOOKS_LIKE_INPUT = /^[=+\-@'.\d]/u;

/** What the sheet part takes from the package around it: the ids of its relationships by what they lead to, and the look of its tab. */
export interface SheetSurroundings {
  readonly namespaces: Namespaces;
  readonly isSelected: boolean;
  readonly drawing: string | null;
  /** By the file that a link leads to. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * The worksheet part of a design, in pieces of a few rows: a summary of thousands of forms is long.
 * When all are taken, its cell styles are in the style sheet.
 */
export function* sheetXml(design: SheetDesign, styles: StyleSheet, around: SheetSurroundings): Generator<string, void> {
  const { merges } = design;
  const { main, relationships } = around.namespaces;
  const merged = merges.map((area) => `<mergeCell ref="${areaToA1(area)}"/>`);
  yield [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${main}" xmlns:r="${relationships}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(design, around.isSelected),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(design.columnWidths),
    '<sheetData>',
  ].join('');
  yield* inChunks(rowsXml(design, styles));
  yield '</sheetData>';
  if (merged.length > 0) yield `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`;
  yield validationsXml(design.inputRules);
  yield* linksXml(design.cells, around.files);
  yield printXml(design);
  if (around.drawing !== null) yield `<drawing r:id="${around.drawing}"/>`;
  yield '</worksheet>';
}

/** Characters worth one piece: more cost memory, fewer cost time. */
const CHUNK = 64 * 1024;

function* inChunks(texts: Iterable<string>): Generator<string, void> {
  let chunk: string[] = [];
  let length = 0;
  for (const text of texts) {
    chunk.push(text);
    length += text.length;
    if (length < CHUNK) continue;
    yield chunk.join('');
    chunk = [];
    length = 0;
  }
  yield chunk.join('');
}

function viewXml({ frozenRows, showsGridLines }: SheetDesign, isSelected: boolean): string {
  const attributes = `${showsGridLines ? '' : ' showGridLines="0"'}${isSelected ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  if (frozenRows === 0) return `<sheetViews><sheetView${attributes}/></sheetViews>`;
  const below = `A${frozenRows + 1}`;
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView${attributes}>${pane}<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, index) => {
    return `<col min="${index + 1}" max="${index + 1}" width="${Number((width + COLUMN_PADDING).toFixed(2))}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function* rowsXml({ cells, rowHeights }: SheetDesign, styles: StyleSheet): Generator<string, void> {
  const rows = new Map<number, DesignCell[]>();
  for (const row of rowHeights.keys()) rows.set(row, []);
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  for (const [row, inRow] of [...rows].sort(([a], [b]) => a - b)) {
    const height = rowHeights.get(row);
    const content = inRow.sort((a, b) => a.column - b.column).map((cell) => cellXml(cell, styles));
    yield `<row r="${row + 1}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${content.join('')}</row>`;
  }
}

function cellXml(cell: DesignCell, styles: StyleSheet): string {
  const { value, look, numberFormat = GENERAL } = cell;
  const isText = typeof value === 'string';
  const style = styles.style(look, numberFormat, isText && LOOKS_LIKE_INPUT.test(value));
  const head = `<c r="${toA1(cell)}" s="${style}"`;
  if (value === null || value === '') return `${head}/>`;
  if (isText) return `${head} t="inlineStr"><is><t xml:space="preserve">${encodeCellText(value)}</t></is></c>`;
  return typeof value === 'boolean' ? `${head} t="b"><v>${value ? 1 : 0}</v></c>` : `${head}><v>${value}</v></c>`;
}

function validationsXml(rules: readonly InputRule[]): string {
  if (rules.length === 0) return '';
  const validations = rules.map(({ area, allowed, prompt, refusal }) => {
    const target = `sqref="${areaToA1(area)}"`;
    const help =
      prompt === null ? '' : ` showInputMessage="1" promptTitle="${escapeAttribute(prompt.title)}" prompt="${escapeAttribute(prompt.text)}"`;
    const error = (style: string): string =>
      refusal === null ? '' : ` errorStyle="${style}" showErrorMessage="1" error="${escapeAttribute(refusal)}"`;
    switch (allowed.kind) {
      case 'list': {
        const words = encodeCellText(`"${allowed.words.join(',').replaceAll('"', '""')}"`);
        return `<dataValidation type="list" allowBlank="1"${allowed.isStrict ? error('stop') : ''}${help} ${target}><formula1>${words}</formula1></dataValidation>`;
      }
      case 'number':
        return `<dataValidation type="decimal" operator="between" allowBlank="1"${error('warning')}${help} ${target}><formula1>${allowed.from}</formula1><formula2>${allowed.to}</formula2></dataValidation>`;
      case 'any':
        return `<dataValidation allowBlank="1"${help} ${target}/>`;
    }
  });
  return `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
}

function* linksXml(cells: readonly DesignCell[], files: ReadonlyMap<string, string>): Generator<string, void> {
  if (cells.every(({ link }) => link === undefined)) return;
  yield '<hyperlinks>';
  yield* inChunks(hyperlinks(cells, files));
  yield '</hyperlinks>';
}

function* hyperlinks(cells: readonly DesignCell[], files: ReadonlyMap<string, string>): Generator<string, void> {
  for (const cell of cells) {
    const { link } = cell;
    if (link === undefined) continue;
    const location = link.sheet === null ? '' : ` location="${escapeAttribute(sheetReference(link.sheet, link.cell ?? 'A1'))}"`;
    const target = 'file' in link ? ` r:id="${files.get(link.file) ?? ''}"` : '';
    yield `<hyperlink ref="${toA1(cell)}"${target}${location}/>`;
  }
}

function printXml({ print }: SheetDesign): string {
  const pages = `fitToWidth="1" fitToHeight="${print.pagesTall ?? 0}"`;
  const footer = print.pagesTall === 1 ? '' : `<headerFooter><oddFooter>&amp;C&amp;${FONT_SIZE - 2}&amp;P / &amp;N</oddFooter></headerFooter>`;
  return (
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${A4}" orientation="${print.orientation}" ${pages}/>${footer}`
  );
}
