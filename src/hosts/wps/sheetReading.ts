import type { CellArea } from '../../core/form/address';
import type { CellValue, SheetSnapshot } from '../../core/form/snapshot';
import { GENERAL } from '../shared/builtInFormats';
import { readFormula } from '../shared/cellContent';
import { SHEET_VISIBLE, type WpsRange, type WpsWorksheet } from './api';
import { rowsOfBlock } from './block';
import { areaOf, cellOf, rangeOf, sharedFormat, toText, toValue } from './cells';
import { marksOf } from './marks';
import { forEachUniformPart } from './regions';

/** Rows and cells asked for at once: a used range may reach to the last row or column of the sheet with nothing in it. */
const ROWS_AT_ONCE = 2_000;
const CELLS_AT_ONCE = 100_000;

/** One sheet as it is now. */
export function readSheet(sheet: WpsWorksheet): SheetSnapshot {
  const used = areaOf(sheet.UsedRange);
  const contents = readContents(sheet, used);
  const filled = filledArea(contents, used);
  const frame = {
    name: sheet.Name,
    isProtected: sheet.ProtectContents,
    isHidden: sheet.Visible !== SHEET_VISIBLE,
    marks: marksOf(sheet),
    merges: readMerges(sheet, filled ?? used),
  };
  if (filled === null) return { ...frame, top: 0, left: 0, values: [], texts: [], formulas: [], numberFormats: [] };
  const { top, left, bottom, right } = filled;
  const cut = <Value>(rows: readonly (readonly Value[])[]): Value[][] =>
    rows.slice(top - used.top, bottom - used.top + 1).map((row) => row.slice(left - used.left, right - used.left + 1));
  const values = cut(contents.values);
  const numberFormats = readFormats(sheet, filled);
  return {
    ...frame,
    top,
    left,
    values,
    formulas: cut(contents.formulas),
    numberFormats,
    texts: values.map((row, r) =>
      row.map((value, c) => toText(value, numberFormats[r]?.[c] ?? GENERAL, () => cellOf(sheet, top + r, left + c))),
    ),
  };
}

interface Contents {
  readonly values: CellValue[][];
  readonly formulas: (string | null)[][];
}

/** What the cells hold, down to the last row with something in it. */
function readContents(sheet: WpsWorksheet, used: CellArea): Contents {
  const values: CellValue[][] = [];
  const formulas: (string | null)[][] = [];
  const width = used.right - used.left + 1;
  const height = Math.max(1, Math.min(ROWS_AT_ONCE, Math.floor(CELLS_AT_ONCE / width)));
  const blank = new Array<null>(width).fill(null);
  for (let top = used.top; top <= used.bottom; top += height) {
    const area = { ...used, top, bottom: Math.min(top + height - 1, used.bottom) };
    const read = readBand(sheet, area);
    if (read.values.every((row) => row.every((value) => value === null))) continue;
    // Bands with nothing in them are kept only where something stands below.
    for (let row = used.top + values.length; row < top; row += 1) {
      values.push(blank);
      formulas.push(blank);
    }
    // No more than a band at once: a call takes only so many arguments.
    values.push(...read.values);
    formulas.push(...read.formulas);
  }
  return { values, formulas };
}

function readBand(sheet: WpsWorksheet, area: CellArea): Contents {
  const range = rangeOf(sheet, area);
  const rawValues = readBlock(sheet, area, range.Value2, (cell) => cell.Value2);
  const rawFormulas = readBlock(sheet, area, range.Formula, (cell) => cell.Formula);
  const formulas = rawValues.map((row, r) => row.map((value, c) => readFormula(rawFormulas[r]?.[c], value)));
  return { values: rawValues.map((row, r) => row.map((value, c) => toValue(value, formulas[r]?.[c] ?? null))), formulas };
}

/** The answer of a block, or, from a build that does not answer for blocks, the answers of its cells. */
function readBlock(sheet: WpsWorksheet, area: CellArea, answer: unknown, ask: (cell: WpsRange) => unknown): unknown[][] {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  return (
    rowsOfBlock(answer, height, width) ??
    Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (__, c) => ask(cellOf(sheet, area.top + r, area.left + c))),
    )
  );
}

/** The smallest area around what holds something, or `null`. */
function filledArea({ values }: Contents, used: CellArea): CellArea | null {
  const rows = values.flatMap((row, r) => (row.some((value) => value !== null) ? [r] : []));
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return null;
  let left = used.right - used.left;
  let right = 0;
  for (const row of values) {
    const from = row.findIndex((value) => value !== null);
    if (from < 0) continue;
    left = Math.min(left, from);
    right = Math.max(right, row.length - 1 - [...row].reverse().findIndex((value) => value !== null));
  }
  return { top: used.top + first, left: used.left + left, bottom: used.top + last, right: used.left + right };
}

function readFormats(sheet: WpsWorksheet, area: CellArea): string[][] {
  const formats = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, () => GENERAL),
  );
  forEachUniformPart(
    area,
    (part) => sharedFormat(rangeOf(sheet, part)),
    (part, format) => {
      if (format === null || format === GENERAL) return;
      for (let row = part.top; row <= part.bottom; row += 1) {
        formats[row - area.top]?.fill(format, part.left - area.left, part.right - area.left + 1);
      }
    },
  );
  return formats;
}

/** The merged areas (合并单元格) that touch an area. */
function readMerges(sheet: WpsWorksheet, area: CellArea): CellArea[] {
  const found: CellArea[] = [];
  const isKnown = (row: number, column: number) =>
    found.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  forEachUniformPart(
    area,
    (part) => (rangeOf(sheet, part).MergeCells === false ? false : null),
    ({ top, left }, isUnmerged) => {
      if (isUnmerged === false || isKnown(top, left)) return;
      const cell = cellOf(sheet, top, left);
      if (cell.MergeCells === true) found.push(areaOf(cell.MergeArea));
    },
  );
  return found;
}
