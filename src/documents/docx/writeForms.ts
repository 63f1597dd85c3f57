import {
  AlignmentType,
  Document,
  HeightRule,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
  type ISectionOptions,
} from 'docx';
import type { PrintedCell, PrintedForm, PrintedRow } from '../../core/export';
import { FONT_NAME, type CellLook } from '../../core/sheetDesign';

/** Twentieths of a point: an A4 page, its margins, and what is left between them. */
const PAGE = { width: 11_906, height: 16_838 } as const;
const MARGIN = { top: 850, bottom: 740, left: 850, right: 850 } as const;
const WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const TWIPS = 20;
/** Half points: 小五 in the table, 三号 for the title, 五号 elsewhere. */
const TABLE_SIZE = 18;
const TITLE_SIZE = 32;
const LINE_SIZE = 21;
/** The same whatever font the program puts in place of 宋体, so that a form stays on its page. */
const LINE_HEIGHT = 235;
/** Rows on paper need less air than rows on a screen. */
const HEIGHT_SHARE = 0.6;
const CELL_MARGINS = { left: 40, right: 40, top: 20, bottom: 20 } as const;
/** Room for four characters, or for 100.00%. */
const LEAST_WIDTH = 860;
const SIGNATURES = ['单位负责人（签字）：', '填报人（签字）：', '填报日期：　　　年　　月　　日'] as const;
/** Where the second and the third of them begin. */
const SIGNATURE_STOPS = [0.37, 0.67].map((share) => ({ type: TabStopType.LEFT, position: Math.round(share * WIDTH) }));

/** Forms as a Word document on A4, one a page and ready to be signed. */
export async function writeForms(forms: readonly PrintedForm[]): Promise<Uint8Array> {
  const font = { ascii: FONT_NAME, eastAsia: FONT_NAME, hAnsi: FONT_NAME };
  const file = new Document({
    creator: '',
    styles: { default: { document: { run: { font, size: LINE_SIZE } } } },
    sections: forms.map(sectionOf),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function sectionOf({ lines, widths, rows }: PrintedForm): ISectionOptions {
  const columnWidths = inTwips(widths);
  const heading = lines.map(
    ({ text, look }) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [runOf(text, look, look.bold === true ? TITLE_SIZE : LINE_SIZE)],
      }),
  );
  const table = new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    margins: CELL_MARGINS,
    rows: rows.map((row, index) => rowOf(row, index === rows.length - 1)),
  });
  return { properties: { page: { size: PAGE, margin: MARGIN } }, children: [...heading, table, signatures()] };
}

/** Whole twips that add up to the width of the text; narrow columns get what they need from the wide ones. */
function inTwips(widths: readonly number[]): number[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const wished = widths.map((width) => (width / all) * WIDTH);
  const missing = wished.reduce((sum, width) => sum + Math.max(0, LEAST_WIDTH - width), 0);
  const spare = wished.reduce((sum, width) => sum + Math.max(0, width - LEAST_WIDTH), 0);
  const own = wished.map((width) => Math.max(LEAST_WIDTH, width - (Math.max(0, width - LEAST_WIDTH) / spare) * missing));
  const rounded = own.map(Math.floor);
  const rest = WIDTH - rounded.reduce((sum, width) => sum + width, 0);
  return rounded.map((width, index) => (index === 0 ? width + rest : width));
}

/** @param isLast stays on the page of the signatures below it */
function rowOf({ height, cells }: PrintedRow, isLast: boolean): TableRow {
  const least = height === null ? {} : { height: { value: Math.round(height * TWIPS * HEIGHT_SHARE), rule: HeightRule.ATLEAST } };
  return new TableRow({ ...least, cantSplit: true, children: cells.map((cell) => cellOf(cell, isLast)) });
}

function cellOf({ text, look, columnSpan, rowSpan }: PrintedCell, keepNext: boolean): TableCell {
  const alignment = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }[look.horizontal ?? 'left'];
  return new TableCell({
    columnSpan,
    rowSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    ...(look.stacked === true ? { textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT } : {}),
    children: text
      .split('\n')
      .map((line) => new Paragraph({ alignment, keepNext, spacing: { line: LINE_HEIGHT, lineRule: LineRuleType.EXACT }, children: [runOf(line, look, TABLE_SIZE)] })),
  });
}

function runOf(text: string, look: CellLook, size: number): TextRun {
  const options: IRunOptions = { text, bold: look.bold === true, size };
  return new TextRun(options);
}

function signatures(): Paragraph {
  return new Paragraph({
    spacing: { before: 300 },
    tabStops: SIGNATURE_STOPS,
    children: SIGNATURES.map((text, index) => new TextRun({ text: index === 0 ? text : `\t${text}` })),
  });
}
