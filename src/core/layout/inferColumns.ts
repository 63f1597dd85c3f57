import { parseA1, toA1 } from '../form/address';
import { isRemark, startsBlock } from './boundaries';
import type { UnknownColumn } from '../form/form';
import type { ColumnSpan, IndicatorColumns, IndicatorField } from './columns';
import type { Grid } from './grid';
import { LEVEL1, LEVEL2 } from './levelNames';
import { isTemplateName } from './rowKind';
import { isBlank, isEmptyMark, numberIn, plain, wordKey } from './text';
import { isTotalLabel } from './total';
import type { WordsByRow } from './words';

/** Rows of a block that are looked at to learn what a column without a header holds. */
interface SampleRows {
  readonly first: number;
  readonly last: number;
}

const LONGEST_SAMPLE = 60;
const SIGN = /^(?:[≥≧>≤≦<=═]{1,2}|正向|反向|负向|定性|定量|等于|大于等于|小于等于|大于|小于)$/;

/** Finds out from the rows what columns hold that the header leaves open: a score without a header, levels without one, several columns under one. */
export function inferColumns(grid: Grid, words: WordsByRow, columns: IndicatorColumns, limits: SampleRows & ColumnSpan): IndicatorColumns {
  const { left } = limits;
  const sample = { first: limits.first, last: lastSampleRow(grid, words, limits) };
  const fields = { ...columns.fields };
  widenTarget(grid, fields, columns.headless, sample);
  splitTarget(grid, fields, sample);
  splitWeight(grid, fields, sample);
  splitName(grid, fields, sample);
  const lowerName = lowerNameOf(grid, fields, columns, sample);
  const upperName = lowerName === null ? columns.upperName : (fields.level3 ?? null);
  if (lowerName !== null) fields.level3 = lowerName;
  findLevels(grid, fields, sample, left);
  const levelWeights = weightOfLevel(grid, fields, columns.levelWeights, sample);
  const unknown = columns.unknown.filter((column) => !isBlockName(grid, column, fields, sample) && !isUnder(column, lowerName));
  for (const span of columns.headless) {
    const texts = textsOf(grid, span.left, sample);
    if (texts.length === 0 || isTaken(fields, span) || repeatsLeft(grid, span.left, sample)) continue;
    if (fields.score === undefined && isAfterName(fields, span) && texts.some((text) => numberIn(text) !== null)) fields.score = span;
    else unknown.push({ header: '', cell: toA1({ row: sample.first - 1, column: span.left }) });
  }
  return { ...columns, fields, upperName, levelWeights, unknown };
}

/** A header left of all fields with nothing below it is the name of the block, however it is worded. */
function isBlockName(grid: Grid, { cell }: UnknownColumn, fields: Fields, rows: SampleRows): boolean {
  const position = parseA1(cell);
  if (position === null || Object.values(fields).some((span) => span.left <= position.column)) return false;
  return textsOf(grid, position.column, rows).length === 0;
}

/** The last row before a total or another block. */
function lastSampleRow(grid: Grid, words: WordsByRow, limits: SampleRows & ColumnSpan): number {
  const last = Math.min(limits.last, limits.first + LONGEST_SAMPLE);
  for (let row = limits.first; row <= last; row++) {
    const [first] = grid.ownTexts(row, limits.left, limits.right);
    if (first !== undefined && (isTotalLabel(first.text) || isRemark(first.text) || startsBlock(grid, words, row, limits))) return row - 1;
  }
  return last;
}

type Fields = Partial<Record<IndicatorField, ColumnSpan>>;

/** 年度指标值 over a column of signs alone: the value stands in the columns without a header beside it. */
function widenTarget(grid: Grid, fields: Fields, headless: readonly ColumnSpan[], rows: SampleRows): void {
  const { target } = fields;
  if (target === undefined || fields.sign !== undefined || !holdsSigns(grid, target.left, rows)) return;
  let { right } = target;
  while (headless.some(({ left }) => left === right + 1)) right += 1;
  fields.target = { left: target.left, right };
}

/** 年度指标值 over unnamed columns for sign, value and unit. */
function splitTarget(grid: Grid, fields: Fields, rows: SampleRows): void {
  const { target } = fields;
  if (target === undefined || target.left === target.right) return;
  const filled = filledColumns(grid, target, rows);
  if (filled.length < 2) return;
  const sign = fields.sign === undefined ? filled.find((column) => holdsSigns(grid, column, rows)) : undefined;
  const value = filled.find((column) => column !== sign && textsOf(grid, column, rows).some((text) => /\d/.test(plain(text))));
  if (value === undefined) return;
  const unit = filled.find(
    (column) => column !== sign && column > value && textsOf(grid, column, rows).every((text) => !/\d/.test(text)),
  );
  if (sign === undefined && unit === undefined) return;
  if (sign !== undefined) fields.sign = one(sign);
  if (unit !== undefined && fields.unit === undefined) fields.unit = one(unit);
  fields.target = one(value);
}

function holdsSigns(grid: Grid, column: number, rows: SampleRows): boolean {
  return textsOf(grid, column, rows).every((text) => SIGN.test(plain(text)));
}

/** 分值 over two columns of numbers: the weight and the score. */
function splitWeight(grid: Grid, fields: Fields, rows: SampleRows): void {
  if (fields.weight === undefined || fields.score !== undefined) return;
  const [weight, score] = filledColumns(grid, fields.weight, rows).filter((column) =>
    textsOf(grid, column, rows).some((text) => numberIn(text) !== null),
  );
  if (weight === undefined || score === undefined) return;
  fields.weight = one(weight);
  fields.score = one(score);
}

/** 绩效指标 over the columns of the levels. */
function splitName(grid: Grid, fields: Fields, rows: SampleRows): void {
  const { level3 } = fields;
  if (level3 === undefined || level3.left === level3.right || fields.level1 !== undefined || fields.level2 !== undefined) return;
  const filled = filledColumns(grid, level3, rows);
  const name = filled.at(-1);
  const [first, second] = filled.slice(0, -1);
  if (name === undefined || first === undefined) return;
  fields.level3 = { left: name, right: level3.right };
  if (second === undefined) fields[namesLevel(grid, first, rows, LEVEL1) ? 'level1' : 'level2'] = one(first);
  else {
    fields.level1 = one(first);
    fields.level2 = one(second);
  }
}

/**
 * The column behind that of the third level, where it holds the names: the second under 三级指标 or beside it, with 指标1, a number or nothing in the first
 * (指标1 | 培训场次), or with one text of the first for several of them. A column without a header says so only where the first holds such numbers.
 */
function lowerNameOf(grid: Grid, { level3 }: Fields, columns: IndicatorColumns, rows: SampleRows): ColumnSpan | null {
  if (level3 === undefined) return null;
  const last = level3.right > level3.left ? (filledColumns(grid, level3, rows).at(-1) ?? level3.left) : level3.left;
  const named = last > level3.left ? { left: last, right: level3.right } : columns.lowerName;
  const behind = named ?? columns.headless.find(({ left }) => left === level3.right + 1) ?? null;
  if (behind === null) return null;
  const { all, numbered, unnamed, grouped } = namesBefore(grid, level3.left, behind.left, rows);
  const isNamedBehind = numbered * 2 >= all || (named !== null && (grouped > 0 || (numbered + unnamed) * 2 >= all));
  return all > 0 && isNamedBehind ? behind : null;
}

/** Of the rows with words in a column: how many have a number, nothing, or a cell that began further up in the column of the third level. */
function namesBefore(grid: Grid, level3: number, behind: number, rows: SampleRows): Readonly<Record<'all' | 'numbered' | 'unnamed' | 'grouped', number>> {
  const counts = { all: 0, numbered: 0, unnamed: 0, grouped: 0 };
  for (let row = rows.first; row <= rows.last; row++) {
    if (!grid.isAnchor(row, behind) || !hasHan(grid.rawText(row, behind))) continue;
    const name = grid.rawText(row, level3);
    counts.all++;
    if (grid.areaAt(row, level3).top < row) counts.grouped++;
    else if (isBlank(name)) counts.unnamed++;
    else if (isTemplateName(name)) counts.numbered++;
  }
  return counts;
}

function hasHan(text: string): boolean {
  return /[\u4e00-\u9fff]/u.test(text);
}

function isUnder({ cell }: UnknownColumn, span: ColumnSpan | null): boolean {
  const position = parseA1(cell);
  return position !== null && span !== null && position.column >= span.left && position.column <= span.right;
}

/** Columns without a header left of the name that hold the usual names of levels. */
function findLevels(grid: Grid, fields: Fields, rows: SampleRows, left: number): void {
  const { level3 } = fields;
  if (level3 === undefined) return;
  for (let column = level3.left - 1; column >= Math.max(left, level3.left - 4); column--) {
    if (isTaken(fields, one(column))) continue;
    if (fields.level2 === undefined && fields.level1 === undefined && namesLevel(grid, column, rows, LEVEL2)) fields.level2 = one(column);
    else if (fields.level1 === undefined && namesLevel(grid, column, rows, LEVEL1)) fields.level1 = one(column);
  }
}

/** The one weight column, where it stands beside a level and says nothing for some of the names: the points are those of the level. */
function weightOfLevel(grid: Grid, fields: Fields, known: IndicatorColumns['levelWeights'], rows: SampleRows): IndicatorColumns['levelWeights'] {
  const { weight, level1, level2, level3 } = fields;
  if (weight === undefined || level3 === undefined || weight.left > level3.left || known[1] !== null || known[2] !== null) return known;
  const level = level2 !== undefined && weight.left > level2.left ? 2 : level1 !== undefined && weight.left > level1.left ? 1 : null;
  if (level === null || !isSpread(grid, weight.left, level3.left, rows)) return known;
  delete fields.weight;
  return { ...known, [level]: weight };
}

/** Whether a row with a name of its own has no weight of its own. */
function isSpread(grid: Grid, weight: number, name: number, rows: SampleRows): boolean {
  for (let row = rows.first; row <= rows.last; row++) {
    if (!grid.isAnchor(row, name) || isEmptyMark(grid.rawText(row, name))) continue;
    if (grid.areaAt(row, weight).top < row || isBlank(grid.rawText(row, weight))) return true;
  }
  return false;
}

function namesLevel(grid: Grid, column: number, rows: SampleRows, names: ReadonlySet<string>): boolean {
  const texts = textsOf(grid, column, rows);
  return texts.length > 0 && texts.filter((text) => names.has(wordKey(text))).length * 2 > texts.length;
}

/** Texts of the cells that begin in a column. */
function textsOf(grid: Grid, column: number, rows: SampleRows): string[] {
  const texts: string[] = [];
  for (let row = rows.first; row <= rows.last; row++) {
    const text = grid.rawText(row, column);
    if (!isBlank(text) && !isEmptyMark(text) && grid.isAnchor(row, column)) texts.push(text);
  }
  return texts;
}

function filledColumns(grid: Grid, span: ColumnSpan, rows: SampleRows): number[] {
  const columns = Array.from({ length: span.right - span.left + 1 }, (_, i) => span.left + i);
  return columns.filter((column) => textsOf(grid, column, rows).length > 0);
}

/** Whether a column says the same as the one before it (cells doubled under one header). */
function repeatsLeft(grid: Grid, column: number, rows: SampleRows): boolean {
  for (let row = rows.first; row <= rows.last; row++) {
    if (!isBlank(grid.rawText(row, column)) && grid.rawText(row, column) !== grid.textAt(row, column - 1)) return false;
  }
  return true;
}

function isTaken(fields: Fields, span: ColumnSpan): boolean {
  return Object.values(fields).some((taken) => taken.left <= span.right && taken.right >= span.left);
}

function isAfterName(fields: Fields, span: ColumnSpan): boolean {
  return fields.level3 !== undefined && span.left > fields.level3.right;
}

function one(column: number): ColumnSpan {
  return { left: column, right: column };
}
