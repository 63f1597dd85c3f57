import { toA1 } from '../../../core/form/address';
import {
  FILLS,
  FONT_SIZE,
  ROLE_NAME,
  roleOfFormula,
  TEXT_COLORS,
  type CellLook,
  type DesignCell,
  type InputRule,
  type SheetChart,
  type SheetDesign,
} from '../../../core/sheetDesign';
import type { ChartSetup, SheetValidation } from '../../model/sheetSetup';
import type { CellStyle } from '../../model/workbookData';
import type { SheetModel } from '../../model/workbookModel';

/** A column of `n` characters is `n × 7 + 5` pixels wide. */
const PIXELS_PER_CHARACTER = 7;
const PIXEL_PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** A sheet of the grid as a design, to be saved as a whole. Formulas become their results; colours are those that we use ourselves. */
export function designOf(sheet: SheetModel): SheetDesign {
  const { setup } = sheet;
  const used = sheet.usedArea(false);
  const cells: DesignCell[] = [];
  const rowHeights = new Map<number, number>();
  for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row += 1) {
    rowHeights.set(row, sheet.rowHeight(row) * POINTS_PER_PIXEL);
    for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column += 1) cells.push(cellOf(sheet, row, column));
  }
  return {
    name: sheet.name,
    role: roleOfFormula(setup.names.get(ROLE_NAME)?.formula ?? null),
    cells,
    merges: sheet.merges,
    columnWidths: Array.from({ length: (used?.right ?? -1) + 1 }, (_, column) => (sheet.columnWidth(column) - PIXEL_PADDING) / PIXELS_PER_CHARACTER),
    rowHeights,
    inputRules: setup.validations.map(inputRule),
    frozenRows: setup.frozenRows,
    showsGridLines: setup.showsGridLines,
    print: { ...setup.page },
    charts: setup.charts.flatMap(chartOf),
  };
}

/** Addresses of the cells that hold a formula. */
export function formulasOf(sheet: SheetModel): string[] {
  const used = sheet.usedArea(true);
  const found: string[] = [];
  for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row += 1) {
    for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column += 1) {
      if (sheet.cell(row, column).formula !== null) found.push(toA1({ row, column }));
    }
  }
  return found;
}

function cellOf(sheet: SheetModel, row: number, column: number): DesignCell {
  const { value, numberFormat, style } = sheet.cell(row, column);
  const link = sheet.setup.links.get(toA1({ row, column }));
  return { row, column, value, numberFormat, look: lookOf(style), ...(link !== undefined && { link }) };
}

function lookOf(style: CellStyle): CellLook {
  const fill = keyOf(FILLS, style.fill);
  const text = keyOf(TEXT_COLORS, style.fontColor);
  return {
    vertical: style.vertical ?? 'bottom',
    ...(style.bold === true && { bold: true }),
    ...(style.fontSize !== undefined && style.fontSize !== FONT_SIZE && { size: style.fontSize }),
    ...(text !== undefined && { text }),
    ...(fill !== undefined && { fill }),
    ...(style.horizontal !== undefined && { horizontal: style.horizontal }),
    ...(style.wrap === true && { wrap: true }),
    ...(style.stacked === true && { stacked: true }),
    ...(style.borders !== undefined && Object.keys(style.borders).length > 0 && { border: true }),
  };
}

function keyOf<Key extends string>(colours: Readonly<Record<Key, string>>, wanted: string | undefined): Key | undefined {
  for (const key in colours) if (colours[key].toUpperCase() === wanted?.toUpperCase()) return key;
  return undefined;
}

/** The words of office.js as ours; what they leave open is not asked for. */
function inputRule({ area, rule, prompt, errorAlert }: SheetValidation): InputRule {
  const { list, decimal } = (rule ?? {}) as Readonly<Partial<Record<'list' | 'decimal', Readonly<Record<string, unknown>>>>>;
  const help = (prompt ?? {}) as Readonly<Record<string, unknown>>;
  const alert = (errorAlert ?? {}) as Readonly<Record<string, unknown>>;
  const isRefused = alert['showAlert'] === true;
  return {
    area,
    allowed:
      list !== undefined
        ? { kind: 'list', words: String(list['source']).split(','), isStrict: isRefused && alert['style'] === 'Stop' }
        : decimal !== undefined
          ? { kind: 'number', from: Number(decimal['formula1']), to: Number(decimal['formula2']) }
          : { kind: 'any' },
    prompt: help['showPrompt'] === true ? { title: String(help['title']), text: String(help['message']) } : null,
    refusal: isRefused ? String(alert['message']) : null,
  };
}

function chartOf({ kind, title, place, series }: ChartSetup): SheetChart[] {
  const categories = series[0]?.categories ?? null;
  if (place === null || categories === null) return [];
  return [{ kind, title, place, categories, series: series.map(({ name, values }) => ({ name, values })) }];
}
