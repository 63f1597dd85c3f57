import type { FormCell, IndicatorRow, TotalRow } from '../form/form';
import { cellText } from '../form/shown';
import { cellUnder, numberOf, type RowCell } from './cells';
import type { ColumnSpan, IndicatorColumns } from './columns';
import type { Grid, OwnText } from './grid';
import { isExplanation, isRemark, levelAmongNames, rowOfLevel, startsBlock } from './boundaries';
import type { LevelReader } from './levels';
import { kindOfRow } from './rowKind';
import { isBlank, isEmptyMark, numberIn, plain, tidy } from './text';
import { isTotalLabel, isUnnamedTotal, readTotal } from './total';
import type { WordsByRow } from './words';

/** Where the rows of an indicators block may stand. */
interface RowLimits {
  readonly first: number;
  readonly last: number;
  /** Left-most column of the form, with the column of the block name. */
  readonly left: number;
  readonly right: number;
}

/** What stands between the header of an indicators block and its end. */
interface IndicatorRows {
  readonly rows: readonly IndicatorRow[];
  readonly total: TotalRow | null;
  readonly explanation: FormCell | null;
  /** Last row that belongs to the block. */
  readonly end: number;
}

const MOST_BLANK_ROWS = 4;
const LINE_NUMBER = /^\s*\d{1,3}\s*$/;

/** Reads the rows of an indicators block up to the total, a remark or the next block. Every row with text is returned or ends the block. */
export function readIndicatorRows(
  grid: Grid,
  words: WordsByRow,
  columns: IndicatorColumns,
  limits: RowLimits,
  levels: LevelReader,
): IndicatorRows {
  const rows: IndicatorRow[] = [];
  let total: TotalRow | null = null;
  let explanation: FormCell | null = null;
  let end = limits.first - 1;
  let lastBeginsLevel = false;
  let blank = 0;
  let parent: { level2: string | null } | null = null;
  for (let row = limits.first; row <= limits.last; row++) {
    const own = grid.ownTexts(row, limits.left, limits.right);
    const first = own.find(({ text }) => !LINE_NUMBER.test(text)) ?? own[0];
    if (first === undefined) {
      if (++blank > MOST_BLANK_ROWS && !isInsideMerge(grid, row, limits)) break;
      continue;
    }
    if (row === limits.first && (isColumnNumbers(own) || isRestOfHeader(own, columns))) continue;
    if (isTotalLabel(first.text)) {
      if (total !== null && row > total.row + 1) break;
      total = readTotal(grid, row, columns, first.column);
      end = row;
      continue;
    }
    if (isExplanation(grid, row, own, columns)) {
      explanation ??= grid.cellAt(row, own[1]?.column ?? first.column);
      end = row;
      continue;
    }
    if (total !== null && rows.length > 0) break;
    if (startsBlock(grid, words, row, limits) || isRemark(first.text)) break;
    if (blank > 0 && !continuesAfterGap(grid, row, columns, blank)) break;
    blank = 0;
    const section = rowOfLevel(grid, row, own, columns);
    if (section !== null) {
      levels.beginSection(section.level, section.cell);
      end = row;
      continue;
    }
    if (!isInColumns(own, columns)) continue;
    const named = levelAmongNames(grid, row, first, columns);
    if (named !== null) levels.beginSection(named.level, named.cell);
    const { level1, level2, begins } = levels.readRow(grid, row, columns);
    levels.includeRow(row);
    if (parent !== null && (begins || parent.level2 !== level2)) parent = null;
    const reading = readRow(grid, row, columns, { level1, level2 }, { first: first.text, hasParent: parent !== null });
    if (isParent(reading)) parent = { level2 };
    else if (reading.kind === 'indicator' && numberOf(reading.weight) !== null) parent = null;
    rows.push(reading);
    end = row;
    lastBeginsLevel = begins;
  }
  const last = rows.at(-1);
  if (total === null && last !== undefined && isUnnamedTotal(last, rows.slice(0, -1), lastBeginsLevel)) {
    rows.pop();
    total = { row: last.row, label: '', weight: last.weight, score: last.score, deviation: last.deviation };
  }
  return { rows, total, explanation, end };
}

function readRow(
  grid: Grid,
  row: number,
  columns: IndicatorColumns,
  levels: Pick<IndicatorRow, 'level1' | 'level2'>,
  { first, hasParent }: { readonly first: string; readonly hasParent: boolean },
): IndicatorRow {
  const { fields } = columns;
  const shared = (span: ColumnSpan | undefined): FormCell | null => cellUnder(grid, row, span)?.cell ?? null;
  const nameCell = nameCellOf(grid, row, columns);
  const name = nameCell === null ? '' : tidy(nameCell.text);
  const target = shared(fields.target);
  const actual = shared(fields.actual);
  const weightUnder = cellUnder(grid, row, fields.weight);
  const weight = ofThisRow(weightUnder);
  const score = ofThisRow(cellUnder(grid, row, fields.score));
  const sharesWeight = weightUnder?.fromAbove === true && cellUnder(grid, row, fields.level3)?.fromAbove !== true;
  const label = isBlank(name) ? tidy(first) : name;
  return {
    row,
    kind: kindOfRow({ name, label, target, actual, weight, score, sharesWeight, hasParent }),
    level1: levels.level1,
    level2: levels.level2,
    level3: name,
    level3Cell: nameCell,
    sign: shared(fields.sign),
    unit: shared(fields.unit),
    actualUnit: shared(columns.actualUnit ?? undefined),
    initialTarget: shared(fields.initialTarget),
    target,
    actual,
    weight,
    score,
    deviation: shared(fields.deviation),
    coefficient: ofThisRow(cellUnder(grid, row, fields.coefficient)),
    rule: shared(fields.rule),
  };
}

/** A cell that begins in its row: points that are merged over rows count once. */
function ofThisRow(found: RowCell | null): FormCell | null {
  return found === null || found.fromAbove ? null : found.cell;
}

/** The cell with the name; that of the level above where the row has no name of its own. */
function nameCellOf(grid: Grid, row: number, columns: IndicatorColumns): FormCell | null {
  const { level3 } = columns.fields;
  const own = cellUnder(grid, row, level3)?.cell ?? (level3 === undefined ? null : grid.cellAt(row, level3.left));
  const upper = columns.upperName === null || !isBlank(cellText(own)) ? null : cellUnder(grid, row, columns.upperName);
  return upper === null || upper.fromAbove || isBlank(upper.cell.text) ? own : upper.cell;
}

/** A row that carries the weight of the rows below it and has no target of its own. */
function isParent(row: IndicatorRow): boolean {
  const hasNoValues = [row.target, row.actual].every((cell) => cell === null || isBlank(cell.text));
  return row.kind === 'indicator' && hasNoValues && row.target !== null && numberOf(row.weight) !== null;
}

/** Whether a row behind blank ones still belongs to the block, and is not the beginning of some other table below it. */
function continuesAfterGap(grid: Grid, row: number, columns: IndicatorColumns, blankRows: number): boolean {
  const texts = (['target', 'actual', 'weight', 'score'] as const).map((field) => {
    const found = cellUnder(grid, row, columns.fields[field]);
    return found === null || found.fromAbove ? '' : found.cell.text;
  });
  if (texts.every(isBlank)) return false;
  const arePoints = texts.slice(2).every((text) => isEmptyMark(text) || numberIn(text) !== null);
  const hasPoints = columns.fields.weight !== undefined || columns.fields.score !== undefined;
  return hasPoints ? arePoints : blankRows === 1;
}

/** Whether any text of the row stands under a header of the block; the name of the block beside it does not. */
function isInColumns(own: readonly { column: number }[], columns: IndicatorColumns): boolean {
  const spans = Object.values(columns.fields);
  return own.some(({ column }) => spans.some((span) => column >= span.left && column <= span.right));
}

/** `1 2 3 4` or `甲 乙 丙 1 2` under a header: the numbers of the columns. */
function isColumnNumbers(own: readonly { text: string }[]): boolean {
  const texts = own.map(({ text }) => text.trim()).filter((text) => !/^(?:栏次|行次|列次|[甲乙丙丁戊])$/.test(text));
  if (own.length < 3 || texts.length < 2) return false;
  return texts.every((text, i) => i === 0 || Number.parseInt(text) === Number.parseInt(texts[i - 1] ?? '') + 1);
}

/** `（百分制）` and `改进措施` below 得分 and 偏差原因分析及: words that end a header, with nothing under the names and the values. */
function isRestOfHeader(own: readonly OwnText[], { fields }: IndicatorColumns): boolean {
  const values = [fields.level1, fields.level2, fields.level3, fields.target, fields.actual];
  const isAmongValues = (column: number): boolean => values.some((span) => span !== undefined && column >= span.left && column <= span.right);
  return own.every(({ column, text }) => !isAmongValues(column) && !/\d/.test(plain(text)) && !isEmptyMark(text));
}

/** Whether a blank row lies inside a cell that is merged over rows of the block. */
function isInsideMerge(grid: Grid, row: number, limits: RowLimits): boolean {
  const area = grid.areaAt(row, limits.left);
  return area.top < limits.first + 1 && area.bottom >= row && area.bottom > area.top && !isEmptyMark(grid.rawText(area.top, area.left));
}
