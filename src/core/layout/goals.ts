import type { FormCell, Goal } from '../form/form';
import { cellText } from '../form/shown';
import { isFundHeader, isGoalHeader, startsBlock, wordsIn } from './boundaries';
import type { Region } from './budget';
import { cellUnder } from './cells';
import type { ColumnSpan } from './columns';
import type { Grid } from './grid';
import type { GoalRole } from './synonyms';
import { isBlank } from './text';
import type { Certainty } from './vocabulary';
import type { WordsByRow } from './words';

/** Reads the goals (年度总体目标) of a region: below a header 预期目标 | 实际完成情况, else beside labels. */
export function readGoals(grid: Grid, words: WordsByRow, region: Region): Goal[] {
  const goals: Goal[] = [];
  for (let row = region.top; row <= region.bottom; row++) {
    if (!isGoalHeader(wordsIn(words, row, region))) continue;
    const spans = goalColumns(grid, words, region, row);
    const found = rowsBelow(grid, words, { ...region, top: lastHeaderRow(grid, row, spans) + 1 }, spans);
    goals.push(...found.goals);
    row = Math.max(row, found.bottom);
  }
  return goals.length > 0 ? goals : besideLabels(grid, words, region);
}

interface GoalSpans {
  readonly expected: ColumnSpan;
  readonly actual: ColumnSpan;
}

function goalColumns(grid: Grid, words: WordsByRow, region: Region, row: number): GoalSpans {
  const inRow = wordsIn(words, row, region).filter((word) => word.goal !== null);
  const span = (role: GoalRole, certainty?: Certainty): ColumnSpan | undefined => {
    const word = inRow.filter(({ goal }) => goal?.role === role && (certainty === undefined || goal.certainty === certainty)).at(-1);
    return word === undefined ? undefined : grid.areaAt(row, word.column);
  };
  const none = { left: region.left, right: region.left };
  return {
    expected: span('expected', 'plain') ?? span('initialExpected', 'plain') ?? span('expected') ?? none,
    actual: span('actual', 'plain') ?? span('actual') ?? none,
  };
}

function lastHeaderRow(grid: Grid, row: number, spans: GoalSpans): number {
  return Math.max(grid.areaAt(row, spans.expected.left).bottom, grid.areaAt(row, spans.actual.left).bottom);
}

function rowsBelow(grid: Grid, words: WordsByRow, rows: Region, spans: GoalSpans): { goals: Goal[]; bottom: number } {
  const goals: Goal[] = [];
  let bottom = rows.top - 1;
  let isFilled = false;
  for (let row = rows.top; row <= rows.bottom; row++) {
    const inRow = wordsIn(words, row, rows);
    if (isGoalHeader(inRow) || isFundHeader(inRow) || startsBlock(grid, words, row, rows)) break;
    const goal = { expected: ownCell(grid, row, spans.expected), actual: ownCell(grid, row, spans.actual) };
    const isEmpty = isBlank(cellText(goal.expected)) && isBlank(cellText(goal.actual));
    if (!isEmpty && !isFilled) goals.length = 0;
    if (isEmpty && goals.length > 0) continue;
    isFilled ||= !isEmpty;
    goals.push(goal);
    bottom = row;
  }
  return { goals, bottom };
}

function ownCell(grid: Grid, row: number, span: ColumnSpan): FormCell | null {
  const found = cellUnder(grid, row, span);
  return found === null || found.fromAbove ? null : found.cell;
}

/** 年度总体目标 | text, 目标完成情况 | text: a label and its text in one row. */
function besideLabels(grid: Grid, words: WordsByRow, region: Region): Goal[] {
  let expected: FormCell | null = null;
  let actual: FormCell | null = null;
  for (let row = region.top; row <= region.bottom; row++) {
    for (const word of wordsIn(words, row, region)) {
      const isExpected = word.goal?.role === 'expected' || (word.goal === null && word.blocks.includes('goals'));
      const isActual = word.goal?.role === 'actual';
      const beside = grid.areaAt(row, word.column).right + 1;
      if ((!isExpected && !isActual) || beside > region.right || isBlank(grid.textAt(row, beside))) continue;
      if (isExpected) expected ??= grid.cellAt(row, beside);
      else actual ??= grid.cellAt(row, beside);
    }
  }
  return expected === null && actual === null ? [] : [{ expected, actual }];
}
